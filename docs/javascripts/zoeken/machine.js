// Van een zoekvraag naar vragen: wat er gezocht wordt, welke vragen dat hebben, en in welke volgorde.
"use strict";

(function () {
  const { zoekbestanden, zoekopdracht, zoekwegen, zoekpassages, zoekkenmerken } = window.kamerantwoord;
  const HOOGSTENS_GELEZEN = 400; // in zoveel teksten wordt een aangehaalde zin opgezocht
  const { opDag } = zoekwegen;

  // Wie alleen filters kiest, krijgt alle vragen, nieuwste eerst; een document zonder vragen staat er zelf.
  const alles = async () => {
    const jaren = await zoekwegen.leesJaren([]);
    const plekken = jaren.flatMap((jaar) => Array.from(jaar.document, (document, vraag) => ({ jaar, vraag, document, punten: 0 })));
    const vragen = plekken.filter(({ jaar, document }) => jaar.aantallen[document]).sort(opDag);
    const documenten = plekken.filter(({ jaar, document }) => !jaar.aantallen[document] && !jaar.vervangen.has(document)).sort(opDag);
    return { jaren, vragen, documenten };
  };

  // Alleen vragen waarin de aangehaalde zinnen woord voor woord staan.
  const metZinnen = async (plekken, begrepen) => {
    if (!begrepen.zinnen.length) return plekken;
    const { taal } = await zoekbestanden.begin();
    const gelezen = await Promise.all(plekken.slice(0, HOOGSTENS_GELEZEN).map((plek) => zoekpassages.lees(plek, begrepen)));
    return gelezen.filter((treffer) => begrepen.zinnen.every((zin) => zoekpassages.heeftZin(treffer, zin, taal))).map(({ plek }) => plek);
  };

  // Of een plek in een periode ligt, { van, tot } in dagen (ISO 8601); wat geen dag heeft, ligt in geen.
  const inPeriode = ({ van, tot }) => ({ jaar, document }) => {
    const dag = jaar.dagen[document];
    return (!van || dag >= van) && (!tot || (dag !== "" && dag <= tot));
  };

  const alleTermen = ({ termen, zinnen }) => [...termen, ...zinnen.flatMap((zin) => zin.termen)];
  const isLeeg = ({ termen, zinnen }) => !termen.some(({ onbekend }) => !onbekend) && !zinnen.length;

  // Hoeveel er te zien is: vragen, de documenten waarin die staan, en documenten die zelf gevonden zijn en hun vragen niet.
  const hoeveel = (vragen, documenten) => {
    const met = new Map();
    for (const { jaar, document } of vragen) met.set(jaar, (met.get(jaar) ?? new Set()).add(document));
    return {
      vragen: vragen.length,
      documenten: [...met.values()].reduce((som, { size }) => som + size, 0),
      zonder: documenten.filter(({ jaar, document }) => !met.get(jaar)?.has(document)).length,
    };
  };

  // Geeft { begrepen, vragen, documenten, hoeveel, lees, aantallen }: `vragen` en `documenten` zijn plekken, die `lees` leest.
  const zoek = async (vraag, { filters = {}, periode = {}, opDatum = false } = {}) => {
    const begrepen = await zoekopdracht.begrijp(vraag);
    const bekend = { ...begrepen, termen: begrepen.termen.filter(({ onbekend }) => !onbekend) };
    const lees = (plek) => zoekpassages.lees(plek, bekend);
    if (vraag && isLeeg(bekend)) return { begrepen, vragen: [], documenten: [], hoeveel: hoeveel([], []), lees, aantallen: async () => ({}) };
    const gewogen = await (vraag ? zoekwegen.weeg(alleTermen(bekend), bekend.isZin) : alles());
    const past = await zoekkenmerken.filter(gewogen.jaren, filters);
    const ligtErin = inPeriode(periode);
    const documenten = await metZinnen(gewogen.documenten.filter(ligtErin).map((plek) => ({ ...plek, alsDocument: true })), bekend);
    const gevonden = await metZinnen(gewogen.vragen.filter(ligtErin), bekend);
    const gekozen = gevonden.filter(past);
    const vragen = opDatum ? gekozen.sort(opDag) : gekozen;
    const passend = documenten.filter(past);
    return {
      begrepen, vragen, documenten: passend, hoeveel: hoeveel(vragen, passend), lees, gedeeltelijk: gewogen.gedeeltelijk ?? false,
      aantallen: () => zoekkenmerken.tel(gewogen.jaren, filters, [...gevonden, ...documenten]),
    };
  };

  Object.assign(window.kamerantwoord, { zoek });
})();
