"""The laws whose articles can be linked: their names in running text and their identifiers.

A row stands here only once its id has been looked up. Sources:

- [md]: the copy of wetten.overheid.nl in github.com/statengeneraal/laws-markdown, whose paths
  pair title and id (wet/vreemdelingenwet/2000/BWBR0011823/README.md);
- [bzk]: the list of harvested laws of the Ministry of the Interior,
  github.com/MinBZK/regelrecht-mvp, doc/migration/poc-migratie-plan.md;
- [link]: links "name → wetten.overheid.nl/<id>" in several independent public repositories.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Law:
    """`id` is a BWB id, or a CELEX number. `names` are full, `short` are abbreviations (exact case)."""

    id: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()


LAWS: tuple[Law, ...] = (
    Law("BWBR0001854", ("Wetboek van Strafrecht",), ("Sr", "WvSr")),  # [bzk]
    Law("BWBR0001903", ("Wetboek van Strafvordering",), ("Sv", "WvSv")),  # [link]
    Law("BWBR0001827", ("Wetboek van Burgerlijke Rechtsvordering",), ("Rv",)),  # [md]
    Law("BWBR0001840", ("Grondwet",), ("Gw",)),  # [md]
    Law("BWBR0005537", ("Algemene wet bestuursrecht",), ("Awb",)),  # [md] [bzk]
    Law("BWBR0045754", ("Wet open overheid",), ("Woo",)),  # [link]
    Law("BWBR0005252", ("Wet openbaarheid van bestuur",), ("Wob",)),  # [md]
    Law("BWBR0005416", ("Gemeentewet",)),  # [md]
    Law("BWBR0004627", ("Kieswet",)),  # [bzk]
    Law("BWBR0031788", ("Politiewet 2012",)),  # [md]
    Law("BWBR0011823", ("Vreemdelingenwet 2000", "Vreemdelingenwet"), ("Vw 2000", "Vw")),  # [md] [bzk]
    Law("BWBR0009709", ("Penitentiaire beginselenwet",), ("Pbw",)),  # [md] [bzk]
    Law("BWBR0001941", ("Opiumwet",)),  # [md]
    Law("BWBR0006622", ("Wegenverkeerswet 1994", "Wegenverkeerswet"), ("WVW 1994",)),  # [md]
    Law("BWBR0006502", ("Algemene wet gelijke behandeling",), ("Awgb",)),  # [md]
    Law("BWBR0035362", ("Wet maatschappelijke ondersteuning 2015",), ("Wmo 2015",)),  # [md]
    Law("BWBR0034925", ("Jeugdwet",)),  # [md]
    Law("BWBR0018450", ("Zorgverzekeringswet",), ("Zvw",)),  # [md] [bzk]
    Law("BWBR0035917", ("Wet langdurige zorg",), ("Wlz",)),  # [md]
    Law("BWBR0015703", ("Participatiewet",)),  # [bzk]
    Law("BWBR0002221", ("Algemene Ouderdomswet",), ("AOW",)),  # [bzk]
    Law("BWBR0004045", ("Werkloosheidswet",)),  # [bzk]
    Law("BWBR0002320", ("Algemene wet inzake rijksbelastingen",), ("AWR",)),  # [md]
    Law("BWBR0018472", ("Algemene wet inkomensafhankelijke regelingen",), ("Awir",)),  # [md]
    Law("BWBR0011353", ("Wet inkomstenbelasting 2001",), ("Wet IB 2001",)),  # [bzk]
    Law("BWBR0020368", ("Wet op het financieel toezicht",), ("Wft",)),  # [md]
    Law("BWBR0025028", ("Mediawet 2008", "Mediawet")),  # [md]
    Law("BWBR0037885", ("Omgevingswet",)),  # [link]
    Law("32016R0679", ("Algemene verordening gegevensbescherming",), ("AVG",)),  # EUR-Lex
)

#: The books of the Burgerlijk Wetboek are laws of their own; all [md].
CIVIL_CODE: dict[str, str] = {
    "1": "BWBR0002656",
    "2": "BWBR0003045",
    "3": "BWBR0005291",
    "4": "BWBR0002761",
    "5": "BWBR0005288",
    "6": "BWBR0005289",
    "7": "BWBR0005290",
    "7A": "BWBR0006000",
    "8": "BWBR0005034",
    "10": "BWBR0030068",
}
CIVIL_CODE_NAMES = ("Burgerlijk Wetboek", "BW")
