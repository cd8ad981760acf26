// Welke woorden die er wel zijn, lijken op een woord dat nergens voorkomt.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;

  // Hoeveel letters twee woorden verschillen (Damerau-Levenshtein), of meer dan `hoogstens`.
  const verschil = (een, ander, hoogstens) => {
    if (Math.abs(een.length - ander.length) > hoogstens) return hoogstens + 1;
    let [vorige, rij] = [[], Array.from({ length: ander.length + 1 }, (_, plaats) => plaats)];
    for (let i = 1; i <= een.length; i += 1) {
      const nieuw = [i];
      for (let j = 1; j <= ander.length; j += 1) {
        const zelfde = een[i - 1] === ander[j - 1] ? 0 : 1;
        nieuw[j] = Math.min(rij[j] + 1, nieuw[j - 1] + 1, rij[j - 1] + zelfde);
        if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) nieuw[j] = Math.min(nieuw[j], vorige[j - 2] + 1);
      }
      [vorige, rij] = [rij, nieuw];
    }
    return rij[ander.length];
  };

  const lijktOp = async (kaal, hoeveel = 4) => {
    const hoogstens = kaal.length < 6 ? 1 : kaal.length < 10 ? 2 : 3;
    return (await zoekbestanden.woordenMet(kaal))
      .map(([ander, [woord, keer]]) => ({ woord, keer, ver: verschil(kaal, ander, hoogstens) }))
      .filter(({ ver }) => ver <= hoogstens)
      .sort((een, ander) => een.ver - ander.ver || ander.keer - een.keer)
      .slice(0, hoeveel)
      .map(({ woord }) => woord);
  };

  Object.assign(window.kamerantwoord, { lijktOp });
})();
