// Hoe het oordeel over een passage eruitziet. Wat een lezer plakte, gaat altijd als tekst de bladzijde in.
"use strict";

(function () {
  const { lezen, wortel, zoektonen: { maak, telwoord, opsomming, adres, titelVan }, controlezinnen: { zinnen } } = window.kamerantwoord;
  const OMHEEN = 200; // zoveel tekens van de zin om een passage heen
  const NOOT = /\[\^[^\]]*\]/g;
  const ANDERE = 5; // zoveel andere plaatsen krijgen een link

  const hoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  const ingekort = (tekst) => (tekst.length <= 2 * OMHEEN ? tekst : `${tekst.slice(0, OMHEEN)} … ${tekst.slice(-OMHEEN)}`);
  const aanhaal = (tekst) => `“${tekst}”`;

  // --- De passage met haar verschillen ----------------------------------------------------------------

  const stukVan = (tekst, rij) => tekst.slice(rij[0].van, rij.at(-1).tot);
  // Wat de site heeft op de plaats van een verschil; tekens uit twee delen staan niet aaneen.
  const stukVanSite = (bron, rij) => {
    const einde = rij.findLastIndex(({ deel }) => deel === rij[0].deel);
    const eerste = stukVan(bron.delen[rij[0].deel].tekst, rij.slice(0, einde + 1)).replace(NOOT, "");
    return einde + 1 < rij.length ? `${eerste} ${stukVanSite(bron, rij.slice(einde + 1))}` : eerste;
  };
  const gemerkt = (soort, klas, wat, tekst) => maak(soort, { className: klas }, maak("span", { className: "alleen-voor" }, `[${wat}: `), tekst, maak("span", { className: "alleen-voor" }, "]"));

  // De tekst van de passage zoals geplakt: wat er op de site niet staat doorgehaald, wat er wel staat erbij gezet.
  const metVerschillen = ({ tekst }, { groepen, bron }) => {
    const inhoud = [];
    let waar = 0;
    for (const { soort, een, ander } of groepen) {
      const van = een.length ? een[0].van : waar;
      if (een.length) inhoud.push(tekst.slice(waar, van));
      if (soort !== "anders") {
        if (een.length) inhoud.push(stukVan(tekst, een));
      } else {
        if (een.length) inhoud.push(gemerkt("del", "controle__weg", "alleen in uw tekst", stukVan(tekst, een)));
        if (ander.length) inhoud.push(een.length ? " " : /\s$/.test(inhoud.at(-1) ?? " ") ? "" : " ", gemerkt("ins", "controle__erbij", "alleen op deze site", stukVanSite(bron, ander)));
      }
      if (een.length) waar = een.at(-1).tot;
    }
    return [...inhoud, tekst.slice(waar)];
  };

  // De zin van de site waaruit de passage komt, als zij daar maar een deel van is: wat ervoor en erna staat doet ertoe.
  const verband = ({ bron, begin, einde }) => {
    const { tekst } = bron.delen[begin.deel];
    const tot = begin.deel === einde.deel ? einde.tot : begin.tot;
    const zonderNoten = tekst.replace(NOOT, (noot) => " ".repeat(noot.length)); // een zin eindigt niet midden in een nootcijfer
    const omheen = zinnen(zonderNoten, { van: 0, tot: tekst.length }).filter((zin) => zin.tot > begin.van && zin.van < tot);
    const schoon = (stuk) => stuk.replace(NOOT, "");
    const voor = schoon(tekst.slice(omheen[0].van, begin.van));
    const na = begin.deel === einde.deel ? schoon(tekst.slice(tot, omheen.at(-1).tot)) : "";
    if (!/\p{L}/u.test(voor + na)) return null;
    const kort = (stuk, isVoor) => (stuk.length <= OMHEEN ? stuk : isVoor ? `… ${stuk.slice(-OMHEEN)}` : `${stuk.slice(0, OMHEEN)} …`);
    return maak("p", { className: "controle__verband" }, maak("b", {}, "De hele zin op deze site: "),
      kort(voor, true), maak("mark", {}, schoon(tekst.slice(begin.van, tot))), kort(na, false));
  };

  // --- Waar zij staat ---------------------------------------------------------------------------------

  const deelVan = ({ bron, begin }) => bron.delen[begin.deel];
  const naamVan = (plaats) => deelVan(plaats).naam ?? "";
  const adresVan = (plaats) => adres({ id: plaats.bij.id, anker: deelVan(plaats).anker });
  const link = (plaats, metTitel = true) => maak("a", { href: adresVan(plaats) },
    [hoofdletter(naamVan(plaats)), metTitel ? titelVan(plaats.bij) : ""].filter(Boolean).join(" · ") || titelVan(plaats.bij));

  // Het adres waarop anderen het vinden; van schijf is dat niet altijd bekend.
  const openbaar = (plaats) => {
    const site = lezen.bladzijde().replace(/controleer\/?(?:index\.html)?$/, "");
    return site && site + adresVan(plaats).slice(wortel.length).replace("index.html", "");
  };
  // Zoals de knop bij een vraag of antwoord haar maakt (lezen.js); generator/outputs/pages/source_lines.py bepaalt de delen.
  const bronvermelding = (plaats) => {
    const [voor, na] = plaats.bij.gegevens.bronnen?.[deelVan(plaats).soort] ?? [titelVan(plaats.bij), ""];
    return [voor, naamVan(plaats), na, openbaar(plaats)].filter(Boolean).join(", ");
  };

  const bron = (plaats) => {
    const knop = lezen.knop("kopieer", `Kopieer de bronvermelding van ${naamVan(plaats) || "dit document"}`, () => lezen.kopieer(bronvermelding(plaats)));
    knop.className = "knop-klein";
    return maak("p", { className: "controle__bron" }, maak("b", {}, "Bron: "), bronvermelding(plaats), " ", knop);
  };

  // --- Wat erbij te zeggen valt -----------------------------------------------------------------------

  const weggelaten = (groepen, bron) => groepen.filter(({ soort, ander }) => soort === "weglating" && ander.length)
    .map(({ ander }) => `Weggelaten: ${aanhaal(ingekort(stukVanSite(bron, ander).replace(/^[,.;:\s]+|[,.;:\s]+$/g, "")))}.`);
  const ingevoegd = (groepen, bron) => groepen.filter(({ soort }) => soort === "toevoeging")
    .map(({ ander }) => (ander.length ? `Waar iets tussen haken staat, staat op deze site ${aanhaal(stukVanSite(bron, ander))}.` : "Wat tussen haken staat, is een toevoeging."));
  // Wie een ontkenning weglaat of vervangt, zegt met de letters van de bron iets anders.
  const ONTKENNING = new Set(["niet", "geen", "nooit", "nergens", "niemand", "niets", "noch", "zonder"]);
  const zonderOntkenning = (groepen) => {
    const heeft = (rij) => rij.some(({ gedrukt }) => gedrukt.toLowerCase().split("-").some((deel) => ONTKENNING.has(deel)));
    const mist = groepen.some(({ soort, ander }) => (soort === "weglating" || soort === "toevoeging") && heeft(ander));
    return mist ? ["Let op: in wat is weggelaten of vervangen staat een ontkenning."] : [];
  };
  const streepjes = ({ gestreept, bron, letterlijk: isGelijk }) => (isGelijk && gestreept.length
    ? [`Een streepje kan van een regeleinde zijn; op deze site staat ${opsomming(gestreept.map((rij) => aanhaal(stukVanSite(bron, rij))), "en").join("")}.`] : []);
  const overPlaats = (plaats) => {
    const { groepen, bron, begin, einde, kleinigheid } = plaats;
    const deel = deelVan(plaats);
    return [
      deel.isNoot ? `Staat in een noot bij ${deel.naam ?? "deze tekst"}.` : "",
      deel.isAnders ? "Zo staat deze vraag in het andere document met dezelfde vragen; hier is zij anders verwoord." : "",
      begin.deel !== einde.deel ? `Loopt door in ${bron.delen[einde.deel].naam ?? "het antwoord"}.` : "",
      kleinigheid ? "Het verschil zit alleen in hoofdletters, accenten of leestekens." : "",
      ...streepjes(plaats), ...weggelaten(groepen, bron), ...ingevoegd(groepen, bron), ...zonderOntkenning(groepen),
    ];
  };
  const anderePlaatsen = (ook, { bij: { id } }) => {
    if (!ook.length) return null;
    const documenten = new Set(ook.map((plaats) => plaats.bij.id).filter((ander) => ander !== id)).size;
    const waar = documenten ? ` in ${telwoord(documenten, "ander document", "andere documenten")}` : " in dit document";
    return maak("p", { className: "controle__ook" }, `Staat letterlijk ook op ${telwoord(ook.length, "andere plaats", "andere plaatsen")}${waar}: `,
      ...opsomming(ook.slice(0, ANDERE).map((plaats) => link(plaats)), ook.length > ANDERE ? "," : "en"), ook.length > ANDERE ? " …" : ".");
  };
  const overPassage = ({ passage, kort, zonderWoorden, nietAlles, uitkomst }) => [
    kort && !zonderWoorden ? "Te kort om er iets zekers over te zeggen." : "",
    zonderWoorden && passage.woorden ? "Deze woorden staan overal: waar zij zo bij elkaar staan, is niet te zoeken." : "",
    nietAlles ? `Deze woorden staan in zeer veel vragen; niet alle zijn vergeleken${uitkomst === "onbekend" ? ", dus misschien staat het er toch" : ""}.` : "",
    passage.onaf ? "Het aanhalingsteken wordt niet gesloten." : "",
  ];

  const aantalVerschillen = ({ groepen }) => groepen.filter(({ soort }) => soort === "anders").length;
  const heeftBron = (groepen, wat) => groepen.some(({ soort, ander }) => soort === wat && ander.length);
  const letterlijk = ({ plaats: { groepen, gestreept } }) => ["Letterlijk",
    gestreept.length ? `op ${gestreept.length === 1 ? "een streepje" : `${gestreept.length} streepjes`} na` : "", heeftBron(groepen, "weglating") ? "met weglating" : "",
    heeftBron(groepen, "toevoeging") ? "met iets anders tussen haken" : ""].filter(Boolean).join(", ");
  const KOPPEN = {
    letterlijk,
    afwijkend: ({ plaats }) => `Afwijkend: ${telwoord(aantalVerschillen(plaats), "verschil", "verschillen")}`,
    onbekend: () => "Niet gevonden op deze site",
    onzoekbaar: () => "Niet na te kijken",
  };

  // Een oordeel (oordeel.js) als onderdeel van de lijst.
  const toonOordeel = (oordeel) => {
    const { uitkomst, passage, plaats, ook } = oordeel;
    const opmerkingen = [...(plaats ? overPlaats(plaats) : []), ...overPassage(oordeel)].filter(Boolean);
    const element = maak("li", { className: "controle__passage" },
      maak("h2", { className: "controle__oordeel" }, KOPPEN[uitkomst](oordeel)),
      maak("blockquote", {}, maak("p", {}, ...(plaats ? metVerschillen(passage, plaats) : [passage.tekst]))),
      ...opmerkingen.map((opmerking) => maak("p", { className: "controle__opmerking" }, opmerking)),
      ...(plaats ? [
        maak("p", { className: "controle__plaats" }, link(plaats)),
        maak("p", { className: "controle__stand" }, plaats.bij.regel),
        verband(plaats),
        bron(plaats),
        anderePlaatsen(ook, plaats),
      ] : []));
    element.dataset.uitkomst = uitkomst;
    return element;
  };

  Object.assign(window.kamerantwoord, { controleuitkomst: { toonOordeel } });
})();
