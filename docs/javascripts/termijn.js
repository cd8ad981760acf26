// Zegt van een termijn hoe lang die nog duurt, of hoe lang geleden hij eindigde: de site zelf kent geen vandaag. De
// plaats ervoor is er al, zodat er niets verspringt.
"use strict";

(function () {
  const dag = 24 * 3600 * 1000;
  const nu = new Date();
  const vandaag = Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate());
  const dagen = (aantal) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;

  for (const termijn of document.querySelectorAll("time.termijn[datetime]")) {
    const over = Math.round((Date.parse(termijn.dateTime) - vandaag) / dag);
    const plaats = termijn.parentElement.querySelector(".over");
    if (Number.isNaN(over) || !plaats) continue;
    plaats.classList.toggle("verstreken", over < 0);
    plaats.textContent = over < 0 ? `${dagen(-over)} geleden verstreken` : over === 0 ? "tot en met vandaag" : `nog ${dagen(over)}`;
  }
})();
