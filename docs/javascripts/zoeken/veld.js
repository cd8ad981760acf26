// Het zoekveld, op elke bladzijde: de eerste gevonden vragen terwijl men typt (een combobox volgens WAI-ARIA).
"use strict";

(function () {
  const { zoek, zoekbestanden, zoektonen: { maak, telwoord, adres, naamVan, titelVan, onderwerpVan, uittreksel, gemerkt } } = window.kamerantwoord;
  const DOCUMENTEN = 2;
  const WACHT = 150;
  const HOOGSTENS = 6;
  const MINSTENS = 2;

  const zoekveld = (formulier) => {
    const veld = formulier.elements.q;
    const lijst = formulier.querySelector("[role=listbox]");
    const melding = formulier.querySelector("[role=status]");
    let beurt = 0;
    let wacht;
    let gekozen = -1;

    const keuzes = () => [...lijst.querySelectorAll("[role=option]:not([aria-disabled])")];
    const sluit = () => {
      beurt += 1;
      lijst.hidden = true;
      lijst.replaceChildren();
      veld.setAttribute("aria-expanded", "false");
      kies(-1);
      zeg("");
    };
    // Wat er staat of nog komt, hoort bij de vorige letters: zichtbaar tot er iets nieuws is, maar niet meer te kiezen.
    const verouder = () => {
      beurt += 1;
      kies(-1);
      keuzes().forEach((keuze) => keuze.setAttribute("aria-disabled", "true"));
    };
    const kies = (nummer) => {
      gekozen = nummer;
      keuzes().forEach((keuze, plaats) => keuze.setAttribute("aria-selected", String(plaats === nummer)));
      if (nummer < 0) veld.removeAttribute("aria-activedescendant");
      else veld.setAttribute("aria-activedescendant", keuzes()[nummer].id);
      keuzes()[nummer]?.scrollIntoView({ block: "nearest" });
    };
    const open = (...inhoud) => {
      lijst.replaceChildren(...inhoud);
      lijst.hidden = false;
      veld.setAttribute("aria-expanded", "true");
      kies(-1);
    };
    const zeg = (tekst) => { melding.textContent = tekst; };
    // Een lijst met alleen een mededeling: een keuze die niet te kiezen is.
    const openMededeling = (tekst) => {
      const regel = maak("li", { className: "suggestie suggestie--mededeling", rol: "option" }, tekst);
      regel.setAttribute("aria-disabled", "true");
      open(regel);
      zeg(tekst);
    };

    const suggestie = (treffer, nummer) => {
      const stuk = treffer.stukken.find(({ plaatsen }) => plaatsen.length) ?? treffer.stukken[0];
      const keuze = maak("li", { className: "suggestie", id: `suggestie-${nummer}`, rol: "option" },
        maak("span", { className: "suggestie__kop" }, treffer.anker ? `${naamVan(treffer)} · ` : "Document · ",
          ...gemerkt(treffer, treffer.anker ? onderwerpVan(treffer) : titelVan(treffer))),
        stuk ? maak("span", { className: "suggestie__tekst" }, ...uittreksel(stuk.tekst, stuk.plaatsen)) : null);
      keuze.dataset.adres = adres(treffer);
      return keuze;
    };
    const alles = (vraag, nummer) => {
      const keuze = maak("li", { className: "suggestie suggestie--alles", id: `suggestie-${nummer}`, rol: "option" }, `Alles over “${vraag}”`);
      keuze.dataset.adres = `${formulier.action}?${new URLSearchParams({ q: vraag })}`;
      return keuze;
    };

    const zoekMee = async () => {
      const vraag = veld.value.trim();
      const mijnBeurt = (beurt += 1);
      if (vraag.length < MINSTENS) { sluit(); return; }
      if (lijst.hidden) openMededeling("Bezig met zoeken…");
      try {
        const eerste = await eersteTreffers(await zoek(vraag));
        if (mijnBeurt !== beurt) return;
        if (eerste.length) toonEerste(vraag, eerste);
        else openMededeling(`Nog niets gevonden voor “${vraag}”. Met Enter ziet u hoe het anders kan.`);
      } catch (fout) {
        if (mijnBeurt !== beurt) return;
        console.warn(fout);
        openMededeling("Het zoeken kan niet laden. Controleer de verbinding en typ verder om het opnieuw te proberen.");
      }
    };
    const toonEerste = (vraag, eerste) => {
      open(...eerste.map(suggestie), alles(vraag, eerste.length));
      zeg(`${telwoord(eerste.length, "suggestie", "suggesties")} voor ${vraag}; pijl omlaag om te kiezen`);
    };
    const eersteTreffers = ({ documenten, vragen, lees }) => {
      const eerste = documenten.slice(0, vragen.length ? DOCUMENTEN : HOOGSTENS);
      return Promise.all([...eerste, ...vragen.slice(0, HOOGSTENS - eerste.length)].map(lees));
    };

    const TOETSEN = {
      ArrowDown: () => (lijst.hidden ? zoekMee() : kies(gekozen + 1 < keuzes().length ? gekozen + 1 : -1)),
      ArrowUp: () => (lijst.hidden ? zoekMee() : kies(gekozen < 0 ? keuzes().length - 1 : gekozen - 1)),
      Enter: () => location.assign(keuzes()[gekozen].dataset.adres),
      Escape: () => sluit(),
    };
    veld.addEventListener("keydown", (gebeurtenis) => {
      const { key: toets } = gebeurtenis;
      if (gebeurtenis.isComposing || !TOETSEN[toets]) return;
      if ((toets === "Enter" && gekozen < 0) || (toets === "Escape" && lijst.hidden)) return;
      gebeurtenis.preventDefault();
      TOETSEN[toets]();
    });
    veld.addEventListener("focus", () => zoekbestanden.begin().catch(() => {}), { once: true });
    veld.addEventListener("input", () => { clearTimeout(wacht); verouder(); wacht = setTimeout(zoekMee, WACHT); });
    veld.addEventListener("blur", () => { clearTimeout(wacht); sluit(); });
    lijst.addEventListener("mousedown", (gebeurtenis) => gebeurtenis.preventDefault());
    lijst.addEventListener("click", ({ target }) => {
      const gekliktOp = target.closest("[data-adres]:not([aria-disabled])");
      if (gekliktOp) location.assign(gekliktOp.dataset.adres);
    });
    formulier.addEventListener("submit", () => { clearTimeout(wacht); sluit(); });
  };

  document.querySelectorAll("form[data-zoekveld]").forEach(zoekveld);
})();
