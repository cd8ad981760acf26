// Wat van een gevonden vraag te lezen valt: haar tekst, haar antwoorden en noten, en waar daarin staat wat gezocht is.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;
  const PER_DEEL = 8; // texts.py: QUESTIONS
  const SAMEN = 180; // zo dicht bij elkaar, in tekens, horen woorden bij elkaar

  // Onder welke naam welke termen gezocht zijn: { naam: [nummer van de term] }.
  const zoekersVan = (termen) => {
    const zoekers = new Map();
    termen.forEach(({ namen, samen = [] }, nummer) => {
      for (const [naam] of [...namen, ...samen]) zoekers.set(naam, [...(zoekers.get(naam) ?? []), nummer]);
    });
    return zoekers;
  };

  // De plaatsen in een tekst die gezocht zijn, elk met haar termen: { van, tot, termen }.
  const plaatsenIn = (taal, tekst, namen, zoekers) => {
    const vanWoord = (kaal) => (Object.hasOwn(namen, kaal) ? namen[kaal] : [taal.naam(kaal)]);
    const gezocht = (gevonden) => [...new Set(gevonden.flatMap((naam) => zoekers.get(naam) ?? []))];
    const woorden = taal.woorden(tekst);
    const stukken = [
      ...woorden.map((woord) => ({ ...woord, namen: [...vanWoord(woord.kaal), ...(woord.half ? namen[woord.half] ?? [] : [])] })),
      ...taal.samengevoegd(tekst).map((woord) => ({ ...woord, namen: vanWoord(woord.kaal) })),
      ...taal.nummers(tekst),
      ...taal.afgekort(woorden),
    ];
    return stukken.map(({ van, tot, namen: eigen }) => ({ van, tot, termen: gezocht(eigen) }))
      .filter(({ termen }) => termen.length);
  };

  // Waar een aangehaalde zin woord voor woord staat.
  const plaatsenVanZin = (taal, tekst, { woorden: zin }) => {
    const woorden = taal.woorden(tekst);
    const staatOp = (begin) => zin.every((woord, plaats) => woorden[begin + plaats]?.kaal === woord);
    return woorden.flatMap(({ van }, begin) => (staatOp(begin) ? [{ van, tot: woorden[begin + zin.length - 1].tot, termen: [] }] : []));
  };

  // Leest { jaar, vraag, document } als treffer. `vraag` ontbreekt bij een document dat zelf gevonden is.
  const lees = async (plek, { termen, zinnen }) => {
    const { taal } = await zoekbestanden.begin();
    const zoekers = zoekersVan([...termen, ...zinnen.flatMap((zin) => zin.termen)]);
    const volgnummer = plek.alsDocument ? 0 : plek.vraag - plek.jaar.eerste[plek.document];
    const deel = await zoekbestanden.tekst(plek.jaar.jaar, plek.document, Math.floor(volgnummer / PER_DEEL));
    const stuk = (soort, tekst) => {
      const leesbaar = taal.leesbaar(tekst).replace(/\[\^[^\]\s]*\]/g, "");
      const plaatsen = [...zinnen.flatMap((zin) => plaatsenVanZin(taal, leesbaar, zin)), ...plaatsenIn(taal, leesbaar, deel.namen, zoekers)];
      return { soort, tekst: leesbaar, plaatsen: plaatsen.sort((een, ander) => een.van - ander.van || ander.tot - een.tot) };
    };
    const treffer = { id: deel.document.id, gegevens: deel.document, regel: deel.document.regel, stuk, plek };
    if (plek.alsDocument) return { ...treffer, stukken: [...(deel.tekst ?? []).map((tekst) => stuk("tekst", tekst)), ...Object.values(deel.mededeling ?? {}).map((tekst) => stuk("mededeling", tekst))], vragen: plek.jaar.aantallen[plek.document] };
    const vraag = deel.vragen[volgnummer % PER_DEEL];
    return {
      ...treffer, anker: vraag.anker, nummer: vraag.nummer, naam: vraag.naam, regel: vraag.regel, antwoorden: vraag.antwoorden,
      stukken: [
        stuk("vraag", vraag.tekst),
        ...vraag.antwoorden.map((anker) => stuk("antwoord", deel.antwoorden[anker])),
        ...vraag.noten.map((anker) => stuk("noot", deel.noten[anker])),
      ],
    };
  };

  const heeftZin = ({ stukken, gegevens, plek }, zin, taal) =>
    [...stukken.map(({ tekst }) => tekst), ...(plek.alsDocument ? [gegevens.title ?? "", gegevens.subject ?? ""] : [])]
      .some((tekst) => plaatsenVanZin(taal, tekst, zin).length > 0);

  Object.assign(window.kamerantwoord, { zoekpassages: { lees, heeftZin, SAMEN, PER_DEEL } });
})();
