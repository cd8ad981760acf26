// Welke vragen hebben wat gezocht wordt, en hoe zeer: uit de lijsten van elk jaar, zonder dat er een tekst geladen is.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;
  const GEWICHTEN = 16; // shard.py: WEIGHTS
  const HOOGST = 15; // units.py: HIGHEST
  const PERSOON = 3; // units.py: NUMBER_OR_PERSON
  const TITEL = 2;
  const HOE_ZEER_HET_DOCUMENT = [0, 0, 2, 3, 1, 3]; // naar hoe vast iets voor een document geldt: of dat zelf gevonden is
  const INSTELLING = {
    vanDocument: [0, 0.1, 0.35, 0.5, 0, 0.1], // wat voor elke vraag een naam telt die voor het hele document geldt: ambt, titel, nummer of mens, nummer eromheen, ministerie
    vanBuren: 0.15, // wat het telt als andere vragen van het document het hebben
    dektVanBuren: 0.45, // en voor hoeveel van het gezochte dat geldt
    gewoon: 0.6, // zoveel minder telt een woord dat men dagelijks zegt
    genoeg: [1, 1, 1, 0.75, 0.65, 0.55], // welk deel van het gezochte een vraag moet hebben, naar het aantal woorden
    genoegVanWoorden: 0.95, // en van losse woorden, als een vraag ze alle heeft
    minstens: 0.4, // en als niets dat heeft
    bijna: 0.8, // dan zoveel van wat het beste heeft
    staart: 0.6, // en hoeveel zij mag onderdoen voor de beste, bij meer dan twee woorden
  };

  const somVan = (getallen) => getallen.reduce((som, getal) => som + getal, 0);
  const staatIn = (jaren, plaats) => ((BigInt(`0x${jaren}`) >> BigInt(plaats)) & 1n) === 1n;

  // Uit stappen de plaatsen.
  const uitgeteld = (stappen) => {
    let plaats = 0;
    return stappen.map((stap) => (plaats += stap));
  };

  // Doet `doe` met elke plaats en haar gewicht.
  const doorloop = (rij, doe) => {
    let plaats = 0;
    for (const stap of rij) {
      plaats += Math.floor(stap / GEWICHTEN);
      doe(plaats, stap % GEWICHTEN);
    }
  };

  // --- Lezen ----------------------------------------------------------------------------------------

  // Van één term in één jaar: hoe zwaar hij in elke vraag weegt (0 tot 1), hoe vast hij voor elk document geldt, en
  // hoeveel vragen van elk document hem hebben.
  const leesTerm = async ({ namen, samen = [], liever = [] }, { jaar, document, aantallen }, plaats) => {
    const perDocument = () => new Uint8Array(aantallen.length);
    const gelezen = { eigen: new Float32Array(jaar.vragen), vast: perDocument(), voor: perDocument(), buren: new Uint16Array(aantallen.length) };
    const { eigen, vast, voor, buren } = gelezen;
    await Promise.all(liever.filter(([, jaren]) => staatIn(jaren, plaats)).map(async ([naam]) => {
      doorloop((await zoekbestanden.lijst(jaar, naam))[1], (nummer) => { voor[nummer] = 1; });
    }));
    await Promise.all([...namen, ...samen].filter(([, jaren]) => staatIn(jaren, plaats)).map(async ([naam, , telt]) => {
      const [vragen, documenten] = await zoekbestanden.lijst(jaar, naam);
      doorloop(vragen, (vraag, gewicht) => { eigen[vraag] = Math.max(eigen[vraag], (telt * gewicht) / HOOGST); });
      doorloop(documenten, (nummer, hoeVast) => { vast[nummer] = Math.max(vast[nummer], telt === 1 ? hoeVast : Math.min(1, hoeVast)); });
    }));
    eigen.forEach((gewicht, vraag) => { if (gewicht) buren[document[vraag]] += 1; });
    return gelezen;
  };

  // Een jaar: van elke vraag haar document, van elk document zijn eerste vraag, hoeveel het er heeft, zijn dag, en of er een ander voor staat.
  const leesJaar = async (termen, jaar, plaats) => {
    const { vragen: aantallen, dagen, vervangen } = await zoekbestanden.documenten(jaar);
    const document = new Uint32Array(jaar.vragen);
    const eerste = [];
    let vraag = 0;
    aantallen.forEach((aantal, nummer) => {
      eerste.push(vraag);
      for (const tot = vraag + Math.max(1, aantal); vraag < tot; vraag += 1) document[vraag] = nummer;
    });
    const gelezen = { jaar, aantallen, dagen, document, eerste, vervangen: new Set(uitgeteld(vervangen)) };
    return { ...gelezen, termen: await Promise.all(termen.map((term) => leesTerm(term, gelezen, plaats))) };
  };
  const leesJaren = async (termen) => {
    const { jaren } = await zoekbestanden.begin();
    return Promise.all(jaren.map((jaar, plaats) => leesJaar(termen, jaar, plaats)));
  };

  // --- Wegen ----------------------------------------------------------------------------------------

  // Hoe veel een term zegt: een zeldzame meer dan een die overal staat of die men dagelijks zegt.
  const gewichtVan = (term, nummer, jaren, totaal) => {
    let aantal = 0;
    for (const { termen, aantallen } of jaren) {
      aantal += somVan(termen[nummer].buren);
      termen[nummer].vast.forEach((hoeVast, document) => { if (hoeVast >= TITEL) aantal += Math.max(1, aantallen[document]) / 4; });
    }
    return Math.log(1 + totaal / Math.max(1, aantal)) * (1 - INSTELLING.gewoon * term.gewoon);
  };

  // Van elke vraag van een jaar: welk deel van het gezochte zij dekt, haar punten, en of zij er zelf iets van heeft.
  const weegJaar = (jaar, gewichten) => {
    const aantal = jaar.document.length;
    const gewogen = { jaar, dekt: new Float32Array(aantal), punten: new Float32Array(aantal), zelf: new Uint8Array(aantal) };
    const { vanDocument, vanBuren, dektVanBuren } = INSTELLING;
    const som = somVan(gewichten);
    jaar.termen.forEach(({ eigen, vast, voor, buren }, nummer) => {
      const deel = gewichten[nummer] / som;
      for (let vraag = 0; vraag < aantal; vraag += 1) {
        const document = jaar.document[vraag];
        const weegt = voor[document] || Math.max(eigen[vraag], vanDocument[vast[document]]);
        if (!weegt && !buren[document]) continue;
        gewogen.dekt[vraag] += deel * (weegt ? 1 : dektVanBuren);
        gewogen.punten[vraag] += deel * (weegt || vanBuren);
        // Een nummer of mens geldt voor alle vragen, maar wie alleen dat zoekt, wil de vragen die het noemen, als die er zijn.
        if (eigen[vraag] || (vast[document] === PERSOON && (gewichten.length > 1 || !buren[document]))) gewogen.zelf[vraag] = 1;
      }
    });
    return gewogen;
  };

  const hoogste = (rijen, wat, mits = () => true) =>
    rijen.reduce((tot, rij) => rij[wat].reduce((top, getal, vraag) => (getal > top && mits(rij, vraag) ? getal : top), tot), 0);
  const genoeg = (aantal) => INSTELLING.genoeg[Math.min(aantal, INSTELLING.genoeg.length - 1)];

  // De vragen die genoeg hebben van het gezochte; wat ver onderdoet voor het beste, valt af.
  const kies = (gewogen, aantal, isZin) => {
    const meest = hoogste(gewogen, "dekt");
    const eis = meest > 0.99 && !isZin ? INSTELLING.genoegVanWoorden : genoeg(aantal);
    const nodig = (meest >= eis - 1e-5 ? eis : meest >= INSTELLING.minstens ? meest * INSTELLING.bijna : Infinity) - 1e-5;
    const isZelf = gewogen.some(({ dekt, zelf }) => zelf.some((een, vraag) => een && dekt[vraag] >= nodig));
    const past = ({ dekt, zelf }, vraag) => dekt[vraag] >= nodig && (!isZelf || zelf[vraag] === 1);
    const drempel = aantal > 2 ? INSTELLING.staart * hoogste(gewogen, "punten", past) : 0;
    const gekozen = [];
    for (const rij of gewogen) {
      for (let vraag = 0; vraag < rij.dekt.length; vraag += 1) {
        if (!past(rij, vraag) || !(rij.dekt[vraag] > 0.99 || rij.punten[vraag] >= drempel)) continue;
        gekozen.push({ jaar: rij.jaar, vraag, document: rij.jaar.document[vraag], punten: rij.punten[vraag], dekt: rij.dekt[vraag] });
      }
    }
    return { gekozen, gedeeltelijk: meest < genoeg(aantal) - 1e-5 };
  };

  // Documenten die zelf hebben wat gezocht wordt, in hun nummer, mensen of titel.
  const kiesDocumenten = (jaar, gewichten) => jaar.aantallen.flatMap((_, document) => {
    const hoeZeer = jaar.termen.map((term) => HOE_ZEER_HET_DOCUMENT[term.vast[document]]);
    const dekt = somVan(gewichten.filter((_gewicht, nummer) => hoeZeer[nummer])) / somVan(gewichten);
    const punten = somVan(hoeZeer.map((telt, nummer) => (telt + jaar.termen[nummer].voor[document]) * gewichten[nummer]));
    return dekt > 0.99 ? [{ jaar, document, punten }] : [];
  });

  const opDag = (een, ander) => {
    const [dag, andere] = [een.jaar.dagen[een.document], ander.jaar.dagen[ander.document]];
    return dag === andere ? een.document - ander.document || een.vraag - ander.vraag : dag < andere ? 1 : -1;
  };
  const opPunten = (een, ander) => ander.punten - een.punten || opDag(een, ander);

  // { vragen, documenten }, de beste eerst; een document zonder vragen staat bij de documenten.
  const weeg = async (termen, isZin) => {
    const jaren = await leesJaren(termen);
    const totaal = somVan(jaren.map(({ jaar }) => jaar.vragen));
    const gewichten = termen.map((term, nummer) => gewichtVan(term, nummer, jaren, totaal));
    const { gekozen, gedeeltelijk } = kies(jaren.map((jaar) => weegJaar(jaar, gewichten)), termen.length, isZin);
    const isVraag = ({ jaar, document }) => jaar.aantallen[document] > 0;
    const gevonden = jaren.flatMap((jaar) => kiesDocumenten(jaar, gewichten));
    const losse = gekozen.filter((een) => !isVraag(een) && !gevonden.some((ander) => ander.jaar === een.jaar && ander.document === een.document));
    return {
      jaren, gedeeltelijk: gedeeltelijk && gekozen.length > 0,
      vragen: gekozen.filter(isVraag).sort(opPunten),
      documenten: [...gevonden, ...losse].sort(opPunten),
    };
  };

  Object.assign(window.kamerantwoord, { zoekwegen: { leesJaren, weeg, opDag, staatIn, uitgeteld, doorloop, INSTELLING } });
})();
