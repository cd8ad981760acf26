// De bladzijde Zoeken. Wat er staat volgt uit haar adres: de zoekvraag, de filters en de volgorde.
"use strict";

(function () {
  const { zoek, zoekbestanden, zoekfilters, zoektonen: { maak, telwoord, gevonden: inWoorden, alleDocumenten, toonTreffer, toonDocument } } = window.kamerantwoord;
  const EERSTE = 3; // zo gauw die gelezen zijn, staan zij er
  const SCHERM = 10;
  const DOCUMENTEN = 3;
  const PORTIE = 100;
  const GEDULD = 8000;

  const leesAdres = () => {
    const adresdelen = new URLSearchParams(location.search);
    return {
      vraag: (adresdelen.get("q") ?? "").trim(),
      opDatum: adresdelen.get("volgorde") === "datum",
      filters: zoekfilters.uitAdres(adresdelen),
      periode: zoekfilters.periodeUitAdres(adresdelen),
    };
  };
  const ONGEFILTERD = { filters: zoekfilters.GEEN, periode: zoekfilters.ALTIJD };
  const schrijfAdres = (stand) => {
    const adresdelen = zoekfilters.naarAdres(stand);
    if (stand.opDatum) adresdelen.set("volgorde", "datum");
    return `${location.pathname}?${adresdelen}`;
  };

  // Zet er de volgende `erbij` treffers bij, als er ondertussen niets anders gezocht is; geeft of er meer zijn.
  const vulLijst = async (lijst, vervolg, erbij, toonEen, geldtNog) => {
    const treffers = await Promise.all(vervolg.plekken.slice(vervolg.getoond, vervolg.getoond + erbij).map(vervolg.lees));
    if (!geldtNog()) return undefined;
    for (const treffer of treffers) {
      lijst.append(toonEen(treffer, vervolg.vorige));
      Object.assign(vervolg, { vorige: treffer, getoond: vervolg.getoond + 1 });
    }
    return vervolg.getoond < vervolg.plekken.length;
  };

  const uitkomst = ({ begrepen, hoeveel, gedeeltelijk }) => {
    const begin = begrepen.termen.filter((term) => term.begin).map(({ gedrukt }) => ` Woorden die beginnen met “${gedrukt}” tellen mee.`);
    const gemist = begrepen.termen.filter((term) => term.onbekend).map(({ gedrukt }) => ` “${gedrukt}” komt nergens voor.`);
    return [`${inWoorden(hoeveel)} gevonden.`, gedeeltelijk ? " Geen enkele heeft alles wat u zoekt; deze hebben het meeste ervan." : "", ...begin, ...gemist].join("");
  };

  // Wordt pas geladen als er niets gevonden is.
  const raadBij = async (...wat) => {
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
    const documenten = deel("documenten");
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
      maak("a", { href: schrijfAdres({ ...stand, vraag, ...(zonderFilters ? ONGEFILTERD : {}) }) }, tekst);
    // Een woord dat nergens staat en dat anders gelezen is; tussen aanhalingstekens geldt het zoals het er staat.
    const verbeterd = ({ termen }) => termen.filter(({ getypt }) => getypt).map(({ gedrukt, getypt }) =>
      maak("p", { className: "zoeken__verbeterd" }, "Gezocht naar ", maak("b", {}, `“${gedrukt}”`), "; toch ",
        zoeklink(stand.vraag.replace(getypt, `"${getypt}"`), `“${getypt}” zoeken`), "."));
    const meld = (tekst, soort = "") => { deel("melding").textContent = tekst; deel("melding").dataset.soort = soort; };

    const begin = () => {
      document.querySelectorAll("input[name=q]").forEach((veld) => { veld.value = stand.vraag; });
      deel("volgorde").value = stand.opDatum ? "datum" : "";
      zoekfilters.vulPeriode(deel("periode"), stand.periode);
      document.title = `${stand.vraag ? `${stand.vraag} · ` : ""}Zoeken · Kamerantwoord`;
      deel("raad").replaceChildren();
      deel("uitleg").hidden = !isLeeg();
      deel("volg").hidden = isLeeg();
      deel("volg").search = zoekfilters.naarAdres(stand);
      deel("verfijn").hidden = isLeeg(); // ook voor er filters zijn: dan verspringt er niets
      meer.hidden = true;
      deel("documentenmeer").hidden = true;
      pagina.dataset.klaar = "";
    };
    const gefilterd = () => zoekfilters.hoeveel(stand.filters, stand.periode);
    const isLeeg = () => !stand.vraag && !gefilterd();
    const leeg = () => {
      lijst.replaceChildren();
      documenten.replaceChildren();
      deel("verfijn").hidden = true;
      meld("");
    };
    const toonKeuzes = (aantallen, totaal) => {
      const aantal = gefilterd();
      const groepen = zoekfilters.toonFilters(deel("filters"), stand.filters, aantallen, totaal);
      deel("filterkop").textContent = aantal ? `Filters (${aantal} gekozen)` : "Filters";
      deel("wis").hidden = !aantal;
      deel("filters").hidden = !groepen;
    };
    const vul = async (erbij, mijnBeurt = beurt) => {
      meer.disabled = true;
      const isMeer = await vulLijst(lijst, vervolg, erbij, toonTreffer, () => mijnBeurt === beurt);
      if (mijnBeurt !== beurt) return;
      meer.hidden = !isMeer;
      meer.disabled = false;
    };

    // Documenten die zelf gevonden zijn: de eerste, en met een knop de rest.
    const vulDocumenten = async (gevonden, mijnBeurt) => {
      const rij = { plekken: gevonden.documenten, lees: gevonden.lees, getoond: 0 };
      documenten.replaceChildren();
      const isMeer = await vulLijst(documenten, rij, gevonden.vragen.length ? DOCUMENTEN : SCHERM, toonDocument, () => mijnBeurt === beurt);
      if (mijnBeurt !== beurt) return;
      const knop = deel("documentenmeer");
      const bied = (nog) => { knop.hidden = !nog; knop.textContent = `Nog ${telwoord(nog, "document", "documenten")}`; };
      bied(isMeer ? rij.plekken.length - rij.getoond : 0);
      knop.onclick = async () => {
        const eerste = documenten.children.length;
        await vulLijst(documenten, rij, PORTIE, toonDocument, () => mijnBeurt === beurt);
        if (mijnBeurt !== beurt) return;
        bied(rij.plekken.length - rij.getoond);
        documenten.children[eerste]?.querySelector("a").focus();
      };
    };

    const toonGevonden = async (mijnBeurt) => {
      const gevonden = await zoek(stand.vraag, stand);
      if (mijnBeurt !== beurt) return;
      lijst.replaceChildren();
      deel("raad").replaceChildren(...verbeterd(gevonden.begrepen));
      await vulDocumenten(gevonden, mijnBeurt);
      vervolg = { plekken: gevonden.vragen, lees: gevonden.lees, getoond: 0 };
      await vulLijst(lijst, vervolg, EERSTE, toonTreffer, () => mijnBeurt === beurt);
      if (mijnBeurt !== beurt) return;
      await vul(SCHERM - EERSTE, mijnBeurt);
      const aantallen = await gevonden.aantallen();
      if (mijnBeurt !== beurt) return;
      toonKeuzes(aantallen, gevonden.hoeveel.vragen + gevonden.hoeveel.zonder);
      if (!meer.hidden) await vul(PORTIE, mijnBeurt);
      if (mijnBeurt !== beurt) return;
      const heeftFilters = gefilterd() > 0;
      const iets = gevonden.vragen.length + gevonden.documenten.length > 0;
      const isGewoon = stand.vraag && !gevonden.begrepen.termen.length && !gevonden.begrepen.zinnen.length;
      if (isGewoon) meld("Deze woorden staan overal. Zoek op een woord dat zegt waarover het gaat.");
      else meld(iets ? uitkomst(gevonden) : `Niets gevonden${stand.vraag ? ` voor “${stand.vraag}”` : ""}${heeftFilters ? " met deze filters" : ""}.`);
      if (iets) return;
      const raad = await raadBij(gevonden.begrepen, stand.vraag, heeftFilters, zoeklink);
      if (mijnBeurt === beurt) deel("raad").append(...raad);
    };
    const toonStoring = (fout) => {
      console.warn(fout);
      lijst.replaceChildren();
      documenten.replaceChildren();
      deel("documentenmeer").hidden = true;
      deel("verfijn").hidden = true;
      meld("Het zoeken kan niet laden.", "fout");
      deel("raad").replaceChildren(raadBijStoring(toon));
    };
    const toon = async () => {
      const mijnBeurt = (beurt += 1);
      begin();
      if (isLeeg()) { leeg(); return; }
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
    deel("wis").addEventListener("click", () => { deel("filterkop").focus(); naar(ONGEFILTERD); });
    deel("periode").addEventListener("change", () => {
      const periode = zoekfilters.ingevuld(deel("periode"));
      if (periode) naar({ periode });
    });
    deel("volgorde").addEventListener("change", ({ target }) => naar({ opDatum: target.value === "datum" }));
    addEventListener("popstate", () => { stand = leesAdres(); toon(); });
    document.querySelectorAll("form[data-zoekveld]").forEach((formulier) => formulier.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      naar({ vraag: formulier.elements.q.value.trim(), ...ONGEFILTERD });
    }));
    deel("verfijn").open = matchMedia("(min-width: 60rem)").matches;

    // Wie terugkomt van een vraag, vindt de lijst waar die stond.
    const hoogte = history.state?.hoogte;
    addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
    toon().then(() => { if (hoogte) scrollTo(0, hoogte); });
  };

  document.querySelectorAll("[data-zoekpagina]").forEach(zoekpagina);
})();
