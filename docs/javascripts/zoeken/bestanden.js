// Haalt op wat het zoeken leest, elk ding één keer: Pagefind, de teksten van een document, vormen en woorden.
// Wat erin staat en waarom: generator/outputs/search/search_index.py.
"use strict";

(function () {
  const { woorden: taal } = window.kamerantwoord;
  const wortel = new URL("../..", document.currentScript.src).href;
  const map = `${wortel}zoekindex/`;

  // Pagefind zwijgt over een bestand dat niet laadt, en zoekt dan in wat er wel is. Wie zoekt, moet het weten.
  const haalEigenlijk = window.fetch.bind(window);
  let mislukt = null;
  window.fetch = async (vraag, ...rest) => {
    const isOns = new URL(String(vraag.url ?? vraag), location.href).href.startsWith(map);
    try {
      const antwoord = await haalEigenlijk(vraag, ...rest);
      if (isOns && !antwoord.ok) throw new TypeError(`${antwoord.status}`);
      return antwoord;
    } catch (fout) {
      if (isOns) mislukt = fout;
      throw fout;
    }
  };

  const laadModule = (adres) => (window.kamerantwoord.laadModule ?? ((waar) => import(waar)))(adres);
  const haal = (pad) => fetch(map + pad);
  const haalJson = async (pad) => (await haal(pad)).json();
  const uitgepakt = (antwoord) => new Response(antwoord.body.pipeThrough(new DecompressionStream("gzip"))).json();

  // Onthoudt wat gelukt is; wat mislukte, kan opnieuw.
  const eenmaal = (doe) => {
    const gedaan = new Map();
    const haalOp = (wat = "") => {
      if (!gedaan.has(wat)) gedaan.set(wat, doe(wat).catch((fout) => { gedaan.delete(wat); throw fout; }));
      return gedaan.get(wat);
    };
    return Object.assign(haalOp, { vergeet: () => gedaan.clear() });
  };

  // Na een storing begint Pagefind opnieuw: het onthoudt anders wat er niet kwam.
  let begin = 0;
  const pagefind = eenmaal(async () => {
    const module = await laadModule(`${map}pagefind.js${begin ? `?${begin}` : ""}`);
    const index = module.createInstance({ basePath: map, baseUrl: "/", noWorker: true });
    await index.init();
    return index;
  });
  const aantalDocumenten = eenmaal(async () => {
    const { languages } = await haalJson("pagefind-entry.json");
    return Object.values(languages).reduce((som, { page_count }) => som + page_count, 0);
  });
  const tekstenVan = eenmaal(async (naam) => uitgepakt(await haal(`vragen/${naam}.vragen`)));

  const vergeetStoring = () => { mislukt = null; };
  const meldStoring = () => {
    if (!mislukt) return;
    const fout = mislukt;
    begin += 1;
    pagefind.vergeet();
    throw fout;
  };

  // Een plank of letter die er niet is, is leeg.
  const ofLeeg = (fout) => {
    if (fout.message !== "404") throw fout;
    if (mislukt === fout) mislukt = null;
    return {};
  };
  const vormen = eenmaal((plank) => haalJson(`vormen/${plank}.json`).catch(ofLeeg));
  const woorden = eenmaal((letter) => haalJson(`woorden/${letter}.json`).catch(ofLeeg));

  // Verdwijnt heet in de index ook naar verdwijnen; wat geen andere vorm is, heet naar zichzelf.
  const vormVan = async (naam) => {
    const plank = await vormen(taal.plank(naam));
    return Object.hasOwn(plank, naam) ? plank[naam] : naam;
  };
  // De woorden die er zijn, met hun beginletter: [kaal, [zoals gedrukt, in hoeveel documenten]].
  const woordenMet = async (begin) => (/^[a-z]/.test(begin) ? Object.entries(await woorden(begin[0])) : []);

  // Een script dat zelden nodig is.
  const script = eenmaal((naam) => new Promise((klaar, mislukt) => {
    const src = `${wortel}javascripts/zoeken/${naam}.js`;
    document.head.append(Object.assign(document.createElement("script"), { src, onload: klaar, onerror: () => mislukt(new Error(src)) }));
  }));

  Object.assign(window.kamerantwoord, { wortel, zoekbestanden: { script, vergeetStoring, meldStoring, pagefind, aantalDocumenten, tekstenVan, vormVan, woordenMet } });
})();
