// Wie bij een vraag, antwoord of noot een fout meldt, hoeft niet over te tikken welke: dat staat in het adres.
"use strict";

(function () {
  var link = document.querySelector("[data-melden]");
  if (!link) return;
  link.addEventListener("click", function () {
    var onderdeel = decodeURIComponent(location.hash.slice(1));
    if (!onderdeel || !document.getElementById(onderdeel)) return;
    var formulier = new URL(link.href);
    formulier.searchParams.set("adres", formulier.searchParams.get("adres").split("#")[0] + "#" + onderdeel);
    formulier.searchParams.set("onderdeel", onderdeel);
    link.href = formulier.href;
  });
})();
