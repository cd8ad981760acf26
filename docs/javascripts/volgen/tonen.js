// Hoe iets dat gevolgd wordt eruitziet: zijn naam, wat er nieuw is, en wat een lezer ermee kan.
"use strict";

(function () {
  const { wortel, volgnieuws, zoektonen: { maak, inZin, telwoord, gevonden, link, titelVan } } = window.kamerantwoord;
  const bladzijde = window.kamerantwoord.bladzijde ?? ""; // van schijf: "index.html"
  const EERSTE = 10;

  const wanneer = (tijd) => new Date(tijd).toLocaleString("nl-NL", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const knop = (tekst, waarvan, onclick) => maak("button", { type: "button", className: "knop-klein", ariaLabel: `${tekst}: ${waarvan}`, onclick }, tekst);

  // Van een document met veel vragen past er soms maar één bij wat gevolgd wordt.
  const hoeveelPassen = (aantal, { jaar, document }) => {
    const totaal = jaar.aantallen[document];
    return aantal === totaal ? telwoord(totaal, "vraag", "vragen") : `${aantal} van ${telwoord(totaal, "vraag", "vragen")} ${aantal === 1 ? "past" : "passen"}`;
  };

  // Een nieuw document: wie op woorden zoekt, komt bij de vraag uit die ze heeft.
  const toonNieuw = (treffer, { isAntwoord, beantwoord, open }, vraag) => {
    const doel = vraag ? treffer : { ...treffer, anker: "" };
    const passend = treffer.plek.alsDocument ? "" : hoeveelPassen(beantwoord + open, treffer.plek);
    return maak("li", { className: "volg__nieuw" },
      maak("b", { className: "volg__soort" }, isAntwoord ? "Nu met antwoord" : "Nieuw"), " ",
      link(doel, titelVan(treffer)),
      maak("small", {}, [treffer.gegevens.regel, passend].filter(Boolean).join(" · ")));
  };

  // Zet er de volgende `erbij` bij; geeft of er meer zijn.
  const vulAan = async (lijst, { nieuw, lees, vraag }, erbij) => {
    const van = lijst.children.length;
    const treffers = await Promise.all(nieuw.slice(van, van + erbij).map(({ plek }) => lees(plek)));
    lijst.append(...treffers.map((treffer, nummer) => toonNieuw(treffer, nieuw[van + nummer], vraag)));
    return nieuw.length - lijst.children.length;
  };
  const lijstVan = async (wat) => {
    const lijst = maak("ul", { className: "volg__lijst" });
    const rest = await vulAan(lijst, wat, EERSTE);
    if (!rest) return [lijst];
    const meer = maak("button", { type: "button", className: "knop-klein" }, `Nog ${rest.toLocaleString("nl-NL")}`);
    meer.addEventListener("click", async () => {
      const eerste = lijst.children.length;
      await vulAan(lijst, wat, Infinity);
      meer.remove();
      lijst.children[eerste].querySelector("a").focus();
    });
    return [lijst, meer];
  };

  const kop = ({ zoek }, naam) => maak("h2", { className: "volg__kop" },
    maak("a", { href: `${wortel}zoeken/${bladzijde}?${zoek}&volgorde=datum` }, naam));
  const erIs = (hoeveel) => {
    const { vragen, zonder } = hoeveel;
    return vragen + zonder ? `Er ${(vragen || zonder) === 1 ? "is" : "zijn"} nu ${gevonden(hoeveel)}.` : "Er is nog niets.";
  };
  const hoeveelNieuw = (nieuw, bezien) => (nieuw.length ? `${nieuw.length.toLocaleString("nl-NL")} nieuw sinds ${wanneer(bezien)}.` : `Niets nieuws sinds ${wanneer(bezien)}.`);

  // Vult `plaats` met wat er gevolgd wordt. Geeft { nieuw, stand }: hoeveel er nieuw is, en wat `gezien` dan bewaart.
  const toonGevolgd = async (plaats, gevolgd, { gezien, weg }) => {
    const gezocht = volgnieuws.uitAdres(gevolgd.zoek);
    const naam = volgnieuws.naamVan(gezocht);
    const stop = knop("Niet meer volgen", naam, weg);
    plaats.replaceChildren(kop(gevolgd, naam), maak("p", { className: "volg__stand" }, "Bezig met kijken…"), maak("p", { className: "volg__knoppen" }, stop));
    const { documenten, hoeveel, lees } = await volgnieuws.standNu(gezocht);
    const nieuw = volgnieuws.nieuwSinds(gevolgd.stand, documenten);
    const stand = volgnieuws.bewaarbaar(documenten);
    const lijst = nieuw.length ? await lijstVan({ nieuw, lees, vraag: gezocht.vraag }) : [];
    plaats.dataset.nieuw = nieuw.length;
    plaats.replaceChildren(kop(gevolgd, naam),
      maak("p", { className: "volg__stand" }, maak("b", {}, hoeveelNieuw(nieuw, gevolgd.bezien)), ` ${erIs(hoeveel)}`), ...lijst,
      maak("p", { className: "volg__knoppen" }, ...(nieuw.length ? [knop("Gezien", naam, () => gezien(stand)), " "] : []), stop));
    return { nieuw: nieuw.length, stand };
  };

  const toonStoring = (plaats, gevolgd, { weg }, opnieuw) => {
    const naam = volgnieuws.naamVan(volgnieuws.uitAdres(gevolgd.zoek));
    plaats.replaceChildren(kop(gevolgd, naam),
      maak("p", { className: "volg__stand" }, "Wat er nieuw is, kan niet laden. Controleer de verbinding."),
      maak("p", { className: "volg__knoppen" }, knop("Probeer opnieuw", naam, opnieuw), " ", knop("Niet meer volgen", naam, weg)));
  };

  // Wat er niet meer gevolgd wordt, blijft staan zolang de bladzijde open is.
  const toonWeg = (plaats, gevolgd, terug) => {
    const naam = volgnieuws.naamVan(volgnieuws.uitAdres(gevolgd.zoek));
    const toch = knop("Toch blijven volgen", naam, terug);
    delete plaats.dataset.nieuw;
    plaats.replaceChildren(maak("p", { className: "volg__weg" }, `U volgt ${inZin(naam)} niet meer. `, toch));
    toch.focus();
  };

  Object.assign(window.kamerantwoord, { volgtonen: { toonGevolgd, toonStoring, toonWeg } });
})();
