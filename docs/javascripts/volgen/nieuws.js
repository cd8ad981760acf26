// Wat er nieuw is van wat een lezer volgt: wat de zoekindex nu vindt, naast wat er was toen zij het voor het laatst zag.
"use strict";

(function () {
  const { zoek, zoekbestanden, zoekkenmerken, zoekfilters } = window.kamerantwoord;

  // --- Wat er gevolgd wordt ------------------------------------------------------------------------

  const uitAdres = (adres) => {
    const adresdelen = new URLSearchParams(adres);
    return {
      vraag: (adresdelen.get("q") ?? "").trim(),
      filters: zoekfilters.uitAdres(adresdelen),
      periode: zoekfilters.periodeUitAdres(adresdelen),
    };
  };
  // Wat hetzelfde zoekt, heeft hetzelfde adres, in welke volgorde het ook gekozen is.
  const naarAdres = (gezocht) => `${new URLSearchParams([...zoekfilters.naarAdres(gezocht)].sort())}`;

  const dagVan = (dag) => new Date(`${dag}T12:00`).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });
  const DOSSIER = /^\d\d ?\d{3}(?:[ -][IVXLC]+)?$/;
  const ZEGT_GENOEG = ["soort", "antwoord"]; // van deze filters is de waarde alleen al duidelijk
  const keuze = ([naam, kop], waarden) => (waarden.length ? [`${ZEGT_GENOEG.includes(naam) ? "" : `${kop} `}${waarden.join(" of ")}`] : []);
  const hoofdletter = (tekst) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
  // Hoe het heet: “stikstof” · Partij D66 · vanaf 1 januari 2024.
  const naamVan = ({ vraag, filters, periode }) => hoofdletter([
    DOSSIER.test(vraag) ? `Dossier ${vraag}` : vraag ? `“${vraag}”` : "",
    ...zoekfilters.FILTERS.flatMap((filter) => keuze(filter, filters[filter[0]])),
    periode.van ? `vanaf ${dagVan(periode.van)}` : "",
    periode.tot ? `tot en met ${dagVan(periode.tot)}` : "",
  ].filter(Boolean).join(" · "));

  // --- Wat er nu is -----------------------------------------------------------------------------------

  // Wie woorden volgt die nergens samen staan, wacht daarop: wat er enigszins op lijkt, telt niet.
  const isHeel = ({ begrepen, gedeeltelijk }) => !gedeeltelijk && !begrepen.termen.some(({ onbekend }) => onbekend);

  const NIETS = { vragen: 0, documenten: 0, zonder: 0 };

  // Geeft { documenten, hoeveel, lees }: van elk gevonden document zijn id, de ids van andere met dezelfde vragen waar het voor
  // staat, zijn dag, eerste plek, en hoeveel vragen er beantwoord zijn en hoeveel niet; het nieuwste eerst.
  const standNu = async (gezocht) => {
    const gevonden = await zoek(gezocht.vraag, gezocht);
    const plekken = isHeel(gevonden) ? [...gevonden.vragen, ...gevonden.documenten] : [];
    const jaren = [...new Set(plekken.map(({ jaar }) => jaar))];
    const adressen = new Map(await Promise.all(jaren.map(async (jaar) => [jaar, await zoekbestanden.adressen(jaar.jaar)])));
    const isBeantwoord = await zoekkenmerken.beantwoord(jaren);
    const documenten = new Map();
    for (const plek of plekken) {
      const { documenten: ids, ookVoor } = adressen.get(plek.jaar);
      const id = ids[plek.document];
      const een = documenten.get(id) ?? { id, ookVoor: ookVoor[plek.document] ?? [], plek, dag: plek.jaar.dagen[plek.document], beantwoord: 0, open: 0 };
      if (!plek.alsDocument || een.plek === plek) een[isBeantwoord(plek) ? "beantwoord" : "open"] += 1;
      documenten.set(id, een);
    }
    const nieuwsteEerst = [...documenten.values()].sort((een, ander) => ander.dag.localeCompare(een.dag) || een.id.localeCompare(ander.id));
    return { documenten: nieuwsteEerst, hoeveel: plekken.length ? gevonden.hoeveel : NIETS, lees: gevonden.lees };
  };

  // Wat er van bewaard wordt.
  const bewaarbaar = (documenten) => Object.fromEntries(documenten.map(({ id, beantwoord, open }) => [id, [beantwoord, open]]));

  // De documenten die er nog niet waren, en die met een antwoord dat er nog niet was; `isAntwoord` zegt welk van de twee. Wie de
  // vragen al zag in een document waar nu een ander voor staat, krijgt daarvan alleen het antwoord.
  const nieuwSinds = (stand, documenten) => documenten.flatMap((een) => {
    const gezien = [een.id, ...een.ookVoor].find((id) => Object.hasOwn(stand, id));
    if (gezien === undefined) return [{ ...een, isAntwoord: false }];
    const [beantwoord, open] = stand[gezien];
    return een.beantwoord > beantwoord && een.open < open ? [{ ...een, isAntwoord: true }] : [];
  });

  Object.assign(window.kamerantwoord, { volgnieuws: { uitAdres, naarAdres, naamVan, standNu, bewaarbaar, nieuwSinds } });
})();
