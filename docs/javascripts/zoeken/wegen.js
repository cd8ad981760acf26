// Welke vragen hebben wat gezocht wordt, en hoe zeer: uit de lijsten van elk jaar, zonder dat er een tekst geladen is.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;
  const GEWICHTEN = 16; // shard.py: WEIGHTS
  const HOOGST = 15; // units.py: HIGHEST
  const INSTELLING = {
    vanDocument: [0, 0.1, 0.35, 0.5], // naar hoe vast een naam voor het document geldt: ambt, titel, nummer of naam
    gewoon: 0.6, // zoveel minder telt een woord dat men dagelijks zegt
    genoeg: [1, 1, 1, 0.8, 0.7, 0.62], // welk deel van het gezochte een vraag moet hebben, naar het aantal woorden
    minstens: 0.4, // en als niets dat heeft
    staart: 0.45, // en hoeveel zij mag onderdoen voor de beste, bij meer dan twee woorden
  };
  const PERSOON = 3;
  const TITEL = 2;

  const staatIn = (jaren, plaats) => ((BigInt(`0x${jaren}`) >> BigInt(plaats)) & 1n) === 1n;

  // Doet `doe` met elke plaats en haar gewicht.
  const doorloop = (rij, doe) => {
    let plaats = 0;
    for (const stap of rij) {
      plaats += Math.floor(stap / GEWICHTEN);
      doe(plaats, stap % GEWICHTEN);
    }
  };

  // Per term van één jaar: hoe zwaar hij in elke vraag weegt (0 tot 1), en hoe vast hij voor elk document geldt.
  const leesTerm = async ({ namen, samen = [] }, jaar, plaats, aantalDocumenten) => {
    const eigen = new Float32Array(jaar.vragen);
    const vast = new Uint8Array(aantalDocumenten);
    await Promise.all([...namen, ...samen].filter(([, jaren]) => staatIn(jaren, plaats)).map(async ([naam, , telt]) => {
      const [vragen, documenten] = await zoekbestanden.lijst(jaar, naam);
      doorloop(vragen, (vraag, gewicht) => { eigen[vraag] = Math.max(eigen[vraag], (telt * gewicht) / HOOGST); });
      doorloop(documenten, (document, hoeVast) => { vast[document] = Math.max(vast[document], telt === 1 ? hoeVast : Math.min(1, hoeVast)); });
    }));
    return { eigen, vast };
  };

  const leesJaar = async (termen, jaar, plaats) => {
    const { vragen: aantallen, dagen } = await zoekbestanden.documenten(jaar);
    const document = new Uint32Array(jaar.vragen);
    const eerste = [];
    let vraag = 0;
    aantallen.forEach((aantal, nummer) => {
      eerste.push(vraag);
      for (let tot = vraag + Math.max(1, aantal); vraag < tot; vraag += 1) document[vraag] = nummer;
    });
    const gelezen = await Promise.all(termen.map((term) => leesTerm(term, jaar, plaats, aantallen.length)));
    return { jaar, aantallen, dagen, document, eerste, gelezen };
  };

  const somVan = (getallen) => getallen.reduce((som, getal) => som + getal, 0);

  // Hoe veel een term zegt: een zeldzame meer dan een die overal staat of die men dagelijks zegt.
  const gewichtVan = (term, nummer, jaren, totaal) => {
    let aantal = 0;
    for (const { gelezen, aantallen } of jaren) {
      for (const gewicht of gelezen[nummer].eigen) if (gewicht) aantal += 1;
      gelezen[nummer].vast.forEach((hoeVast, document) => { if (hoeVast >= TITEL) aantal += Math.max(1, aantallen[document]) / 4; });
    }
    return Math.log(1 + totaal / Math.max(1, aantal)) * (1 - INSTELLING.gewoon * term.gewoon);
  };

  const genoeg = (aantal) => INSTELLING.genoeg[Math.min(aantal, INSTELLING.genoeg.length - 1)];

  // Van elke vraag die iets heeft: { jaar, vraag, document, dekt (0 tot 1), punten, eigen: heeft zij zelf iets }.
  const weegJaar = (jaar, gewichten, som) => {
    const gewogen = [];
    const { vanDocument } = INSTELLING;
    for (let vraag = 0; vraag < jaar.document.length; vraag += 1) {
      const document = jaar.document[vraag];
      let [dekt, punten, zelf, persoon] = [0, 0, 0, false];
      for (let nummer = 0; nummer < gewichten.length; nummer += 1) {
        const { eigen, vast } = jaar.gelezen[nummer];
        const weegt = Math.max(eigen[vraag], vanDocument[vast[document]]);
        if (!weegt) continue;
        dekt += gewichten[nummer];
        punten += gewichten[nummer] * weegt;
        if (eigen[vraag]) zelf += gewichten[nummer];
        if (vast[document] === PERSOON) persoon = true;
      }
      if (dekt) gewogen.push({ jaar, vraag, document, dekt: dekt / som, punten: punten / som, zelf: zelf / som, persoon });
    }
    return gewogen;
  };

  // Documenten die zelf hebben wat gezocht wordt, in hun nummer, mensen of titel.
  const weegDocumenten = (jaar, gewichten, som) => jaar.aantallen.flatMap((_, document) => {
    let [dekt, punten] = [0, 0];
    gewichten.forEach((gewicht, nummer) => {
      const hoeVast = jaar.gelezen[nummer].vast[document];
      if (hoeVast >= TITEL) dekt += gewicht;
      punten += gewicht * hoeVast;
    });
    return dekt >= 0.99 * som ? [{ jaar, document, punten: punten / som }] : [];
  });

  const opPunten = (een, ander) => ander.punten - een.punten || datumVan(ander).localeCompare(datumVan(een)) || een.vraag - ander.vraag;
  const datumVan = ({ jaar, document }) => jaar.dagen[document];

  // Wat genoeg heeft van het gezochte; wat ver onderdoet voor het beste, valt af.
  const kies = (gewogen, aantal) => {
    const beste = Math.max(0, ...gewogen.map(({ dekt }) => dekt));
    const nodig = beste >= genoeg(aantal) ? genoeg(aantal) : beste >= INSTELLING.minstens ? beste * 0.95 : Infinity;
    const met = gewogen.filter(({ dekt }) => dekt >= nodig - 1e-9);
    const zelf = met.filter((een) => een.zelf || een.persoon);
    const over = zelf.length ? zelf : met;
    const top = Math.max(0, ...over.map(({ punten }) => punten));
    return aantal > 2 ? over.filter(({ punten, dekt }) => dekt > 0.99 || punten >= INSTELLING.staart * top) : over;
  };

  const leesJaren = async (termen) => {
    const { jaren } = await zoekbestanden.begin();
    return Promise.all(jaren.map((jaar, plaats) => leesJaar(termen, jaar, plaats)));
  };

  const weeg = async (termen) => {
    const bekend = termen.filter(({ onbekend }) => !onbekend);
    const gelezen = await leesJaren(bekend);
    const totaal = somVan(gelezen.map(({ jaar }) => jaar.vragen));
    const gewichten = bekend.map((term, nummer) => gewichtVan(term, nummer, gelezen, totaal));
    const som = somVan(gewichten);
    const gewogen = gelezen.flatMap((jaar) => weegJaar(jaar, gewichten, som));
    const gekozen = kies(gewogen, bekend.length);
    const isVraag = ({ jaar, document }) => jaar.aantallen[document] > 0;
    const gevonden = gelezen.flatMap((jaar) => weegDocumenten(jaar, gewichten, som));
    const losse = gekozen.filter((een) => !isVraag(een) && !gevonden.some((ander) => ander.jaar === een.jaar && ander.document === een.document));
    return {
      jaren: gelezen,
      gewichten,
      gedeeltelijk: gekozen.length > 0 && gekozen.every(({ dekt }) => dekt < genoeg(bekend.length) - 1e-9),
      vragen: gekozen.filter(isVraag).sort(opPunten),
      documenten: [...gevonden, ...losse].sort(opPunten),
    };
  };

  Object.assign(window.kamerantwoord, { zoekwegen: { leesJaren, weeg, INSTELLING } });
})();
