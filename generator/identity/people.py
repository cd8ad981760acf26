"""What people are called behind whose name stands for whom they speak: "Ploumen (PvdA)"."""

from __future__ import annotations

from generator.identity.absence import in_one_line
from generator.identity.wording import enumeration
from generator.model.document import Asker, Bewindspersoon, Metadata


def asker_label(asker: Asker) -> str:
    """ "Ploumen (PvdA)"; without a party the name."""
    return f"{asker.name} ({asker.party})" if asker.party else asker.name


def bewindspersoon_label(person: Bewindspersoon) -> str:
    """ "Minister Blok (Buitenlandse Zaken)"; what is not printed is left out."""
    portfolio = f"({person.portfolio})" if person.portfolio else ""
    return " ".join(filter(None, [person.office, person.name, portfolio]))


def between_whom(metadata: Metadata) -> str:
    """ "Ploumen (PvdA) → Minister Blok (Buitenlandse Zaken)"; who is not known is left out."""
    return " → ".join(filter(None, who_asked_whom(metadata)))


def who_asked_whom(metadata: Metadata) -> tuple[str, str]:
    """Who asked, and who answered or, as long as nobody did, was asked; empty where that is not known."""
    askers = list(map(asker_label, metadata.askers)) or [metadata.committee or ""]
    replied = list(map(bewindspersoon_label, metadata.answered_by))
    return enumeration(askers), enumeration(replied) or in_one_line(metadata.addressees)
