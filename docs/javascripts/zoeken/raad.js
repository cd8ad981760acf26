// Als er niets gevonden is: welke woorden ontbreken, en hoe het anders kan.
"use strict";

(function () {
  const { wortel, bladzijde = "", zoektonen: { maak, opsomming, alleDocumenten } } = window.kamerantwoord;
  // Wie een citaat zoekt dat er zo niet staat, wil weten wat er dan wel staat.
  const controle = (citaat) => maak("a", { href: `${wortel}controleer/${bladzijde}#citaat=${encodeURIComponent(`“${citaat}”`)}` }, "controleer het citaat");

  // `zoeklink` maakt van een zoekvraag een link; de filters blijven, tenzij `zonderFilters`.
  const raadBij = ({ termen, zinnen }, vraag, heeftFilters, zoeklink) => {
    const bekende = termen.filter((term) => !term.onbekend);
    const kanMinder = bekende.length && termen.length + zinnen.length > 1;
    const zonderAanhaling = vraag.replace(/["“”„«»]/g, "").trim();
    const tips = [
      kanMinder ? ["Zoek op minder woorden: ", ...opsomming(bekende.map(({ gedrukt }) => zoeklink(gedrukt)), "of"), "."] : null,
      zinnen.length ? ["Laat de aanhalingstekens weg: ", zoeklink(zonderAanhaling), ", of ", controle(zinnen[0].gedrukt), "."] : null,
      heeftFilters ? ["Wis de filters: ", zoeklink(vraag, vraag, true), "."] : null,
      ["Zoek op een dossier- of zaaknummer, zoals 35 207 of 2022Z11285."],
      ["Blader door ", alleDocumenten(), "."],
    ];
    return [maak("ul", {}, ...tips.filter(Boolean).map((tip) => maak("li", {}, ...tip)))];
  };

  Object.assign(window.kamerantwoord, { zoekraad: { raadBij } });
})();
