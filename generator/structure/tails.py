"""What stands behind an answer and is no part of it: a signature, an annex, the heading of what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.dutch.dates import MONTH
from generator.layout.rows import Row, ends_sentence
from generator.model.document import Role
from generator.structure.definitions import heads_notes
from generator.structure.sections import could_sign, signs

LONGEST_SIGNATURE = 8
"""Rows: office, name, place and date, and who signs along."""
LONGEST_HEADING = 60
LONGEST_ANNEX_HEADING = 90
SHORTEST_HEADING = 6
"""Characters of a heading of one word: "Ja" and "Geen" answer."""

#: "Bijlage", "BIJLAGE 1: Cijfers", "Bijlage A bij vraag 2".
_ANNEX = re.compile(
    r"(?:BIJLAGEN?|Bijlagen?)(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z]))?(?:[.:]?\s+[A-ZÀ-Þ].*|\s+(?:bij|[-–])\s.*[^.?!])?$"
)
#: "Den Haag, 3 maart 2021", above a signature.
_PLACE_AND_DAY = re.compile(rf"[A-ZÀ-Þ’][\w’' -]{{2,30}}, \d{{1,2}} {MONTH} \d{{4}}\.?$")
_SMALL_WORD = re.compile(r"(?<![\w’'-])[a-zà-þ]{2,}(?![\w’'-])")
#: What a signature has in small letters: "De minister van … en …,", "mede namens de", "mr. A. van der Steur".
_SIGNING_WORDS = frozenset(
    """
    de het van voor en der den ter te ten in op last mede ook namens deze dezen dezer
    minister staatssecretaris directeur wnd plv mr dr drs ir ing prof mw mevr dhr mevrouw heer
    vriendelijke groet groeten hoogachting
    """.split()
)
_NOT_IN_HEADING = frozenset("0123456789:;|")


class Tail(NamedTuple):
    """Rows `start` up to `end` of a segment."""

    role: Role
    start: int
    end: int


def closing(rows: Sequence[Row]) -> list[Tail]:
    """The signature, the annex and the heading of notes behind the last answer, in the order of the print."""
    end = len(rows) - _heads_notes(rows)
    annex = next((index for index in range(1, end) if _opens_annex(rows, index)), end)
    signature = _signature(rows[:annex])
    tails = [Tail("signature", signature, annex), Tail("annex", annex, end), Tail("heading", end, len(rows))]
    return [tail for tail in tails if tail.start < tail.end]


def heading_below(rows: Sequence[Row]) -> list[Tail]:
    """The heading of what follows, at the end of an answer: "Noten", or one short row that says nothing."""
    last = len(rows) - 1
    if _heads_notes(rows):
        return [Tail("heading", last, last + 1)]
    if last < 1 or not rows[last].blanks or not ends_sentence(rows[last - 1].text):
        return []
    return [Tail("heading", last, last + 1)] if _is_heading(rows[last].text) else []


def _heads_notes(rows: Sequence[Row]) -> bool:
    """Whether the last row heads notes, which were taken out from below it."""
    return len(rows) > 1 and heads_notes(rows[-1].text)


def _is_heading(text: str) -> bool:
    words = text.split()
    wordy = (len(words) > 1 or len(text) >= SHORTEST_HEADING) and text[0].isupper() and text[-1].isalpha()
    return wordy and len(text) <= LONGEST_HEADING and _NOT_IN_HEADING.isdisjoint(text)


def _opens_annex(rows: Sequence[Row], index: int) -> bool:
    row = rows[index]
    apart = row.blanks > 0 or row.page_break
    return apart and len(row.text) <= LONGEST_ANNEX_HEADING and _ANNEX.match(row.text) is not None


def _signature(rows: Sequence[Row]) -> int:
    """The index at which a signature begins, or the number of rows."""
    for index in range(max(1, len(rows) - LONGEST_SIGNATURE), len(rows)):
        above, row = rows[index - 1], rows[index]
        apart = row.blanks > 0 or ends_sentence(above.text)
        opens = signs(row) or _PLACE_AND_DAY.match(row.text)
        if apart and opens and _is_signature(rows[index:]):
            return index
    return len(rows)


def _is_signature(rows: Sequence[Row]) -> bool:
    """Whether these rows sign: they are short, and their first two are no sentence.

    "De Minister van Financiën informeert uw Kamer." answers; "Deze brief is ook namens … verzonden." may
    stand below a name.
    """
    if not all(could_sign(row) for row in rows):
        return False
    ends = any(row.text.endswith((".", "!", "»", "”")) for row in rows)
    words = _SMALL_WORD.findall(" ".join(row.text for row in rows[:2] if not _PLACE_AND_DAY.match(row.text)))
    return not ends or _SIGNING_WORDS.issuperset(words)
