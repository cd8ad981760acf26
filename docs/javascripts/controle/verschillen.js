// Wat er verschilt tussen een passage en de plaats waar zij past: van stappen woord voor woord (uitlijning.js) naar groepen.
"use strict";

(function () {
  const { controletekens: { aaneen, metStreep } } = window.kamerantwoord;
  const HOOGSTENS_BIJ_HAKEN = 8; // voor meer woorden in de plaats van [iets tussen haken] is het een verschil

  const isHaak = (een) => een.soort === "weglating" || een.soort === "toevoeging";
  const klein = (letters) => letters.toLowerCase();
  // Bericht1 is bericht met het cijfer van een noot; 20191 kan ook een ander getal zijn.
  const isMetNoot = (een, { letters, noot }) => noot !== "" && !/\p{N}$/u.test(letters) && een.letters === letters + noot;
  const isGelijk = (een, ander) => een.letters === ander.letters || een.zonder === ander.letters || isMetNoot(een, ander)
    || (een.vrij && klein(een.letters) === klein(ander.letters));

  // Stappen van dezelfde soort bij elkaar: { soort: gelijk of anders, een: [], ander: [] }, of een weglating of toevoeging
  // met wat de bron daar heeft.
  const verzamel = (stappen) => {
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
    return gezet === aaneen(groep.ander) || (!groep.ander.length && gezet !== "" && gezet === vorige?.ander.at(-1)?.noot) || isKopje(groep, vorige, volgende);
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

  const woordenVan = (rij) => rij.filter(({ soort }) => soort === "woord").map(({ kaal }) => kaal).join(" ");
  const isKleinigheid = ({ een, ander }) => woordenVan(een) === woordenVan(ander);

  // De woorden van de bron die hetzelfde zijn op een streepje na: inkomensafhan-kelijke.
  const gestreept = (rij) => rij.map(({ gedrukt }) => metStreep(gedrukt)).join("");
  const anderGestreept = (groepen) => groepen.flatMap(({ een, ander }) => (een.length === ander.length
    ? een.map((woord, plaats) => ({ een: [woord], ander: [ander[plaats]] })) : [{ een, ander }]))
    .filter((paar) => aaneen(paar.een).toLowerCase() === aaneen(paar.ander).toLowerCase() && gestreept(paar.een) !== gestreept(paar.ander))
    .map(({ ander }) => ander);

  const groepeer = (stappen) => metMaat(zonderZetwerk(verzamel(stappen)));

  Object.assign(window.kamerantwoord, { controleverschillen: { isGelijk, isHaak, isKleinigheid, groepeer, metRanden, anderGestreept } });
})();
