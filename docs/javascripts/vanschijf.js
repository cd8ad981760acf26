// Alleen in het archief zonder netwerk: een browser laadt van schijf geen gegevens, wel scripts. Daarom heeft
// elk bestand dat het zoeken leest een script naast zich (generator/builders/archive.py) dat het hier aflevert.
"use strict";

(function () {
  const wortel = new URL("..", document.currentScript.src).href;
  const bestanden = new Map();

  const uitTekst = (tekst) => Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));

  const laad = (pad) => new Promise((klaar, mislukt) => {
    const script = Object.assign(document.createElement("script"), { src: `${wortel}${pad}.js` });
    script.onload = () => { script.remove(); klaar(); };
    script.onerror = () => { script.remove(); bestanden.delete(pad); mislukt(new TypeError(`${pad} ontbreekt in het archief`)); };
    document.head.append(script);
  });
  const inhoud = async (pad) => {
    if (!bestanden.has(pad)) bestanden.set(pad, { geladen: laad(pad) });
    await bestanden.get(pad).geladen;
    return uitTekst(bestanden.get(pad).tekst);
  };

  const volledig = (adres) => new URL(adres, location.href).href;
  const padVan = (adres) => decodeURI(volledig(adres).slice(wortel.length).split("?")[0]);
  const eigenlijkeFetch = window.fetch.bind(window);
  window.fetch = async (vraag, ...rest) => {
    const adres = String(vraag.url ?? vraag);
    if (!volledig(adres).startsWith(wortel)) return eigenlijkeFetch(vraag, ...rest);
    return inhoud(padVan(adres)).then((bytes) => new Response(bytes), () => new Response(null, { status: 404 }));
  };

  window.kamerantwoord = Object.assign(window.kamerantwoord ?? {}, {
    bladzijde: "index.html",
    lever: (pad, tekst) => { bestanden.get(pad).tekst = tekst; },
  });
})();
