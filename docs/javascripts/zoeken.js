// Het zoekveld in de kop, op elke bladzijde, en de lijst op de bladzijde Zoeken.
"use strict";

(function () {
  const { zoek, lijktOp, laadZoekmachine, wortel } = window.kamerantwoord;
  const bladzijde = window.kamerantwoord.bladzijde ?? ""; // van schijf: "index.html"

  const maak = (soort, eigenschappen = {}, ...inhoud) => {
    const { rol, ...rest } = eigenschappen;
    const element = Object.assign(document.createElement(soort), rest);
    if (rol) element.setAttribute("role", rol);
    element.append(...inhoud.filter((deel) => deel !== null && deel !== ""));
    return element;
  };
  const telwoord = (aantal, een, meer) => `${aantal.toLocaleString("nl-NL")} ${aantal === 1 ? een : meer}`;

  // --- Een treffer ----------------------------------------------------------------------------------

  const adres = (treffer) => `${wortel}documenten/${encodeURIComponent(treffer.id)}/${bladzijde}#${treffer.anker}`;
  const naamVan = (treffer) =>
    treffer.nummer ? `Vraag ${treffer.nummer}` : treffer.anker.endsWith("-vervolg") ? "Vraag zonder nummer" : "Vraag";

  const hoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  const namen = (mensen) => mensen.map((mens) => mens.name).filter(Boolean).join(" en ");
  const titelVan = ({ subject, title, answered_by, committee }, id) => {
    if (subject || title) return hoofdletter(subject || title);
    if (committee) return `Vragen van de ${committee}`;
    return namen(answered_by) ? `Antwoorden van ${answered_by[0].office.toLowerCase()} ${namen(answered_by)}` : id;
  };
  const dag = (iso) => new Date(`${iso}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
  const gegevensVan = ({ gegevens, kenmerken }) => [
    gegevens.dates.answered ? `Beantwoord ${dag(gegevens.dates.answered)}`
      : gegevens.dates.submitted ? `Ingezonden ${dag(gegevens.dates.submitted)}` : "",
    gegevens.askers.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(", ") || gegevens.committee || "",
    kenmerken.antwoord.includes("beantwoord") ? "" : "Zonder antwoord",
  ].filter(Boolean);

  // Een stuk van een tekst om het eerste gevonden woord heen, met de gevonden woorden gemerkt.
  const OMHEEN = 110;
  const uittreksel = (tekst, plaatsen) => {
    const eerste = plaatsen[0]?.van ?? 0;
    const van = eerste <= OMHEEN ? 0 : tekst.indexOf(" ", eerste - OMHEEN) + 1;
    const einde = Math.max(eerste, van) + 2 * OMHEEN;
    const tot = einde >= tekst.length ? tekst.length : tekst.lastIndexOf(" ", einde);
    const stukken = [van > 0 ? "… " : ""];
    let waar = van;
    for (const plaats of plaatsen) {
      if (plaats.van < waar || plaats.tot > tot) continue;
      stukken.push(tekst.slice(waar, plaats.van), maak("mark", {}, tekst.slice(plaats.van, plaats.tot)));
      waar = plaats.tot;
    }
    return [...stukken, tekst.slice(waar, tot), tot < tekst.length ? " …" : ""];
  };
  const opVolgorde = (plaatsen) => [...plaatsen].sort((een, ander) => een.van - ander.van);

  const SOORTEN = { antwoord: "Antwoord: ", noot: "Noot: " };
  const uittreksels = (treffer) =>
    treffer.stukken.flatMap(({ soort, tekst }, nummer) => {
      const plaatsen = opVolgorde(treffer.plaatsen[nummer]);
      if (soort !== "vraag" && !plaatsen.length) return [];
      const kop = SOORTEN[soort] ? maak("b", {}, SOORTEN[soort]) : "";
      return [maak("p", { className: `treffer__${soort}` }, kop, ...uittreksel(tekst, plaatsen))];
    });

  const toonTreffer = ({ treffer, ook }) => maak("li", { className: "treffer" },
    maak("h2", { className: "treffer__kop" },
      maak("a", { href: adres(treffer) }, maak("span", { className: "treffer__nummer" }, naamVan(treffer)), " ", titelVan(treffer.gegevens, treffer.id))),
    maak("p", { className: "treffer__gegevens" }, gegevensVan(treffer).join(" · ")),
    ...uittreksels(treffer),
    ook.length ? maak("p", { className: "treffer__ook" }, "Hetzelfde antwoord geldt voor ",
      ...ook.flatMap((andere, nummer) => [nummer ? ", " : "", maak("a", { href: adres(andere) }, naamVan(andere).toLowerCase())])) : null);

  // Vragen die alleen door een gezamenlijk antwoord gevonden zijn, staan samen onder de eerste.
  const bundel = (treffers) => {
    const bundels = new Map();
    for (const treffer of treffers) {
      const inVraag = treffer.plaatsen[0].length > 0;
      const sleutel = treffer.gezamenlijk && !inVraag ? `${treffer.id}#${treffer.gezamenlijk}` : `${treffer.id}#${treffer.anker}`;
      if (bundels.has(sleutel)) bundels.get(sleutel).ook.push(treffer);
      else bundels.set(sleutel, { treffer, ook: [] });
    }
    return [...bundels.values()];
  };

  // --- De bladzijde Zoeken ----------------------------------------------------------------------------

  const FILTERS = [
    ["vrager", "Vrager"], ["partij", "Partij"], ["bewindspersoon", "Bewindspersoon"], ["ministerie", "Ministerie"],
    ["jaar", "Jaar"], ["soort", "Soort"], ["antwoord", "Antwoord"],
  ];
  const EERSTE = 10;
  const PORTIE = 100;

  const leesAdres = () => {
    const adresdelen = new URLSearchParams(location.search);
    return {
      vraag: (adresdelen.get("q") ?? "").trim(),
      opDatum: adresdelen.get("volgorde") === "datum",
      filters: Object.fromEntries(FILTERS.map(([naam]) => [naam, adresdelen.getAll(naam)])),
    };
  };
  const schrijfAdres = ({ vraag, opDatum, filters }) => {
    const adresdelen = new URLSearchParams(vraag ? { q: vraag } : {});
    for (const [naam, waarden] of Object.entries(filters)) waarden.forEach((waarde) => adresdelen.append(naam, waarde));
    if (opDatum) adresdelen.set("volgorde", "datum");
    return `${location.pathname}?${adresdelen}`;
  };

  const zoekpagina = (pagina) => {
    const deel = (naam) => pagina.querySelector(`[data-zoek="${naam}"]`);
    const [lijst, melding, raad, keuzes, meer] = [pagina.querySelector("#zoekresultaten"), deel("melding"), deel("raad"), deel("filters"), deel("meer")];
    let stand = leesAdres();
    let beurt = 0;
    let vervolg = null;

    const naar = (nieuw) => {
      stand = { ...stand, ...nieuw };
      history.pushState(null, "", schrijfAdres(stand));
      toon();
    };

    // Filters: een groep per kenmerk, met de gekozen waarden altijd erbij.
    const toonFilters = (aantallen, eenheid) => {
      const groepen = FILTERS.map(([naam, kop]) => {
        const gekozen = stand.filters[naam];
        const waarden = { ...Object.fromEntries(gekozen.map((waarde) => [waarde, 0])), ...aantallen[naam] };
        const opVolgordeVan = naam === "jaar" ? ([een], [ander]) => ander.localeCompare(een) : (een, ander) => ander[1] - een[1] || een[0].localeCompare(ander[0]);
        const rij = Object.entries(waarden).filter(([waarde, aantal]) => aantal || gekozen.includes(waarde)).sort(opVolgordeVan);
        return rij.length ? groep(naam, kop, rij, gekozen, eenheid) : null;
      });
      const gericht = document.activeElement?.id;
      keuzes.replaceChildren(...groepen.filter(Boolean));
      if (gericht) document.getElementById(gericht)?.focus();
      const aantal = Object.values(stand.filters).flat().length;
      deel("filterkop").textContent = aantal ? `Filters (${aantal} gekozen)` : "Filters";
      deel("wis").hidden = !aantal;
      deel("verfijn").hidden = !groepen.some(Boolean);
    };
    const groep = (naam, kop, rij, gekozen, eenheid) => maak("fieldset", { className: "filter" },
      maak("legend", {}, kop),
      ...rij.map(([waarde, aantal], nummer) => {
        const vakje = maak("input", { type: "checkbox", id: `filter-${naam}-${nummer}`, name: naam, value: waarde, checked: gekozen.includes(waarde) });
        const eenheden = eenheid === "vragen" ? telwoord(aantal, "vraag", "vragen") : telwoord(aantal, "document", "documenten");
        return maak("label", {}, vakje, maak("span", {}, waarde), " ",
          maak("span", { className: "filter__aantal", title: eenheden }, aantal.toLocaleString("nl-NL"), maak("span", { className: "alleen-voor" }, ` ${eenheden.split(" ")[1]}`)));
      }));

    // Zonder treffers: welke woorden ontbreken, welke erop lijken, en hoe het anders kan.
    const zoeklink = (vraag) => maak("a", { href: schrijfAdres({ ...stand, vraag }) }, vraag);
    const toonRaad = async ({ begrepen }) => {
      const onbekend = begrepen.termen.filter((term) => term.onbekend);
      const regels = await Promise.all(onbekend.map(async ({ gedrukt, kaal }) => {
        const woorden = await lijktOp(kaal);
        const kop = maak("p", {}, `“${gedrukt}” komt nergens voor.`);
        if (woorden.length) kop.append(" Bedoelt u ", ...woorden.flatMap((woord, nummer) => [nummer ? (nummer === woorden.length - 1 ? " of " : ", ") : "", zoeklink(stand.vraag.replace(gedrukt, woord))]), "?");
        return kop;
      }));
      const rest = begrepen.termen.filter((term) => !term.onbekend);
      const tips = [
        rest.length && begrepen.termen.length + begrepen.zinnen.length > 1
          ? maak("li", {}, "Zoek op minder woorden: ", ...rest.flatMap((term, nummer) => [nummer ? ", " : "", zoeklink(term.gedrukt)]), ".") : null,
        begrepen.zinnen.length ? maak("li", {}, "Laat de aanhalingstekens weg: ", zoeklink(stand.vraag.replace(/["“”„«»]/g, "")), ".") : null,
        Object.values(stand.filters).flat().length ? maak("li", {}, "Wis de filters: ", zoeklinkZonderFilters(), ".") : null,
        maak("li", {}, "Zoek op een dossier- of zaaknummer, zoals 35 207 of 2022Z11285."),
        maak("li", {}, "Blader door ", maak("a", { href: `${wortel}documenten/${bladzijde}` }, "alle documenten"), "."),
      ];
      return [...regels, maak("ul", {}, ...tips.filter(Boolean))];
    };
    const zoeklinkZonderFilters = () => {
      const link = zoeklink(stand.vraag);
      link.href = schrijfAdres({ ...stand, filters: {} });
      return link;
    };

    const meld = (tekst, soort = "") => { melding.textContent = tekst; melding.dataset.soort = soort; };

    // Toont treffers tot er een portie vol is; wat er meer is, komt bij verder lezen of met de knop.
    const vul = async (mijnBeurt, erbij = PORTIE) => {
      const tot = lijst.querySelectorAll("a[href*='#vraag-']").length + erbij;
      meer.disabled = true;
      for (let klaar = false; !klaar;) {
        if (!vervolg.rest.length) {
          const volgende = await vervolg.stroom.next();
          if (mijnBeurt !== beurt) return;
          if (volgende.done) break;
          vervolg.rest.push(...bundel(volgende.value));
        }
        while (vervolg.rest.length && !klaar) {
          lijst.append(toonTreffer(vervolg.rest.shift()));
          klaar = lijst.querySelectorAll("a[href*='#vraag-']").length >= tot;
        }
      }
      const stroom = vervolg.rest.length ? null : await vervolg.stroom.next();
      if (mijnBeurt !== beurt) return;
      if (stroom && !stroom.done) vervolg.rest.push(...bundel(stroom.value));
      meer.hidden = !vervolg.rest.length;
      meer.disabled = false;
    };

    const uitkomst = ({ begrepen, documenten, totaal, eenheid }) => {
      const begin = begrepen.termen.filter((term) => term.begin).map((term) => ` Woorden die beginnen met “${term.gedrukt}” tellen mee.`).join("");
      if (eenheid === "documenten") return `Gevonden in ${telwoord(documenten, "document", "documenten")}.${begin}`;
      return `${telwoord(totaal, "vraag", "vragen")} in ${telwoord(documenten, "document", "documenten")}.${begin}`;
    };

    const toon = async () => {
      const mijnBeurt = (beurt += 1);
      document.querySelectorAll("input[name=q]").forEach((veld) => { veld.value = stand.vraag; });
      deel("volgorde").value = stand.opDatum ? "datum" : "";
      document.title = stand.vraag ? `${stand.vraag} · Zoeken · Kamerantwoord` : "Zoeken · Kamerantwoord";
      raad.replaceChildren();
      meer.hidden = true;
      pagina.dataset.klaar = "";
      if (!stand.vraag) {
        lijst.replaceChildren();
        deel("verfijn").hidden = true;
        meld("");
        deel("uitleg").hidden = false;
        return;
      }
      deel("uitleg").hidden = true;
      meld("Bezig met zoeken…", "bezig");
      try {
        const gevonden = await zoek(stand.vraag, stand);
        if (mijnBeurt !== beurt) return;
        lijst.replaceChildren();
        vervolg = { stroom: gevonden.treffers, rest: [] };
        await vul(mijnBeurt, EERSTE);
        const aantallen = await gevonden.aantallen();
        if (mijnBeurt !== beurt) return;
        toonFilters(aantallen, gevonden.eenheid);
        if (!meer.hidden) await vul(mijnBeurt);
        if (mijnBeurt !== beurt) return;
        meld(lijst.children.length ? uitkomst(gevonden) : `Niets gevonden voor ${stand.vraag}.`);
        if (!lijst.children.length) raad.replaceChildren(...await toonRaad(gevonden));
      } catch (fout) {
        if (mijnBeurt !== beurt) return;
        lijst.replaceChildren();
        meld(`Het zoeken kan niet laden: ${fout.message}`, "fout");
        raad.replaceChildren(maak("p", {}, "Controleer de verbinding en ", opnieuw(), ", of blader door ", maak("a", { href: `${wortel}documenten/${bladzijde}` }, "alle documenten"), "."));
      } finally {
        if (mijnBeurt === beurt) pagina.dataset.klaar = "ja";
      }
    };
    const opnieuw = () => maak("button", { type: "button", className: "knop-klein", onclick: toon }, "probeer opnieuw");

    const meerTonen = () => vul(beurt).catch((fout) => meld(`Meer kan niet laden: ${fout.message}`, "fout"));
    meer.addEventListener("click", async () => {
      const eerste = lijst.children.length;
      await meerTonen();
      lijst.children[eerste]?.querySelector("a").focus();
    });
    new IntersectionObserver(([knop]) => { if (knop.isIntersecting && !meer.hidden && !meer.disabled) meerTonen(); }, { rootMargin: "400px" }).observe(meer);
    keuzes.addEventListener("change", () => naar({
      filters: Object.fromEntries(FILTERS.map(([naam]) => [naam, [...keuzes.querySelectorAll(`input[name=${naam}]:checked`)].map((vakje) => vakje.value)])),
    }));
    deel("wis").addEventListener("click", () => { deel("filterkop").focus(); naar({ filters: Object.fromEntries(FILTERS.map(([naam]) => [naam, []])) }); });
    deel("volgorde").addEventListener("change", ({ target }) => naar({ opDatum: target.value === "datum" }));
    addEventListener("popstate", () => { stand = leesAdres(); toon(); });
    document.querySelectorAll("form[data-zoekveld]").forEach((formulier) => formulier.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      naar({ vraag: formulier.elements.q.value.trim(), filters: Object.fromEntries(FILTERS.map(([naam]) => [naam, []])) });
    }));
    deel("verfijn").open = matchMedia("(min-width: 60rem)").matches;
    toon();
  };

  // --- Het zoekveld in de kop -----------------------------------------------------------------------

  const WACHT = 150;
  const HOOGSTENS = 6;

  const zoekveld = (formulier) => {
    const veld = formulier.elements.q;
    const lijst = formulier.querySelector("[role=listbox]");
    const melding = formulier.querySelector("[role=status]");
    const opZoekpagina = document.querySelector("[data-zoekpagina]") !== null;
    let beurt = 0;
    let wacht;
    let gekozen = -1;

    const keuzes = () => [...lijst.querySelectorAll("[role=option]")];
    const sluit = () => {
      beurt += 1;
      lijst.hidden = true;
      veld.setAttribute("aria-expanded", "false");
      kies(-1);
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
    const mededeling = (tekst) => maak("li", { className: "suggestie suggestie--mededeling", rol: "presentation" }, tekst);

    const suggestie = ({ treffer }, nummer) => {
      const stuk = Math.max(0, treffer.plaatsen.findIndex((plaatsen) => plaatsen.length));
      const { tekst } = treffer.stukken[stuk];
      const keuze = maak("li", { className: "suggestie", id: `suggestie-${nummer}`, rol: "option" },
        maak("span", { className: "suggestie__kop" }, `${naamVan(treffer)} · ${titelVan(treffer.gegevens, treffer.id)}`),
        maak("span", { className: "suggestie__tekst" }, ...uittreksel(tekst, opVolgorde(treffer.plaatsen[stuk]))));
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
      if (vraag.length < 3 || opZoekpagina) return sluit();
      if (lijst.hidden) { open(mededeling("Bezig met zoeken…")); zeg("Bezig met zoeken"); }
      try {
        const eerste = await eersteTreffers(await zoek(vraag));
        if (mijnBeurt !== beurt) return undefined;
        if (!eerste.length) { open(mededeling(`Nog niets gevonden voor “${vraag}”. Met Enter ziet u hoe het anders kan.`)); return zeg("Niets gevonden"); }
        open(...eerste.map(suggestie), alles(vraag, eerste.length));
        return zeg(`${telwoord(eerste.length, "suggestie", "suggesties")}; pijl omlaag om te kiezen`);
      } catch (fout) {
        if (mijnBeurt !== beurt) return undefined;
        open(mededeling(`Het zoeken kan niet laden: ${fout.message}`));
        return zeg("Het zoeken kan niet laden");
      }
    };
    const eersteTreffers = async ({ treffers }) => {
      const eerste = [];
      for await (const portie of treffers) {
        eerste.push(...bundel(portie));
        if (eerste.length >= HOOGSTENS) break;
      }
      return eerste.slice(0, HOOGSTENS);
    };

    const TOETSEN = {
      ArrowDown: () => (lijst.hidden ? zoekMee() : kies(gekozen + 1 < keuzes().length ? gekozen + 1 : -1)),
      ArrowUp: () => kies(gekozen < 0 ? keuzes().length - 1 : gekozen - 1),
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
    veld.addEventListener("focus", () => laadZoekmachine().catch(() => {}), { once: true });
    veld.addEventListener("input", () => { clearTimeout(wacht); wacht = setTimeout(zoekMee, WACHT); });
    veld.addEventListener("blur", () => { clearTimeout(wacht); sluit(); });
    lijst.addEventListener("mousedown", (gebeurtenis) => gebeurtenis.preventDefault());
    lijst.addEventListener("click", ({ target }) => {
      const gekliktOp = target.closest("[data-adres]");
      if (gekliktOp) location.assign(gekliktOp.dataset.adres);
    });
    formulier.addEventListener("submit", () => { clearTimeout(wacht); sluit(); });
  };

  // "/" en Ctrl-K gaan naar het zoekveld, behalve uit een veld waar men typt.
  const typt = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;
  document.addEventListener("keydown", (gebeurtenis) => {
    const streep = gebeurtenis.key === "/" && !gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.altKey && !typt(gebeurtenis.target);
    const ctrlK = gebeurtenis.key.toLowerCase() === "k" && (gebeurtenis.ctrlKey || gebeurtenis.metaKey) && !gebeurtenis.altKey && !gebeurtenis.shiftKey;
    const veld = document.querySelector("form[data-zoekveld] input[name=q]");
    if (!veld || !(streep || ctrlK)) return;
    gebeurtenis.preventDefault();
    veld.focus();
    veld.select();
  });

  document.querySelectorAll("form[data-zoekveld]").forEach(zoekveld);
  document.querySelectorAll("[data-zoekpagina]").forEach(zoekpagina);
})();
