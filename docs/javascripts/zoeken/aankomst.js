// Wie van een zoekresultaat komt, vindt de gevonden woorden op de bladzijde gemerkt; het adres wordt weer gewoon.
"use strict";

(function () {
  const gezocht = new URLSearchParams(location.search).get("gezocht");
  const artikel = document.querySelector("article");
  if (!gezocht || !artikel) return;

  const letterlijk = (woord) => woord.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&");
  const woorden = gezocht.split("|").filter(Boolean).sort((een, ander) => ander.length - een.length);
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(${woorden.map(letterlijk).join("|")})(?![\\p{L}\\p{N}])`, "giu");

  const merk = (knoop) => {
    const stukken = knoop.data.split(patroon); // om en om: wat er niet toe doet, en een gevonden woord
    if (stukken.length < 2) return;
    knoop.replaceWith(...stukken.map((stuk, plaats) => (plaats % 2 ? Object.assign(document.createElement("mark"), { textContent: stuk }) : stuk)));
  };
  const teksten = document.createTreeWalker(artikel, NodeFilter.SHOW_TEXT);
  const knopen = [];
  while (teksten.nextNode()) if (!teksten.currentNode.parentElement.closest("script, style, button, .headerlink, .hulp")) knopen.push(teksten.currentNode);
  knopen.forEach(merk);

  history.replaceState(history.state, "", location.pathname + location.hash);
})();
