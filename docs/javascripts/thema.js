// Zet de gekozen kleuren voordat de bladzijde getoond wordt; zonder keuze volgt zij het systeem.
// De klasse "js" laat plaats voor wat het andere script straks bij de koppen zet.
"use strict";

(function () {
  document.documentElement.classList.add("js");
  try {
    var keuze = localStorage.getItem("kamerantwoord.thema");
    if (keuze === "licht" || keuze === "donker") document.documentElement.dataset.thema = keuze;
  } catch (fout) {
    // Zonder opslag volgt de bladzijde het systeem.
  }
})();
