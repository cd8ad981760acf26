// Wie tekst van vragen of antwoorden kiest, kan die meenemen als citaat met bronvermelding: precies de gekozen woorden, zonder
// nootcijfers en zonder wat de site erbij zet. Op een smal scherm staan de knoppen onderaan, waar een duim erbij kan.
"use strict";

(function () {
  const { maak, knop, koppen, tekstVan, alsCitaat, verwijzing, adres, bladzijde, kopieer } = window.kamerantwoord.lezen;
  if (!koppen.length) return;

  // De gekozen woorden van elke vraag en elk antwoord waarin gekozen is.
  const gekozen = (bereik) =>
    koppen
      .map((kop) => ({ kop, delen: tekstVan(kop).filter((deel) => bereik.intersectsNode(deel)).map((deel) => stukVan(deel, bereik)) }))
      .filter(({ delen }) => delen.some((deel) => deel.textContent.trim()))
      .sort((een, ander) => (een.kop.compareDocumentPosition(ander.kop) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const stukVan = (deel, bereik) => {
    const stuk = document.createRange();
    stuk.selectNodeContents(deel);
    if (bereik.compareBoundaryPoints(Range.START_TO_START, stuk) > 0) stuk.setStart(bereik.startContainer, bereik.startOffset);
    if (bereik.compareBoundaryPoints(Range.END_TO_END, stuk) < 0) stuk.setEnd(bereik.endContainer, bereik.endOffset);
    return stuk.cloneContents();
  };

  // Waar de keuze begint: de alinea als die een eigen adres heeft, en anders haar vraag of antwoord.
  const beginVan = (bereik) => {
    const eerste = bereik.startContainer;
    const plaats = (eerste.closest ? eerste : eerste.parentElement).closest("article :is(p, li)[id]");
    return plaats && !plaats.closest(".noot") ? plaats : onderdelen[0].kop;
  };

  let onderdelen = [];
  let begin = null;
  const neem = (tekst) => () => {
    kopieer(tekst());
    verberg();
  };
  const knoppen = [
    knop("Kopieer als citaat", "Kopieer als citaat: de gekozen tekst met de bronvermelding", neem(() => onderdelen.map(({ kop, delen }) => alsCitaat(delen, kop)).join("\n\n"))),
    knop("Bron", "Bronvermelding kopiëren van de gekozen tekst", neem(() => onderdelen.map(({ kop }) => verwijzing(kop)).join("\n"))),
    ...(bladzijde() ? [knop("Link", "Kopieer de link naar waar de gekozen tekst begint", neem(() => adres(begin)))] : []),
  ];
  const balk = maak("div", { className: "gekozen", hidden: true }, ...knoppen);
  balk.setAttribute("role", "toolbar");
  balk.setAttribute("aria-label", "Gekozen tekst");
  document.body.append(balk);

  const verberg = () => { balk.hidden = true; };
  const bereikNu = () => {
    const keuze = getSelection();
    return keuze.rangeCount && !keuze.isCollapsed ? keuze.getRangeAt(0) : null;
  };
  const toon = () => {
    const bereik = bereikNu();
    onderdelen = bereik ? gekozen(bereik) : [];
    balk.hidden = !onderdelen.length;
    if (balk.hidden) return;
    begin = beginVan(bereik);
    const vak = [...bereik.getClientRects()].at(-1) ?? bereik.getBoundingClientRect();
    balk.style.left = Math.max(8, Math.min(vak.right - balk.offsetWidth / 2, document.documentElement.clientWidth - balk.offsetWidth - 8)) + "px";
    balk.style.top = scrollY + vak.bottom + 8 + "px";
  };

  let wachttijd;
  document.addEventListener("selectionchange", () => {
    clearTimeout(wachttijd);
    wachttijd = setTimeout(toon, 200);
  });
  addEventListener("resize", toon, { passive: true });
  // Anders is de keuze weg voordat de knop haar kan lezen.
  balk.addEventListener("pointerdown", (gebeurtenis) => gebeurtenis.preventDefault());

  // Met het toetsenbord: Tab gaat van de gekozen tekst naar de knoppen, Escape sluit ze.
  document.addEventListener("keydown", (gebeurtenis) => {
    if (balk.hidden) return;
    if (gebeurtenis.key === "Escape") {
      if (balk.contains(document.activeElement)) document.activeElement.blur();
      verberg();
    } else if (gebeurtenis.key === "Tab" && !gebeurtenis.shiftKey && !balk.contains(document.activeElement)) {
      gebeurtenis.preventDefault();
      knoppen[0].focus({ preventScroll: true });
    }
  });
})();
