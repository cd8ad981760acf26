// Haalt op wat het zoeken leest, elk ding één keer: Pagefind, de teksten van een document, vormen en woorden.
// Wat erin staat en waarom: generator/search/search_index.py.
"use strict";

(function () {
  const { woorden: taal } = window.kamerantwoord;
  const wortel = new URL("../..", document.currentScript.src).href;
  const map = `${wortel}zoekindex/`;

  const laadModule = (adres) => (window.kamerantwoord.laadModule ?? ((waar) => import(waar)))(adres);
  const haal = async (pad) => {
    const antwoord = await fetch(map + pad);
    if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
    return antwoord;
  };
  const haalJson = async (pad) => (await haal(pad)).json();
  const uitgepakt = (antwoord) => new Response(antwoord.body.pipeThrough(new DecompressionStream("gzip"))).json();

  // Onthoudt wat gelukt is; wat mislukte, kan opnieuw.
  const eenmaal = (doe) => {
    const gedaan = new Map();
    return (wat = "") => {
      if (!gedaan.has(wat)) gedaan.set(wat, doe(wat).catch((fout) => { gedaan.delete(wat); throw fout; }));
      return gedaan.get(wat);
    };
  };

  const pagefind = eenmaal(async () => {
    const module = await laadModule(`${map}pagefind.js`);
    const index = module.createInstance({ basePath: map, baseUrl: "/", noWorker: true });
    await index.init();
    return index;
  });
  const aantalDocumenten = eenmaal(async () => {
    const { languages } = await haalJson("pagefind-entry.json");
    return Object.values(languages).reduce((som, { page_count }) => som + page_count, 0);
  });
  const tekstenVan = eenmaal(async (naam) => uitgepakt(await haal(`vragen/${naam}.vragen`)));

  // Zonder deze lijsten zoekt men nog altijd, alleen minder ruim.
  const vormen = eenmaal((plank) => haalJson(`vormen/${plank}.json`).catch(() => ({})));
  const woorden = eenmaal((letter) => haalJson(`woorden/${letter}.json`).catch(() => ({})));

  // Verdwijnt heet in de index ook naar verdwijnen; wat geen andere vorm is, heet naar zichzelf.
  const vormVan = async (naam) => {
    const plank = await vormen(taal.plank(naam));
    return Object.hasOwn(plank, naam) ? plank[naam] : naam;
  };
  // De woorden die er zijn, met hun beginletter: [woord, in hoeveel documenten].
  const woordenMet = async (begin) => (/^[a-z]/.test(begin) ? Object.entries(await woorden(begin[0])) : []);

  // Een script dat zelden nodig is.
  const script = eenmaal((naam) => new Promise((klaar, mislukt) => {
    const src = `${wortel}javascripts/zoeken/${naam}.js`;
    document.head.append(Object.assign(document.createElement("script"), { src, onload: klaar, onerror: () => mislukt(new Error(src)) }));
  }));

  Object.assign(window.kamerantwoord, { wortel, zoekbestanden: { script, pagefind, aantalDocumenten, tekstenVan, vormVan, woordenMet } });
})();
