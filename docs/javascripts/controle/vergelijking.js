// Legt een passage naast een tekst van deze site: waar zij er het best in past, en wat er woord voor woord verschilt.
"use strict";

(function () {
  const { controletekens: { tekens, binnenin, aaneen }, controleuitlijning: { lijnUit } } = window.kamerantwoord;

  // Wat een verschil kost, in duizendsten van een woord.
  const WOORD = 1000;
  const KLEIN = 600;
  const TEKEN = 200;
  const HOOFDLETTER = 300; // of een accent
  const BIJ_HAKEN = 100; // een woord waarvoor in de passage [iets tussen haken] staat
  const WEGGELATEN = 1; // een woord op de plaats van …: zo weinig mogelijk, maar het kost niets
  const HOOGSTENS_BIJ_HAKEN = 8;

  const isHaak = (een) => een.soort === "weglating" || een.soort === "toevoeging";
  const weegMet = (kleineWoorden) => (een) => {
    if (isHaak(een)) return 0;
    if (een.soort === "teken") return TEKEN;
    return kleineWoorden.has(een.kaal) ? KLEIN : WOORD;
  };
  const isGelijk = (een, ander) => een.letters === ander.letters || een.zonder === ander.letters
    || (ander.noot !== "" && een.letters === ander.letters + ander.noot) || (een.vrij && een.kaal === ander.kaal);
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

  // --- Wat er verschilt -------------------------------------------------------------------------------

  // Stappen van dezelfde soort bij elkaar: { soort: gelijk of anders, een: [], ander: [] }, of een weglating of toevoeging
  // met wat de bron daar heeft.
  const groepeer = (stappen) => {
    const groepen = [];
    const laatste = () => groepen.at(-1);
    const bij = (soort) => {
      if (laatste()?.soort !== soort) groepen.push({ soort, een: [], ander: [] });
      return laatste();
    };
    for (const { soort, een, ander, na } of stappen) {
      if (soort === "erbij" && isHaak(een)) groepen.push({ soort: een.soort, een: [een], ander: [] });
      else if (soort === "weg" && isHaak(na) && laatste()?.een[0] === na) laatste().ander.push(ander);
      else {
        const groep = bij(soort === "gelijk" && isGelijk(een, ander) ? "gelijk" : "anders");
        if (een) groep.een.push(een);
        if (ander) groep.ander.push(ander);
      }
    }
    return groepen;
  };

  // "Vraag 3" en "Antwoord op vraag 3" komen mee met wie meer dan één onderdeel kopieert: op een regel voor zich.
  const KOPJE = /^(?:vraag|vragen|antwoord|op|en|t|m|\/|:|,|\d+\p{L}?)$/iu;
  const isKopje = ({ een, ander }, vorige, volgende) => !ander.length && een[0].opRegel && (volgende?.een[0]?.opRegel ?? true)
    && een.some(({ kaal }) => /^(?:vraag|vragen|antwoord)$/.test(kaal)) && een.every(({ letters }) => KOPJE.test(letters))
    && vorige?.ander.at(-1)?.deel !== volgende?.ander[0]?.deel;
  // Wat bij nader inzien alleen anders gezet is: afgebroken, aan elkaar, of met het cijfer van een noot.
  const isZetwerk = (groep, vorige, volgende) => {
    const gezet = aaneen(groep.een);
    return gezet === aaneen(groep.ander) || gezet === aaneen(groep.ander, true)
      || (!groep.ander.length && gezet !== "" && gezet === vorige?.ander.at(-1)?.noot) || isKopje(groep, vorige, volgende);
  };
  const zonderZetwerk = (groepen) => groepen.map((groep, plaats) =>
    (groep.soort === "anders" && isZetwerk(groep, groepen[plaats - 1], groepen[plaats + 1]) ? { ...groep, soort: "gelijk" } : groep));
  // Voor te veel woorden in de plaats van [iets tussen haken] is het een verschil.
  const metMaat = (groepen) => groepen.map((groep) =>
    (groep.soort === "toevoeging" && groep.ander.length > HOOGSTENS_BIJ_HAKEN ? { ...groep, soort: "anders" } : groep));

  // Is het eerste of laatste woord veranderd, dan hoort daar te staan wat de bron er heeft.
  const EINDE = new Set([".", "?", "!"]);
  const woordenNaast = (bron, plaats, stap, aantal) => {
    const rij = [];
    for (let i = plaats + stap; rij.length < aantal && bron[i]?.deel === bron[plaats].deel && !EINDE.has(bron[i].letters); i += stap) rij.push(bron[i]);
    return stap < 0 ? rij.reverse() : rij;
  };
  const isRaak = ({ soort, ander }) => soort === "gelijk" && ander.length > 0;
  const metRanden = (groepen, bron) => {
    const eerste = groepen.findIndex(isRaak);
    const laatste = groepen.findLastIndex(isRaak);
    return groepen.map((groep, plaats) => {
      if (groep.soort !== "anders" || groep.ander.length || (plaats > eerste && plaats < laatste)) return groep;
      const naast = plaats < eerste ? woordenNaast(bron, groepen[eerste].ander[0].plaats, -1, groep.een.length)
        : woordenNaast(bron, groepen[laatste].ander.at(-1).plaats, 1, groep.een.length);
      return { ...groep, ander: naast };
    }).flatMap(zonderGelijkeRanden);
  };
  // Wat aan het begin en einde van een verschil toch gelijk is, hoort er niet bij.
  const zonderGelijkeRanden = (groep) => {
    if (groep.soort !== "anders") return [groep];
    const { een, ander } = groep;
    const samen = Math.min(een.length, ander.length);
    let voor = 0;
    while (voor < samen && isGelijk(een[voor], ander[voor])) voor += 1;
    let na = 0;
    while (na < samen - voor && isGelijk(een.at(-1 - na), ander.at(-1 - na))) na += 1;
    const stuk = (soort, van, tot) => ({ soort, een: een.slice(van, een.length - tot), ander: ander.slice(van, ander.length - tot) });
    return [
      { soort: "gelijk", een: een.slice(0, voor), ander: ander.slice(0, voor) }, stuk("anders", voor, na),
      { soort: "gelijk", een: een.slice(een.length - na), ander: ander.slice(ander.length - na) },
    ].filter((deel) => deel.een.length + deel.ander.length);
  };

  const som = (rij, weeg) => rij.reduce((totaal, een) => totaal + weeg(een), 0);
  const woordenVan = (rij) => rij.filter(({ soort }) => soort === "woord").map(({ kaal }) => kaal).join(" ");
  const isKleinigheid = ({ een, ander }) => woordenVan(een) === woordenVan(ander);

  const meer = (een, ander) => Math.max(een, ander);
  const woordenLang = ({ een }) => een.filter(({ soort }) => soort === "woord").length;

  const oordeel = (stappen, bron, weeg) => {
    const groepen = metMaat(zonderZetwerk(groepeer(stappen)));
    const raak = groepen.filter(({ soort }) => soort === "gelijk");
    const geraakt = raak.flatMap(({ ander }) => ander);
    if (!geraakt.length) return null;
    const anders = groepen.filter(({ soort }) => soort === "anders");
    const echt = anders.filter((groep) => !isKleinigheid(groep));
    const gelijk = som([...raak, ...anders.filter(isKleinigheid)].flatMap(({ een }) => een), weeg);
    const verschil = meer(som(echt.flatMap(({ een }) => een), weeg), som(echt.flatMap(({ ander }) => ander), weeg));
    return {
      groepen: metRanden(groepen, bron), mate: gelijk / (gelijk + verschil + TEKEN * (anders.length - echt.length)),
      letterlijk: !anders.length, kleinigheid: anders.length > 0 && !echt.length,
      langste: raak.map(woordenLang).reduce(meer, 0), begin: geraakt[0], einde: geraakt.at(-1),
    };
  };

  // Sluit- en ing zijn sluiting als de bron dat woord heeft, en het belang is hetbelang als daar alleen dat staat.
  const isPaar = (een, ander, { woorden }) => een?.soort === "woord" && ander.soort === "woord"
    && woorden.has(een.kaal + ander.kaal) && !(woorden.has(een.kaal) && woorden.has(ander.kaal));
  const paar = (een, ander) => {
    const letters = een.letters + ander.letters;
    return { ...ander, van: een.van, letters, zonder: letters, kaal: een.kaal + ander.kaal, vrij: een.vrij };
  };
  const voegSamen = (rij, bron) => {
    const samen = [];
    for (const een of rij) samen.push(isPaar(samen.at(-1), een, bron) ? paar(samen.pop(), een) : een);
    return samen;
  };

  // Hoe veel van een passage een bron hoogstens kan hebben: van haar woorden het deel dat er ergens in staat.
  const kanHebben = (rij, woordenVanBron) => {
    const woorden = rij.filter(({ soort }) => soort === "woord");
    return woorden.filter(({ kaal }) => woordenVanBron.has(kaal)).length / Math.max(1, woorden.length);
  };

  // De tekens van wat achter elkaar te lezen staat: [{ tekst }] wordt één rij, elk teken met zijn deel en plaats.
  const leesBron = (delen) => {
    const rij = delen.flatMap(({ tekst }, deel) => tekens(tekst, true).map((een) => ({ ...een, deel })));
    return { rij: rij.map((een, plaats) => ({ ...een, plaats })), woorden: new Set(rij.map(({ kaal }) => kaal)), delen };
  };

  const vergelijker = (kleineWoorden) => {
    const weeg = weegMet(kleineWoorden);
    const kosten = kostenMet(weeg);
    const beter = (een, ander) => (!ander || (een && (een.letterlijk - ander.letterlijk || een.mate - ander.mate) > 0) ? een : ander);
    // { groepen, mate, letterlijk, kleinigheid, langste, begin, einde } van de passage in een bron, of null als er geen
    // woord van in staat; `mate` is welk deel gelijk is, van 0 tot 1.
    const vergelijk = (lezing, bron) => lezing.map((rij) => oordeel(lijnUit(voegSamen(rij, bron), bron.rij, kosten), bron.rij, weeg)).reduce((beste, een) => beter(een, beste), null);
    return { vergelijk };
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controlevergelijking: { lezingen, leesBron, kanHebben, vergelijker } });
})();
