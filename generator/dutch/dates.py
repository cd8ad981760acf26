"""Dates as they are printed in Dutch: "15 juli 2019", "4 sept. 2021", "dinsdag 1e mei 2021", "15-07-2019"."""

from __future__ import annotations

import re
from datetime import date

MONTHS = tuple(
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)
_SHORT_MONTHS = {"jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
                 "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12}  # fmt: skip
_MONTHS = {name: number for number, name in enumerate(MONTHS, 1)} | _SHORT_MONTHS

#: The first documents of the present parliament, and a year that none can be of yet.
_YEARS = range(1814, 2080)

#: The name of a month in full, as a pattern without groups.
MONTH = rf"(?:{'|'.join(MONTHS)})"
_WEEKDAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_ANY_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))

#: A date as a pattern to build into others, once in each: it holds groups, which `day_of` reads.
DATE = (
    rf"(?:(?i:{_WEEKDAY})\s*,?\s*)?(?:"
    rf"(?P<day>\d{{1,2}})(?:\s*(?:e|ste|de)\b)?"
    rf"(?:\s*(?P<month>(?i:{_ANY_MONTH}))\.?\s*|\s?(?P<mark>[-/.])\s?(?P<numeral>\d{{1,2}})\s?(?P=mark)\s?)"
    r"(?P<year>\d{4})(?!\d)|(?P<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d))"
)


def day_of(match: re.Match[str]) -> date | None:
    """The day that a match of DATE prints; None for one that cannot be: 31 februari, 2090."""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    else:
        year, day = int(match["year"]), int(match["day"])
        month = _MONTHS[match["month"].lower()] if match["month"] else int(match["numeral"])
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def in_words(day: date) -> str:
    """15 July 2019 gives "15 juli 2019"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
