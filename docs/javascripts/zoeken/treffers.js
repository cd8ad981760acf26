// Welke vragen van een document hebben wat gezocht wordt, waar het staat, en hoe zwaar het weegt.
"use strict";

(function () {
  const { woorden: taal } = window.kamerantwoord;

  // In een vraag weegt een woord meer dan in een antwoord, een heel woord meer dan een deel.
  const GEWICHT = { vraag: 5, antwoord: 2, noot: 1 };
  const DEEL = 0.4;
  const VAN_DOCUMENT = 0.5;

  const plaatsenVanTerm = (term, stuk) => {
    const isVorm = (woord) => (woord.naam === term.naam || woord.vorm === term.naam) && taal.kanGelijk(woord.kaal, term.kaal);
    const isHeel = (woord) => woord.nummer === true || isVorm(woord);
    const past = term.begin
      ? (woord) => woord.kaal.startsWith(term.begin) || woord.delen.some((deel) => deel.startsWith(term.begin))
      : (woord) => isVorm(woord) || woord.delen.includes(term.naam);
    return [...stuk.woorden, ...stuk.ook].filter(past).map((woord) => ({ van: woord.van, tot: woord.tot, heel: isHeel(woord) }));
  };
  const plaatsenVanZin = (zin, stuk) => {
    const staatOp = (begin) => zin.every((woord, plaats) => stuk.woorden[begin + plaats]?.kaal === woord);
    return stuk.woorden.flatMap((woord, begin) =>
      (staatOp(begin) ? [{ van: woord.van, tot: stuk.woorden[begin + zin.length - 1].tot, heel: true }] : []));
  };

  // Wat een vraag heeft van één eis: per stuk de plaatsen, en hoe zwaar die samen wegen.
  const weeg = (vraag, zoekPlaatsen) => {
    const plaatsen = vraag.stukken.map(zoekPlaatsen);
    const gewichten = plaatsen.flatMap((sommige, stuk) =>
      sommige.map(({ heel }) => GEWICHT[vraag.stukken[stuk].soort] * (heel ? 1 : DEEL)));
    return { plaatsen, gewicht: gewichten.length ? Math.max(...gewichten) + Math.log2(gewichten.length) / 2 : 0 };
  };

  // Van alle vragen van een document. Wat in geen ervan staat, mag van het document zelf gelden: zijn nummer, wie het
  // vroeg. `ruim`: ook als een andere vraag het noemt, en ook de woorden van de titel.
  const weegTerm = (term, { vragen, namen, titel }, ruim) => {
    const gewogen = vragen.map((vraag) => weeg(vraag, (stuk) => plaatsenVanTerm(term, stuk)));
    const vanDocument = ruim ? namen.has(term.naam) || titel.has(term.naam)
      : namen.has(term.naam) && gewogen.every(({ gewicht }) => !gewicht);
    return vanDocument ? gewogen.map((een) => (een.gewicht ? een : { ...een, gewicht: VAN_DOCUMENT })) : gewogen;
  };
  const weegZin = (zin, { vragen }) => vragen.map((vraag) => weeg(vraag, (stuk) => plaatsenVanZin(zin, stuk)));

  // De vragen die alles hebben, met de plaatsen per stuk en hun gewicht.
  const treffersIn = (document, { termen, zinnen }, ruim) => {
    const eisen = [...termen.map((term) => weegTerm(term, document, ruim)), ...zinnen.map((zin) => weegZin(zin, document))];
    return document.vragen.flatMap((vraag, volgorde) => {
      const gewogen = eisen.map((perVraag) => perVraag[volgorde]);
      if (!gewogen.every(({ gewicht }) => gewicht)) return [];
      const plaatsen = vraag.stukken.map((_, stuk) => gewogen.flatMap((een) => een.plaatsen[stuk]));
      return [{ ...vraag, volgorde, plaatsen, gewicht: gewogen.reduce((som, een) => som + een.gewicht, 0) }];
    });
  };
  const opGewicht = (een, ander) => ander.gewicht - een.gewicht || een.volgorde - ander.volgorde;

  Object.assign(window.kamerantwoord, { zoektreffers: { treffersIn, opGewicht } });
})();
