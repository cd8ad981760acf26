// De passages van een tekst die nagekeken worden: alles tussen aanhalingstekens, en daarbuiten de zinnen.
"use strict";

(function () {
  const { controlezinnen: { alineas, zinnen, zonderWit, hoeveelWoorden }, controleaanhalingen: { aangehaald } } = window.kamerantwoord;
  const WOORDEN = 6; // van zoveel woorden af is een zin buiten aanhalingstekens het nakijken waard
  const KORT = 3; // van minder woorden valt niets zekers te zeggen
  const LANG = 120; // een aanhaling die niet gesloten wordt, loopt niet verder dan zoveel woorden
  const LANGST = 600; // een citaat van meer woorden wordt zin voor zin nagekeken

  const lengte = (tekst, { van, tot }) => hoeveelWoorden(tekst.slice(van, tot));

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
    if (!citaat.onaf || lengte(tekst, citaat) <= LANG) return citaat;
    return { ...citaat, tot: zinnen(tekst, citaat)[0].tot };
  };

  const passage = (tekst, soort, { van, tot, onaf = false }) => ({ van, tot, tekst: tekst.slice(van, tot), soort, onaf, woorden: lengte(tekst, { van, tot }) });
  const langeZinnen = (tekst, deel) => zinnen(tekst, deel).filter((zin) => lengte(tekst, zin) >= KORT).map((zin) => passage(tekst, "citaat", zin));
  const metZinnen = (tekst, soort, deel) => ({ ...passage(tekst, soort, deel), zinnen: langeZinnen(tekst, deel) });
  const alsPassages = (tekst, citaat) => {
    if (lengte(tekst, citaat) > LANGST) return langeZinnen(tekst, citaat);
    return [citaat.onaf ? metZinnen(tekst, "citaat", citaat) : passage(tekst, "citaat", citaat)];
  };
  const isEen = (tekst, { van, tot }) => van < tot && !/\n\s*\n/.test(tekst.slice(van, tot)) && lengte(tekst, { van, tot }) <= LANG;
  const opPlaats = (een, ander) => een.van - ander.van || ander.tot - een.tot;

  // De passages van een leesbare tekst in hun volgorde: { van, tot, tekst, soort, onaf, zinnen }.
  // - soort "citaat": stond tussen aanhalingstekens en krijgt altijd een oordeel
  // - soort "geheel": een tekst van één alinea zonder aanhalingstekens, die zelf het citaat zal zijn
  // - soort "zin": staat erbuiten en telt alleen als zij op deze site staat
  // `zinnen` zijn de delen waarin een geheel of een onaf citaat uiteenvalt als het niet één passage blijkt.
  const passages = (tekst) => {
    const delen = alineas(tekst);
    const citaten = aangehaald(tekst, delen).map((citaat) => begrensd(tekst, citaat)).filter((citaat) => citaat.diep === 0 || lengte(tekst, citaat) >= KORT);
    const geheel = zonderWit(tekst, { van: 0, tot: tekst.length });
    if (!citaten.length && isEen(tekst, geheel)) return [metZinnen(tekst, "geheel", geheel)];
    // Een kort citaat hoort bij de zin waarin het staat; een lang is een zin voor zich.
    const lange = citaten.filter((citaat) => citaat.diep === 0 && lengte(tekst, citaat) >= WOORDEN).sort(opPlaats);
    const losse = delen.flatMap((deel) => erbuiten(deel, lange)).flatMap((stuk) => zinnen(tekst, stuk)).filter((zin) => lengte(tekst, zin) >= WOORDEN);
    return [...citaten.flatMap((citaat) => alsPassages(tekst, citaat)), ...losse.map((zin) => passage(tekst, "zin", zin))].sort(opPlaats);
  };

  Object.assign(window.kamerantwoord, { controlepassages: { passages, KORT } });
})();
