// De alinea's van een geplakte tekst, en de zinnen van een alinea, elk als { van, tot }.
"use strict";

(function () {
  // Zoveel van de breedte van de tekst heeft een regel die om die breedte eindigt; wie korter is, eindigt een alinea.
  const KORT = 0.6;
  const BREED = 160; // breder is geen tekst met vaste regels: daar is elke regel een alinea
  const EINDE = /[.?!:]["”’»)]*$/u;
  const KLEIN = /^\p{Ll}/u;
  const LANGST = 120; // wat zonder punt doorgaat, wordt na zoveel woorden geknipt

  const regelsVan = (tekst) => [...tekst.matchAll(/[^\n]*(?:\n|$)/g)].filter(([regel]) => regel)
    .map((regel) => ({ van: regel.index, tot: regel.index + regel[0].length, tekst: regel[0].trim() }));

  // Een alinea eindigt op een witregel, of waar een regel te vroeg ophoudt om om de breedte te eindigen.
  const eindigt = (regel, volgende, breedte) => !regel.tekst || !volgende?.tekst
    || (regel.tekst.length < breedte * KORT && !KLEIN.test(volgende.tekst)) || (breedte > BREED && EINDE.test(regel.tekst));
  const alineas = (tekst) => {
    const regels = regelsVan(tekst);
    const breedte = regels.reduce((breedst, regel) => Math.max(breedst, regel.tekst.length), 0);
    const gevonden = [];
    let van = null;
    regels.forEach((regel, plaats) => {
      if (regel.tekst && van === null) van = regel.van;
      if (van === null || !eindigt(regel, regels[plaats + 1], breedte)) return;
      gevonden.push({ van, tot: regel.tot });
      van = null;
    });
    return gevonden;
  };

  const zonderWit = (tekst, { van, tot }) => {
    const stuk = tekst.slice(van, tot);
    return { van: van + stuk.length - stuk.trimStart().length, tot: tot - stuk.length + stuk.trimEnd().length };
  };

  const snijder = new Intl.Segmenter("nl", { granularity: "sentence" });
  const stukken = new RegExp(`(?:\\S+\\s*){1,${LANGST}}`, "g");
  const knip = (tekst, { van, tot }) => [...tekst.slice(van, tot).matchAll(stukken)]
    .map((deel) => zonderWit(tekst, { van: van + deel.index, tot: van + deel.index + deel[0].length }));
  // Voor wie zinnen snijdt, eindigt een zin op elk regeleinde: dat is hier een spatie.
  const zinnen = (tekst, { van, tot }) => [...snijder.segment(tekst.slice(van, tot).replace(/\s/g, " "))]
    .flatMap(({ index, segment }) => knip(tekst, { van: van + index, tot: van + index + segment.length })).filter((zin) => zin.van < zin.tot);

  const hoeveelWoorden = (tekst) => tekst.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0;

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controlezinnen: { alineas, zinnen, zonderWit, hoeveelWoorden } });
})();
