// Waarop gevonden vragen te filteren zijn, en hoeveel er van elk kenmerk zijn.
"use strict";

(function () {
  const { zoekbestanden, zoekwegen: { uitgeteld } } = window.kamerantwoord;
  const ANTWOORD = "antwoord"; // filters.py: het enige kenmerk van een vraag zelf, niet van haar document
  const BEANTWOORD = "beantwoord"; // wat er bij geen van de andere standen staat

  const leesJaar = async ({ jaar }) => {
    const { documenten, vragen } = await zoekbestanden.kenmerken(jaar);
    const waarden = Object.fromEntries(Object.entries(documenten).map(([naam, per]) =>
      [naam, Object.fromEntries(Object.entries(per).map(([waarde, stappen]) => [waarde, new Set(uitgeteld(stappen))]))]));
    return { waarden, standen: Object.entries(vragen).map(([stand, stappen]) => [stand, new Set(uitgeteld(stappen))]) };
  };
  const standVan = ({ standen }, vraag) => standen.find(([, vragen]) => vragen.has(vraag))?.[0] ?? BEANTWOORD;
  // Hoe het met een plek staat: met een document zoals met elk van zijn vragen.
  const standenVan = (gelezen, { jaar, document, vraag, alsDocument }) => {
    if (!alsDocument) return [standVan(gelezen, vraag)];
    const vragen = Array.from({ length: Math.max(1, jaar.aantallen[document]) }, (_, nummer) => jaar.eerste[document] + nummer);
    return [...new Set(vragen.map((een) => standVan(gelezen, een)))];
  };

  // Per plek of zij aan de filters voldoet, zonder dat van naam `behalve`.
  const voldoet = (gelezen, gekozen, plek, behalve) => {
    const { waarden } = gelezen.get(plek.jaar);
    return gekozen.every(([naam, keuzes]) => {
      if (naam === behalve) return true;
      if (naam === ANTWOORD) return standenVan(gelezen.get(plek.jaar), plek).some((stand) => keuzes.includes(stand));
      return keuzes.some((keuze) => waarden[naam]?.[keuze]?.has(plek.document));
    });
  };

  const leesAlle = async (jaren) => new Map(await Promise.all(jaren.map(async (jaar) => [jaar, await leesJaar(jaar)])));
  const gekozenUit = (filters) => Object.entries(filters).filter(([, keuzes]) => keuzes.length);

  const filter = async (jaren, filters) => {
    const gekozen = gekozenUit(filters);
    if (!gekozen.length) return () => true;
    const gelezen = await leesAlle(jaren);
    return (plek) => voldoet(gelezen, gekozen, plek);
  };

  // Hoe het met de vraag van een plek staat: of zij beantwoord is.
  const beantwoord = async (jaren) => {
    const gelezen = await leesAlle(jaren);
    return (plek) => standenVan(gelezen.get(plek.jaar), plek).every((stand) => stand === BEANTWOORD);
  };

  // Hoeveel plekken er bij een waarde horen. Een document dat zelf gevonden is, telt alleen als geen van zijn vragen erbij is.
  const perDocument = (plekken) => {
    const aantallen = new Map();
    for (const { document, alsDocument } of plekken) aantallen.set(document, (aantallen.get(document) ?? 0) + (alsDocument ? 0 : 1));
    return aantallen;
  };
  const opgeteld = (aantallen) => [...aantallen].reduce((som, [, aantal]) => som + Math.max(1, aantal), 0);

  // Van één jaar, van één kenmerk: [[waarde, aantal]].
  const telJaar = (gelezen, naam, plekken) => {
    if (naam === ANTWOORD) {
      const met = (stand) => plekken.filter((plek) => standenVan(gelezen, plek).includes(stand));
      return [BEANTWOORD, ...gelezen.standen.map(([stand]) => stand)].map((stand) => [stand, opgeteld(perDocument(met(stand)))]);
    }
    const aantallen = [...perDocument(plekken)];
    return Object.entries(gelezen.waarden[naam] ?? {}).map(([waarde, documenten]) =>
      [waarde, opgeteld(aantallen.filter(([document]) => documenten.has(document)))]);
  };

  // { filter: { waarde: hoeveel plekken er overblijven als alleen de andere filters gelden } }
  const tel = async (jaren, filters, plekken) => {
    const gekozen = gekozenUit(filters);
    const gelezen = await leesAlle(jaren);
    const aantallen = {};
    for (const naam of new Set([...[...gelezen.values()].flatMap(({ waarden }) => Object.keys(waarden)), ANTWOORD])) {
      const over = plekken.filter((plek) => voldoet(gelezen, gekozen, plek, naam));
      aantallen[naam] = {};
      for (const [jaar, vanJaar] of gelezen) {
        for (const [waarde, aantal] of telJaar(vanJaar, naam, over.filter((plek) => plek.jaar === jaar))) {
          if (aantal) aantallen[naam][waarde] = (aantallen[naam][waarde] ?? 0) + aantal;
        }
      }
    }
    return aantallen;
  };

  Object.assign(window.kamerantwoord, { zoekkenmerken: { filter, beantwoord, tel } });
})();
