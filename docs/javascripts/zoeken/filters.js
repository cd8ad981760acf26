// De filters naast de gevonden vragen: per kenmerk de waarden, met hoeveel gevonden vragen die hebben; en de periode.
"use strict";

(function () {
  const { zoektonen: { maak } } = window.kamerantwoord;

  // De namen zijn die van generator/outputs/search/filters.py.
  const FILTERS = [
    ["vrager", "Vrager"], ["partij", "Partij"], ["bewindspersoon", "Bewindspersoon"], ["ministerie", "Ministerie"],
    ["jaar", "Jaar"], ["soort", "Soort"], ["antwoord", "Antwoord"],
  ];
  const GEEN = Object.fromEntries(FILTERS.map(([naam]) => [naam, []]));
  const GRENZEN = ["van", "tot"]; // de eerste en de laatste dag van een periode, die zelf meetellen
  const ALTIJD = { van: "", tot: "" };
  const hoeveel = (filters, periode) => Object.values(filters).flat().length + GRENZEN.filter((grens) => periode[grens]).length;

  const uitAdres = (adresdelen) => Object.fromEntries(FILTERS.map(([naam]) => [naam, adresdelen.getAll(naam)]));
  const periodeUitAdres = (adresdelen) => Object.fromEntries(GRENZEN.map((grens) =>
    [grens, /^\d{4}-\d\d-\d\d$/.test(adresdelen.get(grens)) ? adresdelen.get(grens) : ""]));
  // Het adres waarin een zoekvraag met haar filters en periode staat.
  const naarAdres = ({ vraag, filters, periode }) => {
    const adresdelen = new URLSearchParams(vraag ? { q: vraag } : {});
    for (const [naam, waarden] of Object.entries(filters)) waarden.forEach((waarde) => adresdelen.append(naam, waarde));
    for (const [grens, dag] of Object.entries(periode)) if (dag) adresdelen.set(grens, dag);
    return adresdelen;
  };
  // Van twee datumvelden; null zolang er een half jaartal staat.
  const ingevuld = (velden) => {
    const datums = GRENZEN.map((grens) => velden.querySelector(`input[name=${grens}]`));
    return datums.every(({ validity }) => validity.valid) ? Object.fromEntries(datums.map(({ name, value }) => [name, value])) : null;
  };
  const vulPeriode = (velden, periode) => GRENZEN.forEach((grens) => { velden.querySelector(`input[name=${grens}]`).value = periode[grens]; });
  const aangevinkt = (keuzes) => Object.fromEntries(FILTERS.map(([naam]) =>
    [naam, [...keuzes.querySelectorAll(`input[name=${naam}]:checked`)].map((vakje) => vakje.value)]));

  const nieuwsteEerst = ([een], [ander]) => ander.localeCompare(een);
  const meesteEerst = (een, ander) => ander[1] - een[1] || een[0].localeCompare(ander[0]);

  const keuze = (naam, [waarde, aantal], nummer, gekozen) => {
    const vakje = maak("input", { type: "checkbox", id: `filter-${naam}-${nummer}`, name: naam, value: waarde, checked: gekozen.includes(waarde) });
    return maak("label", {}, vakje, maak("span", {}, waarde), " ",
      maak("span", { className: "filter__aantal", title: `${aantal.toLocaleString("nl-NL")} gevonden` },
        aantal.toLocaleString("nl-NL"), maak("span", { className: "alleen-voor" }, " gevonden")));
  };

  // Null waar niets te kiezen valt: geen waarde, of één die alle gevonden vragen hebben.
  const groep = ([naam, kop], gekozen, aantallen, totaal) => {
    const waarden = Object.entries({ ...Object.fromEntries(gekozen.map((waarde) => [waarde, 0])), ...aantallen });
    const rij = waarden.filter(([waarde, aantal]) => aantal || gekozen.includes(waarde)).sort(naam === "jaar" ? nieuwsteEerst : meesteEerst);
    const scheidt = rij.length > 1 || gekozen.length || rij.some(([, aantal]) => aantal < totaal);
    if (!rij.length || !scheidt) return null;
    return maak("fieldset", { className: "filter" }, maak("legend", {}, kop),
      ...rij.map((waarde, nummer) => keuze(naam, waarde, nummer, gekozen)));
  };

  // Vult `keuzes`; wie met het toetsenbord op een vakje stond, blijft daar. Geeft hoeveel groepen er staan.
  const toonFilters = (keuzes, gekozen, aantallen, totaal) => {
    const groepen = FILTERS.map((filter) => groep(filter, gekozen[filter[0]], aantallen[filter[0]], totaal)).filter(Boolean);
    const gericht = keuzes.contains(document.activeElement) ? document.activeElement.id : "";
    keuzes.replaceChildren(...groepen);
    document.getElementById(gericht)?.focus();
    return groepen.length;
  };

  Object.assign(window.kamerantwoord, { zoekfilters: { FILTERS, GEEN, ALTIJD, hoeveel, uitAdres, periodeUitAdres, naarAdres, ingevuld, vulPeriode, aangevinkt, toonFilters } });
})();
