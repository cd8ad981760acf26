// Legt een passage naast een tekst van deze site: waar zij er het best in past, en wat er woord voor woord verschilt.
"use strict";

(function () {
  const { controletekens: { tekens, binnenin }, controleuitlijning: { lijnUit } } = window.kamerantwoord;
  const { isGelijk, isHaak, isKleinigheid, groepeer, metRanden, anderGestreept } = window.kamerantwoord.controleverschillen;

  // Wat een verschil kost, in duizendsten van een woord.
  const WOORD = 1000;
  const KLEIN = 600;
  const TEKEN = 200;
  const HOOFDLETTER = 300; // of een accent
  const BIJ_HAKEN = 100; // een woord waarvoor in de passage [iets tussen haken] staat
  const WEGGELATEN = 1; // een woord op de plaats van …: zo weinig mogelijk, maar het kost niets

  const weegMet = (kleineWoorden) => (een) => {
    if (isHaak(een)) return 0;
    if (een.soort === "teken") return TEKEN;
    return kleineWoorden.has(een.kaal) ? KLEIN : WOORD;
  };
  // Dit wordt van elk woord met elk woord gevraagd: wie andere letters heeft, is zelden toch gelijk.
  const kanToch = (een, ander) => een.zonder !== een.letters || ander.noot !== "";
  const kostGelijk = (een, ander) => {
    if (een.kaal !== ander.kaal) return kanToch(een, ander) && isGelijk(een, ander) ? 0 : Infinity;
    return isGelijk(een, ander) ? 0 : HOOFDLETTER;
  };
  const kostenMet = (weeg) => ({
    gelijk: kostGelijk, erbij: weeg, weg: weeg,
    overslaan: (een, kost) => (een.soort === "weglating" ? WEGGELATEN : een.soort === "toevoeging" ? BIJ_HAKEN : kost),
  });

  // --- De passage -------------------------------------------------------------------------------------

  // Een punt of komma die bij de aanhaling hoort en niet bij het aangehaalde valt af, en een weglating aan een einde.
  const RAND = new Set([".", ",", ";", "-"]);
  const isRand = (een) => een.soort === "weglating" || (een.soort === "teken" && RAND.has(een.letters));
  const bijgesneden = (rij) => {
    const eerste = rij.findIndex((een) => !isRand(een));
    return eerste < 0 ? [] : rij.slice(eerste, rij.findLastIndex((een) => !isRand(een)) + 1);
  };
  // Waar een zin begint, hangt de hoofdletter ervan af hoe de aanhaler haar inleidt.
  const metVrijBegin = (rij) => rij.map((een, plaats) => (plaats === 0 || rij[plaats - 1].soort === "weglating" ? { ...een, vrij: true } : een));
  // [de minister] kan een toevoeging zijn, en kan er ook zo gedrukt staan.
  const lezingen = (tekst) => {
    const rij = metVrijBegin(bijgesneden(tekens(tekst)));
    if (!rij.some(({ soort }) => soort === "toevoeging")) return [rij];
    return [rij, rij.flatMap((een) => (een.soort === "toevoeging" ? binnenin(tekst.slice(een.van, een.tot), een.van) : [een]))];
  };

  // --- Het oordeel ------------------------------------------------------------------------------------

  const som = (rij, weeg) => rij.reduce((totaal, een) => totaal + weeg(een), 0);
  const meer = (een, ander) => Math.max(een, ander);
  // Wie uit losse woorden met … ertussen iets maakt, haalt niets aan: ergens staan er zoveel op een rij.
  const OP_EEN_RIJ = 3;
  const isSamenhang = (groepen, langste) => langste >= OP_EEN_RIJ || !groepen.some(({ soort, ander }) => soort === "weglating" && ander.length);
  const woordenLang = ({ een }) => een.filter(({ soort }) => soort === "woord").length;

  const oordeel = (stappen, bron, weeg) => {
    const groepen = groepeer(stappen);
    const raak = groepen.filter(({ soort }) => soort === "gelijk");
    const geraakt = raak.flatMap(({ ander }) => ander);
    if (!geraakt.length) return null;
    const anders = groepen.filter(({ soort }) => soort === "anders");
    const echt = anders.filter((groep) => !isKleinigheid(groep));
    const gelijk = som([...raak, ...anders.filter(isKleinigheid)].flatMap(({ een }) => een), weeg);
    const verschil = meer(som(echt.flatMap(({ een }) => een), weeg), som(echt.flatMap(({ ander }) => ander), weeg));
    const langste = raak.map(woordenLang).reduce(meer, 0);
    return {
      groepen: metRanden(groepen, bron), mate: gelijk / (gelijk + verschil + TEKEN * (anders.length - echt.length)),
      letterlijk: !anders.length && isSamenhang(groepen, langste), kleinigheid: anders.length > 0 && !echt.length,
      langste, gestreept: anderGestreept(raak), begin: geraakt[0], einde: geraakt.at(-1),
    };
  };

  // Sluit- en ing zijn sluiting als de ander dat woord heeft, en het belang is hetbelang als daar alleen dat staat.
  const isPaar = (een, ander, woorden) => een?.soort === "woord" && ander.soort === "woord" && een.deel === ander.deel && !een.noot
    && woorden.has(een.kaal + ander.kaal) && (een.afgebroken || !(woorden.has(een.kaal) && woorden.has(ander.kaal)));
  const paar = (een, ander) => ({
    ...een, tot: ander.tot, noot: ander.noot, afgebroken: ander.afgebroken,
    ...Object.fromEntries(["gedrukt", "letters", "zonder", "kaal"].map((naam) => [naam, een[naam] + ander[naam]])),
  });
  const voegSamen = (rij, woorden) => {
    const samen = [];
    for (const een of rij) samen.push(isPaar(samen.at(-1), een, woorden) ? paar(samen.pop(), een) : een);
    return samen;
  };
  const kaleWoorden = (rij) => new Set(rij.map(({ kaal }) => kaal));
  const genummerd = (rij) => rij.map((een, plaats) => ({ ...een, plaats }));

  // Hoe veel van een passage een bron hoogstens kan hebben: van haar woorden het deel dat er ergens in staat.
  const kanHebben = (rij, woordenVanBron) => {
    const woorden = voegSamen(rij, woordenVanBron).filter(({ soort }) => soort === "woord");
    return woorden.filter(({ kaal }) => woordenVanBron.has(kaal)).length / Math.max(1, woorden.length);
  };

  // De tekens van wat achter elkaar te lezen staat: [{ tekst }] wordt één rij, elk teken met zijn deel en plaats.
  const leesBron = (delen) => {
    const rij = delen.flatMap(({ tekst }, deel) => tekens(tekst, true).map((een) => ({ ...een, deel })));
    return { rij: genummerd(rij), woorden: kaleWoorden(rij), delen };
  };

  const vergelijker = (kleineWoorden) => {
    const weeg = weegMet(kleineWoorden);
    const kosten = kostenMet(weeg);
    const beter = (een, ander) => (!ander || (een && (een.letterlijk - ander.letterlijk || een.mate - ander.mate) > 0) ? een : ander);
    // { groepen, mate, letterlijk, kleinigheid, langste, gestreept, begin, einde } van de passage in een bron, of null als er geen
    // woord van in staat; `mate` is welk deel gelijk is, van 0 tot 1.
    const vergelijk = (lezing, bron) => lezing.map((rij) => {
      const kort = voegSamen(rij, bron.woorden);
      const lang = genummerd(voegSamen(bron.rij, kaleWoorden(kort)));
      return oordeel(lijnUit(kort, lang, kosten), lang, weeg);
    }).reduce((beste, een) => beter(een, beste), null);
    return { vergelijk };
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controlevergelijking: { lezingen, leesBron, kanHebben, vergelijker } });
})();
