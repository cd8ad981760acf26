"""Who is asked in the place of another: "Minister van X, bij afwezigheid van de Staatssecretaris van Y".

Who is away is not asked and does not answer, so that no list has them; a page shows what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.identity.wording import enumeration

_OFFICE = r"(?i:minister|staatssecretaris)"
_ABSENT = re.compile(
    rf"""
    ,?\s*\(?\b(?:bij|wegens|vanwege|in\s+verband\s+met)\s+(?:de\s+)?
    (?:afwezigheid|ontstentenis|verhindering|ziekte)\s+van\b
    .*?\)? (?=,\s+(?:en\s+)?(?:aan\s+)?de\s*{_OFFICE} | ,?\s*\((?i:ontvangen|ingezonden) | $)
    """,
    re.DOTALL | re.VERBOSE,
)
_ABSENT_IN_BRACKETS = re.compile(
    r"(\([^()]*?),?\s*\b(?:bij|wegens)\s+(?:afwezigheid|ontstentenis|verhindering)\s+van\b[^()]*\)"
)


class Absence(NamedTuple):
    """Where in a text it is said that somebody is away, and the words: "bij afwezigheid van de Minister"."""

    start: int
    words: str


def without_absent(printed: str) -> str:
    """A text without "bij afwezigheid van de Minister van …"."""
    return _ABSENT.sub("", _ABSENT_IN_BRACKETS.sub(r"\1)", printed))


def absences(printed: str) -> Iterator[Absence]:
    """Each time that a text says so, in order."""
    for match in _ABSENT.finditer(printed):
        yield Absence(match.start(), " ".join(match[0].split()).strip(" ,()"))


def in_one_line(addressees: Sequence[str]) -> str:
    """ "a, b en c"; parted by ";" where one of them has behind it who is away, and ends nowhere else."""
    last = len(addressees) - 1
    unclear = any(place < last and without_absent(one) != one for place, one in enumerate(addressees))
    return "; ".join(addressees) if unclear else enumeration(addressees)
