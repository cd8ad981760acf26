// Onder een vraag: welke vragen in andere documenten er veel op lijken. Opgehaald zodra iemand gaat lezen, niet eerder;
// waar niets genoeg lijkt, komt er niets bij. Wat er staat, maakt generator/outputs/search/related.py.
"use strict";

(function () {
  const { zoekbestanden, zoektonen: { maak, adres, naamVan } } = window.kamerantwoord;
  const gegevens = document.querySelector("link[rel=alternate][type='application/json']")?.getAttribute("href");
  if (!gegevens) return;
  const id = decodeURIComponent(gegevens.split("/").pop().replace(/\.json$/, ""));

  const EINDE = "h1, h2, h3, details, .ankers, .verwezen";
  const BEGIN = ["scroll", "pointermove", "touchstart", "keydown", "hashchange"];

  const dag = (datum) => (datum ? new Date(`${datum}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" }) : "");
  const regel = ([document_, anker, nummer, woorden, titel, datum]) =>
    maak("li", {},
      maak("a", { href: adres({ id: document_, anker }) }, naamVan({ anker, nummer })), ` ${woorden}`,
      maak("small", {}, [titel, dag(datum)].filter(Boolean).join(" · ")));

  const zetOnder = (kop, vragen) => {
    let einde = kop.nextElementSibling;
    while (einde && !einde.matches(EINDE)) einde = einde.nextElementSibling;
    const hoeveel = vragen.length === 1 ? "1 vraag in een ander document lijkt hierop" : `${vragen.length} vragen in andere documenten lijken hierop`;
    const lijst = maak("details", { className: "verwant" },
      maak("summary", {}, hoeveel),
      maak("ul", {}, ...vragen.map(regel)),
      maak("p", {}, "Gevonden door zeldzame woorden te vergelijken; of het om hetzelfde gaat, is niet nagegaan."));
    if (einde) einde.before(lijst);
    else kop.parentElement.append(lijst);
  };

  const toon = async () => {
    BEGIN.forEach((wat) => removeEventListener(wat, toon));
    const gevonden = await zoekbestanden.verwant(id).catch(() => ({})); // zonder is de bladzijde ook goed
    for (const [anker, vragen] of Object.entries(gevonden)) {
      const kop = document.getElementById(anker);
      if (kop) zetOnder(kop, vragen);
    }
  };
  BEGIN.forEach((wat) => addEventListener(wat, toon, { passive: true }));
  if (/^#(vraag|antwoord)-/.test(location.hash)) toon();
})();
