// Wat er in een tekst tussen aanhalingstekens staat: „…”, “…”, ‘…’, "…", '…', «…» en wat daarvan door elkaar gebruikt wordt.
"use strict";

(function () {
  const { controlezinnen: { zonderWit } } = window.kamerantwoord;
  const SOORT = { "„": 2, "“": 2, "”": 2, "‟": 2, '"': 2, "″": 2, "‘": 1, "’": 1, "‚": 1, "‛": 1, "'": 1, "«": 3, "»": 3, "‹": 4, "›": 4 };
  // Wat een teken kan sluiten dat meestal opent; elk ander sluit wat van zijn soort openstaat.
  const SLUIT = { "„": "", "‚": "", "‟": "", "‛": "", "“": "„", "‘": "‚", "«": "»", "‹": "›" };
  // De apostrof van 's avonds, 't en 'n opent niets; die van '80 ook niet, want die wordt niet gesloten.
  const APOSTROF = /^(?:s|t|n|k|m|r|ie)(?![\p{L}\p{N}])/iu;
  const APOSTROFFEN = "'’";
  const VERDER = 3000; // zo ver wordt gekeken of een teken dat ook een apostrof kan zijn, gesloten wordt
  const WIT = 50; // zoveel wit staat er hoogstens tussen alinea's

  const isLetter = (teken) => /[\p{L}\p{N}]/u.test(teken);
  const isWit = (teken) => /\s/.test(teken);
  const opentHier = (tekst, plaats) => {
    const [voor, na] = [tekst[plaats - 1] ?? " ", tekst[plaats + 1] ?? " "];
    return !/[\s.,;:!?)\]]/.test(na) && (/[\s([{–—\-/:]/.test(voor) || SOORT[voor] !== undefined);
  };
  const sluitHier = (tekst, plaats) => !isWit(tekst[plaats - 1] ?? " ") && !isLetter(tekst[plaats + 1] ?? " ");
  const wordtGesloten = (tekst, plaats) => {
    for (let verder = plaats + 1; verder < Math.min(tekst.length, plaats + VERDER); verder += 1) {
      if (SOORT[tekst[verder]] === SOORT[tekst[plaats]] && sluitHier(tekst, verder)) return true;
    }
    return false;
  };
  const isApostrof = (tekst, plaats) => APOSTROFFEN.includes(tekst[plaats])
    && (APOSTROF.test(tekst.slice(plaats + 1, plaats + 4)) || !wordtGesloten(tekst, plaats));

  // Of een teken waar het staat een aanhaling opent of sluit, of niets van beide: een apostrof, een minuut.
  const rol = (tekst, plaats, open) => {
    const teken = tekst[plaats];
    const begonnen = open.findLast((een) => een.soort === SOORT[teken])?.teken;
    const sluitbaar = begonnen !== undefined && sluitHier(tekst, plaats) && (SLUIT[teken] ?? begonnen).includes(begonnen);
    if (sluitbaar) return "sluit";
    return opentHier(tekst, plaats) && !isApostrof(tekst, plaats) ? "open" : "";
  };

  // Sluit het later nog, voor er opnieuw zo'n teken opent? Dan loopt de aanhaling over alinea's heen.
  const sluitNog = (tekst, vanaf, { soort }, open) => {
    for (let plaats = vanaf; plaats < tekst.length; plaats += 1) {
      if (SOORT[tekst[plaats]] !== soort) continue;
      const doet = rol(tekst, plaats, open);
      if (doet) return doet === "sluit";
    }
    return false;
  };

  // Loopt een alinea af: wat daarin open bleef, gaat verder als het nog sluit, en is anders hier uit. Wie de volgende
  // alinea opent met hetzelfde teken, gaat verder met dezelfde aanhaling, en heeft haar niet vergeten te sluiten.
  const naAlinea = (tekst, { tot }, open) => {
    const blijft = open.filter((een, plaats) => sluitNog(tekst, tot, een, open.slice(0, plaats + 1)));
    const volgend = tekst.slice(tot, tot + WIT).trimStart()[0];
    const uit = open.filter((een) => !blijft.includes(een) && een.diep === 0);
    return { blijft, uit: uit.map((een) => ({ ...een, tot, onaf: een.teken !== volgend })) };
  };
  // Wat er in een alinea geopend en gesloten wordt, na wat er al openstond.
  const inAlinea = (tekst, deel, begonnen) => {
    let open = begonnen;
    const dicht = [];
    for (let plaats = deel.van; plaats < deel.tot; plaats += 1) {
      const soort = SOORT[tekst[plaats]];
      const doet = soort === undefined ? "" : rol(tekst, plaats, open);
      if (doet === "open") open = [...open, { teken: tekst[plaats], soort, van: plaats + 1, diep: open.length }];
      if (doet === "sluit") {
        const nummer = open.findLastIndex((een) => een.soort === soort);
        dicht.push({ ...open[nummer], tot: plaats, onaf: false });
        open = open.slice(0, nummer);
      }
    }
    return { open, dicht };
  };

  // De passages tussen aanhalingstekens, zonder die tekens: [{ van, tot, onaf, diep }]. `onaf` is wie nergens gesloten
  // wordt, en `diep` in hoeveel andere zij staat.
  const aangehaald = (tekst, delen) => {
    const gevonden = [];
    let open = [];
    for (const deel of delen) {
      const binnen = inAlinea(tekst, deel, open);
      const { blijft, uit } = naAlinea(tekst, deel, binnen.open);
      gevonden.push(...binnen.dicht, ...uit);
      open = blijft;
    }
    return gevonden.map((een) => ({ ...zonderWit(tekst, een), onaf: een.onaf, diep: een.diep })).filter((een) => een.van < een.tot);
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord, { controleaanhalingen: { aangehaald } });
})();
