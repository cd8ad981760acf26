// Wat van een passage te zeggen valt: staat zij letterlijk op deze site, wijkt zij af, of staat zij er niet? Van woorden die overal
// staan is dat niet na te kijken.
"use strict";

(function () {
  const { controlevergelijking: { lezingen, kanHebben, vergelijker }, controlepassages: { KORT } } = window.kamerantwoord;
  // Eerst met zoveel van de zeldzaamste woorden, en met meer als dat niets geeft of te veel; zoveel vragen worden in elke
  // stap gelezen, en zoveel die alle woorden hebben: zo blijkt hoeveel er letterlijk hetzelfde zeggen.
  const ZOEKEN = {
    citaat: { stappen: [4, 8, 12], gelezen: 12, volledig: 150 },
    zin: { stappen: [4, 8], gelezen: 4, volledig: 30 },
  };
  // Minder gelijk is een andere passage; de meting waaruit dit volgt: tests/controle/measure_quotations.py.
  // Hoe meer woorden er op een rij gelijk zijn, hoe minder van het geheel gelijk hoeft te zijn: [op een rij, deel].
  const INSTELLING = { citaat: [[3, 0.75], [4, 0.6], [8, 0.4]], zin: [[4, 0.75]] };
  const MINST = 0.4;

  const lijkt = ({ soort }, { mate, langste }) =>
    INSTELLING[soort === "zin" ? "zin" : "citaat"].some(([opEenRij, deel]) => langste >= opEenRij && mate >= deel);

  // De plaats die het beste past; van gelijke de oudste, want die zei het het eerst.
  const opDag = (een, ander) => (een.bij.dag === ander.bij.dag ? 0 : (een.bij.dag || "9") < (ander.bij.dag || "9") ? -1 : 1);
  const beste = (rij) => rij.sort((een, ander) =>
    ander.letterlijk - een.letterlijk || ander.mate - een.mate || Number(isBijzaak(een)) - Number(isBijzaak(ander)) || opDag(een, ander));

  const isBijzaak = (plaats) => Boolean(deelVan(plaats).isNoot || deelVan(plaats).isAnders);
  const deelVan = ({ bron, begin }) => bron.delen[begin.deel];
  const sleutel = (plaats) => `${plaats.bij.id}#${deelVan(plaats).anker}`;
  const eenKeer = (rij) => rij.filter((een, plaats) => rij.findIndex((ander) => sleutel(ander) === sleutel(een)) === plaats);

  // `adem` wordt tussendoor aangeroepen, en laat de bladzijde even haar gang gaan.
  const maakOordeel = (vindplaatsen, adem = async () => {}) => {
    const { vergelijk } = vergelijker(vindplaatsen.taal.kleineWoorden);

    // De passage naast alles wat bij een vraag te lezen staat.
    const legNaast = async (lezing, bij) => {
      const plaatsen = [];
      for (const bron of bij.bronnen) {
        if (kanHebben(lezing[0], bron.woorden) < MINST / 2) continue;
        const gevonden = vergelijk(lezing, bron);
        if (gevonden) plaatsen.push({ ...gevonden, bron, bij });
        await adem();
      }
      return plaatsen;
    };
    const legNaastAlle = async (lezing, plekken) => {
      const plaatsen = [];
      for (const bij of await Promise.all(plekken.map(vindplaatsen.lees))) plaatsen.push(...await legNaast(lezing, bij));
      return plaatsen;
    };

    // De vragen die het lezen waard zijn: wie alle woorden heeft, en anders de beste. Een losse zin mist er hoogstens één.
    const kiesPlekken = (plekken, volledig, isZin, isLaatste) => {
      const hoe = ZOEKEN[isZin ? "zin" : "citaat"];
      if (volledig > hoe.volledig && !isLaatste) return [];
      const kansrijk = isZin ? plekken.filter(({ mist }) => mist <= 1) : plekken;
      return kansrijk.slice(0, Math.max(hoe.gelezen, Math.min(volledig, hoe.volledig)));
    };
    const zoekPlaatsen = async (passage, lezing) => {
      const isZin = passage.soort === "zin";
      const { stappen, volledig: hoogstens } = ZOEKEN[isZin ? "zin" : "citaat"];
      const woorden = await vindplaatsen.zoekwoorden(passage.tekst);
      let plaatsen = [];
      let plekken = [];
      let volledig = 0;
      for (const aantal of woorden.length ? stappen : []) {
        const isLaatste = aantal >= woorden.length || aantal === stappen.at(-1);
        plekken = await vindplaatsen.plekken(woorden.slice(0, aantal));
        volledig = plekken.filter(({ mist }) => !mist).length;
        plaatsen = [...plaatsen, ...await legNaastAlle(lezing, kiesPlekken(plekken, volledig, isZin, isLaatste))];
        if (isLaatste || plaatsen.some(({ letterlijk }) => letterlijk) || (isZin && volledig <= hoogstens)) break;
      }
      // Is het ene zeldzame woord het veranderde, dan staat de passage waar alle andere staan.
      if (!isZin && !plaatsen.some((plaats) => lijkt(passage, plaats))) {
        plaatsen.push(...await legNaastAlle(lezing, plekken.filter(({ mist }) => mist === 1).slice(0, hoogstens)));
      }
      return { plaatsen: eenKeer(beste(plaatsen)), nietAlles: volledig > hoogstens, zonderWoorden: vindplaatsen.heeftAlleenKleineWoorden(passage.tekst) };
    };

    // { uitkomst, passage, plaats, ook, nietAlles, kort, zonderWoorden }: `plaats` is waar zij staat, en `ook` waar nog
    // letterlijk meer.
    return async (passage) => {
      const lezing = lezingen(passage.tekst);
      const { plaatsen, nietAlles, zonderWoorden } = await zoekPlaatsen(passage, lezing);
      const [plaats] = plaatsen;
      const kort = passage.woorden < KORT;
      const gevonden = plaats !== undefined && (plaats.letterlijk || (!kort && lijkt(passage, plaats)));
      return {
        uitkomst: !gevonden ? (zonderWoorden ? "onzoekbaar" : "onbekend") : plaats.letterlijk ? "letterlijk" : "afwijkend",
        passage, plaats: gevonden ? plaats : null, ook: plaats?.letterlijk ? plaatsen.slice(1).filter(({ letterlijk }) => letterlijk) : [],
        mate: plaats?.mate ?? 0, langste: plaats?.langste ?? 0, nietAlles, kort, zonderWoorden,
      };
    };
  };

  Object.assign(window.kamerantwoord, { controleoordeel: { maakOordeel, INSTELLING } });
})();
