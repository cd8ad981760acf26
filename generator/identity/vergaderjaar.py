"""The parliamentary year, by which publications of parliament are numbered."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

_TUESDAY = 1
_WEEK = timedelta(weeks=1)

#: "2018–2019", "2018/19", "20182019".
PRINTED_YEARS = r"(?:19|20)\d\d\s*[-–—/]?\s*(?:(?:19|20)\d\d|\d\d)(?!\d)"
_YEARS = re.compile(r"(?P<start>\d{4})\D*(?P<end>(?:\d\d)?\d\d)")


class Vergaderjaar(NamedTuple):
    """The year that begins on Prinsjesdag of `start` and ends the day before that of the next."""

    start: int

    @property
    def compact(self) -> str:
        """As official ids have it: "20182019"."""
        return f"{self.start}{self.start + 1}"

    @property
    def short(self) -> str:
        """As it is cited: "2018/19"."""
        return f"{self.start}/{(self.start + 1) % 100:02}"


def prinsjesdag(year: int) -> date:
    """The third Tuesday of September (Grondwet, artikel 65)."""
    first = date(year, 9, 1)
    return first + timedelta(days=(_TUESDAY - first.weekday()) % 7) + 2 * _WEEK


def vergaderjaar_of(day: date) -> Vergaderjaar:
    """The parliamentary year that a day is in."""
    return Vergaderjaar(day.year if day >= prinsjesdag(day.year) else day.year - 1)


def read_vergaderjaar(printed: str) -> Vergaderjaar | None:
    """ "2018–2019", "2018/19" and "20182019" give 2018; None for two years that do not follow each other."""
    years = _YEARS.fullmatch(printed.strip())
    if years is None:
        return None
    start, end = int(years["start"]), years["end"]
    follows = int(end) == start + 1 if len(end) > 2 else int(end) == (start + 1) % 100
    return Vergaderjaar(start) if follows else None
