// Haalt op wat het zoeken leest, elk ding één keer. Wat erin staat: generator/outputs/search/search_index.py.
"use strict";

(function () {
  const { maakTaal } = window.kamerantwoord;
  const wortel = new URL("../..", document.currentScript.src).href;
  const map = `${wortel}zoekindex/`;

  const haal = async (pad, keuze) => {
    const antwoord = await fetch(`${map}${pad}.zoek`, keuze);
    if (!antwoord.ok) {
      begin.vergeet(); // misschien is de site ondertussen vernieuwd
      throw new TypeError(`${pad}: ${antwoord.status}`);
    }
    return new Response(antwoord.body.pipeThrough(new DecompressionStream("gzip"))).json();
  };

  // Onthoudt wat gelukt is; wat mislukte, kan opnieuw.
  const eenmaal = (doe) => {
    const gedaan = new Map();
    const haalOp = (...wat) => {
      const sleutel = wat.join("/");
      if (!gedaan.has(sleutel)) gedaan.set(sleutel, doe(...wat).catch((fout) => { gedaan.delete(sleutel); throw fout; }));
      return gedaan.get(sleutel);
    };
    return Object.assign(haalOp, { vergeet: () => gedaan.clear() });
  };

  // Wat er is, en de regels van woorden: altijd die van nu. Al het andere staat in mappen die heten naar hun inhoud.
  const bestand = eenmaal((pad) => haal(pad));
  const begin = eenmaal(async () => {
    const gelezen = await haal("begin", { cache: "no-cache" });
    return { ...gelezen, ...await bestand(`${gelezen.woorden}/begin`), taal: maakTaal(gelezen.regels) };
  });

  // Onder welke namen een getypt woord te vinden is: { gewoon, namen: [[naam, jaren, telt]] }, of null.
  const namenVan = async (naam) => {
    const { taal, planken, woorden } = await begin();
    const plank = await bestand(`${woorden}/woorden-${taal.plank(naam, planken)}`);
    if (!Object.hasOwn(plank, naam)) return null;
    const [gewoon, ...namen] = plank[naam];
    return { gewoon, namen };
  };
  // De woorden die zo beginnen: [kaal, zoals gedrukt, in hoeveel documenten].
  const woordenMet = async (letters) => {
    const { beginletters, woorden } = await begin();
    if (!beginletters.includes(letters)) return [];
    return Object.entries(await bestand(`${woorden}/spelling-${letters}`)).map(([kaal, [gedrukt, keer]]) => ({ kaal, gedrukt, keer }));
  };
  // Waar een naam in een jaar staat: [vragen, documenten], elk een rij van afstand en gewicht in één getal.
  const lijst = async (jaar, naam) => {
    const { taal } = await begin();
    const lijsten = await bestand(`${jaar.map}/lijst-${taal.plank(naam, jaar.lijsten)}`);
    return lijsten[naam] ?? [[], []];
  };
  const documenten = (jaar) => bestand(`${jaar.map}/documenten`);
  const kenmerken = (jaar) => bestand(`${jaar.map}/kenmerken`);
  const adressen = (jaar) => bestand(`${jaar.map}/adressen`);
  const tekst = (jaar, document, deel) => bestand(`${jaar.map}/tekst-${document}-${deel}`);

  // Welke vragen in andere documenten op die van dit document lijken: per anker een lijst.
  const verwant = async (document) => {
    const { taal, verwant: folder } = await begin();
    const { planken } = await bestand(`${folder}/begin`);
    return (await bestand(`${folder}/verwant-${taal.plank(document, planken)}`))[document] ?? {};
  };

  // Een script dat zelden nodig is.
  const script = eenmaal((naam) => new Promise((klaar, mislukt) => {
    const src = `${wortel}javascripts/zoeken/${naam}.js`;
    document.head.append(Object.assign(document.createElement("script"), { src, onload: klaar, onerror: () => mislukt(new Error(src)) }));
  }));

  Object.assign(window.kamerantwoord, { wortel, zoekbestanden: { begin, namenVan, woordenMet, lijst, documenten, kenmerken, adressen, tekst, verwant, script } });
})();
