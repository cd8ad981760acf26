// Waarop gevonden vragen te filteren zijn, en hoeveel er van elk kenmerk zijn.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;
  const ANTWOORD = "antwoord"; // filters.py: het enige kenmerk van een vraag zelf, niet van haar document
  const BEANTWOORD = "beantwoord"; // wat er bij geen van de andere standen staat

  const uitgeteld = (stappen) => {
    let plaats = 0;
    return stappen.map((stap) => (plaats += stap));
  };
  const leesJaar = async ({ jaar }) => {
    const { documenten, vragen } = await zoekbestanden.kenmerken(jaar);
    const waarden = Object.fromEntries(Object.entries(documenten).map(([naam, per]) =>
      [naam, Object.fromEntries(Object.entries(per).map(([waarde, stappen]) => [waarde, new Set(uitgeteld(stappen))]))]));
    return { waarden, standen: Object.entries(vragen).map(([stand, stappen]) => [stand, new Set(uitgeteld(stappen))]) };
  };
  const standVan = ({ standen }, plek) => {
    const vraag = plek.alsDocument ? plek.jaar.eerste[plek.document] : plek.vraag;
    return standen.find(([, vragen]) => vragen.has(vraag))?.[0] ?? BEANTWOORD;
  };

  // Per plek of zij aan de filters voldoet, zonder dat van naam `behalve`.
  const voldoet = (gelezen, gekozen, plek, behalve) => {
    const { waarden } = gelezen.get(plek.jaar);
    return gekozen.every(([naam, keuzes]) => {
      if (naam === behalve) return true;
      if (naam === ANTWOORD) return keuzes.includes(standVan(gelezen.get(plek.jaar), plek));
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
    return (plek) => standVan(gelezen.get(plek.jaar), plek) === BEANTWOORD;
  };

  // { filter: { waarde: hoeveel plekken er overblijven als alleen de andere filters gelden } }
  const tel = async (jaren, filters, plekken) => {
    const gekozen = gekozenUit(filters);
    const gelezen = await leesAlle(jaren);
    const aantallen = { [ANTWOORD]: {} };
    const meer = (naam, waarde, aantal) => {
      aantallen[naam] ??= {};
      aantallen[naam][waarde] = (aantallen[naam][waarde] ?? 0) + aantal;
    };
    for (const naam of new Set([...gelezen.values()].flatMap(({ waarden }) => Object.keys(waarden)))) {
      const over = plekken.filter((plek) => voldoet(gelezen, gekozen, plek, naam));
      for (const [jaar, { waarden }] of gelezen) {
        const perDocument = new Map();
        for (const plek of over) if (plek.jaar === jaar) perDocument.set(plek.document, (perDocument.get(plek.document) ?? 0) + 1);
        for (const [waarde, documenten] of Object.entries(waarden[naam] ?? {})) {
          let som = 0;
          for (const [document, aantal] of perDocument) if (documenten.has(document)) som += aantal;
          if (som) meer(naam, waarde, som);
        }
      }
    }
    for (const plek of plekken.filter((een) => voldoet(gelezen, gekozen, een, ANTWOORD))) {
      meer(ANTWOORD, standVan(gelezen.get(plek.jaar), plek), 1);
    }
    return aantallen;
  };

  Object.assign(window.kamerantwoord, { zoekkenmerken: { filter, beantwoord, tel } });
})();
