// De woorden van een tekst, en de naam die de vormen van één woord delen. De regels staan in word_rules.json, dat met
// de zoekindex meekomt; generator/dutch/dutch_words.py doet er hetzelfde mee, en een test vergelijkt de twee.
"use strict";

(function () {
  const patroon = (geschreven, vlaggen) => new RegExp(geschreven.replaceAll("<L>", "\\p{L}").replaceAll("<A>", "[\\p{L}\\p{N}]"), vlaggen);
  const WOORD = /(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

  const maakTaal = (regels) => {
    const letters = new Map(Object.entries(regels.letters));
    const onzichtbaar = patroon(regels.invisible, "gu");
    const bezit = patroon(regels.possessive, "iu");
    const paren = regels.pairs.map((paar) => patroon(paar, "giu"));
    const nummers = regels.numbers.map((soort) => ({ ...soort, patroon: patroon(soort.pattern, "giu") }));
    const vervangingen = (naam) => regels[naam].map(([oud, nieuw]) => [patroon(oud, "iu"), nieuw]);
    const uitgangen = vervangingen("endings");
    const spellingen = regels.spellings.map(([oud, nieuw]) => [patroon(oud, "giu"), nieuw]);
    const voluit = new Map(); // naar hun eerste woord
    for (const [naamVoluit, kort] of Object.entries(regels.abbreviations)) {
      const zin = naamVoluit.split(" ");
      voluit.set(zin[0], [...(voluit.get(zin[0]) ?? []), { zin, kort }]);
    }
    const kleineWoorden = new Set(regels.small_words.split(" "));

    const gevouwen = new Map();
    const vouwTeken = (teken) => {
      if (!gevouwen.has(teken)) {
        const bloot = teken.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
        gevouwen.set(teken, [...bloot].map((letter) => letters.get(letter) ?? letter).join(""));
      }
      return gevouwen.get(teken);
    };
    const vouw = (tekst) => [...tekst.normalize("NFC")].map(vouwTeken).join("");
    const leesbaar = (tekst) => tekst.normalize("NFC").replace(onzichtbaar, "");
    const kaal = (gedrukt) => vouw(gedrukt.replace(bezit, "$1")).replace(/['’]/g, "");

    const zonderUitgang = (kort) => {
      for (const [uitgang, wordt] of uitgangen) {
        const korter = kort.replace(uitgang, wordt);
        if (korter !== kort) return zonderUitgang(korter);
      }
      return kort;
    };
    // De naam van een kaal woord, in welke vorm het ook staat.
    const naam = (kort) => {
      if (!/^\p{L}+$/u.test(kort)) return kort;
      return spellingen.reduce((woord, [spelling, wordt]) => woord.replace(spelling, wordt), zonderUitgang(kort));
    };

    const plaats = (deel) => ({ van: deel.index, tot: deel.index + deel[0].length });
    // De woorden van een leesbare tekst, met hun plaats; een half woord (in- en uitvoer) ook met zijn streepje.
    const woorden = (tekst) => [...tekst.matchAll(WOORD)].map((deel) => {
      const kort = kaal(deel[0]);
      const { van, tot } = plaats(deel);
      const half = tekst[tot] === "-" && !/[\p{L}\p{N}]/u.test(tekst[tot + 1] ?? "") ? `${kort}-` : tekst[van - 1] === "-" ? `-${kort}` : null;
      return { van, tot, kaal: kort, half };
    });
    const samengevoegd = (tekst) => paren.flatMap((paar) =>
      [...tekst.matchAll(paar)].map((deel) => ({ ...plaats(deel), kaal: kaal(deel[1]) + kaal(deel[2]) })));
    // De nummers van documenten en wetten, met hun plaats en de namen waaronder ze te vinden zijn, de langste het laatst.
    const nummersIn = (tekst) => nummers.flatMap(({ patroon: nummer, join, also_found_by_beginning: ookHetBegin }) =>
      [...tekst.matchAll(nummer)].map((deel) => {
        const stukken = deel.slice(1).filter(Boolean).map((stuk) => stuk.replace(/[ .\u00a0]/g, "").toLowerCase());
        const namen = stukken.map((_, lengte) => stukken.slice(0, lengte + 1).join(join));
        return { ...plaats(deel), namen: ookHetBegin ? namen : namen.slice(-1) };
      }));

    // De partijen en ministeries die er in een rij woorden voluit staan, met hun plaats en hun afkorting: Nieuw Sociaal Contract is NSC.
    const afgekort = (lijst) => lijst.flatMap(({ kaal: eerste, van }, begin) => (voluit.get(eerste) ?? [])
      .filter(({ zin }) => zin.every((woord, nummer) => lijst[begin + nummer]?.kaal === woord))
      .map(({ zin, kort }) => ({ van, tot: lijst[begin + zin.length - 1].tot, namen: [naam(kort)] })));

    // In welk van zoveel bestanden een naam staat.
    const plank = (woord, planken) => [...woord].reduce((som, letter) => (som * 31 + letter.codePointAt(0)) % 65536, 7) % planken;

    return { vouw, leesbaar, kaal, naam, woorden, samengevoegd, nummers: nummersIn, afgekort, plank, kleineWoorden };
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { maakTaal });
})();
