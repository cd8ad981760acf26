"""Names of people in the order of Dutch lists: by the family name, without what stands before it.

"Daniëlle Jansen" is under J as "Jansen, Daniëlle", "Van der Staaij" under S as "Staaij, van der", as in the
Tweede Kamer's own list of members. On the pages themselves names stay as printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import NamedTuple

#: What stands before a family name (tussenvoegsels): Dutch ones and those that members of the Kamer bear.
_PREFIXES = frozenset(
    "aan al bij d' da de del den der des di do dos du el het in la le les op over 's 't te ten ter tot uit "
    "van vanden vander ver von voor zu".split()
)
_APOSTROPHES = str.maketrans("’‘`´", "''''")
_HYPHEN = re.compile("[-\N{NON-BREAKING HYPHEN}\N{EN DASH}]")
_HYPHENATED = re.compile(rf".+{_HYPHEN.pattern}(?P<second>.+)$")
_IN_BRACKETS = re.compile(r"\s*(?P<behind>\([^()]*\))$")
_COMMITTEE = re.compile(r"commissie", re.IGNORECASE)
_LETTERED = re.compile(r"[a-z]")
_OTHER = "#"


class Listed(NamedTuple):
    """A name as it stands in a list, and what it is ordered by."""

    words: str
    order: tuple[str, ...]

    @property
    def letter(self) -> str:
        """The letter under which it stands; "#" for a name that begins with none."""
        first = self.order[0][:1]
        return first.upper() if _LETTERED.match(first) else _OTHER


def listed_person(label: str) -> Listed:
    """ "Van der Staaij (SGP)" gives "Staaij, van der (SGP)"; a committee stays as it is."""
    if _COMMITTEE.search(label):
        return listed_as_it_is(label)
    bracket = _IN_BRACKETS.search(label)
    behind = f" {bracket['behind']}" if bracket else ""
    family, before = _parted(_IN_BRACKETS.sub("", label).split())
    words = ", ".join(filter(None, [family, before]))
    return Listed(words + behind, tuple(map(_plain, (family, before, behind))))


def listed_as_it_is(label: str) -> Listed:
    """The name of a party or a ministry."""
    return Listed(label, (_plain(label),))


def _parted(words: list[str]) -> tuple[str, str]:
    """The family name, and what stands before it: given names as printed, prefixes in small letters.

    A family name may be of two, around a hyphen: "Faber - Van de Klashorst".
    """
    start = next((place for place, word in enumerate(words[:-1]) if _is_prefix(word)), None)
    double = next(_doubles(words), None)
    if double is not None and (start is None or double < start):
        return " ".join(words[double:]), " ".join(words[:double])
    if start is None:
        return " ".join(words[-1:]), " ".join(words[:-1])
    prefixes = list(takewhile(_is_prefix, words[start:-1]))
    family = words[start + len(prefixes) :]
    return " ".join(family), " ".join([*words[:start], *map(str.lower, prefixes)])


def _doubles(words: list[str]) -> Iterator[int]:
    """Where a name begins that goes on behind a hyphen and a space: "Faber - Van …", "Faber-Van de …"."""
    for place, (word, following) in enumerate(pairwise(words)):
        behind = _HYPHENATED.match(word)
        if _HYPHEN.match(following) or (behind and _is_prefix(behind["second"])):
            yield place


def _is_prefix(word: str) -> bool:
    return word.translate(_APOSTROPHES).lower() in _PREFIXES


def _plain(text: str) -> str:
    """Without accents, case and signs."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^a-z0-9 ]", "", letters).split())
