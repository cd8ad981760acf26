// Als er niets gevonden is: welke woorden ontbreken, en hoe het anders kan.
"use strict";

(function () {
  const { wortel, bladzijde = "", zoekbestanden, zoektonen: { maak, telwoord, opsomming, alleDocumenten } } = window.kamerantwoord;

  const dag = (datum) => new Date(`${datum}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
  // Wie hier niets vindt, weet dan dat er niet alles staat.
  const watErIs = async () => {
    const { jaren, dagen: [eerste, laatste] } = await zoekbestanden.begin();
    const aantal = jaren.reduce((som, jaar) => som + jaar.documenten, 0);
    const wanneer = !eerste ? "" : eerste === laatste ? ` van ${dag(eerste)}` : `, van ${dag(eerste)} tot en met ${dag(laatste)}`;
    return maak("p", {}, `Op deze site ${aantal === 1 ? "staat" : "staan"} ${telwoord(aantal, "document", "documenten")}${wanneer}: niet alle Kamervragen.`);
  };
  // Wie een citaat zoekt dat er zo niet staat, wil weten wat er dan wel staat.
  const controle = (citaat) => maak("a", { href: `${wortel}controleer/${bladzijde}#citaat=${encodeURIComponent(`“${citaat}”`)}` }, "controleer het citaat");

  // `zoeklink` maakt van een zoekvraag een link; de filters blijven, tenzij `zonderFilters`.
  const raadBij = async ({ termen, zinnen }, vraag, heeftFilters, zoeklink) => {
    const bekende = termen.filter((term) => !term.onbekend);
    const kanMinder = bekende.length && termen.length + zinnen.length > 1;
    const zonderAanhaling = vraag.replace(/["“”„«»]/g, "").trim();
    const tips = [
      kanMinder ? ["Zoek op minder woorden: ", ...opsomming(bekende.map(({ gedrukt }) => zoeklink(gedrukt)), "of"), "."] : null,
      zinnen.length ? ["Laat de aanhalingstekens weg: ", zoeklink(zonderAanhaling), ", of ", controle(zinnen[0].gedrukt), "."] : null,
      heeftFilters ? ["Zoek zonder filters: ", zoeklink(vraag, vraag, true), "."] : null,
      /\d/.test(vraag) ? ["Schrijf een nummer zoals 35 207, nr. 34, 2022Z11285 of ah-tk-20182019-3455."] : null,
      ["Blader door ", alleDocumenten(), "."],
    ];
    return [await watErIs(), maak("ul", {}, ...tips.filter(Boolean).map((tip) => maak("li", {}, ...tip)))];
  };

  Object.assign(window.kamerantwoord, { zoekraad: { raadBij } });
})();
