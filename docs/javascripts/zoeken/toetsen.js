// "/" en Ctrl-K gaan naar het zoekveld, behalve uit een veld waar men typt.
"use strict";

(function () {
  const typt = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  document.addEventListener("keydown", (gebeurtenis) => {
    if (!gebeurtenis.key) return; // wat een browser zelf invult, komt ook als toets
    const streep = gebeurtenis.key === "/" && !gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.altKey && !typt(gebeurtenis.target);
    const ctrlK = gebeurtenis.key.toLowerCase() === "k" && (gebeurtenis.ctrlKey || gebeurtenis.metaKey) && !gebeurtenis.altKey && !gebeurtenis.shiftKey;
    const veld = document.querySelector("form[data-zoekveld] input[name=q]");
    if (!veld || !(streep || ctrlK)) return;
    gebeurtenis.preventDefault();
    veld.focus();
    veld.select();
  });
})();
