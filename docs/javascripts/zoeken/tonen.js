// Hoe een gevonden vraag of document eruitziet. Tekst gaat altijd als tekst de bladzijde in, nooit als opmaak.
"use strict";

(function () {
  const { wortel, zoekpassages: { SAMEN } } = window.kamerantwoord;
  const bladzijde = window.kamerantwoord.bladzijde ?? ""; // van schijf: "index.html"

  const maak = (soort, eigenschappen = {}, ...inhoud) => {
    const { rol, ...rest } = eigenschappen;
    const element = Object.assign(document.createElement(soort), rest);
    if (rol) element.setAttribute("role", rol);
    element.append(...inhoud.filter((deel) => deel !== null && deel !== ""));
    return element;
  };
  const telwoord = (aantal, een, meer) => `${aantal.toLocaleString("nl-NL")} ${aantal === 1 ? een : meer}`;
  // "14 vragen in 5 documenten en 2 andere documenten": van wat een zoekvraag vindt (machine.js).
  const gevonden = ({ vragen, documenten, zonder }) => {
    const los = zonder ? telwoord(zonder, vragen ? "ander document" : "document", vragen ? "andere documenten" : "documenten") : "";
    return [vragen ? `${telwoord(vragen, "vraag", "vragen")} in ${telwoord(documenten, "document", "documenten")}` : "", los].filter(Boolean).join(" en ");
  };
  // [a, b, c] wordt a, b of c.
  const opsomming = (delen, laatste) => delen.flatMap((deel, plaats) => {
    const ervoor = plaats === 0 ? "" : plaats === delen.length - 1 ? ` ${laatste} ` : ", ";
    return [ervoor, deel];
  });

  // --- Van welk document ----------------------------------------------------------------------------

  const adresVanMap = (map) => `${wortel}${map}/${bladzijde}`;
  const adres = (treffer) => `${adresVanMap(`documenten/${encodeURIComponent(treffer.id)}`)}${treffer.anker ? `#${treffer.anker}` : ""}`;
  // Hoe de bladzijde haar noemt: ook van vragen zonder nummer, en van die er een delen, is dan te zien welke het is.
  const naamVan = (treffer) => {
    if (treffer.naam) return hoofdletter(treffer.naam);
    return treffer.nummer ? `Vraag ${treffer.nummer}` : treffer.anker.endsWith("-vervolg") ? "Vraag zonder nummer" : "Vraag";
  };
  const inZin = (naam) => naam.charAt(0).toLowerCase() + naam.slice(1);

  const alleDocumenten = () => maak("a", { href: adresVanMap("documenten") }, "alle documenten");

  const hoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  const namen = (mensen = []) => mensen.map((mens) => mens.name).filter(Boolean).join(" en ");
  const titelVan = ({ gegevens: { name, subject, title, answered_by: bewindspersonen, committee }, id }) => {
    if (name || subject || title) return hoofdletter(name || subject || title);
    if (committee) return `Vragen van de ${committee}`;
    return namen(bewindspersonen) ? `Antwoorden van ${bewindspersonen[0].office.toLowerCase()} ${namen(bewindspersonen)}` : id;
  };
  // Boven een vraag zegt "Lijst van vragen en antwoorden over" niets: daar staat waarover zij gaat voorop.
  const onderwerpVan = (treffer) => treffer.gegevens.short_name ?? titelVan(treffer);
  const SOORTEN = { answers: "Vragen met antwoorden", list: "Lijst van vragen en antwoorden", oral: "Mondelinge vragen", postponement: "Mededeling", questions: "Vragen", overleg: "Schriftelijk overleg" };

  // --- Wat er staat ---------------------------------------------------------------------------------

  const OMHEEN = 110;
  const metMerk = (tekst, plaatsen, van = 0, tot = tekst.length) => {
    const stukken = [];
    let waar = van;
    for (const plaats of plaatsen) {
      if (plaats.van < waar || plaats.tot > tot) continue;
      stukken.push(tekst.slice(waar, plaats.van), maak("mark", {}, tekst.slice(plaats.van, plaats.tot)));
      waar = plaats.tot;
    }
    return [...stukken, tekst.slice(waar, tot)];
  };
  const gemerkt = (treffer, tekst) => metMerk(...((stuk) => [stuk.tekst, stuk.plaatsen])(treffer.stuk("", tekst)));

  // Waar het meeste van het gezochte bij elkaar staat.
  const beste = (plaatsen) => {
    const samen = ({ van }) => new Set(plaatsen.filter((plaats) => plaats.van >= van && plaats.van < van + SAMEN).flatMap(({ termen }) => termen)).size;
    return plaatsen.reduce((tot, plaats) => (samen(plaats) > samen(tot) ? plaats : tot), plaatsen[0]);
  };
  // Een stuk van een tekst om het gezochte heen, met de gevonden woorden gemerkt; van het begin af als dat niet ver weg is.
  const uittreksel = (tekst, plaatsen, omheen = OMHEEN) => {
    const eerste = plaatsen.length ? beste(plaatsen).van : 0;
    const van = eerste <= 2 * omheen ? 0 : tekst.indexOf(" ", eerste - omheen / 2) + 1;
    const einde = Math.max(eerste + SAMEN, van + 2 * omheen);
    const tot = einde >= tekst.length ? tekst.length : tekst.lastIndexOf(" ", einde);
    return [van > 0 ? "… " : "", ...metMerk(tekst, plaatsen, van, tot), tot < tekst.length ? " …" : ""];
  };

  // De vraag altijd, haar antwoord ook (kort als het gezochte er niet in staat), een noot alleen als het erin staat.
  const KOPPEN = { vraag: "", tekst: "", mededeling: "Mededeling: ", antwoord: "Antwoord: ", noot: "Noot: " };
  const alinea = ({ soort, tekst, plaatsen }) => {
    if (soort === "noot" && !plaatsen.length) return null;
    const kort = soort === "antwoord" && !plaatsen.length;
    return maak("p", { className: `treffer__${soort}${kort ? " treffer__kort" : ""}` },
      KOPPEN[soort] ? maak("b", {}, KOPPEN[soort]) : "", ...uittreksel(tekst, plaatsen, kort ? OMHEEN / 2 : OMHEEN));
  };
  // Staat hetzelfde antwoord al onder de vraag erboven, dan zegt de treffer dat.
  const heeftZelfde = (treffer, vorige) => vorige?.id === treffer.id && treffer.antwoorden.length > 0 && `${vorige.antwoorden}` === `${treffer.antwoorden}`;
  const stukkenVan = (treffer, vorige) => {
    if (!heeftZelfde(treffer, vorige)) return treffer.stukken.map(alinea);
    const verwijzing = maak("p", { className: "treffer__antwoord treffer__kort" }, maak("b", {}, "Antwoord: "), `hetzelfde als op ${inZin(naamVan(vorige))}.`);
    return [...treffer.stukken.filter(({ soort }) => soort === "vraag").map(alinea), verwijzing];
  };

  // Wat alleen te zien krijgt wie erop zocht: een nummer van het document, of wie de vraag kreeg.
  const stille = ({ gegevens: { identifiers, addressees = [], answered_by: bewindspersonen = [] }, id }) => [
    identifiers?.publication, identifiers?.number, identifiers?.zaak, id,
    ...addressees, ...bewindspersonen.map(({ office, portfolio }) => [office, portfolio].filter(Boolean).join(" ")),
  ].filter(Boolean);
  const gezochte = (treffer) => stille(treffer).find((feit) => treffer.stuk("", feit).plaatsen.length);
  const gegevensVan = (treffer, ...meer) => {
    const feiten = [...meer, treffer.regel, treffer.gegevens.reactie, gezochte(treffer)].filter(Boolean);
    return maak("p", { className: "treffer__gegevens" }, ...feiten.flatMap((feit, plaats) => [plaats ? " · " : "", ...gemerkt(treffer, feit)]));
  };
  const kop = (treffer, titel, ...voor) => maak("h2", { className: "treffer__kop" },
    link(treffer, ...voor, ...gemerkt(treffer, titel)));

  // Wie de link volgt, vindt de gevonden woorden ook daar gemerkt (aankomst.js). Het adres zelf blijft schoon.
  const link = (treffer, ...inhoud) => {
    const element = maak("a", { href: adres(treffer), title: titelVan(treffer) }, ...inhoud);
    const stukken = [...treffer.stukken, ...[titelVan(treffer), treffer.regel, treffer.gegevens.reactie ?? ""].map((tekst) => treffer.stuk("", tekst))];
    const woorden = [...new Set(stukken.flatMap(({ tekst, plaatsen }) => plaatsen.map(({ van, tot }) => tekst.slice(van, tot).toLowerCase())))];
    if (woorden.length) {
      const geefMee = () => { element.search = `?${new URLSearchParams({ gezocht: woorden.join("|") })}`; };
      for (const gebeurtenis of ["click", "auxclick", "contextmenu"]) element.addEventListener(gebeurtenis, geefMee);
    }
    return element;
  };

  const toonTreffer = (treffer, vorige) => maak("li", { className: "treffer" },
    kop(treffer, onderwerpVan(treffer), maak("span", { className: "treffer__nummer" }, naamVan(treffer)), " "),
    gegevensVan(treffer), ...stukkenVan(treffer, vorige));

  // Wat er om de vragen heen staat, telt alleen om de nummers die het noemt.
  const heeftNummer = ({ tekst, plaatsen }) => plaatsen.some(({ van, tot }) => /\d/.test(tekst.slice(van, tot)));
  const toonDocument = (treffer) => maak("li", { className: "treffer treffer--document" },
    kop(treffer, titelVan(treffer)), gegevensVan(treffer, SOORTEN[treffer.gegevens.kind] ?? "", treffer.vragen ? telwoord(treffer.vragen, "vraag", "vragen") : ""),
    ...treffer.stukken.filter((stuk) => (treffer.vragen && stuk.soort === "tekst" ? heeftNummer(stuk) : stuk.plaatsen.length)).map(alinea));

  Object.assign(window.kamerantwoord, {
    zoektonen: { maak, telwoord, gevonden, opsomming, alleDocumenten, adres, naamVan, inZin, titelVan, onderwerpVan, uittreksel, gemerkt, link, toonTreffer, toonDocument },
  });
})();
