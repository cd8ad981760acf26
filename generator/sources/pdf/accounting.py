"""The proof of reading: the lines of a page hold every visible character of it once, and no other."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache

from generator.sources.pdf.characters import ACCENTS, SPELLINGS

_SHOWN = 40
#: White space and hyphens do not count.
_UNCOUNTED = frozenset("\t\n\v\f\r \u00a0\x00\x02-\u2010\u2011\xad\ufffe\ufffd")


def unaccounted(characters: str, lines: Iterable[str]) -> tuple[str, str]:
    """The characters of a page that its lines lack, and those that they have too many; both empty where none.

    `characters` are those that the page shows, in whatever order and with whatever white space.
    """
    printed, read = _counted(characters), _counted("".join(lines))
    return _told(printed - read), _told(read - printed)


def _counted(text: str) -> Counter[str]:
    counted: Counter[str] = Counter()
    for character, times in Counter(text).items():
        for part in _parts(character):
            counted[part] += times
    return counted


@cache
def _parts(character: str) -> str:
    """What a character counts as: an accent counts, whether it stands on its letter or beside it."""
    if character in _UNCOUNTED or character < " ":
        return ""
    read = ACCENTS.get(character) or SPELLINGS.get(character, character)
    return unicodedata.normalize("NFKD", read.replace("ı", "i")).replace(" ", "")


def _told(some: Counter[str]) -> str:
    return "".join(sorted(some.elements()))[:_SHOWN]
