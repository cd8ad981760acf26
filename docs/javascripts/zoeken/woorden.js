// Hoe een woord in de zoekindex heet. Hetzelfde als generator/dutch/dutch_words.py, waar ook staat waarom:
// wie het ene verandert, verandert het andere; een test vergelijkt de twee.
"use strict";

(function () {
  const woord = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
  const meervoud = /(?<=..)['’]s$/u;

  // Wat in twee stukken gedrukt is en één woord: (cyber)surveillance, Covid-19, aan te kaarten.
  const tweeStukken = [
    /(?<![\p{L}\p{N}_'’()\/.-])\(?(\p{L}+)[()-]([\p{L}\p{N}]+)\)?(?![\p{L}\p{N}_'’(\/-])/gu,
    /(?<![\p{L}\p{N}_])(aan|af|bij|door|in|mee|na|op|over|terug|toe|tegen|uit|vast|voor|vrij) te (\p{L}{3,})/giu,
  ];
  const PLANKEN = 256;

  const onregelmatig = new Map(Object.entries({
    app: "app", apps: "app", financieel: "financien", financiele: "financien", goederen: "goed", kinderen: "kind", leden: "lid",
    musea: "museum", schepen: "schip", steden: "stad", volkeren: "volk", weet: "weet", weten: "weet",
  }));
  const uitgangen = [
    [/^(..+)heden$/, "$1heid"],
    [/^(?=.{5})(.*[aeiouy].*[^aeiou]|.+[ei]e)en$/, "$1"],
    [/^(?=.{4})(.*[aeiouy].*[^aiou])e$/, "$1"],
    [/^(?=.{5})(.*[aeiouy].*[^s])s$/, "$1"],
    [/^(.+)([bdfgklmnprst])\2$/, "$1$2"],
    [/^(..+)v$/, "$1f"],
    [/^(..+)z$/, "$1s"],
  ];
  const langeKlinker = /([aeou])\1(?=[^aeiou]$)/;

  const kenmerk = /\b(?:kst-)?(\d{2}[ .\u00a0]?\d{3})(?:[ -]([IVXLC]+)\b)?(?:-(\d{1,4})\b)?(?:,?\s*(?:nrs?\b\.?|-)\s*(\d{1,5})\b)?(?![\p{L}\p{N}_])/giu;

  // Woorden die alleen tellen als er niets anders wordt gezocht.
  const kleineWoorden = new Set(
    ("aan al als bij dan dat de den der des deze die dit door een en er had heb heeft het hij hoe hun ik in is je " +
     "kan maar men met na naar niet nog nr nrs of om onder ook op over te ten ter tot u uit uw van voor waar waarom " +
     "wanneer was wat we wel welke werd wie wij wordt worden zal ze zich zij zijn zo zou kamerstuk kst aanhangsel").split(" "),
  );

  const vouw = (tekst) => tekst.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const kaal = (gedrukt) => vouw(gedrukt.replace(meervoud, "")).replace(/['’]/g, "");

  const zonderUitgang = (kort) => {
    for (const [uitgang, wordt] of uitgangen) {
      const korter = kort.replace(uitgang, wordt);
      if (korter !== kort) return zonderUitgang(korter);
    }
    return kort;
  };

  // De naam in de index van een kaal woord, in welke vorm het ook staat.
  const naam = (kort) => {
    if (onregelmatig.has(kort)) return onregelmatig.get(kort);
    if (!/^\p{L}+$/u.test(kort)) return kort;
    return zonderUitgang(kort).replace(langeKlinker, "$1");
  };

  // De naam zegt niet of een klinker lang of kort is: tal, taal en talen heten alle drie tal. Wat de spelling wel zegt.
  const klinker = (kort) => {
    if (/([aeou])\1[^aeiouy]$/.test(kort)) return "lang";
    return /^[^aeiouy]*[aeou]([^aeiouy]|([^aeiouy])\2en)$/.test(kort) ? "kort" : "";
  };
  const kanGelijk = (een, ander) => !klinker(een) || !klinker(ander) || klinker(een) === klinker(ander);

  // De woorden van een tekst (in NFC), met hun plaats.
  const woorden = (tekst) =>
    [...tekst.matchAll(woord)].map((deel) => ({ van: deel.index, tot: deel.index + deel[0].length, kaal: kaal(deel[0]) }));

  const samengevoegd = (tekst) => tweeStukken.flatMap((stukken) =>
    [...tekst.matchAll(stukken)].map((deel) => ({ van: deel.index, tot: deel.index + deel[0].length, kaal: kaal(deel[1]) + kaal(deel[2]) })));

  // In welk bestand met vormen een naam staat.
  const plank = (naam) => [...naam].reduce((plaats, letter) => (plaats * 31 + letter.codePointAt(0)) % PLANKEN, 0);

  // De dossiernummers van een tekst, met hun plaats en hun stukken: 35 570 V, nr. 43 is 35570, v, 43.
  const kenmerken = (tekst) =>
    [...tekst.matchAll(kenmerk)].map((deel) => ({
      van: deel.index,
      tot: deel.index + deel[0].length,
      stukken: [deel[1].replace(/\D/g, ""), ...deel.slice(2, 5).filter(Boolean).map((stuk) => stuk.toLowerCase())],
    }));

  // Onder welke namen een dossiernummer te vinden is: 35570, 35570xv en 35570xvx43.
  const namenVanKenmerk = (stukken) => stukken.map((_, plaats) => stukken.slice(0, plaats + 1).join("x"));

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, {
    woorden: { kaal, naam, kanGelijk, woorden, samengevoegd, plank, kenmerken, namenVanKenmerk, kleineWoorden },
  });
})();
