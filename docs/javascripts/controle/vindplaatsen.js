// Waar een passage kan staan: de vragen die de zeldzaamste van haar woorden hebben, uit de index van het zoeken, en de
// teksten van die vragen, hun antwoorden en noten.
"use strict";

(function () {
  const { zoekbestanden, zoekwegen, zoekpassages: { PER_DEEL }, controlevergelijking: { leesBron } } = window.kamerantwoord;
  const { staatIn, doorloop } = zoekwegen;
  const OPGEZOCHT = 24; // van zoveel woorden van een passage, de langste, wordt nagegaan hoe zeldzaam ze zijn
  const ONTHOUDEN = 400; // zoveel gelezen vragen
  const GENOEG = 0.3; // dit deel van wat alle woorden samen zeggen
  const GEWICHT = 0.001; // van vragen die evenveel hebben gaat de kortste voor
  const VOL = 1; // een naam die het woord zelf is, en niet een verwant woord
  const EROMHEEN = 4; // units.py: AROUND, een woord van de mededeling bij de vragen

  // --- Woorden ----------------------------------------------------------------------------------------

  // De woorden van een passage, ook die aan een regeleinde zijn afgebroken, de langste eerst; zonder de kleine.
  const woordenVan = (taal, tekst) => {
    const heel = tekst.replace(/(\p{L})[-‐‑¬]\s*(?=\p{Ll})/gu, "$1");
    const kale = [...new Set([...taal.woorden(tekst), ...taal.woorden(heel)].map(({ kaal }) => kaal))];
    return kale.filter((kaal) => !taal.kleineWoorden.has(kaal)).sort((een, ander) => ander.length - een.length);
  };
  const aantalJaren = (jaren) => [...BigInt(`0x${jaren}`).toString(2)].filter((bit) => bit === "1").length;

  // De woorden van een passage die de index kent, de zeldzaamste eerst: { namen: [[naam, jaren]], jaren, gewoon }.
  const zoekwoorden = async (taal, tekst) => {
    const gevonden = await Promise.all(woordenVan(taal, tekst).slice(0, OPGEZOCHT).map(async (kaal) => {
      const woord = await zoekbestanden.namenVan(taal.naam(kaal));
      const namen = woord?.namen.filter(([, , telt]) => telt === VOL) ?? [];
      return { namen, gewoon: woord?.gewoon ?? 0, jaren: Math.max(0, ...namen.map(([, jaren]) => aantalJaren(jaren))) };
    }));
    return gevonden.filter(({ namen }) => namen.length).sort((een, ander) => een.jaren - ander.jaren || een.gewoon - ander.gewoon);
  };

  // --- Vragen -----------------------------------------------------------------------------------------

  // Per jaar welke vragen een woord hebben, en hoe zwaar het daar weegt: zwaarder in een korte tekst. Van document n staat
  // onder ~n hoe vast het woord voor het hele document geldt, want een mededeling staat bij geen van de vragen.
  const vragenMet = (jaren, { namen }) => Promise.all(jaren.map(async ({ jaar }, plaats) => {
    const vragen = new Map();
    await Promise.all(namen.filter(([, staat]) => staatIn(staat, plaats)).map(async ([naam]) => {
      const [rij, documenten] = await zoekbestanden.lijst(jaar, naam);
      doorloop(rij, (vraag, gewicht) => vragen.set(vraag, Math.max(gewicht, vragen.get(vraag) ?? 0)));
      doorloop(documenten, (nummer, hoeVast) => vragen.set(~nummer, Math.max(hoeVast, vragen.get(~nummer) ?? 0)));
    }));
    return vragen;
  }));
  const isDocument = (vraag) => vraag < 0;
  const aantalVragen = (perJaar) => perJaar.reduce((som, vragen) => som + [...vragen.keys()].filter((vraag) => !isDocument(vraag)).length, 0);

  // De vragen die genoeg van de woorden hebben, wie het meeste zegt voorop: { jaar, vraag, document, punten, mist }.
  const weeg = async (jaren, totaal, woorden) => {
    const gevonden = await Promise.all(woorden.map((woord) => vragenMet(jaren, woord)));
    const zegt = gevonden.map((perJaar) => Math.log(1 + totaal / Math.max(1, aantalVragen(perJaar))));
    const genoeg = zegt.reduce((som, een) => som + een, 0) * GENOEG;
    const plekken = jaren.flatMap((jaar, plaats) => {
      const telling = new Map();
      const metMededeling = new Set(gevonden.flatMap((perJaar) => [...perJaar[plaats]].filter(([vraag, hoeVast]) => isDocument(vraag) && hoeVast === EROMHEEN).map(([vraag]) => vraag)));
      gevonden.forEach((perJaar, nummer) => perJaar[plaats].forEach((gewicht, vraag) => {
        const [punten, aantal] = telling.get(vraag) ?? [0, 0];
        telling.set(vraag, [punten + zegt[nummer] * (1 + gewicht * GEWICHT), aantal + 1]);
      }));
      return [...telling].filter(([vraag, [punten]]) => punten >= genoeg && (!isDocument(vraag) || metMededeling.has(vraag)))
        .map(([vraag, [punten, aantal]]) => ({ jaar, vraag, document: isDocument(vraag) ? ~vraag : jaar.document[vraag], punten, mist: woorden.length - aantal }));
    });
    return plekken.sort((een, ander) => ander.punten - een.punten);
  };

  // --- Teksten ----------------------------------------------------------------------------------------

  const delenVanVraag = (deel, vraag) => {
    const antwoord = (anker) => ({ soort: "antwoord", anker, naam: deel.antwoordnamen?.[anker], tekst: deel.antwoorden[anker] });
    const eigen = { anker: vraag.anker, naam: vraag.naam };
    const noot = (anker) => {
      const plaats = deel.nootplaatsen?.[anker];
      const bij = vraag.antwoorden.includes(plaats) ? antwoord(plaats) : eigen;
      return { ...bij, soort: plaats === bij.anker && bij !== eigen ? "antwoord" : "vraag", isNoot: true, tekst: deel.noten[anker] };
    };
    return [
      [{ ...eigen, soort: "vraag", tekst: vraag.tekst }, ...vraag.antwoorden.map(antwoord)],
      ...vraag.noten.map((anker) => [noot(anker)]),
      ...(vraag.anders ? [[{ ...eigen, soort: "vraag", isAnders: true, tekst: vraag.anders }]] : []),
    ];
  };

  // Wat om de vragen heen staat: wat een mededeling zegt, en van een document zonder vragen ook al het andere.
  const delenEromheen = ({ tekst = [], mededeling = {}, vragen }) => [
    ...(vragen ? [] : tekst.map((een) => [{ soort: "tekst", tekst: een }])),
    ...Object.entries(mededeling).map(([anker, een]) => [{ soort: "mededeling", naam: "mededeling", anker, tekst: een }]),
  ];

  const lees = async (taal, { jaar, vraag: nummer, document }) => {
    const volgnummer = isDocument(nummer) ? 0 : nummer - jaar.eerste[document];
    const deel = await zoekbestanden.tekst(jaar.jaar, document, Math.floor(volgnummer / PER_DEEL));
    const vraag = isDocument(nummer) ? undefined : deel.vragen?.[volgnummer % PER_DEEL];
    const delen = vraag ? delenVanVraag(deel, vraag) : delenEromheen(deel);
    return {
      id: deel.document.id, gegevens: deel.document, regel: vraag?.regel ?? deel.document.regel, dag: jaar.dagen[document],
      nummer: vraag?.nummer, bronnen: delen.map((rij) => leesBron(rij.map((een) => ({ ...een, tekst: taal.leesbaar(een.tekst) })))),
    };
  };

  // Zoekt in de index zoals die nu is: { taal, woordenVan, plekken, lees }.
  const maakVindplaatsen = async () => {
    const { taal } = await zoekbestanden.begin();
    const jaren = await zoekwegen.leesJaren([]);
    const totaal = jaren.reduce((som, { document }) => som + document.length, 0);
    const gelezen = new Map();
    const leesEens = (plek) => {
      const sleutel = `${plek.jaar.jaar.map}/${plek.vraag}`;
      const tekst = gelezen.get(sleutel) ?? lees(taal, plek);
      gelezen.delete(sleutel);
      gelezen.set(sleutel, tekst); // wie het langst niet nodig was, staat vooraan
      if (gelezen.size > ONTHOUDEN) gelezen.delete(gelezen.keys().next().value);
      return tekst;
    };
    return {
      taal, lees: leesEens,
      zoekwoorden: (tekst) => zoekwoorden(taal, tekst),
      heeftAlleenKleineWoorden: (tekst) => !woordenVan(taal, tekst).length,
      plekken: (woorden) => weeg(jaren, totaal, woorden),
    };
  };

  Object.assign(window.kamerantwoord, { controlevindplaatsen: { maakVindplaatsen } });
})();
