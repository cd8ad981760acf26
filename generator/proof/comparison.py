"""Comparing what is printed with what is shown, character by character, and saying where they differ."""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile
from operator import eq
from typing import NamedTuple

from generator.model.excerpt import excerpt


class Comparison(NamedTuple):
    """`ignored` are the characters that do not count, white space always among them; `compatible` says that
    ligatures, superscripts and composed accents count as what they stand for.
    """

    ignored: re.Pattern[str]
    compatible: bool

    def counted(self, text: str) -> str:
        """The characters of a text that count, without what stands between them."""
        return self.ignored.sub("", self._normal(text))

    def differ(self, printed: str, shown: str) -> bool:
        if printed == shown or _unspaced(printed) == _unspaced(shown):  # nearly always, and known sooner
            return False
        if self.ignored.sub("", printed) == self.ignored.sub("", shown):
            return False
        return self.counted(printed) != self.counted(shown)

    def difference(self, printed: str, shown: str) -> str:
        """What is missing or too much, in words: what lies between the common start and the common end."""
        here, there = self.counted(printed), self.counted(shown)
        start = common_start(here, there)
        end = common_start(here[start:][::-1], there[start:][::-1])
        return worded(self._cut(printed, start, len(here) - end), self._cut(shown, start, len(there) - end))

    def _normal(self, text: str) -> str:
        return unicodedata.normalize("NFKC", text) if self.compatible else text

    def _cut(self, text: str, start: int, end: int) -> str:
        """From the start-th up to the end-th character that counts, as it is written there."""
        text = self._normal(text)
        places = [place for place, char in enumerate(text) if not self.ignored.match(char)]
        return text[places[start] : places[end - 1] + 1] if start < end else ""


def _unspaced(text: str) -> str:
    return "".join(text.split())


def common_start(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    return sum(takewhile(bool, map(eq, one, other)))


def worded(missing: str, extra: str) -> str:
    """What is missing and what is too much, in words for a contributor."""
    match excerpt(missing), excerpt(extra):
        case gone, "":
            return f"„{gone}” ontbreekt"
        case "", more:
            return f"„{more}” staat er dubbel of te veel"
        case gone, more:
            return f"„{gone}” werd „{more}”"
