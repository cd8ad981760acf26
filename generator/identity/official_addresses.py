"""Where each official id leads.

Until the spring of 2026 a publication had its address by vergaderjaar and number. Since then it has a running
number, which cannot be derived (26 643, nr. 1542 is kst-1263281), and is published as PDF only. The last
known of the old kind is ah-tk-20252026-1198 of 2 March 2026. What cannot be derived has no address.
"""

from __future__ import annotations

from datetime import date

from generator.identity.official_ids import (
    Aanhangsel,
    Dossier,
    Handelingen,
    Kamerstuk,
    OfficialId,
    RunningNumber,
    Zaak,
)
from generator.identity.vergaderjaar import Vergaderjaar

_PAGE = "https://zoek.officielebekendmakingen.nl/{}.html"
_PDF = "https://zoek.officielebekendmakingen.nl/{}.pdf"
_DOSSIER = "https://zoek.officielebekendmakingen.nl/dossier/{}"
_CASE = "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id={}"

#: All publications of this year and the years before it have an address by their number.
_LAST_NUMBERED = Vergaderjaar(2024)
#: From this day on none has.
_RUNNING_SINCE = date(2026, 3, 1)


def printed_address(official: OfficialId) -> str:
    """Where an id leads that is printed as such, so that it is sure to be the official one."""
    match official:
        case RunningNumber():
            return _PDF.format(official.id)
        case Dossier():
            return dossier_address(official)
        case Zaak():
            return _CASE.format(official.number)
        case _:
            return _PAGE.format(official.id)


def derived_address(
    official: OfficialId, *, year: Vergaderjaar | None = None, day: date | None = None
) -> str | None:
    """Where an id leads that is made of a printed vergaderjaar and number.

    `year` is the vergaderjaar printed with a Kamerstuk, whose id does not tell it; `day` one on which it had
    been published: that of the document, or of one that cites it. A Kamerstuk that may be of later than the
    spring of 2026 leads to its dossier, anything else nowhere (None).
    """
    match official:
        case Kamerstuk() if not numbered(official.year or year, day):
            return dossier_address(official.dossier)
        case Aanhangsel() | Handelingen() if not numbered(official.year, day):
            return None
    return printed_address(official)


def numbered(year: Vergaderjaar | None, day: date | None) -> bool:
    """Whether what is of this year, and had been published on this day, has an address by its number.

    Where neither is known nothing says that it is of 2026.
    """
    if year and year <= _LAST_NUMBERED:
        return True
    return day < _RUNNING_SINCE if day else year is None


def dossier_address(dossier: Dossier) -> str:
    """The page of a dossier."""
    return _DOSSIER.format(dossier.id)
