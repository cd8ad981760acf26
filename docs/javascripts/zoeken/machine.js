// Zoekt vragen. Pagefind weet welke documenten de gezochte woorden hebben, treffers.js welke vragen daarvan.
"use strict";

(function () {
  const { zoekbestanden, zoekopdracht, zoekdocument, zoektreffers } = window.kamerantwoord;

  // Een kleine site wordt in haar geheel bekeken; van een grote komen de documenten in de volgorde van Pagefind,
  // eerst één, om gauw iets te tonen, en dan in groeiende porties.
  const KLEINE_SITE = 24;
  const PORTIE = 8;

  const voldoet = (treffer, filters, behalve) =>
    Object.entries(filters).every(([naam, waarden]) =>
      naam === behalve || !waarden.length || waarden.some((waarde) => treffer.kenmerken[naam]?.includes(waarde)));

  // Telt per filter de treffers die overblijven als alleen de andere filters gelden.
  const tel = (treffers, filters) => {
    const aantallen = {};
    for (const treffer of treffers) {
      for (const [naam, waarden] of Object.entries(treffer.kenmerken)) {
        if (!voldoet(treffer, filters, naam)) continue;
        aantallen[naam] ??= {};
        for (const waarde of waarden) aantallen[naam][waarde] = (aantallen[naam][waarde] ?? 0) + 1;
      }
    }
    return aantallen;
  };

  // Eerst de vragen die alles hebben. Zijn er geen, dan die waarvan het document de rest heeft: "Hoekstra minister".
  const treffersIn = (documenten, begrepen, opDatum, ruim) => {
    const treffers = documenten.flatMap((document) => zoektreffers.treffersIn(document, begrepen, ruim));
    return opDatum ? treffers : treffers.sort(zoektreffers.opGewicht);
  };

  async function* geen() {}
  async function* ineens(treffers) { yield treffers; }
  async function* inPorties(resultaten, begrepen, filters, opDatum) {
    const gelezen = [];
    let gevonden = false;
    for (let begin = 0, aantal = 1; begin < resultaten.length; begin += aantal, aantal = Math.min(2 * aantal, PORTIE)) {
      const portie = await Promise.all(resultaten.slice(begin, begin + aantal).map(zoekdocument.documentVan));
      const strikt = treffersIn(portie, begrepen, opDatum, false);
      gelezen.push(...portie);
      gevonden ||= strikt.length > 0;
      yield strikt.filter((treffer) => voldoet(treffer, filters));
    }
    if (!gevonden) yield treffersIn(gelezen, begrepen, opDatum, true).filter((treffer) => voldoet(treffer, filters));
  }

  const zoekKlein = async (index, begrepen, filters, opDatum, volgorde) => {
    const { results } = await index.search(zoekopdracht.voorPagefind(begrepen), volgorde);
    const documenten = await Promise.all(results.map(zoekdocument.documentVan));
    const strikt = treffersIn(documenten, begrepen, opDatum, false);
    const alle = strikt.length ? strikt : treffersIn(documenten, begrepen, opDatum, true);
    const gekozen = alle.filter((treffer) => voldoet(treffer, filters));
    const vragen = gekozen.filter(({ anker }) => anker);
    return {
      begrepen, eenheid: "vragen", totaal: gekozen.length, vragen: vragen.length, documenten: new Set(vragen.map(({ id }) => id)).size,
      treffers: ineens(gekozen), aantallen: async () => tel(alle, filters),
    };
  };

  const zoekGroot = async (index, begrepen, filters, opDatum, volgorde) => {
    const gekozen = Object.entries(filters).filter(([, waarden]) => waarden.length);
    const opdracht = zoekopdracht.voorPagefind(begrepen);
    const naarPagefind = Object.fromEntries(gekozen.map(([naam, waarden]) => [naam, { any: waarden }]));
    const { results } = await index.search(opdracht, { ...volgorde, filters: naarPagefind });
    return {
      begrepen, eenheid: "documenten", totaal: results.length, documenten: results.length,
      treffers: inPorties(results, begrepen, filters, opDatum),
      aantallen: async () => { await index.filters(); return (await index.search(opdracht)).totalFilters; },
    };
  };

  // Geeft { begrepen, eenheid, totaal, documenten, treffers, aantallen }: `treffers` komt in porties, want daarvoor moeten
  // de documenten geladen worden. Op een kleine site telt men vragen, anders documenten. `vragen` zijn de treffers die een
  // vraag zijn; de andere zijn documenten zonder vragen.
  const zoek = async (vraag, keuze) => {
    zoekbestanden.vergeetStoring();
    try {
      const gevonden = await zoekOngeacht(vraag, keuze);
      zoekbestanden.meldStoring();
      return gevonden;
    } catch (fout) {
      zoekbestanden.pagefind.vergeet();
      zoekbestanden.meldStoring();
      throw fout;
    }
  };
  const zoekOngeacht = async (vraag, { filters = {}, opDatum = false } = {}) => {
    const index = await zoekbestanden.pagefind();
    const begrepen = await zoekopdracht.begrijpEnZoekOp(index, vraag);
    const { termen, zinnen } = begrepen;
    if (termen.some((term) => term.onbekend) || !(termen.length || zinnen.length)) {
      return { begrepen, eenheid: "vragen", totaal: 0, documenten: 0, treffers: geen(), aantallen: async () => ({}) };
    }
    const volgorde = opDatum ? { sort: { datum: "desc" } } : {};
    const isKlein = (await zoekbestanden.aantalDocumenten()) <= KLEINE_SITE;
    return (isKlein ? zoekKlein : zoekGroot)(index, begrepen, filters, opDatum, volgorde);
  };

  Object.assign(window.kamerantwoord, { zoek });
})();
