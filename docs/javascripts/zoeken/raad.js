// Als er niets gevonden is: welke woorden ontbreken, welke er wel zijn, en hoe het anders kan.
"use strict";

(function () {
  const { lijktOp, zoektonen: { maak, opsomming, alleDocumenten } } = window.kamerantwoord;

  // `zoeklink` maakt van een zoekvraag een link; de filters blijven, tenzij `zonderFilters`.
  const onbekendWoord = async ({ gedrukt, kaal }, vraag, zoeklink) => {
    const woorden = await lijktOp(kaal);
    const regel = maak("p", {}, `“${gedrukt}” komt nergens voor.`);
    if (woorden.length) regel.append(" Bedoelt u ", ...opsomming(woorden.map((woord) => zoeklink(vraag.replace(gedrukt, woord), woord)), "of"), "?");
    return regel;
  };

  const raadBij = async ({ termen, zinnen }, vraag, heeftFilters, zoeklink) => {
    const bekende = termen.filter((term) => !term.onbekend);
    const kanMinder = bekende.length && termen.length + zinnen.length > 1;
    const zonderAanhaling = vraag.replace(/["“”„«»]/g, "").trim();
    const tips = [
      kanMinder ? ["Zoek op minder woorden: ", ...opsomming(bekende.map(({ gedrukt }) => zoeklink(gedrukt)), "of"), "."] : null,
      zinnen.length ? ["Laat de aanhalingstekens weg: ", zoeklink(zonderAanhaling), "."] : null,
      heeftFilters ? ["Wis de filters: ", zoeklink(vraag, vraag, true), "."] : null,
      ["Zoek op een dossier- of zaaknummer, zoals 35 207 of 2022Z11285."],
      ["Blader door ", alleDocumenten(), "."],
    ];
    const onbekende = await Promise.all(termen.filter((term) => term.onbekend).map((term) => onbekendWoord(term, vraag, zoeklink)));
    return [...onbekende, maak("ul", {}, ...tips.filter(Boolean).map((tip) => maak("li", {}, ...tip)))];
  };

  Object.assign(window.kamerantwoord, { zoekraad: { raadBij } });
})();
