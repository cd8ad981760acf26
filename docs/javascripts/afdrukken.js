// Wat op elke afgedrukte pagina staat, en het afdrukken van één vraag met haar antwoord. Wat er staat, komt uit de bladzijde
// (overrides/partials/druk.html); in de rand kan het alleen waar de browser die laat vullen, anders staat het boven en onder de tekst.
"use strict";

(function () {
  const { maak, knop, koppen, antwoordenBij, delenVan, verwijzing, naamInZin, adres, voorproefVan } = window.kamerantwoord.lezen;
  const bladzijde = document.documentElement;
  const velden = new Map([...document.querySelectorAll("[data-druk]")].map((veld) => [veld.dataset.druk, veld]));

  const kentRanden = () => {
    const proef = new CSSStyleSheet();
    proef.replaceSync("@page { @top-left { content: 'a' } }");
    return proef.cssRules[0]?.cssRules?.length > 0;
  };
  const randen = kentRanden();
  const zet = (veld, tekst) => {
    velden.get(veld).textContent = tekst;
    if (randen) bladzijde.style.setProperty("--druk-" + veld, JSON.stringify(tekst));
  };
  if (!velden.size) return;
  bladzijde.classList.toggle("drukt-in-randen", randen);
  velden.forEach((veld, naam) => zet(naam, veld.textContent.trim()));

  // --- Eén vraag -------------------------------------------------------------------------------------

  // Wat er boven die ene vraag van het document bij hoort: de titel, wie wie wat vroeg en wanneer, en wat er met de tekst is.
  const titel = document.querySelector("article > h1");
  const waar = [...document.querySelectorAll(".waar__binnen > span")].map((deel) => deel.textContent.trim()).filter(Boolean).join(" · ");
  const wieWanneer = maak("p", { className: "druk-wie" }, waar);
  const letOp = () => document.querySelectorAll("article > .waarschuwing");

  const alles = new Map([...velden].map(([naam, veld]) => [naam, veld.textContent]));
  const mee = (kop) => [kop, ...delenVan(kop)].forEach((deel) => deel.classList.add("druk-mee"));

  // Zegt een antwoord alleen "Zie het antwoord op vraag 63", dan hoort dat antwoord erbij, met het adres ervan.
  const eigenLinks = (kop) => delenVan(kop).flatMap((deel) => [...deel.querySelectorAll("a[href^='#antwoord'], a[href^='#vraag']")]).filter((link) => !link.closest(".alinea, .verwezen, .verwijst"));
  const waarnaarVerwezen = (antwoorden) => {
    const links = new Map(antwoorden.flatMap(eigenLinks).map((link) => [link.hash, link]));
    return [...links].map(([hash, link]) => [voorproefVan(link), adres({ id: hash.slice(1) })]).filter(([delen]) => delen.length)
      .map(([delen, waar]) => maak("section", { className: "druk-verwezen druk-mee" }, ...delen, maak("p", { className: "druk-wie" }, waar)));
  };

  const drukAf = (vraag) => {
    const antwoorden = antwoordenBij.get(vraag);
    const laatste = antwoorden.at(-1) ?? vraag;
    (delenVan(laatste).at(-1) ?? laatste).after(...waarnaarVerwezen(antwoorden));
    [vraag, ...antwoorden].forEach(mee);
    titel?.after(wieWanneer);
    [titel, wieWanneer, ...letOp()].forEach((deel) => deel?.classList.add("druk-mee"));
    bladzijde.classList.add("drukt-deel");
    zet("bron", [vraag, ...antwoorden].map((kop) => verwijzing(kop).replace(", " + adres(kop), "")).at(-1));
    zet("adres", adres(vraag));
    print();
  };
  addEventListener("afterprint", () => {
    bladzijde.classList.remove("drukt-deel");
    wieWanneer.remove();
    document.querySelectorAll(".druk-verwezen").forEach((deel) => deel.remove());
    document.querySelectorAll(".druk-mee").forEach((deel) => deel.classList.remove("druk-mee"));
    alles.forEach((tekst, naam) => zet(naam, tekst));
  });

  for (const vraag of koppen.filter((kop) => antwoordenBij.has(kop))) {
    const af = knop("druk af", "Druk " + naamInZin(vraag) + " af, met het antwoord", () => drukAf(vraag));
    af.className = "hulp__druk";
    vraag.nextElementSibling.querySelector("[aria-label^='Vorige vraag']").before(af);
  }
})();
