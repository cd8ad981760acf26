"""Where in the source a character of a running text is printed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from generator.model.text import Text


def line_of(text: Text, offset: int) -> int:
    """The number of the source line that prints character `offset` of a text; 1 for a text without lines."""
    return lines_of(text, [offset])[offset]


def lines_of(text: Text, offsets: Iterable[int]) -> dict[int, int]:
    """For each of some offsets in a text the number of the source line that prints that character.

    Letters are counted from the end, as hyphens, spaces and note markers differ between a text
    and its lines, and the bullet of a list item stands only in the first of these. Text and lines are
    gone through once, however many the offsets.
    """
    first = text.lines[0].number if text.lines else 1
    below = list(accumulate((_letters(line.text) for line in reversed(text.lines)), initial=0))
    found: dict[int, int] = {}
    left, end, passed = 0, len(text.plain), 0
    for offset in sorted(set(offsets), reverse=True):
        left += _letters(text.plain[offset:end])
        end = min(end, offset)
        while passed < len(text.lines) and below[passed + 1] < left:
            passed += 1
        found[offset] = text.lines[-1 - passed].number if passed < len(text.lines) else first
    return found


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
