// Zegt van een termijn hoe lang die nog duurt, of hoe lang hij om was op de laatste dag waarvan deze site iets heeft: wat
// daarna beantwoord is, weet zij niet. De plaats ervoor is er al, zodat er niets verspringt.
"use strict";

(function () {
  const { zoekbestanden } = window.kamerantwoord;
  const DAG = 24 * 3600 * 1000;
  const nu = new Date();
  const vandaag = Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate());
  const dagen = (aantal) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;
  const voluit = (dag) => new Date(dag).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  const nogTeGaan = (einde) => (einde === vandaag ? "tot en met vandaag" : `nog ${dagen(Math.round((einde - vandaag) / DAG))}`);
  // Kort genoeg voor één regel op het smalste scherm, want die regel is er al.
  const verstreken = (einde, laatste) => (laatste > einde ? `al ${dagen((laatste - einde) / DAG)} om op ${voluit(laatste)}` : `nog niet om op ${voluit(laatste)}`);

  const toon = async () => {
    const termijnen = [...document.querySelectorAll("time.termijn[datetime]")].map((termijn) => ({
      einde: Date.parse(termijn.dateTime), plaats: termijn.parentElement.querySelector(".over"),
    })).filter(({ einde, plaats }) => plaats && !Number.isNaN(einde));
    for (const { einde, plaats } of termijnen) plaats.textContent = einde < vandaag ? "om" : nogTeGaan(einde);
    const om = termijnen.filter(({ einde }) => einde < vandaag);
    if (!om.length) return;
    const laatste = Date.parse((await zoekbestanden.begin()).dagen.at(-1));
    for (const { einde, plaats } of om) {
      plaats.classList.toggle("verstreken", laatste > einde);
      plaats.textContent = verstreken(einde, laatste) + (plaats.closest("dd") ? ", de laatste dag op deze site" : ""); // een overzicht zegt dat bovenaan
    }
  };
  toon().catch((fout) => console.warn(fout)); // dan staat er alleen dat de termijn om is
})();
