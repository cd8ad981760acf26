/* Op een adres dat verhuisd is: naar het nieuwe, met het onderdeel dat gevraagd werd. */

(() => {
  "use strict";

  const naar = document.querySelector("a[data-doorverwijzing]");
  if (!naar) return;
  const plaats = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const regel = plaats && plaats.closest("li");
  // Een onderdeel dat een eigen regel heeft, ging ergens anders heen; zonder link is het vervallen.
  if (regel && !regel.querySelector("a")) return;
  const [pagina, eigen] = naar.href.split("#");
  location.replace(regel ? regel.querySelector("a").href : pagina + (location.hash || (eigen ? "#" + eigen : "")));
})();
