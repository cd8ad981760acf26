"""Rows as the lines they are printed on: what a heading says may depend on where its lines end."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from generator.layout.decision import DASHES, DIVIDERS, HYPHENS, Seam, first_token
from generator.layout.rows import Row
from generator.layout.seams import seam

_ENDS_IN_WORD = HYPHENS + DIVIDERS + DASHES


def printed_lines(rows: Sequence[Row], document_words: Collection[str]) -> list[str]:
    """The text of each row behind its line breaks, two where white space stands above it.

    A word that a line end cuts in two ("Econo-|mische Zaken", "Kooten-|Arissen") stands whole on the line
    that it begins on.
    """
    lines: list[str] = []
    for row in rows:
        text = row.text
        if lines and not row.blanks and lines[-1][-1] in _ENDS_IN_WORD:
            lines[-1], text = _whole(lines[-1], text, document_words)
        if text:
            lines.append(("\n\n" if row.blanks else "\n") + text)
    return lines


def _whole(above: str, below: str, document_words: Collection[str]) -> tuple[str, str]:
    """Two lines, the word that they share on the first."""
    decision = seam(above, below, document_words).seam
    if decision is Seam.SPACE:
        return above, below
    rest = first_token(below)
    head = above[:-1] if decision is Seam.JOIN else above
    return head + rest, below[len(rest) :].lstrip()
