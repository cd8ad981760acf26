// Hulp bij het lezen. De bladzijde werkt zonder; hier komen bij: de keuze van licht of donker, knoppen om
// een link of verwijzing te kopiëren, de toetsen j en k, waar men is in de inhoudsopgave, en een voorproef
// van waar een link heen leidt. Geen module, want die laadt een browser niet uit een bestand op schijf.
"use strict";

(function () {
  const bewaard = {
    lees(naam) {
      try { return localStorage.getItem("kamerantwoord." + naam); } catch { return null; }
    },
    schrijf(naam, waarde) {
      try { localStorage.setItem("kamerantwoord." + naam, waarde); } catch { /* dan geldt het nu alleen */ }
    },
  };

  const maak = (soort, eigenschappen, ...inhoud) => {
    const element = Object.assign(document.createElement(soort), eigenschappen);
    element.append(...inhoud);
    return element;
  };

  const artikel = document.querySelector("article");
  const vragen = [...document.querySelectorAll("h2.vraag[id]")];
  const antwoorden = [...document.querySelectorAll("h3.antwoord[id]")];
  const mededelingen = [...document.querySelectorAll("h2.announcement[id]")]; // van uitstel: woorden van wie antwoordt

  // Welke vragen bij welk antwoord horen: een antwoord staat onder zijn laatste vraag, en de andere leiden erheen.
  const vragenBij = new Map(antwoorden.map((kop) => [kop, []]));
  const antwoordenBij = new Map(vragen.map((kop) => [kop, []]));
  const koppel = (vraag, antwoord) => {
    vragenBij.get(antwoord)?.push(vraag);
    if (vragenBij.has(antwoord)) antwoordenBij.get(vraag).push(antwoord);
  };
  let onder = null;
  for (const deel of artikel?.children ?? []) {
    if (deel.matches("h2")) onder = antwoordenBij.has(deel) ? deel : null;
    else if (onder && deel.matches("h3")) koppel(onder, deel);
    else if (onder && deel.matches(".verwijst")) deel.querySelectorAll("a[href^='#']").forEach((link) => koppel(onder, document.getElementById(link.hash.slice(1))));
  }

  // --- Licht of donker ----------------------------------------------------------------------------

  const themaknop = document.querySelector("[data-thema-knop]");
  const donker = () =>
    (document.documentElement.dataset.thema ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "donker" : "licht")) === "donker";
  const noemThema = () => { themaknop.textContent = donker() ? "Licht" : "Donker"; };

  if (themaknop) {
    noemThema();
    themaknop.hidden = false;
    themaknop.title = "Wissel tussen licht en donker";
    themaknop.addEventListener("click", () => {
      document.documentElement.dataset.thema = donker() ? "licht" : "donker";
      bewaard.schrijf("thema", document.documentElement.dataset.thema);
      noemThema();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", noemThema);
  }

  // --- Welk document dit is, zodra de titel uit beeld is ----------------------------------------------

  const waar = document.querySelector("[data-waar]");
  const titel = document.querySelector("article h1");
  if (waar && titel && "IntersectionObserver" in window) {
    new IntersectionObserver((keren) => {
      const gezien = keren.at(-1); // wie naar een vraag springt, levert er soms twee tegelijk
      waar.hidden = gezien.isIntersecting || gezien.boundingClientRect.top > 0;
    }).observe(titel);
  }

  // --- Brede tabellen -------------------------------------------------------------------------------

  // Wat breder is dan het scherm, schuift zijwaarts; dan moet ook het toetsenbord erbij kunnen.
  const maakBereikbaar = () => {
    for (const tabel of document.querySelectorAll("article table")) {
      if (tabel.scrollWidth > tabel.clientWidth) tabel.tabIndex = 0;
      else tabel.removeAttribute("tabindex");
    }
  };

  maakBereikbaar();
  addEventListener("resize", maakBereikbaar, { passive: true });
  document.addEventListener("toggle", maakBereikbaar, { capture: true });

  // --- Kopiëren -----------------------------------------------------------------------------------

  const melding = maak("div", { className: "gemeld" });
  melding.setAttribute("role", "status");
  let meldtijd;

  const meld = (tekst) => {
    melding.textContent = tekst;
    clearTimeout(meldtijd);
    meldtijd = setTimeout(() => { melding.textContent = ""; }, 4000);
  };

  // Het klembord van de browser werkt alleen over https; anders met een gekozen tekstveld.
  const kopieer = async (tekst) => {
    try {
      await navigator.clipboard.writeText(tekst);
    } catch {
      const veld = maak("textarea", { value: tekst, readOnly: true });
      document.body.append(veld);
      const vorige = document.activeElement;
      veld.select();
      document.execCommand("copy");
      veld.remove();
      vorige?.focus({ preventScroll: true });
    }
    meld("Gekopieerd: " + tekst);
  };

  // Het adres waarop anderen de bladzijde vinden: wie van schijf leest, heeft alleen iets aan dat op het web, als dat bekend is.
  const bladzijde = () => {
    if (location.protocol !== "file:") return location.origin + location.pathname;
    const openbaar = document.querySelector("meta[property='og:url']")?.content ?? "";
    return /^https?:\/\/(?!example\.org\/)/.test(openbaar) ? openbaar : "";
  };
  const eindigt = (element) => /^(H1|H2|DETAILS|SCRIPT)$/.test(element.tagName) || element.matches("h3.antwoord, .ankers, .verwezen");
  // Wat onder een kop staat, tot het volgende onderdeel.
  const delenVan = (kop) => {
    const delen = [];
    for (let deel = kop.nextElementSibling; deel && !eindigt(deel); deel = deel.nextElementSibling) {
      if (!deel.matches(".hulp")) delen.push(deel);
    }
    return delen;
  };

  const adres = (kop) => bladzijde() && bladzijde() + "#" + kop.id;
  const naam = (kop) => kop.firstChild.textContent.trim();
  const naamInZin = (kop) => naam(kop).replace(/^./, (letter) => letter.toLowerCase());

  const verwijzing = (kop) => {
    const bron = document.querySelector(kop.matches(".antwoord, .announcement") ? "meta[name=bron-antwoord]" : "meta[name=bron-vraag]");
    const officieel = document.querySelector("article dl a[rel~=external]")?.href;
    return [bron?.content, naamInZin(kop), bron?.dataset.na, adres(kop) || officieel].filter(Boolean).join(", ");
  };

  // De tekst van een vraag of antwoord zonder nootcijfers, want die verwijzen naar wat niet in het citaat staat.
  const woorden = (deel) => {
    const los = deel.cloneNode(true);
    los.querySelectorAll("sup, .headerlink").forEach((teken) => teken.remove());
    return los.textContent.replace(/\s+/g, " ").trim();
  };
  // Wat onder een kop van het document zelf is, zonder wat wij erbij zetten.
  const tekstVan = (kop) => delenVan(kop).filter((deel) => !deel.matches(".bron, .verwijst, .verwezen, .noot, details"));
  // Wie een tekst aanhaalt waarvan bekend is dat er woorden aan elkaar zitten, zegt dat erbij.
  const letOp = document.querySelector("article > .aaneen") ? " (tekst zoals in het bronbestand; woorden kunnen aaneengeschreven zijn)" : "";
  const alsCitaat = (delen, kop) => "“" + delen.map(woorden).filter(Boolean).join("\n\n") + "”\n\n" + verwijzing(kop) + letOp;
  const citaat = (kop) => alsCitaat(tekstVan(kop), kop);

  // --- Knoppen bij elke vraag -----------------------------------------------------------------------

  const knop = (tekst, titel, doe) => {
    const element = maak("button", { type: "button", title: titel }, tekst);
    element.setAttribute("aria-label", titel);
    element.addEventListener("click", doe);
    return element;
  };

  const stap = (teken, titel, doel) => {
    const element = maak("a", { title: titel }, teken);
    element.setAttribute("aria-label", doel ? titel + ": " + naam(doel) : titel);
    if (doel) element.href = "#" + doel.id;
    else element.setAttribute("aria-disabled", "true");
    return element;
  };

  // Een echte link, dus ook te openen in een nieuw tabblad; wie erop klikt, kopieert hem. Hij staat dan ook in de adresbalk, om
  // te delen of om er een fout bij te melden (melden.js), zonder dat de bladzijde verspringt.
  const vasteLink = (kop) => {
    const element = maak("a", { href: "#" + kop.id, title: "Kopieer de link naar " + naamInZin(kop) }, "link");
    element.setAttribute("aria-label", element.title);
    element.addEventListener("click", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      history.replaceState(history.state, "", element.href);
      kopieer(adres(kop));
    });
    return element;
  };

  // Buiten de kop, zodat die voor wie luistert alleen "Vraag 46" heet; de link vervangt het teken ¶.
  const zetHulp = (kop, ...stappen) => {
    const hulp = maak("div", { className: kop.matches(".antwoord") ? "hulp hulp--antwoord" : "hulp" },
      maak("span", { className: "hulp__wat", ariaHidden: "true" }, "Kopieer:"),
      ...(bladzijde() ? [vasteLink(kop)] : []),
      knop("bron", "Kopieer de bronvermelding van " + naamInZin(kop), () => kopieer(verwijzing(kop))),
      knop("citaat", "Kopieer de tekst en de bronvermelding van " + naamInZin(kop) + ", als citaat", () => kopieer(citaat(kop))),
      ...stappen);
    kop.querySelector(".headerlink")?.remove();
    kop.after(hulp);
  };

  vragen.forEach((kop, plaats) => {
    zetHulp(kop, stap("↑", "Vorige vraag", vragen[plaats - 1]), stap("↓", "Volgende vraag", vragen[plaats + 1]));
    kop.tabIndex = -1;
  });
  [...antwoorden, ...mededelingen].forEach((kop) => zetHulp(kop));
  document.body.append(melding);

  // Een alinea heeft haar eigen link, van alineas.js: die gaat erheen en kopieert haar adres.
  document.addEventListener("click", (gebeurtenis) => {
    const link = gebeurtenis.target.closest?.("a.alinea");
    if (link && bladzijde()) kopieer(bladzijde() + link.hash);
  });

  // --- Van vraag naar vraag met j en k ---------------------------------------------------------------

  const toetsen = document.querySelector("[data-toetsen]");
  const toetsknop = document.querySelector("[data-toetsen-knop]");
  let toetsenAan = bewaard.lees("toetsen") !== "uit";

  const noemToetsen = () => {
    toetsknop.textContent = toetsenAan ? "Sneltoetsen uitzetten" : "Sneltoetsen aanzetten";
    toetsknop.setAttribute("aria-pressed", String(toetsenAan));
  };

  const grens = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 2;

  const gaNaar = (richting) => {
    const boven = vragen.findLastIndex((kop) => kop.getBoundingClientRect().top <= grens());
    const precies = boven >= 0 && Math.abs(vragen[boven].getBoundingClientRect().top - grens()) < 6;
    const doel = vragen[richting > 0 ? boven + 1 : boven - (precies || boven < 0 ? 1 : 0)];
    if (!doel) return;
    location.replace("#" + doel.id);
    doel.focus({ preventScroll: true });
  };

  // Wie op een antwoord uitkomt, ziet de vraag erboven, zolang het antwoord dan op het eerste scherm blijft.
  const toonVraagErbij = () => {
    const plaats = (kop) => kop.getBoundingClientRect().top;
    const hoogten = antwoorden.map((kop) => vragenBij.get(kop).map((vraag) => plaats(kop) - plaats(vraag)));
    antwoorden.forEach((kop, nummer) => {
      const marge = Math.max(0, ...hoogten[nummer].filter((hoog) => hoog < 0.45 * innerHeight));
      const ankers = kop.previousElementSibling?.matches(".ankers") ? kop.previousElementSibling.children : [];
      for (const doel of [kop, ...ankers]) doel.style.scrollMarginTop = marge + "px";
    });
  };

  toonVraagErbij();
  addEventListener("resize", toonVraagErbij, { passive: true });

  // De balk op een smal scherm: vorige en volgende vraag, en naar een vraag met een nummer.
  const naarVraag = document.querySelector("[data-naar-vraag]");
  const nummerveld = naarVraag?.elements.nummer;
  const nummers = new Map([...document.querySelectorAll(".inhoud__lijst a:has(b)")].reverse().map((link) => [link.querySelector("b").textContent.trim(), link]));

  if (naarVraag && vragen.length) {
    naarVraag.hidden = false;
    naarVraag.addEventListener("click", (gebeurtenis) => {
      const richting = gebeurtenis.target.closest("[data-naar]")?.dataset.naar;
      if (richting) gaNaar(Number(richting));
    });
    naarVraag.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const gevraagd = nummerveld.value.trim().toLowerCase();
      const link = nummers.get(gevraagd);
      if (link) {
        nummerveld.value = "";
        nummerveld.blur();
        link.click();
      } else if (gevraagd) {
        meld("Vraag " + gevraagd + " staat niet in dit document");
      }
    });
  }

  if (vragen.length && toetsen) {
    toetsen.hidden = false;
    noemToetsen();
    toetsknop.addEventListener("click", () => {
      toetsenAan = !toetsenAan;
      bewaard.schrijf("toetsen", toetsenAan ? "aan" : "uit");
      noemToetsen();
    });
    document.addEventListener("keydown", (gebeurtenis) => {
      const inVeld = gebeurtenis.target.closest?.("input, textarea, select, [contenteditable]");
      if (!toetsenAan || inVeld || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey) return;
      if (gebeurtenis.key === "j") gaNaar(1);
      if (gebeurtenis.key === "k") gaNaar(-1);
    });
  }

  // --- Waar men is in de inhoudsopgave ----------------------------------------------------------------

  const inhoud = document.getElementById("inhoud");

  const volgInhoud = () => {
    const links = new Map([...inhoud.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
    const koppen = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    let huidige;
    const wijsAan = () => {
      const kop = koppen.findLast((kop) => kop.getBoundingClientRect().top <= grens() + 40) ?? koppen[0];
      const link = links.get(kop?.id);
      if (link === huidige) return;
      huidige?.removeAttribute("aria-current");
      huidige = link;
      huidige?.setAttribute("aria-current", "location");
      if (nummerveld) nummerveld.placeholder = huidige?.querySelector("b")?.textContent ?? "nr.";
      const boven = (huidige?.offsetTop ?? 0) - inhoud.clientHeight / 2;
      inhoud.scrollTo({ top: boven, behavior: "instant" });
    };
    let gepland = false;
    addEventListener("scroll", () => {
      if (gepland) return;
      gepland = true;
      requestAnimationFrame(() => { gepland = false; wijsAan(); });
    }, { passive: true });
    inhoud.addEventListener("click", (gebeurtenis) => {
      if (gebeurtenis.target.closest("a") && inhoud.matches(":popover-open")) inhoud.hidePopover();
    });
    inhoud.addEventListener("toggle", () => huidige?.scrollIntoView({ block: "center" }));
    wijsAan();
  };

  if (inhoud) volgInhoud();

  // --- Voorproef van waar een link heen leidt -----------------------------------------------------------

  const kaart = maak("div", { className: "voorproef md-typeset", id: "voorproef", hidden: true, tabIndex: -1 });
  kaart.setAttribute("role", "tooltip");
  let kaartlink = null;
  let hoogte = 0; // waarop de bladzijde stond toen de kaart verscheen
  let wachttijd;

  // Wat een lezer wil zien van het onderdeel met dit id: de kop, die erheen leidt, en de tekst tot het volgende.
  const onderdeel = (id) => {
    let begin = document.getElementById(id);
    if (!begin || !artikel.contains(begin)) return [];
    if (begin.parentElement.matches(".ankers")) begin = begin.parentElement.nextElementSibling;
    if (!begin.matches("h2, h3")) return [begin];
    const kop = maak("a", { className: "voorproef__kop", href: "#" + id }, naam(begin));
    return [kop, ...(vragenBij.get(begin) ?? []).flatMap(metNaam), ...delenOmTeTonen(begin), ...(antwoordenBij.get(begin) ?? []).flatMap(metNaam)];
  };
  const delenOmTeTonen = (kop) => delenVan(kop).filter((deel) => !deel.matches(".bron, .verwijst"));
  const metNaam = (kop) => [maak("b", { className: "voorproef__naam" }, naam(kop)), ...delenOmTeTonen(kop).filter((deel) => !deel.matches(".noot, .verwezen, details"))];

  const kopie = (element) => {
    const nieuw = element.cloneNode(true);
    nieuw.querySelectorAll(".headerlink").forEach((link) => link.remove());
    for (const deel of [nieuw, ...nieuw.querySelectorAll("*")]) {
      deel.removeAttribute("id");
      if (deel.matches("a")) deel.tabIndex = -1;
    }
    return nieuw;
  };

  const inhoudVan = (link) => {
    if (link.hash && link.href.split("#")[0] === location.href.split("#")[0]) {
      return onderdeel(decodeURIComponent(link.hash.slice(1))).map(kopie);
    }
    if (!link.dataset.voorproef) return [];
    const [kop, ...tekst] = link.dataset.voorproef.split("\n");
    return [maak("a", { className: "voorproef__kop", href: link.href, tabIndex: -1 }, kop), ...tekst.map(alinea)];
  };
  // Zoals in Markdown staat voor wat gevraagd is een punthaak.
  const alinea = (regel) => (regel.startsWith("> ") ? maak("blockquote", {}, maak("p", {}, regel.slice(2))) : maak("p", {}, regel));

  const plaats = (link) => {
    const vak = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const breed = kaart.offsetWidth;
    const hoog = kaart.offsetHeight;
    const onder = vak.bottom + 6 + hoog < innerHeight || vak.top < hoog + 12;
    kaart.style.left = Math.max(16, Math.min(vak.left, document.documentElement.clientWidth - breed - 16)) + "px";
    kaart.style.top = (onder ? vak.bottom + 6 : vak.top - hoog - 6) + "px";
  };

  const toon = (link) => {
    clearTimeout(wachttijd);
    const delen = inhoudVan(link);
    if (!delen.length) return;
    verberg();
    kaart.replaceChildren(...delen);
    kaart.hidden = false;
    kaart.scrollTop = 0;
    kaartlink = link;
    hoogte = scrollY;
    link.setAttribute("aria-describedby", kaart.id);
    plaats(link);
  };

  const verberg = () => {
    clearTimeout(wachttijd);
    kaart.hidden = true;
    kaartlink?.removeAttribute("aria-describedby");
    kaartlink = null;
  };

  const straks = (doe, na) => {
    clearTimeout(wachttijd);
    wachttijd = setTimeout(doe, na);
  };

  const metVoorproef = (doel) => {
    const link = doel.closest?.("article a[href]:not(.headerlink)");
    return link && !link.closest(".hulp") ? link : null;
  };

  if (artikel) {
    document.body.append(kaart);
    artikel.addEventListener("pointerover", (gebeurtenis) => {
      const link = gebeurtenis.pointerType === "mouse" && metVoorproef(gebeurtenis.target);
      if (link && link !== kaartlink) straks(() => toon(link), 250);
    });
    artikel.addEventListener("pointerout", (gebeurtenis) => {
      if (gebeurtenis.pointerType === "mouse" && metVoorproef(gebeurtenis.target)) straks(verberg, 300);
    });
    kaart.addEventListener("pointerenter", () => clearTimeout(wachttijd));
    kaart.addEventListener("pointerleave", () => straks(verberg, 300));
    artikel.addEventListener("focusin", (gebeurtenis) => {
      const link = metVoorproef(gebeurtenis.target);
      if (link?.matches(":focus-visible")) toon(link);
    });
    artikel.addEventListener("focusout", (gebeurtenis) => {
      if (gebeurtenis.target === kaartlink && !kaart.contains(gebeurtenis.relatedTarget)) verberg();
    });

    // Een tik toont eerst de voorproef; een tweede tik volgt de link.
    artikel.addEventListener("click", (gebeurtenis) => {
      const link = metVoorproef(gebeurtenis.target);
      const tik = gebeurtenis.pointerType === "touch";
      if (link && tik && link !== kaartlink) {
        toon(link);
        if (kaartlink === link) gebeurtenis.preventDefault();
      } else if (link) {
        verberg();
      }
    });
    document.addEventListener("pointerdown", (gebeurtenis) => {
      if (kaartlink && !kaart.contains(gebeurtenis.target) && !kaartlink.contains(gebeurtenis.target)) verberg();
    });
    document.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key === "Escape") verberg();
    });
    // Van scrollen van voor de kaart er was, hoort een drukke machine soms pas daarna.
    addEventListener("scroll", () => { if (kaartlink && scrollY !== hoogte && !kaartlink.matches(":focus-visible")) verberg(); }, { passive: true });
    addEventListener("resize", verberg);
    addEventListener("hashchange", verberg);
  }

  // Voor selectie.js en afdrukken.js.
  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, {
    lezen: { maak, knop, koppen: [...vragen, ...antwoorden, ...mededelingen], vragenBij, antwoordenBij, delenVan, tekstVan, alsCitaat, verwijzing, naamInZin, adres, bladzijde, kopieer, voorproefVan: inhoudVan },
  });
})();
