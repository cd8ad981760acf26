// Waar een rij woorden het best in een langere past: de goedkoopste weg van de ene naar de andere (een tabel van alle
// beginnen van de ene tegen alle beginnen van de andere). Waar in de langere rij men begint en eindigt, kost niets.
"use strict";

(function () {
  const GELIJK = 1;
  const ERBIJ = 2;
  const WEG = 3;

  // `kosten` heeft: gelijk(een, ander), wat het kost als het ene woord voor het andere staat; erbij(een), wat een woord kost dat de langere rij niet heeft; weg(ander), wat
  // een overgeslagen woord daarvan kost; overslaan(een, kost), wat dat wordt vlak na een woord van de kortere rij.
  const vulTabel = (kort, lang, kosten) => {
    const breed = lang.length + 1;
    const weg = Int32Array.from(lang, kosten.weg);
    const stappen = new Uint8Array((kort.length + 1) * breed);
    let vorige = new Int32Array(breed);
    kort.forEach((een, nummer) => {
      const rij = new Int32Array(breed);
      const begin = (nummer + 1) * breed;
      const erbij = kosten.erbij(een);
      rij[0] = vorige[0] + erbij;
      stappen[begin] = ERBIJ;
      for (let i = 1; i < breed; i += 1) {
        const zonder = vorige[i] + erbij;
        const over = rij[i - 1] + kosten.overslaan(een, weg[i - 1]);
        const schuin = vorige[i - 1] + kosten.gelijk(een, lang[i - 1]);
        rij[i] = Math.min(schuin, zonder, over);
        stappen[begin + i] = rij[i] === schuin ? GELIJK : rij[i] === over ? WEG : ERBIJ;
      }
      vorige = rij;
    });
    return { stappen, breed, laatste: vorige };
  };

  const plaatsVanLaagste = (rij) => rij.reduce((laagste, getal, plaats) => (getal < rij[laagste] ? plaats : laagste), 0);

  // De stappen in volgorde: { soort: gelijk, een, ander }, { soort: erbij, een } of { soort: weg, ander, na }, waarin
  // `na` het woord van de kortere rij is waarna is overgeslagen.
  const lijnUit = (kort, lang, kosten) => {
    const { stappen, breed, laatste } = vulTabel(kort, lang, kosten);
    const rij = [];
    for (let j = kort.length, i = plaatsVanLaagste(laatste); j > 0;) {
      const stap = stappen[j * breed + i];
      const een = kort[j - 1];
      if (stap === GELIJK) rij.push({ soort: "gelijk", een, ander: lang[i - 1] });
      else if (stap === ERBIJ) rij.push({ soort: "erbij", een });
      else rij.push({ soort: "weg", ander: lang[i - 1], na: een });
      if (stap !== WEG) j -= 1;
      if (stap !== ERBIJ) i -= 1;
    }
    return rij.reverse();
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, { controleuitlijning: { lijnUit } });
})();
