// De bladzijde "Controleer een citaat": leest wat er geplakt is, kijkt het passage voor passage na, en zegt hoe ver zij is.
"use strict";

(function () {
  const { controlepassages, controlevindplaatsen, controleoordeel, controleuitkomst, zoektonen: { telwoord } } = window.kamerantwoord;
  const ADEM = 30; // zo lang, in milliseconden, mag het nakijken de bladzijde ophouden
  const HEEL_KORT = 300;
  const MEEGEGEVEN = "citaat"; // wie hierheen linkt, kan achter # een citaat meegeven: het blijft in de browser
  const UITKOMSTEN = [["letterlijk", "letterlijk", "letterlijk"], ["afwijkend", "afwijkend", "afwijkend"], ["onbekend", "niet gevonden", "niet gevonden"], ["onzoekbaar", "niet na te kijken", "niet na te kijken"]];
  const isGevonden = ({ uitkomst }) => uitkomst === "letterlijk" || uitkomst === "afwijkend";

  // Wacht even als de bladzijde te lang opgehouden is: dan blijft zij te bedienen.
  const maakAdem = () => {
    let laatst = performance.now();
    return async () => {
      if (performance.now() - laatst < ADEM) return;
      await new Promise((klaar) => { setTimeout(klaar); });
      laatst = performance.now();
    };
  };
  const tel = (oordelen) => UITKOMSTEN.map(([uitkomst, ...woorden]) => [oordelen.filter((een) => een.uitkomst === uitkomst).length, ...woorden])
    .filter(([aantal]) => aantal).map(([aantal, ...woorden]) => telwoord(aantal, ...woorden)).join(", ");

  // Een geheel of een onaf citaat dat niet één passage blijkt, valt uiteen in zijn zinnen.
  const beoordeel = async (oordeelOver, passage) => {
    const geheel = await oordeelOver(passage);
    if (geheel.uitkomst === "letterlijk" || !(passage.zinnen?.length > 1)) return [geheel];
    const delen = [];
    for (const zin of passage.zinnen) delen.push(await oordeelOver(zin));
    const isLetterlijk = ({ uitkomst }) => uitkomst === "letterlijk";
    const valtUiteen = isGevonden(geheel) ? delen.some(isLetterlijk) && !delen.every(isGevonden) : delen.some(isGevonden);
    return valtUiteen ? delen : [geheel];
  };
  // Een zin buiten aanhalingstekens die hier niet staat, is er een van wie het artikel schreef.
  const isHetMeldenWaard = (oordeel) => oordeel.passage.soort !== "zin" || isGevonden(oordeel);

  const controlepagina = (pagina) => {
    const deel = (naam) => pagina.querySelector(`[data-controle="${naam}"]`);
    const [tekst, start, lijst] = ["controle-tekst", "controle-start", "controle-uitkomst"].map((id) => document.getElementById(id));
    let huidige = null;

    const meld = (wat, soort = "") => { deel("melding").textContent = wat; deel("melding").dataset.soort = soort; };
    const bezig = (isBezig) => {
      deel("stop").hidden = !isBezig;
      deel("voortgang").hidden = !isBezig;
      pagina.setAttribute("aria-busy", String(isBezig));
    };
    const begin = () => {
      lijst.replaceChildren();
      deel("legenda").hidden = true;
      deel("uitleg").hidden = true;
      pagina.dataset.klaar = "";
      bezig(true);
      deel("voortgang").value = 0;
      meld("Bezig met nakijken…");
    };
    const zet = (oordeel) => {
      lijst.append(controleuitkomst.toonOordeel(oordeel));
      if (oordeel.uitkomst === "afwijkend") deel("legenda").hidden = false;
      if (oordeel.uitkomst === "onbekend") deel("uitleg").hidden = false;
    };
    const sluitAf = (oordelen, zinnen, gestopt = "") => {
      const passages = oordelen.length ? `${telwoord(oordelen.length, "passage", "passages")}: ${tel(oordelen)}.` : "Van deze tekst staat geen zin van zes woorden of meer op deze site.";
      const { buiten, gevonden } = zinnen;
      const rest = oordelen.length && buiten ? ` Van de ${telwoord(buiten, "zin", "zinnen")} buiten aanhalingstekens staat er ${gevonden || "geen"} op deze site.` : "";
      meld(`${gestopt}${passages}${rest}`);
    };

    // Is er niets te melden, dan is het geheel de passage die niet gevonden is.
    const zetGeheel = (geheel) => {
      const stuk = geheel.length > HEEL_KORT ? `${geheel.slice(0, HEEL_KORT)}…` : geheel;
      zet({ uitkomst: "onbekend", passage: { tekst: stuk, soort: "geheel" }, plaats: null, ook: [] });
    };

    const kijkNa = async (ronde) => {
      const vindplaatsen = await controlevindplaatsen.maakVindplaatsen();
      const adem = maakAdem();
      const geheel = vindplaatsen.taal.leesbaar(tekst.value);
      const passages = controlepassages.passages(geheel);
      const oordeelOver = controleoordeel.maakOordeel(vindplaatsen, adem);
      const oordelen = [];
      const zinnen = { buiten: passages.filter(({ soort }) => soort === "zin").length, gevonden: 0 };
      deel("voortgang").max = Math.max(1, passages.length);
      for (const [nummer, passage] of passages.entries()) {
        const nieuw = (await beoordeel(oordeelOver, passage)).filter(isHetMeldenWaard);
        if (ronde.isVervangen) return;
        if (ronde.isGestopt) { sluitAf(oordelen, zinnen, `Gestopt na ${nummer} van ${passages.length}. `); return; }
        nieuw.forEach(zet);
        oordelen.push(...nieuw);
        if (passage.soort === "zin") zinnen.gevonden += nieuw.length;
        deel("voortgang").value = nummer + 1;
        await adem();
      }
      if (!oordelen.length) zetGeheel(geheel.trim());
      sluitAf(oordelen, zinnen);
    };

    const controleer = async () => {
      if (huidige) huidige.isVervangen = true;
      if (!tekst.value.trim()) {
        lijst.replaceChildren();
        meld("Plak eerst een citaat of een artikel.", "fout");
        tekst.focus();
        return;
      }
      const ronde = { isGestopt: false, isVervangen: false };
      huidige = ronde;
      begin();
      try {
        await kijkNa(ronde);
      } catch (fout) {
        console.warn(fout);
        if (huidige === ronde) meld("Het nakijken kan niet laden. Controleer de verbinding en kies nog eens Controleer.", "fout");
      } finally {
        if (huidige === ronde) {
          bezig(false);
          pagina.dataset.klaar = "ja";
        }
      }
    };
    const stop = () => {
      huidige.isGestopt = true;
      start.focus();
    };

    start.addEventListener("click", controleer);
    deel("stop").addEventListener("click", stop);
    tekst.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key === "Enter" && (gebeurtenis.ctrlKey || gebeurtenis.metaKey)) controleer();
    });
    start.disabled = false;
    const meegegeven = new URLSearchParams(location.hash.slice(1)).get(MEEGEGEVEN);
    if (meegegeven) {
      tekst.value = meegegeven;
      history.replaceState(history.state, "", location.pathname);
      controleer();
    }
  };

  document.querySelectorAll("[data-controlepagina]").forEach(controlepagina);
})();
