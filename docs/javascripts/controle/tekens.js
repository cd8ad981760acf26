// De woorden en leestekens van een tekst zoals ze met een andere tekst vergeleken worden. Wat alleen zetwerk is, telt
// niet mee: aanhalingstekens, spaties, soorten streepjes, opsommingstekens en ¶, een streepje in een woord, een ligatuur.
"use strict";

(function () {
  const SOORTEN = {
    weglating: [/[([]\s*(?:…|\.(?:\s?\.)+)\s*[)\]]/, /…|\.(?:\s?\.)+/], // (...) [...] … ...
    noot: [/\[\^[^\]\s]*\]/, /\[\d{1,3}\]/], // [^1] in onze teksten, [1] in gedrukte
    toevoeging: [/\[[^[\]]{2,}\](?!\p{L})(?<!\p{L}\[\p{L}{1,3}\])/], // [de minister]
    woord: [
      /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/, // 35 207
      /\p{N}+(?:[.,:]\p{N}+)+/, // 1,5
      /(?:\[\p{L}{1,3}\](?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*(?:\[\p{L}{1,3}\]\p{L}*)?/, // foto's, [D]e, minister[s]
    ],
    teken: [/[^\s"“”„‟‘’‚‛'«»‹›″′`´•·▪◦*|_¶]/],
  };
  const PATROON = new RegExp(Object.entries(SOORTEN)
    .map(([soort, vormen]) => `(?<${soort}>${vormen.map(({ source }) => source).join("|")})`).join("|"), "gu");
  const STREEP = /^[-‐-―−]$/u;
  const LETTER = /\p{L}/u;
  const KANTLIJN = 8; // zo ver van het begin van een regel kan het eerste woord staan

  const letters = (gedrukt) => gedrukt.normalize("NFKC").replace(/[’ʼ]/g, "'").replace(/[ \u00a0\u202f]/g, "");
  const kaal = (gedrukt) => gedrukt.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const gezet = (soort, gedrukt) => (soort === "teken" ? (STREEP.test(gedrukt) ? "-" : letters(gedrukt)) : letters(gedrukt.replace(/[[\]]/g, "")));

  // Een streepje dat aan een letter vastzit: het kan er om de regel zijn, en dan is het er elders niet.
  const vast = (tekst, { 0: gedrukt, index }) => STREEP.test(gedrukt) && LETTER.test(tekst[index - 1] ?? "");

  const maak = (tekst, { 0: gedrukt, index }, soort) => {
    const eigen = gezet(soort, gedrukt);
    const haken = soort === "woord" && gedrukt.includes("[");
    const zonder = haken ? letters(gedrukt.replace(/\[[^\]]*\]/g, "")) : eigen;
    const opRegel = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(tekst.slice(Math.max(0, index - KANTLIJN), index));
    return { soort, van: index, tot: index + gedrukt.length, letters: eigen, kaal: kaal(eigen), zonder, opRegel, vrij: haken, noot: "" };
  };

  // [{ soort, van, tot, letters, kaal, zonder, opRegel, vrij, noot }]
  // - `soort` is woord, teken, weglating of toevoeging
  // - `letters` zijn die waarmee vergeleken wordt, `kaal` die zonder hoofdletters en accenten, `zonder` die buiten haken
  // - `opRegel` is of een regel ermee begint
  // - bij een `vrij` woord maakt de hoofdletter niet uit; `noot` is het cijfer van de noot die er vlak achter staat
  // Met `isBron` zijn weglatingstekens en haken gewoon wat er gedrukt staat.
  const tekens = (tekst, isBron = false) => {
    const rij = [];
    for (const gevonden of tekst.matchAll(PATROON)) {
      const soort = Object.keys(SOORTEN).find((naam) => gevonden.groups[naam] !== undefined);
      if (soort === "noot") {
        if (rij.length) rij.at(-1).noot += gevonden[0].replace(/[[\]^]/g, "");
      } else if (isBron && soort === "toevoeging") {
        rij.push(...binnenin(gevonden[0], gevonden.index));
      } else if (!(isBron && soort === "weglating") && !(soort === "teken" && vast(tekst, gevonden))) {
        rij.push(maak(tekst, gevonden, soort));
      }
    }
    return rij;
  };
  // Wat tussen haken staat, als gewone woorden.
  const binnenin = (gedrukt, begin) =>
    tekens(gedrukt.slice(1, -1), true).map((een) => ({ ...een, van: een.van + begin + 1, tot: een.tot + begin + 1 }));

  const isCijfer = (teken) => /\p{N}/u.test(teken ?? "");
  // De letters van tekens aaneen: zo is "sluit-" en "ing" hetzelfde als "sluiting", en 35 207 hetzelfde als 35207.
  const aaneen = (rij) => rij.reduce((samen, { letters: eigen }) => {
    const botst = isCijfer(samen.at(-1)) && isCijfer(eigen[0]) && !/^\d{3}(?!\d)/.test(eigen);
    return `${samen}${botst ? " " : ""}${eigen}`;
  }, "");

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controletekens: { tekens, binnenin, aaneen } });
})();
