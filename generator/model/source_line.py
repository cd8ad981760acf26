"""Where in the source a character of a running text is printed."""

from __future__ import annotations

from generator.model.text import Text


def line_of(text: Text, offset: int) -> int:
    """The number of the source line that prints character `offset` of a text; 1 for a text without lines.

    Letters are counted from the end, as hyphens, spaces and note markers differ between a text
    and its lines, and the bullet of a list item stands only in the first of these.
    """
    left = _letters(text.plain[offset:])
    for line in reversed(text.lines):
        left -= _letters(line.text)
        if left <= 0:
            return line.number
    return text.lines[0].number if text.lines else 1


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
