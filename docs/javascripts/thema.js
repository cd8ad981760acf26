// Zet de gekozen kleuren voordat de bladzijde getoond wordt; zonder keuze volgt zij het systeem.
"use strict";

(function () {
  try {
    var keuze = localStorage.getItem("kamerantwoord.thema");
    if (keuze === "licht" || keuze === "donker") document.documentElement.dataset.thema = keuze;
  } catch (fout) {
    // Zonder opslag volgt de bladzijde het systeem.
  }
})();
