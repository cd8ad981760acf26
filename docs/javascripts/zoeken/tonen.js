// Hoe een gevonden vraag eruitziet. Tekst gaat altijd als tekst de bladzijde in, nooit als opmaak.
"use strict";

(function () {
  const { wortel } = window.kamerantwoord;
  const bladzijde = window.kamerantwoord.bladzijde ?? ""; // van schijf: "index.html"

  const maak = (soort, eigenschappen = {}, ...inhoud) => {
    const { rol, ...rest } = eigenschappen;
    const element = Object.assign(document.createElement(soort), rest);
    if (rol) element.setAttribute("role", rol);
    element.append(...inhoud.filter((deel) => deel !== null && deel !== ""));
    return element;
  };
  const telwoord = (aantal, een, meer) => `${aantal.toLocaleString("nl-NL")} ${aantal === 1 ? een : meer}`;
  // [a, b, c] wordt a, b of c.
  const opsomming = (delen, laatste) => delen.flatMap((deel, plaats) => {
    const ervoor = plaats === 0 ? "" : plaats === delen.length - 1 ? ` ${laatste} ` : ", ";
    return [ervoor, deel];
  });

  // --- Van welk document ----------------------------------------------------------------------------

  const adresVanMap = (map) => `${wortel}${map}/${bladzijde}`;
  // Een document zonder vragen (uitstel, een mondelinge vraag) is zelf de treffer: dan is er geen anker en geen nummer.
  const adres = ({ id, anker }) => `${adresVanMap(`documenten/${encodeURIComponent(id)}`)}${anker ? `#${anker}` : ""}`;
  const naamVan = (treffer) => (!treffer.anker ? "" :
    treffer.nummer ? `Vraag ${treffer.nummer}` : treffer.anker.endsWith("-vervolg") ? "Vraag zonder nummer" : "Vraag");

  const alleDocumenten = () => maak("a", { href: adresVanMap("documenten") }, "alle documenten");

  const titelVan = ({ gegevens }) => gegevens.name;
  const kopVan = (treffer, tussen) => [naamVan(treffer), titelVan(treffer)].filter(Boolean).join(tussen);

  // --- Wat er staat ---------------------------------------------------------------------------------

  const OMHEEN = 110;
  const opVolgorde = (plaatsen) => [...plaatsen].sort((een, ander) => een.van - ander.van);

  // Een stuk van een tekst om het eerste gevonden woord heen, met de gevonden woorden gemerkt; van het begin af als
  // dat niet ver weg is.
  const uittreksel = (tekst, gevonden, omheen = OMHEEN) => {
    const plaatsen = opVolgorde(gevonden);
    const eerste = plaatsen[0]?.van ?? 0;
    const van = eerste <= 2 * omheen ? 0 : tekst.indexOf(" ", eerste - omheen) + 1;
    const einde = Math.max(eerste + omheen, van + 2 * omheen);
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

  // De vraag altijd, haar antwoord ook (kort als het woord er niet in staat), een noot alleen als het woord erin staat.
  const KOPPEN = { vraag: "", antwoord: "Antwoord: ", noot: "Noot: " };
  const alinea = ({ soort, tekst }, plaatsen) => {
    if (soort === "noot" && !plaatsen.length) return null;
    const kort = soort === "antwoord" && !plaatsen.length;
    return maak("p", { className: `treffer__${soort}${kort ? " treffer__kort" : ""}` },
      KOPPEN[soort] ? maak("b", {}, KOPPEN[soort]) : "", ...uittreksel(tekst, plaatsen, kort ? OMHEEN / 2 : OMHEEN));
  };

  const ookVoor = (andere) => maak("p", { className: "treffer__ook" }, "Hetzelfde antwoord geldt voor ",
    ...opsomming(andere.map((een) => maak("a", { href: adres(een) }, naamVan(een).toLowerCase())), "en"), ".");

  // { treffer, ook }: een gevonden vraag, en de andere die door hetzelfde antwoord gevonden zijn.
  const toonTreffer = ({ treffer, ook }) => maak("li", { className: "treffer" },
    maak("h2", { className: "treffer__kop" },
      maak("a", { href: adres(treffer), title: titelVan(treffer) }, naamVan(treffer) ? maak("span", { className: "treffer__nummer" }, naamVan(treffer)) : "", " ", titelVan(treffer))),
    maak("p", { className: "treffer__gegevens" }, treffer.regel),
    ...treffer.stukken.map((stuk, nummer) => alinea(stuk, treffer.plaatsen[nummer])),
    ook.length ? ookVoor(ook) : null);

  // Vragen die alleen door een gezamenlijk antwoord gevonden zijn, staan samen onder de eerste.
  const bundel = (treffers) => {
    const bundels = new Map();
    for (const treffer of treffers) {
      const inVraag = treffer.plaatsen[0].length > 0;
      const sleutel = `${treffer.id}#${treffer.gezamenlijk && !inVraag ? treffer.gezamenlijk : treffer.anker}`;
      if (bundels.has(sleutel)) bundels.get(sleutel).ook.push(treffer);
      else bundels.set(sleutel, { treffer, ook: [] });
    }
    return [...bundels.values()];
  };

  Object.assign(window.kamerantwoord, {
    zoektonen: { maak, telwoord, opsomming, alleDocumenten, adres, kopVan, uittreksel, toonTreffer, bundel },
  });
})();
