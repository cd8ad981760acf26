"""Dates that lean on the day of the letter they stand in: "6 november jl.", "6 dezer", "heden".

"Jl." (jongstleden) is the last such day before the letter, "dezer" a day of its month.
"""

from __future__ import annotations

import re
from datetime import date

from generator.dutch.dates import MONTH, MONTHS, in_words

_LAST = r"(?:jl\b\.?|j\.l\.|jongstleden|ll\b\.?|l\.l\.|laatstleden)"
_RELATIVE = rf"\d{{1,2}}\s+(?:(?i:{MONTH})\s+{_LAST}|dezer\b)|(?<!tot\s)(?<!tot\sop\s)heden\b"
#: One, as a pattern to build into others, once in each.
RELATIVE_DATE = rf"(?P<relative>{_RELATIVE})"
_PLACE = re.compile(_RELATIVE)


def with_years(text: str, written: date) -> str:
    """`text`, of the day `written`, with each such date in full; what is no day stays as it is."""
    return _PLACE.sub(lambda match: _in_full(match[0], written), text)


def _in_full(printed: str, written: date) -> str:
    if printed == "heden":
        return in_words(written)
    number, word = printed.split()[:2]
    month = MONTHS.index(word.lower()) + 1 if word.lower() in MONTHS else written.month
    day = _day(written.year, month, int(number)) or _day(written.year - 1, month, int(number))
    if day and day > written:
        day = _day(written.year - 1, month, int(number)) if word != "dezer" else None
    return in_words(day) if day else printed


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
