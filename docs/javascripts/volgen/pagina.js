// De bladzijde Wat u volgt. Wie er komt met een zoekvraag in het adres, volgt die voortaan.
"use strict";

(function () {
  const { volglijst, volgnieuws, volgtonen, zoekfilters, zoektonen: { maak, inZin } } = window.kamerantwoord;

  const KLACHTEN = {
    geweigerd: "Uw browser bewaart niets voor deze site, en kan dus niet onthouden wat u volgt. Sta het bewaren van sitegegevens toe, of volg",
    vol: "De ruimte die uw browser voor deze site heeft is vol: dit is niet bewaard. Volg iets anders niet meer, of volg",
    onleesbaar: "Wat uw browser bewaarde van wat u volgt, is niet te lezen. U kunt opnieuw beginnen, of volgen",
    deels: "Een deel van wat u volgde is niet te lezen en staat hier niet meer. Wat er nog is, staat hieronder. U kunt ook volgen",
  };

  const volgpagina = (pagina) => {
    const deel = (naam) => pagina.querySelector(`[data-volgen="${naam}"]`);
    const lijst = deel("lijst");
    const getoond = new Map(); // per adres { plaats, gevolgd, stand }
    let beurt = 0;

    const meld = (tekst) => { deel("melding").textContent = tekst; };
    const klaag = (klacht) => {
      deel("klacht").hidden = !klacht;
      if (!klacht) { deel("klacht").replaceChildren(); return; }
      const opnieuw = () => { volglijst.wis(); toon(); };
      deel("klacht").replaceChildren(`${KLACHTEN[klacht]} met een `, maak("a", { href: "#feeds" }, "feedlezer"), ". ",
        klacht === "onleesbaar" ? maak("button", { type: "button", className: "knop-klein", onclick: opnieuw }, "Opnieuw beginnen") : "");
    };
    // Verandert wat er bewaard is; geeft of dat lukte.
    const verander = (doe) => {
      const klacht = volglijst.verander(doe);
      klaag(klacht);
      return !klacht;
    };

    // --- Wat een lezer ermee doet -----------------------------------------------------------------

    const ziet = (adressen) => {
      const nu = new Date().toISOString();
      const stand = (een) => (adressen.includes(een.zoek) ? { ...een, bezien: nu, stand: getoond.get(een.zoek).stand } : een);
      if (verander((gevolgd) => gevolgd.map(stand))) toon({ gericht: adressen[0] });
    };
    const metNieuws = () => [...getoond.keys()].filter((zoek) => getoond.get(zoek).plaats.dataset.nieuw > 0);
    const zonder = (gevolgd, zoek) => gevolgd.filter((een) => een.zoek !== zoek);
    const weg = (gevolgd, plaats) => {
      if (!verander((allemaal) => zonder(allemaal, gevolgd.zoek))) return;
      getoond.delete(gevolgd.zoek);
      volgtonen.toonWeg(plaats, gevolgd, () => {
        if (verander((allemaal) => [...zonder(allemaal, gevolgd.zoek), gevolgd])) toon({ gericht: gevolgd.zoek });
      });
      telOp();
    };

    // --- Wat er staat -----------------------------------------------------------------------------

    const bijHoeveel = (nieuw, aantal) => (nieuw < aantal ? `${nieuw} van de ${aantal} zoekvragen die u volgt` : aantal === 1 ? "wat u volgt" : "alles wat u volgt");
    const telOp = () => {
      const nieuw = metNieuws().length;
      deel("alles").hidden = nieuw < 2;
      deel("leeg").hidden = getoond.size > 0 || lijst.children.length > 0;
      if (getoond.size) meld(nieuw ? `Er is iets nieuws bij ${bijHoeveel(nieuw, getoond.size)}.` : "Er is niets nieuws bij wat u volgt.");
      else meld("");
    };
    const toonEen = async (gevolgd, plaats, mijnBeurt) => {
      const doen = { gezien: () => { ziet([gevolgd.zoek]); }, weg: () => weg(gevolgd, plaats) };
      try {
        const { stand } = await volgtonen.toonGevolgd(plaats, gevolgd, doen);
        if (mijnBeurt === beurt) getoond.set(gevolgd.zoek, { plaats, stand });
      } catch (fout) {
        console.warn(fout);
        volgtonen.toonStoring(plaats, gevolgd, doen, () => toonEen(gevolgd, plaats, mijnBeurt).then(telOp));
      }
    };
    // Toont de lijst. Wie iets deed, komt bij `gericht` uit: de knop waarop zij stond is er niet meer.
    const toon = async ({ gericht = "", klacht: eerder = "", gezegd = "" } = {}) => {
      const mijnBeurt = (beurt += 1);
      const { gevolgd, klacht } = volglijst.lees();
      pagina.dataset.klaar = "";
      klaag(klacht || eerder);
      getoond.clear();
      lijst.replaceChildren();
      deel("leeg").hidden = gevolgd.length > 0;
      if (gevolgd.length) meld("Bezig met kijken wat er nieuw is…");
      for (const een of gevolgd) {
        if (mijnBeurt !== beurt) return;
        const plaats = maak("li", { className: "volg" });
        lijst.append(plaats); // onder wat er al helemaal staat: dan verspringt er niets
        await toonEen(een, plaats, mijnBeurt);
        if (een.zoek === gericht) plaats.querySelector("a").focus();
      }
      if (mijnBeurt !== beurt) return;
      telOp();
      if (gezegd) meld(gezegd);
      pagina.dataset.klaar = "ja";
    };

    // --- Iets nieuws volgen -------------------------------------------------------------------------

    // Geeft wat ervan te zeggen is: { gezegd } of { klacht }.
    const volg = async (gezocht) => {
      const zoek = volgnieuws.naarAdres(gezocht);
      const naam = inZin(volgnieuws.naamVan(gezocht));
      if (volglijst.lees().gevolgd.some((een) => een.zoek === zoek)) return { gezegd: `U volgde ${naam} al.` };
      const { documenten } = await volgnieuws.standNu(gezocht);
      const nu = new Date().toISOString();
      const nieuw = { zoek, begin: nu, bezien: nu, stand: volgnieuws.bewaarbaar(documenten) };
      const klacht = volglijst.verander((gevolgd) => [nieuw, ...zonder(gevolgd, zoek)]);
      return klacht ? { klacht } : { gezegd: `U volgt nu ${naam}. Wat er vanaf nu bij komt, ziet u hier.` };
    };
    const begin = async () => {
      deel("archief").hidden = !window.kamerantwoord.bladzijde;
      const gezocht = volgnieuws.uitAdres(location.search);
      if (!gezocht.vraag && !zoekfilters.hoeveel(gezocht.filters, gezocht.periode)) { toon(); return; }
      meld("Bezig…");
      try {
        const uitkomst = await volg(gezocht);
        history.replaceState(null, "", location.pathname); // opnieuw laden volgt het niet nog eens
        toon({ gericht: volgnieuws.naarAdres(gezocht), ...uitkomst });
      } catch (fout) {
        console.warn(fout);
        toon({ gezegd: "Volgen lukt nu niet: het zoeken kan niet laden. Controleer de verbinding en laad de pagina opnieuw." });
      }
    };

    deel("alles").addEventListener("click", () => ziet(metNieuws()));
    volglijst.bijVerandering(() => toon());
    begin();
  };

  document.querySelectorAll("[data-volgpagina]").forEach(volgpagina);
})();
