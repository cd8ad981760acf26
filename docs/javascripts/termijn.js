// Zet achter het einde van een termijn hoe lang dat nog is, of hoe lang geleden: de site zelf kent geen vandaag.
"use strict";

(function () {
  const dag = 24 * 3600 * 1000;
  const nu = new Date();
  const vandaag = Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate());
  const dagen = (aantal) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;

  for (const termijn of document.querySelectorAll("time.termijn[datetime]")) {
    const over = Math.round((Date.parse(termijn.dateTime) - vandaag) / dag);
    if (Number.isNaN(over)) continue;
    termijn.classList.toggle("verstreken", over < 0);
    termijn.after(over < 0 ? ` (verstreken sinds ${dagen(-over)})` : over === 0 ? " (vandaag)" : ` (nog ${dagen(over)})`);
  }
})();
