// Wat een lezer zoekt: uit wat zij typte de woorden, de nummers en de aangehaalde zinnen, en hoe die in de index heten.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;

  // Aanhalingstekens om woorden: precies die woorden, in die volgorde.
  const AANGEHAALD = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

  // Wie zoveel kleine woorden typt, typt een zin: dan hoeft niet alles er te staan.
  const ZIN = 2;

  // Een gezocht woord of nummer: zoals getypt, en onder welke namen het te vinden is.
  const term = (gedrukt, kaal, gevonden) => ({ gedrukt, kaal, gewoon: gevonden?.gewoon ?? 0, namen: gevonden?.namen ?? [], onbekend: !gevonden });

  const woordTerm = async (taal, { gedrukt, kaal }) => term(gedrukt, kaal, await zoekbestanden.namenVan(taal.naam(kaal)));

  // Een klein woord zegt niets, tenzij het in hoofdletters staat: OM, IS.
  const isKlein = (taal, { kaal, gedrukt }) => taal.kleineWoorden.has(kaal) && !(gedrukt.length > 1 && gedrukt === gedrukt.toUpperCase());

  // Nummers en namen voluit, en de tekst zonder die. Overlappen er twee, dan geldt de eerste soort.
  const nummersIn = (taal, tekst) => {
    const gevonden = [];
    let rest = tekst;
    const langsteEerst = taal.afgekort(taal.woorden(tekst)).sort((een, ander) => ander.tot - ander.van - (een.tot - een.van));
    for (const { van, tot, namen } of [...taal.nummers(tekst), ...langsteEerst]) {
      if (gevonden.some((ander) => van < ander.tot && ander.van < tot)) continue;
      gevonden.push({ van, tot, namen, gedrukt: tekst.slice(van, tot).trim() });
      rest = `${rest.slice(0, van)}${" ".repeat(tot - van)}${rest.slice(tot)}`;
    }
    return { nummers: gevonden, rest };
  };
  const woordenIn = (taal, tekst) =>
    taal.woorden(tekst).map(({ van, tot, kaal }) => ({ van, tot, kaal, gedrukt: tekst.slice(van, tot) }));

  // Wat de site niet kent: van een nummer in een dossier het dossier, als dat er wel is; van al het andere zijn woorden.
  const DOSSIER = /^\d{5}$/;
  const nummerTermen = async (taal, { namen, gedrukt }) => {
    const gevonden = await Promise.all(namen.map(zoekbestanden.namenVan));
    const langste = gevonden.findLastIndex(Boolean);
    const alsNummer = (plaats, zoals) => ({ ...term(zoals, namen[plaats], gevonden[plaats]), nummer: true });
    if (langste === namen.length - 1) return [alsNummer(langste, gedrukt)];
    if (DOSSIER.test(namen[0])) return [...(langste < 0 ? [] : [alsNummer(langste, namen[langste])]), alsNummer(namen.length - 1, gedrukt)];
    return Promise.all(woordenIn(taal, gedrukt).filter((woord) => !isKlein(taal, woord)).map((woord) => woordTerm(taal, woord)));
  };

  // Warmte pomp is ook warmtepomp: wie twee woorden naast elkaar typt, kan er één bedoelen.
  const voegSamen = async (taal, termen) => {
    const paren = termen.slice(1).map((tweede, plaats) => [termen[plaats], tweede]).filter(([een, ander]) => ander.plaats === een.plaats + 1);
    await Promise.all(paren.map(async ([een, ander]) => {
      const samen = await zoekbestanden.namenVan(taal.naam(een.kaal + ander.kaal));
      if (!samen) return;
      for (const helft of [een, ander]) Object.assign(helft, { samen: [...(helft.samen ?? []), ...samen.namen], onbekend: false });
    }));
  };

  // Van Dijk is ook Dijk, maar wie Van Dijk heet gaat voor: `liever` zijn de namen met de kleine woorden ervoor.
  const metVoorvoegsel = async (termen, woorden, taal) => Promise.all(termen.map(async (een) => {
    let eerste = een.plaats;
    while (eerste > 0 && isKlein(taal, woorden[eerste - 1])) eerste -= 1;
    const heel = eerste < een.plaats ? await zoekbestanden.namenVan(woorden.slice(eerste, een.plaats + 1).map(({ kaal }) => kaal).join(" ")) : null;
    return heel ? { ...een, liever: heel.namen } : een;
  }));

  const eenKeer = (termen) => termen.filter((een, plaats) => termen.findIndex((ander) => ander.kaal === een.kaal) === plaats);

  const zinnenIn = async (taal, tekst) => Promise.all([...tekst.matchAll(AANGEHAALD)].map(async (deel) => {
    const woorden = woordenIn(taal, deel[1]);
    const groot = woorden.filter((woord) => !isKlein(taal, woord));
    const termen = await Promise.all((groot.length ? groot : woorden).map((woord) => woordTerm(taal, woord)));
    return { gedrukt: deel[1].trim(), woorden: woorden.map(({ kaal }) => kaal), termen };
  })).then((zinnen) => zinnen.filter(({ woorden }) => woorden.length));

  // Het id van een document waar een ander voor staat: dat staat heel in de index.
  const alsId = async (tekst) => (/^\S+-\S+$/.test(tekst) ? zoekbestanden.namenVan(tekst.toLowerCase()) : null);

  // { termen, zinnen, isZin }: wat gezocht wordt, wat er woord voor woord moet staan, en of het een zin was.
  const begrijp = async (vraag) => {
    const { taal } = await zoekbestanden.begin();
    const tekst = taal.leesbaar(vraag);
    const id = await alsId(tekst.trim());
    if (id) return { zinnen: [], isZin: false, termen: [term(tekst.trim(), tekst.trim().toLowerCase(), id)] };
    const zinnen = await zinnenIn(taal, tekst);
    const { nummers, rest } = nummersIn(taal, tekst.replace(AANGEHAALD, (zin) => " ".repeat(zin.length)));
    const woorden = woordenIn(taal, rest);
    const grote = woorden.filter((woord) => !isKlein(taal, woord));
    const gewone = await Promise.all(grote.map(async (woord) => ({ ...await woordTerm(taal, woord), plaats: woorden.indexOf(woord) })));
    await voegSamen(taal, gewone);
    const metNamen = await metVoorvoegsel(gewone, woorden, taal);
    const termen = eenKeer([...(await Promise.all(nummers.map((nummer) => nummerTermen(taal, nummer)))).flat(), ...metNamen]);
    const isZin = woorden.length - grote.length >= ZIN;
    return { zinnen, isZin, termen: await herstel(termen) };
  };

  // Woorden die er niet zijn: pas dan wordt geladen wat er raad op weet.
  const herstel = async (termen) => {
    if (!termen.some(({ onbekend }) => onbekend)) return termen;
    await zoekbestanden.script("herstel");
    return (await Promise.all(termen.map((een) => (een.onbekend ? window.kamerantwoord.zoekherstel(een) : [een])))).flat();
  };

  Object.assign(window.kamerantwoord, { zoekopdracht: { begrijp, term } });
})();
