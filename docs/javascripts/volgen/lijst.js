// Wat een lezer volgt, zoals haar browser het bewaart. Elk ervan: { zoek, begin, bezien, stand }. `zoek` is het adres van
// de zoekvraag ("partij=D66"), `begin` en `bezien` zijn tijdstippen (ISO 8601), en `stand` zegt wat er toen was: van elk
// document hoeveel gevonden vragen beantwoord waren, en hoeveel niet.
"use strict";

(function () {
  const SLEUTEL = "kamerantwoord.volgen";

  const isTijd = (tijd) => typeof tijd === "string" && !Number.isNaN(Date.parse(tijd));
  const isAantal = (aantal) => Number.isInteger(aantal) && aantal >= 0;
  const isStand = (stand) => stand !== null && typeof stand === "object" &&
    Object.values(stand).every((aantallen) => Array.isArray(aantallen) && aantallen.length === 2 && aantallen.every(isAantal));
  const isHeel = (een) => een !== null && typeof een === "object" && typeof een.zoek === "string" && isTijd(een.begin) && isTijd(een.bezien) && isStand(een.stand);

  // Geeft { gevolgd, klacht }; `klacht` is "" of wat er mis is: "geweigerd", "onleesbaar", of "deels" daarvan.
  const lees = () => {
    let tekst;
    try {
      tekst = localStorage.getItem(SLEUTEL);
    } catch {
      return { gevolgd: [], klacht: "geweigerd" };
    }
    if (tekst === null) return { gevolgd: [], klacht: "" };
    try {
      const gelezen = JSON.parse(tekst);
      const gevolgd = gelezen.filter(isHeel);
      return { gevolgd, klacht: gevolgd.length < gelezen.length ? "deels" : "" };
    } catch {
      return { gevolgd: [], klacht: "onleesbaar" };
    }
  };

  // Bewaart wat `doe` van de lijst van nu maakt: een ander tabblad kan er ondertussen iets aan veranderd hebben. Geeft wat er
  // mis ging, of "". Wat niet te lezen is, blijft staan tot de lezer het wist.
  const verander = (doe) => {
    const { gevolgd, klacht } = lees();
    if (klacht === "geweigerd" || klacht === "onleesbaar") return klacht;
    try {
      localStorage.setItem(SLEUTEL, JSON.stringify(doe(gevolgd)));
      return "";
    } catch (fout) {
      return fout.name === "QuotaExceededError" && gevolgd.length ? "vol" : "geweigerd";
    }
  };

  const wis = () => {
    try {
      localStorage.removeItem(SLEUTEL);
    } catch {
      // Dan is er ook niets bewaard.
    }
  };

  // Doet `doe` als een ander tabblad de lijst veranderde.
  const bijVerandering = (doe) => addEventListener("storage", ({ key: sleutel }) => { if (sleutel === SLEUTEL || sleutel === null) doe(); });

  Object.assign(window.kamerantwoord, { volglijst: { lees, verander, wis, bijVerandering } });
})();
