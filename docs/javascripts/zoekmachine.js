// Zoekt vragen. Pagefind weet welke documenten de gezochte woorden hebben; uit de teksten van die documenten
// (zoekindex/vragen/) blijkt in welke vragen, antwoorden en noten. Niets hiervan raakt de bladzijde.
"use strict";

(function () {
  const { woorden: taal } = window.kamerantwoord;
  const wortel = new URL("..", document.currentScript.src).href;
  const EIND = "ω"; // search_records.py: zo eindigt elke naam in de index

  // Een kleine site wordt in haar geheel bekeken; van een grote komen de documenten in de volgorde van Pagefind,
  // eerst één, om gauw iets te tonen, en dan in porties.
  const KLEINE_SITE = 24;
  const PORTIE = 4;

  // --- Laden --------------------------------------------------------------------------------------

  const laadModule = (adres) => (window.kamerantwoord.laadModule ?? ((waar) => import(waar)))(adres);
  const haal = async (pad) => {
    const antwoord = await fetch(wortel + pad);
    if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
    return antwoord;
  };
  const uitgepakt = (antwoord) => new Response(antwoord.body.pipeThrough(new DecompressionStream("gzip"))).json();
  const eenmaal = (doe) => {
    const gedaan = new Map();
    return (wat = "") => {
      if (!gedaan.has(wat)) gedaan.set(wat, doe(wat).catch((fout) => { gedaan.delete(wat); throw fout; }));
      return gedaan.get(wat);
    };
  };

  const pagefind = eenmaal(async () => {
    const module = await laadModule(`${wortel}zoekindex/pagefind.js`);
    const index = module.createInstance({ basePath: `${wortel}zoekindex/`, baseUrl: "/", noWorker: true });
    await index.init();
    return index;
  });
  const isKlein = eenmaal(async () => {
    const { languages } = await (await haal("zoekindex/pagefind-entry.json")).json();
    return Object.values(languages).reduce((som, { page_count }) => som + page_count, 0) <= KLEINE_SITE;
  });
  const lijstVan = eenmaal((letter) => haal(`zoekindex/woorden/${letter}.json`).then((antwoord) => antwoord.json()).catch(() => ({})));
  const woordenMet = async (begin) => (/^[a-z]/.test(begin) ? Object.entries(await lijstVan(begin[0])) : []);

  // --- Wat er gevraagd wordt ------------------------------------------------------------------------

  // Aanhalingstekens om woorden: precies die woorden, in die volgorde.
  const AANGEHAALD = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

  const begrijp = (vraag) => {
    const tekst = vraag.normalize("NFC");
    const zinnen = [...tekst.matchAll(AANGEHAALD)].map((deel) => taal.woorden(deel[1]).map((woord) => woord.kaal));
    let rest = tekst.replace(AANGEHAALD, " ");
    const nummers = taal.kenmerken(rest).map(({ van, tot, stukken }) => {
      const gedrukt = rest.slice(van, tot).trim();
      return { gedrukt, kaal: stukken.join("x"), naam: stukken.join("x") };
    });
    for (const { van, tot } of taal.kenmerken(rest).reverse()) rest = `${rest.slice(0, van)} ${rest.slice(tot)}`;
    const alle = taal.woorden(rest).map(({ van, tot, kaal }) => ({ gedrukt: rest.slice(van, tot), kaal, naam: taal.naam(kaal) }));
    const grote = alle.filter((term) => !taal.kleineWoorden.has(term.kaal));
    const termen = [...nummers, ...(grote.length || nummers.length || zinnen.length ? grote : alle)];
    return {
      termen: termen.filter((term, plaats) => termen.findIndex((andere) => andere.naam === term.naam) === plaats),
      zinnen: zinnen.filter((zin) => zin.length),
    };
  };

  // Een woord dat er niet is, telt als begin van een woord; zo vindt men al tijdens het typen.
  const MINSTENS = 3;
  const bekend = async (index, term) => {
    if ((await index.search(`"${term.naam}${EIND}"`)).unfilteredResultCount) return term;
    const begint = ([woord]) => woord.startsWith(term.kaal);
    const langer = term.kaal.length >= MINSTENS && (await woordenMet(term.kaal)).some(begint);
    return langer ? { ...term, begin: term.kaal } : { ...term, onbekend: true };
  };

  // --- Een document -------------------------------------------------------------------------------

  const ontleed = (soort, tekst, delen) => {
    const zichtbaar = tekst.normalize("NFC").replace(/\[\^[^\]\s]*\]/g, "");
    const woorden = taal.woorden(zichtbaar).map((woord) => ({
      ...woord, naam: taal.naam(woord.kaal), delen: delen.get(woord.kaal) ?? [],
    }));
    const nummers = taal.kenmerken(zichtbaar).map(({ van, tot, stukken }) => ({
      van, tot, kaal: stukken.join("x"), naam: stukken.join("x"), delen: taal.namenVanKenmerk(stukken), nummer: true,
    }));
    return { soort, tekst: zichtbaar, woorden, nummers };
  };

  const leesDocument = async (resultaat) => {
    const gevonden = await resultaat.data();
    const id = gevonden.raw_url ?? gevonden.url.replace(/^\//, "");
    const gegevens = await uitgepakt(await haal(`zoekindex/vragen/${id}.vragen`));
    const delen = new Map(Object.entries(gegevens.delen)); // per samenstelling de namen van haar delen
    const antwoorden = new Map(gegevens.answers.map((antwoord) => [antwoord.anchor, antwoord]));
    const ontleedEenmaal = new Map();
    const deel = (soort, sleutel, tekst) => {
      if (!ontleedEenmaal.has(sleutel)) ontleedEenmaal.set(sleutel, ontleed(soort, tekst, delen));
      return ontleedEenmaal.get(sleutel);
    };
    const vragen = gegevens.questions.map((vraag) => {
      const antwoord = antwoorden.get(vraag.answer);
      const noten = gegevens.footnotes.filter((noot) => noot.in.includes(vraag.anchor) || noot.in.includes(vraag.answer));
      return {
        id, anker: vraag.anchor, nummer: vraag.number, gegevens,
        gezamenlijk: antwoord && antwoord.questions.length > 1 ? antwoord.anchor : null,
        kenmerken: { ...gevonden.filters, antwoord: [antwoord ? "beantwoord" : "niet beantwoord"] },
        stukken: [
          deel("vraag", vraag.anchor, vraag.text),
          ...(antwoord ? [deel("antwoord", antwoord.anchor, antwoord.text)] : []),
          ...noten.map((noot) => deel("noot", noot.anchor, noot.text)),
        ],
      };
    });
    return { vragen, document: new Set(gegevens.namen) };
  };
  const documenten = new Map();
  const documentVan = (resultaat) => {
    if (!documenten.has(resultaat.id)) {
      documenten.set(resultaat.id, leesDocument(resultaat).catch((fout) => { documenten.delete(resultaat.id); throw fout; }));
    }
    return documenten.get(resultaat.id);
  };

  // --- Passen en wegen ------------------------------------------------------------------------------

  // In een vraag weegt een woord meer dan in een antwoord, een heel woord meer dan een deel.
  const GEWICHT = { vraag: 5, antwoord: 2, noot: 1 };
  const DEEL = 0.4;
  const VAN_DOCUMENT = 0.5;

  const plaatsenVan = (term, stuk) => {
    const past = (woord) =>
      term.begin ? (woord.kaal.startsWith(term.begin) || woord.delen.some((deel) => deel.startsWith(term.begin)))
        : woord.naam === term.naam || woord.delen.includes(term.naam);
    return [...stuk.woorden, ...stuk.nummers].filter(past)
      .map((woord) => ({ van: woord.van, tot: woord.tot, heel: woord.naam === term.naam || !!woord.nummer }));
  };
  const plaatsenVanZin = (zin, stuk) => {
    const gelijk = (begin) => zin.every((woord, plaats) => stuk.woorden[begin + plaats]?.kaal === woord);
    return stuk.woorden.flatMap((woord, begin) =>
      gelijk(begin) ? [{ van: woord.van, tot: stuk.woorden[begin + zin.length - 1].tot, heel: true }] : []);
  };

  // Wat een vraag heeft van één term: per stuk de plaatsen, en hoe zwaar die samen wegen.
  const weeg = (vraag, zoekPlaatsen) => {
    const plaatsen = vraag.stukken.map(zoekPlaatsen);
    const gewichten = plaatsen.map((sommige, stuk) =>
      Math.max(0, ...sommige.map((plaats) => GEWICHT[vraag.stukken[stuk].soort] * (plaats.heel ? 1 : DEEL))));
    const aantal = plaatsen.flat().length;
    return { plaatsen, gewicht: aantal ? Math.max(...gewichten) + Math.log2(aantal) / 2 : 0 };
  };

  // De vragen van een document die alles hebben. Wat in geen van zijn vragen staat, mag van het document zelf gelden.
  const passend = ({ vragen, document }, { termen, zinnen }) => {
    const eisen = [
      ...termen.map((term) => ({ term, plaatsen: (stuk) => plaatsenVan(term, stuk) })),
      ...zinnen.map((zin) => ({ plaatsen: (stuk) => plaatsenVanZin(zin, stuk) })),
    ];
    const gewogen = eisen.map(({ term, plaatsen }) => {
      const perVraag = vragen.map((vraag) => weeg(vraag, plaatsen));
      const geldtDocument = term && perVraag.every(({ gewicht }) => !gewicht) && document.has(term.naam);
      return geldtDocument ? perVraag.map((een) => ({ ...een, gewicht: VAN_DOCUMENT })) : perVraag;
    });
    return vragen.flatMap((vraag, nummer) => {
      const eigen = gewogen.map((perVraag) => perVraag[nummer]);
      if (!eigen.every(({ gewicht }) => gewicht)) return [];
      const plaatsen = vraag.stukken.map((_, stuk) => eigen.flatMap((een) => een.plaatsen[stuk]));
      return [{ ...vraag, plaatsen, volgorde: nummer, gewicht: eigen.reduce((som, een) => som + een.gewicht, 0) }];
    });
  };

  // --- Zoeken -------------------------------------------------------------------------------------

  const naarPagefind = (filters) =>
    Object.fromEntries(Object.entries(filters).filter(([, waarden]) => waarden.length).map(([naam, waarden]) => [naam, { any: waarden }]));
  const voldoet = (treffer, filters, behalve) =>
    Object.entries(filters).every(([naam, waarden]) =>
      naam === behalve || !waarden.length || waarden.some((waarde) => treffer.kenmerken[naam]?.includes(waarde)));

  const opdracht = ({ termen, zinnen }) => [
    ...termen.map((term) => term.begin ?? term.naam + EIND),
    ...zinnen.flat().map((woord) => taal.naam(woord) + EIND),
  ].join(" ");

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

  const opGewicht = (een, ander) => ander.gewicht - een.gewicht || een.volgorde - ander.volgorde;

  // Geeft { begrepen, documenten, treffers, aantallen, eenheid }: `treffers` komt in porties, want daarvoor moeten de
  // documenten geladen worden. Op een kleine site telt `aantallen` vragen, anders documenten; dat laadt later.
  const zoek = async (vraag, { filters = {}, opDatum = false } = {}) => {
    const index = await pagefind();
    const begrepen = begrijp(vraag);
    begrepen.termen = await Promise.all(begrepen.termen.map((term) => bekend(index, term)));
    const onbekend = begrepen.termen.filter((term) => term.onbekend);
    if (onbekend.length || !(begrepen.termen.length || begrepen.zinnen.length)) {
      return { begrepen, documenten: 0, treffers: geen(), aantallen: async () => ({}), eenheid: "vragen" };
    }
    const volgorde = opDatum ? { sort: { datum: "desc" } } : {};
    if (await isKlein()) {
      const ruim = await index.search(opdracht(begrepen), volgorde);
      const alle = (await Promise.all(ruim.results.map(documentVan))).map((document) => passend(document, begrepen));
      const treffers = opDatum ? alle.flat() : alle.flat().sort(opGewicht);
      const gekozen = treffers.filter((treffer) => voldoet(treffer, filters));
      return {
        begrepen, documenten: new Set(gekozen.map((treffer) => treffer.id)).size,
        treffers: ineens(gekozen), totaal: gekozen.length, aantallen: async () => tel(treffers, filters), eenheid: "vragen",
      };
    }
    const gekozen = await index.search(opdracht(begrepen), { ...volgorde, filters: naarPagefind(filters) });
    return {
      begrepen, documenten: gekozen.results.length, eenheid: "documenten",
      treffers: inPorties(gekozen.results, begrepen, filters, opDatum),
      aantallen: async () => { await index.filters(); return (await index.search(opdracht(begrepen))).totalFilters; },
    };
  };

  async function* geen() {}
  async function* ineens(treffers) { yield treffers; }
  async function* inPorties(resultaten, begrepen, filters, opDatum) {
    for (let begin = 0, aantal = 1; begin < resultaten.length; begin += aantal, aantal = PORTIE) {
      const portie = await Promise.all(resultaten.slice(begin, begin + aantal).map(documentVan));
      const treffers = portie.flatMap((document) => passend(document, begrepen)).filter((treffer) => voldoet(treffer, filters));
      yield opDatum ? treffers : treffers.sort(opGewicht);
    }
  }

  // --- Als er niets is ------------------------------------------------------------------------------

  // Hoeveel letters twee woorden verschillen (Damerau-Levenshtein), of meer dan `hoogstens`.
  const verschil = (een, ander, hoogstens) => {
    if (Math.abs(een.length - ander.length) > hoogstens) return hoogstens + 1;
    let [vorige, rij] = [[], Array.from({ length: ander.length + 1 }, (_, plaats) => plaats)];
    for (let i = 1; i <= een.length; i += 1) {
      const nieuw = [i];
      for (let j = 1; j <= ander.length; j += 1) {
        const zelfde = een[i - 1] === ander[j - 1] ? 0 : 1;
        nieuw[j] = Math.min(rij[j] + 1, nieuw[j - 1] + 1, rij[j - 1] + zelfde);
        if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) nieuw[j] = Math.min(nieuw[j], vorige[j - 2] + 1);
      }
      [vorige, rij] = [rij, nieuw];
    }
    return rij[ander.length];
  };

  // De woorden die er wel zijn en het meest op een woord lijken.
  const lijktOp = async (kaal, hoeveel = 4) => {
    const hoogstens = kaal.length < 6 ? 1 : kaal.length < 10 ? 2 : 3;
    return (await woordenMet(kaal))
      .map(([woord, keer]) => ({ woord, keer, ver: verschil(kaal, woord, hoogstens) }))
      .filter(({ ver }) => ver <= hoogstens)
      .sort((een, ander) => een.ver - ander.ver || ander.keer - een.keer)
      .slice(0, hoeveel)
      .map(({ woord }) => woord);
  };

  Object.assign(window.kamerantwoord, { zoek, lijktOp, laadZoekmachine: pagefind, wortel });
})();
