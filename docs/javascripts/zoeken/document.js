// Een document zoals het zoeken het leest: zijn vragen, elk met haar antwoord en noten, en de namen van hun woorden.
"use strict";

(function () {
  const { woorden: taal, zoekbestanden } = window.kamerantwoord;

  // Een vraag, antwoord of noot: de tekst, en van elk woord en nummer de plaats en de namen. `vormen` en `delen`
  // komen uit de index: verdwenen is een vorm van verdwijnen, investeringsverdrag heeft een deel verdrag.
  const ontleed = (soort, tekst, { vormen, delen }) => {
    const zichtbaar = tekst.normalize("NFC").replace(/\[\^[^\]\s]*\]/g, "");
    const woorden = taal.woorden(zichtbaar);
    const benoem = (woord) => {
      const naam = taal.naam(woord.kaal);
      return { ...woord, naam, vorm: vormen.get(woord.kaal) ?? naam, delen: delen.get(woord.kaal) ?? [] };
    };
    const nummers = taal.kenmerken(zichtbaar).map(({ van, tot, stukken }) => {
      const heel = stukken.join("x");
      return { van, tot, kaal: heel, naam: heel, vorm: heel, delen: taal.namenVanKenmerk(stukken), nummer: true };
    });
    return { soort, tekst: zichtbaar, woorden: woorden.map(benoem), ook: [...taal.samengevoegd(zichtbaar).map(benoem), ...nummers] };
  };

  const lees = async (resultaat) => {
    const gegevens = await zoekbestanden.tekstenVan(resultaat.id);
    const namen = { vormen: new Map(Object.entries(gegevens.vormen)), delen: new Map(Object.entries(gegevens.delen)) };
    const antwoorden = new Map(gegevens.answers.map((antwoord) => [antwoord.anchor, antwoord]));
    const gelezen = new Map(); // een gezamenlijk antwoord wordt één keer ontleed
    const stuk = (soort, { anchor, text }) => {
      if (!gelezen.has(anchor)) gelezen.set(anchor, ontleed(soort, text, namen));
      return gelezen.get(anchor);
    };
    const leesVraag = (vraag) => {
      const antwoord = antwoorden.get(vraag.answer);
      const noten = gegevens.footnotes.filter((noot) => !vraag.anchor || noot.in.includes(vraag.anchor) || noot.in.includes(vraag.answer));
      return {
        id: gegevens.id, anker: vraag.anchor, nummer: vraag.number, regel: vraag.regel, gegevens,
        gezamenlijk: antwoord && antwoord.questions.length > 1 ? antwoord.anchor : null,
        kenmerken: { ...gegevens.kenmerken, antwoord: [vraag.antwoord] },
        stukken: [stuk("vraag", vraag), ...(antwoord ? [stuk("antwoord", antwoord)] : []), ...noten.map((noot) => stuk("noot", noot))],
      };
    };
    return { vragen: gegevens.questions.map(leesVraag), namen: new Set(gegevens.namen), titel: new Set(gegevens.titel) };
  };

  const gelezen = new Map();
  const documentVan = (resultaat) => {
    if (!gelezen.has(resultaat.id)) {
      gelezen.set(resultaat.id, lees(resultaat).catch((fout) => { gelezen.delete(resultaat.id); throw fout; }));
    }
    return gelezen.get(resultaat.id);
  };

  Object.assign(window.kamerantwoord, { zoekdocument: { documentVan } });
})();
