// Wat een lezer zoekt: uit wat zij typte de woorden, de nummers en de aangehaalde zinnen.
"use strict";

(function () {
  const { woorden: taal, zoekbestanden } = window.kamerantwoord;
  const EIND = "ω"; // search_records.py: zo eindigt elke naam in de index
  const MINSTENS = 3;

  // Aanhalingstekens om woorden: precies die woorden, in die volgorde.
  const AANGEHAALD = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

  const zinnenIn = (tekst) =>
    [...tekst.matchAll(AANGEHAALD)].map((deel) => taal.woorden(deel[1]).map((woord) => woord.kaal)).filter((zin) => zin.length);
  const nummersIn = (tekst) => taal.kenmerken(tekst).map(({ van, tot, stukken }) => {
    const heel = stukken.join("x");
    return { gedrukt: tekst.slice(van, tot).trim(), kaal: heel, naam: heel };
  });
  const zonderNummers = (tekst) =>
    taal.kenmerken(tekst).reverse().reduce((rest, { van, tot }) => `${rest.slice(0, van)} ${rest.slice(tot)}`, tekst);
  const woordenIn = (tekst) =>
    taal.woorden(tekst).map(({ van, tot, kaal }) => ({ gedrukt: tekst.slice(van, tot), kaal, naam: taal.naam(kaal) }));
  const eenKeer = (termen) =>
    termen.filter((term, plaats) => termen.findIndex((andere) => andere.naam === term.naam) === plaats);

  // { termen, zinnen }; kleine woorden tellen alleen als er niets anders gezocht wordt.
  const begrijp = (vraag) => {
    const tekst = vraag.normalize("NFC").replace(/\b(\d{4})[ -]?Z[ -]?(\d{5})\b/giu, "$1Z$2"); // een zaaknummer is één woord
    const zinnen = zinnenIn(tekst);
    const rest = tekst.replace(AANGEHAALD, " ");
    const nummers = nummersIn(rest);
    const woorden = woordenIn(zonderNummers(rest));
    const grote = woorden.filter((term) => !taal.kleineWoorden.has(term.kaal));
    return { termen: eenKeer([...nummers, ...(grote.length || nummers.length || zinnen.length ? grote : woorden)]), zinnen };
  };

  // Onder welke naam een term te vinden is. Een woord dat er niet is, telt als begin van een woord; zo vindt men al
  // tijdens het typen. Begint er ook niets zo, dan is het onbekend.
  const opgezocht = async (index, term) => {
    const bestaat = async (naam) => (await index.search(`"${naam}${EIND}"`)).unfilteredResultCount > 0;
    for (const naam of new Set([await zoekbestanden.vormVan(term.naam), term.naam])) {
      if (await bestaat(naam)) return { ...term, naam };
    }
    const begint = ([woord]) => woord.startsWith(term.kaal);
    const langer = term.kaal.length >= MINSTENS && (await zoekbestanden.woordenMet(term.kaal)).some(begint);
    return langer ? { ...term, begin: term.kaal } : { ...term, onbekend: true };
  };
  const begrijpEnZoekOp = async (index, vraag) => {
    const { termen, zinnen } = begrijp(vraag);
    return { termen: await Promise.all(termen.map((term) => opgezocht(index, term))), zinnen };
  };

  // Wat Pagefind ervan moet zoeken.
  const voorPagefind = ({ termen, zinnen }) => [
    ...termen.map((term) => term.begin ?? term.naam + EIND),
    ...zinnen.flat().map((woord) => taal.naam(woord) + EIND),
  ].join(" ");

  Object.assign(window.kamerantwoord, { zoekopdracht: { begrijpEnZoekOp, voorPagefind } });
})();
