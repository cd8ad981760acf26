/* Bij elke alinea met een eigen adres een link daarheen: te zien bij wie haar aanwijst, en met Tab te bereiken.

   Van een vraag of antwoord is één link met Tab te bereiken; de pijltjestoetsen gaan naar de andere. Zo kost een lange
   pagina niet honderden keren Tab. Kopiëren doet lezen.js. */

(() => {
  "use strict";

  const groepen = new Map();
  for (const soort of ["vraag", "antwoord"]) {
    for (const plaats of document.querySelectorAll(`article :is(p, li, th > span)[id^="${soort}-"]`)) {
      const [, deel, nummer] = plaats.id.match(/^(.+?)(?:-alinea)?-(\d+)$/) ?? [];
      const kop = deel && document.getElementById(deel);
      if (!kop?.matches("h2, h3")) continue;
      const groep = groepen.get(kop) ?? groepen.set(kop, []).get(kop);
      groep.push([plaats.closest("th") ?? plaats, plaats.id, nummer]);
    }
  }

  const link = (id, naam) => {
    const element = Object.assign(document.createElement("a"), { className: "alinea headerlink", href: "#" + id, title: naam });
    element.setAttribute("aria-label", naam);
    element.tabIndex = -1;
    return element;
  };

  for (const [kop, groep] of groepen) {
    const deel = kop.firstChild.textContent.trim().replace(/^./, (letter) => letter.toLowerCase());
    const links = groep.map(([plaats, id, nummer]) => {
      const element = link(id, `Link naar alinea ${nummer} van ${deel}`);
      plaats.classList.add("heeft-alinea");
      plaats.append(element);
      return element;
    });
    // De link naar de enige alinea zegt wie luistert niets dat die naar het antwoord niet zegt.
    if (links.length === 1) links[0].setAttribute("aria-hidden", "true");
    else links[0].tabIndex = 0;
    links.forEach((element, plaats) => element.addEventListener("keydown", (toets) => {
      const ander = links[plaats + ({ ArrowDown: 1, ArrowUp: -1 }[toets.key] ?? NaN)];
      if (!ander) return;
      toets.preventDefault();
      ander.focus();
    }));
  }
})();
