"""An address that leads to one place in a text, and to no other that reads alike (URL fragments for text).

A browser goes to the first place where it finds the words, on one line or on two and in whatever case, so
words that stand in more than one place need those on the lines around them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from generator.model.source import Line

#: So many words are looked for. Fewer a browser finds within others too: 25 in "25-1" or an address.
_WORDS = 6


class TextPlaces:
    """The places of a text, by its lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        printed = [line for line in lines if line.text.strip()]
        self._lines = [" ".join(line.text.split()) for line in printed]
        self._place = {line.number: place for place, line in enumerate(printed)}
        self._runs = Counter(_runs([word for line in self._lines for word in line.casefold().split()]))
        around = [_alike(self._with_neighbours(place)) for place in range(len(self._lines))]
        #: The last line has none after it, and reads as every line that has the same before it.
        self._around = Counter((*around[:-1], *((before, here, "") for before, here, _ in around)))

    def by_words(self, piece: Line) -> str:
        """What follows the address of the text to get to a piece of it, by its first words; "" if nothing."""
        first = piece.text.split()[:_WORDS]
        alone = self._runs[tuple(map(str.casefold, first))] == 1
        return f"#:~:text={_encoded(' '.join(first))}" if alone else ""

    def fragment(self, piece: Line) -> str:
        """The same, also by the lines around it, for a text without markup between them."""
        if words := self.by_words(piece):
            return words
        place = self._place.get(piece.number)
        if place is None or self._lines[place] != " ".join(piece.text.split()):
            return ""
        around = self._with_neighbours(place)
        return _within(around) if self._around[_alike(around)] == 1 else ""

    def _with_neighbours(self, place: int) -> tuple[str, str, str]:
        """A line with those before and after it that print something."""
        before = self._lines[place - 1] if place else ""
        after = self._lines[place + 1] if place + 1 < len(self._lines) else ""
        return before, self._lines[place], after


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Every run of so many words."""
    return zip(*(words[start:] for start in range(_WORDS)), strict=False)


def _alike(around: tuple[str, str, str]) -> tuple[str, str, str]:
    """As a browser compares them."""
    before, here, after = map(str.casefold, around)
    return before, here, after


def _within(around: tuple[str, str, str]) -> str:
    before, here, after = map(_encoded, around)
    return f"#:~:text={before + '-,' if before else ''}{here}{',-' + after if after else ''}"


def _encoded(words: str) -> str:
    """A hyphen parts the words of a fragment from those around them."""
    return quote(words, safe="").replace("-", "%2D")
