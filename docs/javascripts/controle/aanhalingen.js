// Uit een tekst de passages die nagekeken worden: alles tussen aanhalingstekens, en daarbuiten de zinnen.
"use strict";

(function () {
  const SOORT = { "„": 2, "“": 2, "”": 2, "‟": 2, '"': 2, "″": 2, "‘": 1, "’": 1, "‚": 1, "‛": 1, "'": 1, "«": 3, "»": 3, "‹": 4, "›": 4 };
  // Wat een teken kan sluiten dat meestal opent; elk ander sluit wat van zijn soort openstaat.
  const SLUIT = { "„": "", "‚": "", "‟": "", "‛": "", "“": "„", "‘": "‚", "«": "»", "‹": "›" };
  // De apostrof van 's avonds, 't, 'n, '80 opent niets.
  const APOSTROF = /^(?:s|t|n|k|m|r|er|ie|\d\d)(?![\p{L}\p{N}])/iu;
  const WOORDEN = 6; // van zoveel woorden af is een zin buiten aanhalingstekens het nakijken waard
  const KORT = 3;
  const LANG = 120; // een aanhaling die niet gesloten wordt, loopt niet verder dan zoveel woorden
  const LANGST = 600; // een citaat van meer woorden wordt zin voor zin nagekeken

  const hoeveelWoorden = (tekst) => tekst.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const isLetter = (teken) => /[\p{L}\p{N}]/u.test(teken);

  // --- Alinea's en zinnen -----------------------------------------------------------------------------

  // Waar een alinea eindigt: op een witregel, of waar een regel te vroeg ophoudt om om de breedte te eindigen. Een
  // regel die een zin afmaakt, geldt alleen als einde als hij ook kort is: uit een PDF komt elke regel apart.
  const alineas = (tekst) => {
    const regels = [...tekst.matchAll(/[^\n]*(?:\n|$)/g)].filter(([regel]) => regel).map((regel) => ({ van: regel.index, tot: regel.index + regel[0].length, tekst: regel[0].trim() }));
    const breedte = Math.max(0, ...regels.map((regel) => regel.tekst.length));
    const eindigt = (regel, volgende) => !regel.tekst || !volgende?.tekst || (regel.tekst.length < breedte * 0.6 && !/^\p{Ll}/u.test(volgende.tekst))
      || (breedte > 160 && /[.?!:]["”’»)]*$/u.test(regel.tekst));
    const gevonden = [];
    let van = null;
    regels.forEach((regel, plaats) => {
      if (regel.tekst && van === null) van = regel.van;
      if (van !== null && eindigt(regel, regels[plaats + 1])) {
        gevonden.push({ van, tot: regel.tot });
        van = null;
      }
    });
    return gevonden;
  };

  const zonderWit = (tekst, { van, tot }) => {
    const stuk = tekst.slice(van, tot);
    return { van: van + stuk.length - stuk.trimStart().length, tot: tot - stuk.length + stuk.trimEnd().length };
  };
  const snijder = new Intl.Segmenter("nl", { granularity: "sentence" });
  // Wat zonder punt doorgaat, wordt geknipt.
  const knip = (tekst, { van, tot }) => [...tekst.slice(van, tot).matchAll(/(?:\S+\s*){1,120}/g)]
    .map((deel) => zonderWit(tekst, { van: van + deel.index, tot: van + deel.index + deel[0].length }));
  const zinnen = (tekst, { van, tot }) => [...snijder.segment(tekst.slice(van, tot).replace(/\s/g, " "))]
    .flatMap(({ index, segment }) => knip(tekst, { van: van + index, tot: van + index + segment.length })).filter((zin) => zin.van < zin.tot);

  // --- Aanhalingstekens -------------------------------------------------------------------------------

  const isWit = (teken) => /\s/.test(teken);
  const opentHier = (tekst, plaats) => {
    const [voor, na] = [tekst[plaats - 1] ?? " ", tekst[plaats + 1] ?? " "];
    return !/[\s.,;:!?)\]]/.test(na) && (/[\s([{–—\-/:]/.test(voor) || SOORT[voor] !== undefined);
  };
  const sluitHier = (tekst, plaats) => !isWit(tekst[plaats - 1] ?? " ") && !isLetter(tekst[plaats + 1] ?? " ");
  const isApostrof = (tekst, plaats) => "'’".includes(tekst[plaats])
    && (APOSTROF.test(tekst.slice(plaats + 1, plaats + 4)) || (isLetter(tekst[plaats - 1] ?? " ") && isLetter(tekst[plaats + 1] ?? " ")));

  // Of een teken waar het staat een aanhaling opent of sluit, of niets van beide: een apostrof, een minuut.
  const rol = (tekst, plaats, open) => {
    const teken = tekst[plaats];
    const begonnen = open.findLast((een) => een.soort === SOORT[teken])?.teken;
    const sluitbaar = begonnen !== undefined && sluitHier(tekst, plaats) && (SLUIT[teken] ?? begonnen).includes(begonnen);
    if (sluitbaar) return "sluit";
    return opentHier(tekst, plaats) && !isApostrof(tekst, plaats) ? "open" : "";
  };

  // Sluit het later nog, voor er opnieuw zo'n teken opent? Dan loopt de aanhaling over alinea's heen.
  const sluitNog = (tekst, vanaf, { soort }, open) => {
    for (let plaats = vanaf; plaats < tekst.length; plaats += 1) {
      if (SOORT[tekst[plaats]] !== soort) continue;
      const doet = rol(tekst, plaats, open);
      if (doet) return doet === "sluit";
    }
    return false;
  };

  // De passages tussen aanhalingstekens, ook die in een andere: [{ van, tot, onaf, diep }], zonder de tekens zelf.
  const aangehaald = (tekst, delen) => {
    const gevonden = [];
    let open = [];
    const leg = (een, tot, onaf) => gevonden.push({ ...zonderWit(tekst, { van: een.van, tot }), onaf, diep: een.diep });
    for (const deel of delen) {
      for (let plaats = deel.van; plaats < deel.tot; plaats += 1) {
        const soort = SOORT[tekst[plaats]];
        if (soort === undefined) continue;
        const doet = rol(tekst, plaats, open);
        if (doet === "open") {
          open.push({ teken: tekst[plaats], soort, van: plaats + 1, diep: open.length });
        } else if (doet === "sluit") {
          const nummer = open.findLastIndex((een) => een.soort === soort);
          leg(open[nummer], plaats, false);
          open = open.slice(0, nummer);
        }
      }
      const blijft = open.filter((een, plaats) => sluitNog(tekst, deel.tot, een, open.slice(0, plaats + 1)));
      // Wie de volgende alinea opent met hetzelfde teken, gaat verder met dezelfde aanhaling.
      const gaatVerder = (een) => tekst.slice(deel.tot).trimStart()[0] === een.teken;
      open.filter((een) => !blijft.includes(een) && een.diep === 0).forEach((een) => leg(een, deel.tot, !gaatVerder(een)));
      open = blijft;
    }
    open.filter((een) => een.diep === 0).forEach((een) => leg(een, tekst.length, true));
    return gevonden.filter((een) => een.van < een.tot);
  };

  // --- Samen ------------------------------------------------------------------------------------------

  // Wat buiten de aanhalingstekens van een alinea over is, in stukken.
  const erbuiten = (deel, citaten) => {
    const stukken = [];
    let van = deel.van;
    for (const citaat of citaten) {
      if (citaat.tot <= van || citaat.van >= deel.tot) continue;
      if (citaat.van > van) stukken.push({ van, tot: Math.max(van, citaat.van - 1) });
      van = Math.max(van, citaat.tot + (citaat.onaf ? 0 : 1));
    }
    return [...stukken, { van, tot: deel.tot }].filter((stuk) => stuk.van < stuk.tot);
  };

  // Een aanhaling die niet gesloten wordt: niet verder dan de eerste zin, als de alinea daarna nog lang doorgaat.
  const begrensd = (tekst, citaat) => {
    if (!citaat.onaf || hoeveelWoorden(tekst.slice(citaat.van, citaat.tot)) <= LANG) return citaat;
    return { ...citaat, tot: zinnen(tekst, citaat)[0].tot };
  };

  // De passages van een leesbare tekst in hun volgorde: { van, tot, tekst, soort, onaf, zinnen }.
  // - soort "citaat": stond tussen aanhalingstekens en krijgt altijd een oordeel
  // - soort "geheel": een tekst van één alinea zonder aanhalingstekens, die zelf het citaat zal zijn
  // - soort "zin": staat erbuiten en telt alleen als zij op deze site staat
  // `zinnen` zijn de delen waarin een geheel of een onaf citaat uiteenvalt als het niet één passage blijkt.
  const passages = (tekst) => {
    const delen = alineas(tekst);
    const citaten = aangehaald(tekst, delen).map((citaat) => begrensd(tekst, citaat))
      .filter((citaat) => citaat.diep === 0 || hoeveelWoorden(tekst.slice(citaat.van, citaat.tot)) >= KORT);
    const passage = (soort) => ({ van, tot, onaf = false }) => ({ van, tot, tekst: tekst.slice(van, tot), soort, onaf, woorden: hoeveelWoorden(tekst.slice(van, tot)) });
    const lang = (deel) => hoeveelWoorden(tekst.slice(deel.van, deel.tot)) >= KORT;
    const metZinnen = (soort) => (deel) => ({ ...passage(soort)(deel), zinnen: zinnen(tekst, deel).filter(lang).map(passage("citaat")) });
    const geheel = zonderWit(tekst, { van: 0, tot: tekst.length });
    const isEen = !citaten.length && geheel.van < geheel.tot && !/\n\s*\n/.test(tekst.trim()) && hoeveelWoorden(tekst) <= LANG;
    if (isEen) return [metZinnen("geheel")(geheel)];
    // Een kort citaat hoort bij de zin waarin het staat; een lang is een zin voor zich.
    const buitenste = citaten.filter((deel) => deel.diep === 0 && hoeveelWoorden(tekst.slice(deel.van, deel.tot)) >= WOORDEN).sort((een, ander) => een.van - ander.van);
    const losse = delen.flatMap((deel) => erbuiten(deel, buitenste)).flatMap((stuk) => zinnen(tekst, stuk)).map(passage("zin"));
    const nagekeken = (citaat) => {
      if (hoeveelWoorden(tekst.slice(citaat.van, citaat.tot)) > LANGST) return zinnen(tekst, citaat).filter(lang).map(passage("citaat"));
      return [(citaat.onaf ? metZinnen("citaat") : passage("citaat"))(citaat)];
    };
    return [...citaten.flatMap(nagekeken), ...losse.filter(({ woorden }) => woorden >= WOORDEN)]
      .sort((een, ander) => een.van - ander.van || ander.tot - een.tot);
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controlepassages: { passages, zinnen, KORT } });
})();
