// De woorden en leestekens van een tekst zoals ze met een andere tekst vergeleken worden. Wat alleen zetwerk is, telt
// niet mee: aanhalingstekens, spaties, soorten streepjes, opsommingstekens en ¶, een streepje in een woord, een ligatuur.
"use strict";

(function () {
  const SOORTEN = {
    weglating: [/[([]\s*(?:…|\.(?:\s?\.)+)\s*[)\]]/, /…|\.(?:\s?\.)+/], // (...) [...] … ...
    noot: [/\[\^[^\]\s]*\]/, /\[\d{1,3}\]/], // [^1] in onze teksten, [1] in gedrukte
    toevoeging: [/\[[^[\]]{2,}\](?!\p{L})(?<!\p{L}\[\p{L}{1,3}\])/, /\(sic!?\)/], // [de minister]
    woord: [
      /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])/, // 35 207
      /\p{N}+(?:[.,:]\p{N}+)+/, // 1,5
      // foto's, [D]e, minister[s], EU-landen, CO2-uitstoot
      /(?:\[\p{L}{1,3}\](?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ]|(?<=\p{L}[\p{M}\p{N}]*)[-‐‑¬])[\p{L}\p{M}\p{N}]+)*(?:\[\p{L}{1,3}\]\p{L}*)?/,
    ],
    teken: [/[^\s\p{Cf}"“”„‟‘’‚‛'«»‹›″′`´•·▪◦*|_¶]/],
  };
  const PATROON = new RegExp(Object.entries(SOORTEN)
    .map(([soort, vormen]) => `(?<${soort}>${vormen.map(({ source }) => source).join("|")})`).join("|"), "gu");
  const STREEP = /^[-‐-―−¬]$/u;
  const IN_WOORD = /[-‐‑¬]/g;
  const NA_WOORD = /\p{L}[\p{M}\p{N}]*$/u;
  const BEGIN = /(?:^|\n)[^\S\n]*$/;
  const KANTLIJN = 8; // zo ver van het begin van een regel kan het eerste woord staan

  const letters = (gedrukt) => gedrukt.normalize("NFKC").replace(/[’ʼ]/g, "'").replace(/[ \u00a0\u2009\u202f]/g, "");
  const kaal = (gedrukt) => gedrukt.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // Een streepje in een woord kan er staan omdat het ergens om de regel viel: inkomensafhan-kelijke.
  const zonderStreep = (gedrukt) => gedrukt.replace(IN_WOORD, "");
  // Met de streepjes die er gedrukt staan, in kleine letters: zo blijkt of twee gelijke woorden daarin verschillen.
  const metStreep = (gedrukt) => letters(gedrukt.replace(/[[\]¬]/g, "").replace(/[‐‑]/g, "-")).toLowerCase();
  const gezet = (soort, gedrukt) => (soort === "teken" ? (STREEP.test(gedrukt) ? "-" : letters(gedrukt)) : letters(zonderStreep(gedrukt.replace(/[[\]]/g, ""))));

  // Een streepje dat aan een letter vastzit: het kan er om de regel zijn, en dan is het er elders niet. En een dat een regel
  // begint, is een opsommingsteken.
  const isZetwerk = (tekst, { 0: gedrukt, index }) => {
    const voor = tekst.slice(Math.max(0, index - KANTLIJN), index);
    return STREEP.test(gedrukt) && (NA_WOORD.test(voor) || (BEGIN.test(voor) && /\s/.test(tekst[index + 1] ?? " ")));
  };

  const maak = (tekst, { 0: gedrukt, index }, soort) => {
    const eigen = gezet(soort, gedrukt);
    const haken = soort === "woord" && gedrukt.includes("[");
    const zonder = haken ? letters(zonderStreep(gedrukt.replace(/\[[^\]]*\]/g, ""))) : eigen;
    const opRegel = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(tekst.slice(Math.max(0, index - KANTLIJN), index));
    return { soort, gedrukt, van: index, tot: index + gedrukt.length, letters: eigen, kaal: kaal(eigen), zonder, opRegel, vrij: haken, noot: "", afgebroken: false };
  };

  // [{ soort, gedrukt, van, tot, letters, kaal, zonder, opRegel, vrij, noot, afgebroken }]
  // - `soort` is woord, teken, weglating of toevoeging
  // - `letters` zijn die waarmee vergeleken wordt, `kaal` die zonder hoofdletters en accenten, `zonder` die buiten haken
  // - `opRegel` is of een regel ermee begint
  // - bij een `vrij` woord maakt de hoofdletter niet uit; `noot` is het cijfer van de noot die er vlak achter staat
  // - na een `afgebroken` woord staat een streepje; `gedrukt` is het met de streepjes die erin staan
  // Met `isBron` zijn weglatingstekens en haken gewoon wat er gedrukt staat.
  const tekens = (tekst, isBron = false) => {
    const rij = [];
    for (const gevonden of tekst.matchAll(PATROON)) {
      const soort = Object.keys(SOORTEN).find((naam) => gevonden.groups[naam] !== undefined);
      if (soort === "noot") {
        if (rij.length) rij.at(-1).noot += gevonden[0].replace(/[[\]^]/g, "");
      } else if (isBron && soort === "toevoeging") {
        rij.push(...binnenin(gevonden[0], gevonden.index));
      } else if (soort === "teken" && isZetwerk(tekst, gevonden)) {
        if (rij.at(-1)?.tot === gevonden.index) rij.at(-1).afgebroken = true;
      } else if (!(isBron && soort === "weglating")) {
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

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controletekens: { tekens, binnenin, aaneen, metStreep } });
})();
