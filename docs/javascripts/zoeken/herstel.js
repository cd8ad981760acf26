// Wat er bedoeld kan zijn met een woord dat nergens staat: een begin, een andere spelling, of een samenstelling.
"use strict";

(function () {
  const { zoekbestanden, zoekopdracht: { term } } = window.kamerantwoord;
  const KORTST = 4;
  const BEGIN = 3;
  const HOOGSTENS = 12;

  // Wat in het Nederlands door elkaar gaat, en een verdubbelde letter, telt voor een half verschil.
  const GELIJK = new Set(["ck", "kc", "sz", "zs", "fv", "vf", "dt", "td", "iy", "yi", "gc", "cg", "ie", "ei", "xk", "qk"]);
  const vervangen = (een, ander) => (een === ander ? 0 : GELIJK.has(een + ander) ? 0.5 : 1);
  const weglaten = (woord, plaats) => (woord[plaats] === woord[plaats - 1] || woord[plaats] === woord[plaats + 1] ? 0.5 : 1);

  // Hoeveel twee woorden verschillen: letters te veel, te weinig, anders of verwisseld (Damerau-Levenshtein).
  const verschil = (een, ander) => {
    let vorige = [];
    let rij = [0];
    for (let j = 1; j <= ander.length; j += 1) rij[j] = rij[j - 1] + weglaten(ander, j - 1);
    for (let i = 1; i <= een.length; i += 1) {
      const nieuw = [rij[0] + weglaten(een, i - 1)];
      for (let j = 1; j <= ander.length; j += 1) {
        nieuw[j] = Math.min(rij[j] + weglaten(een, i - 1), nieuw[j - 1] + weglaten(ander, j - 1), rij[j - 1] + vervangen(een[i - 1], ander[j - 1]));
        if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) nieuw[j] = Math.min(nieuw[j], vorige[j - 2] + 1);
      }
      [vorige, rij] = [rij, nieuw];
    }
    return rij[ander.length];
  };
  const speling = (lengte) => (lengte < 6 ? 1 : lengte < 12 ? 1.5 : 2);
  const isNaam = (gedrukt) => gedrukt !== gedrukt.toLowerCase();

  // Eerst de woorden met hetzelfde begin, of dat begin met een letter verwisseld, te veel of te weinig; dan de rest
  // van die beginletter; dan die waarvan de eerste letter vergeten is.
  const kringen = async ([a, b, c]) => {
    const { beginletters } = await zoekbestanden.begin();
    const dichtbij = [a + b, b + a, b + c, a + c];
    return [dichtbij, beginletters.filter((letters) => letters[0] === a), beginletters.filter((letters) => letters[1] === a)];
  };
  // Wie een hoofdletter typt, zoekt eerder een naam: een gewoon woord moet daar heel veel op lijken.
  const lijktOp = async ({ kaal, gedrukt }) => {
    if (kaal.length < KORTST) return [];
    for (const kring of await kringen(kaal)) {
      const woorden = (await Promise.all([...new Set(kring)].map(zoekbestanden.woordenMet))).flat();
      const gevonden = woorden.filter((woord) => Math.abs(woord.kaal.length - kaal.length) <= 3)
        .map((woord) => ({ ...woord, ver: verschil(kaal, woord.kaal) }))
        .filter(({ ver, gedrukt: ander }) => ver <= 1 || !isNaam(gedrukt) || isNaam(ander))
        .filter(({ kaal: ander, ver }) => ver <= speling(kaal.length) && !kaal.startsWith(ander)); // politiek is geen politie
      if (gevonden.length) return gevonden.sort((een, ander) => een.ver - ander.ver || ander.keer - een.keer);
    }
    return [];
  };

  const namenVanWoord = async (kaal) => {
    const { taal } = await zoekbestanden.begin();
    return zoekbestanden.namenVan(taal.naam(kaal));
  };

  // Transplantat is een begin; zo vindt men al tijdens het typen.
  const alsBegin = async (een) => {
    if (een.kaal.length < BEGIN) return null;
    const woorden = (await zoekbestanden.woordenMet(een.kaal.slice(0, 2))).filter(({ kaal }) => kaal.startsWith(een.kaal));
    if (!woorden.length) return null;
    const meest = woorden.sort((links, rechts) => rechts.keer - links.keer).slice(0, HOOGSTENS);
    const gevonden = (await Promise.all(meest.map(({ kaal }) => namenVanWoord(kaal)))).filter(Boolean);
    return [{ ...een, namen: gevonden.flatMap(({ namen }) => namen), onbekend: false, begin: true }];
  };
  const alsSpelling = async (een) => {
    const [woord] = await lijktOp(een);
    return woord ? [{ ...term(woord.gedrukt, woord.kaal, await namenVanWoord(woord.kaal)), getypt: een.gedrukt }] : null;
  };
  // Spoedpostsluiting is spoedpost en sluiting: de twee delen die er beide zijn, het eerste zo lang mogelijk.
  const gedeeldBij = async ({ kaal, gedrukt }, plaats) => {
    const [voor, achter] = [kaal.slice(0, plaats), kaal.slice(plaats)];
    const [eerste, zonderS, laatste] = await Promise.all([voor, voor.replace(/s$/, ""), achter].map(namenVanWoord));
    if (!(eerste ?? zonderS) || !laatste) return null;
    return [term(gedrukt.slice(0, plaats), voor, eerste ?? zonderS), term(gedrukt.slice(plaats), achter, laatste)];
  };
  const alsSamenstelling = async (een) => {
    const plaatsen = Array.from({ length: Math.max(0, een.kaal.length - 2 * KORTST + 1) }, (_, nummer) => een.kaal.length - KORTST - nummer);
    return (await Promise.all(plaatsen.map((plaats) => gedeeldBij(een, plaats)))).find(Boolean) ?? null;
  };

  // Geeft de termen die ervoor in de plaats komen: die van het woord zelf, als er niets op lijkt.
  const herstel = async (een) => {
    if (/\d/.test(een.kaal)) return [een];
    return (await alsBegin(een)) ?? (await alsSpelling(een)) ?? (await alsSamenstelling(een)) ?? [een];
  };

  Object.assign(window.kamerantwoord, { zoekherstel: herstel });
})();
