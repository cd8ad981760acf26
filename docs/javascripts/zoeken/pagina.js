// De bladzijde Zoeken. Wat er staat volgt uit haar adres: de zoekvraag, de filters en de volgorde.
"use strict";

(function () {
  const { zoek, zoekbestanden, zoekfilters, zoektonen: { maak, telwoord, alleDocumenten, toonTreffer, bundel } } = window.kamerantwoord;
  const EERSTE = 10;
  const PORTIE = 100;
  const GEDULD = 8000;

  const leesAdres = () => {
    const adresdelen = new URLSearchParams(location.search);
    return {
      vraag: (adresdelen.get("q") ?? "").trim(),
      opDatum: adresdelen.get("volgorde") === "datum",
      filters: zoekfilters.uitAdres(adresdelen),
    };
  };
  const schrijfAdres = ({ vraag, opDatum, filters }) => {
    const adresdelen = new URLSearchParams(vraag ? { q: vraag } : {});
    for (const [naam, waarden] of Object.entries(filters)) waarden.forEach((waarde) => adresdelen.append(naam, waarde));
    if (opDatum) adresdelen.set("volgorde", "datum");
    return `${location.pathname}?${adresdelen}`;
  };

  const aantalIn = (lijst) => lijst.querySelectorAll("a[href*='documenten/']").length;

  // Vult een lijst tot er `erbij` vragen bij staan; geeft of er meer is, of niets als een nieuwe zoekvraag voorging.
  const vulLijst = async (lijst, vervolg, erbij, geldtNog) => {
    const tot = aantalIn(lijst) + erbij;
    while (aantalIn(lijst) < tot || !vervolg.rest.length) {
      if (!vervolg.rest.length) {
        const { done, value } = await vervolg.stroom.next();
        if (!geldtNog()) return undefined;
        if (done) return false;
        vervolg.rest.push(...bundel(value));
      } else lijst.append(toonTreffer(vervolg.rest.shift()));
    }
    return true;
  };

  const uitkomst = ({ begrepen, documenten, totaal, vragen, eenheid }) => {
    const inDocumenten = telwoord(documenten, "document", "documenten");
    const met = vragen ? `${telwoord(vragen, "vraag", "vragen")} in ${inDocumenten}` : "";
    const zonder = totaal > vragen ? `${telwoord(totaal - vragen, "document", "documenten")} zonder vragen` : "";
    const begin = begrepen.termen.filter((term) => term.begin).map(({ gedrukt }) => ` Woorden die beginnen met “${gedrukt}” tellen mee.`);
    return `${eenheid === "vragen" ? [met, zonder].filter(Boolean).join(" en ") : `Gevonden in ${inDocumenten}`}.${begin.join("")}`;
  };

  // Wordt pas geladen als er niets gevonden is.
  const raadBij = async (...wat) => {
    await zoekbestanden.script("lijktop");
    await zoekbestanden.script("raad");
    return window.kamerantwoord.zoekraad.raadBij(...wat);
  };
  const raadBijStoring = (opnieuw) => {
    const knop = maak("button", { type: "button", className: "knop-klein", onclick: opnieuw }, "probeer opnieuw");
    return maak("p", {}, "Controleer de verbinding en ", knop, ", of blader door ", alleDocumenten(), ".");
  };

  const zoekpagina = (pagina) => {
    const deel = (naam) => pagina.querySelector(`[data-zoek="${naam}"]`);
    const lijst = pagina.querySelector("#zoekresultaten");
    const meer = deel("meer");
    let stand = leesAdres();
    let beurt = 0;
    let vervolg = null;

    const naar = (nieuw) => {
      stand = { ...stand, ...nieuw };
      const adres = schrijfAdres(stand);
      if (adres !== location.pathname + location.search) history.pushState(null, "", adres);
      toon();
    };
    const zoeklink = (vraag, tekst = vraag, zonderFilters = false) =>
      maak("a", { href: schrijfAdres({ ...stand, vraag, filters: zonderFilters ? zoekfilters.GEEN : stand.filters }) }, tekst);
    const meld = (tekst, soort = "") => { deel("melding").textContent = tekst; deel("melding").dataset.soort = soort; };

    const begin = () => {
      document.querySelectorAll("input[name=q]").forEach((veld) => { veld.value = stand.vraag; });
      deel("volgorde").value = stand.opDatum ? "datum" : "";
      document.title = `${stand.vraag ? `${stand.vraag} · ` : ""}Zoeken · Kamerantwoord`;
      deel("raad").replaceChildren();
      deel("uitleg").hidden = Boolean(stand.vraag);
      meer.hidden = true;
      pagina.dataset.klaar = "";
    };
    const leeg = () => {
      lijst.replaceChildren();
      deel("verfijn").hidden = true;
      meld("");
    };
    const toonKeuzes = (aantallen, gevonden) => {
      const aantal = zoekfilters.hoeveel(stand.filters);
      const groepen = zoekfilters.toonFilters(deel("filters"), stand.filters, aantallen, gevonden);
      deel("filterkop").textContent = aantal ? `Filters (${aantal} gekozen)` : "Filters";
      deel("wis").hidden = !aantal;
      deel("verfijn").hidden = !(groepen || aantal || stand.opDatum);
    };
    const vul = async (erbij, mijnBeurt = beurt) => {
      meer.disabled = true;
      const isMeer = await vulLijst(lijst, vervolg, erbij, () => mijnBeurt === beurt);
      if (mijnBeurt !== beurt) return;
      meer.hidden = !isMeer;
      meer.disabled = false;
    };

    const toonGevonden = async (mijnBeurt) => {
      const gevonden = await zoek(stand.vraag, stand);
      if (mijnBeurt !== beurt) return;
      lijst.replaceChildren();
      vervolg = { stroom: gevonden.treffers, rest: [] };
      await vul(EERSTE, mijnBeurt);
      const aantallen = await gevonden.aantallen();
      if (mijnBeurt !== beurt) return;
      toonKeuzes(aantallen, gevonden);
      if (!meer.hidden) await vul(PORTIE, mijnBeurt);
      if (mijnBeurt !== beurt) return;
      const heeftFilters = zoekfilters.hoeveel(stand.filters) > 0;
      meld(lijst.children.length ? uitkomst(gevonden) : `Niets gevonden voor “${stand.vraag}”${heeftFilters ? " met deze filters" : ""}.`);
      if (lijst.children.length) return;
      const raad = await raadBij(gevonden.begrepen, stand.vraag, heeftFilters, zoeklink);
      if (mijnBeurt === beurt) deel("raad").replaceChildren(...raad);
    };
    const toonStoring = (fout) => {
      console.warn(fout);
      lijst.replaceChildren();
      deel("verfijn").hidden = true;
      meld("Het zoeken kan niet laden.", "fout");
      deel("raad").replaceChildren(raadBijStoring(toon));
    };
    const toon = async () => {
      const mijnBeurt = (beurt += 1);
      begin();
      if (!stand.vraag) { leeg(); return; }
      meld("Bezig met zoeken…", "bezig");
      const lang = setTimeout(() => meld("Bezig met zoeken… Dit duurt langer dan anders: controleer de verbinding.", "bezig"), GEDULD);
      try {
        await toonGevonden(mijnBeurt);
      } catch (fout) {
        if (mijnBeurt === beurt) toonStoring(fout);
      } finally {
        clearTimeout(lang);
        if (mijnBeurt === beurt) pagina.dataset.klaar = "ja";
      }
    };

    const toonMeer = () => vul(PORTIE).catch((fout) => {
      console.warn(fout);
      meer.disabled = false;
      meld("Meer kan niet laden. Controleer de verbinding en kies nog eens Meer.", "fout");
    });
    meer.addEventListener("click", async () => {
      const eerste = lijst.children.length;
      await toonMeer();
      lijst.children[eerste]?.querySelector("a").focus();
    });
    new IntersectionObserver(([knop]) => { if (knop.isIntersecting && !meer.hidden && !meer.disabled) toonMeer(); }, { rootMargin: "400px" }).observe(meer);
    deel("filters").addEventListener("change", () => naar({ filters: zoekfilters.aangevinkt(deel("filters")) }));
    deel("wis").addEventListener("click", () => { deel("filterkop").focus(); naar({ filters: zoekfilters.GEEN }); });
    deel("volgorde").addEventListener("change", ({ target }) => naar({ opDatum: target.value === "datum" }));
    addEventListener("popstate", () => { stand = leesAdres(); toon(); });
    document.querySelectorAll("form[data-zoekveld]").forEach((formulier) => formulier.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      naar({ vraag: formulier.elements.q.value.trim(), filters: zoekfilters.GEEN });
    }));
    deel("verfijn").open = matchMedia("(min-width: 60rem)").matches;

    // Wie terugkomt van een vraag, vindt de lijst waar die stond.
    const hoogte = history.state?.hoogte;
    addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
    toon().then(() => { if (hoogte) scrollTo(0, hoogte); });
  };

  document.querySelectorAll("[data-zoekpagina]").forEach(zoekpagina);
})();
