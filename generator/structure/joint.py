"""A label that opens several questions at once: "Vraag 2 en 3" with its two printed paragraphs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.layout.rows import (
    LONGEST_PRINTED_LINE,
    Row,
    broke_early,
    ends_sentence,
    room_for,
    starts_sentence,
)
from generator.model.source import Line

#: A line end that the extractor swallowed: "organisaties?Klopt het".
_GLUED_END = re.compile(r"(?<=[?!.»”)])(?=[A-ZÀ-Þ«‘“][a-zà-ÿ])")
_BLANK, _GLUED, _SHORT, _UNTOLD, _FULL = 1000, 500, 0, -500, -1000


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place where a question could begin: the likelier, the larger its `weight`."""

    row: int
    column: int
    weight: int


def split_questions(rows: Sequence[Row], count: int, width: int) -> tuple[list[list[Row]], bool]:
    """The rows of `count` questions printed under one label, and whether the split is sure.

    Each printed paragraph is a question (seed 000, lines 26–33). Where there are more
    paragraphs than questions the likeliest parts are taken; where there are fewer, the
    last questions stay empty.
    """
    cuts = _cuts(rows, width)
    enough = len(cuts) >= count - 1
    if not enough:
        cuts += _other_ends(rows, {cut.row for cut in cuts}, width)
    chosen = _chosen(cuts, count - 1)
    pieces = _cut_rows(rows, sorted(chosen, key=lambda cut: (cut.row, cut.column)))
    sure = enough and (len(cuts) == len(chosen) or _stand_out(cuts, chosen))
    return pieces + [[] for _ in range(count - len(pieces))], sure


def _chosen(cuts: Sequence[_Cut], wanted: int) -> list[_Cut]:
    return sorted(cuts, key=lambda cut: (-cut.weight, cut.row, cut.column))[:wanted]


def _stand_out(cuts: Sequence[_Cut], chosen: Sequence[_Cut]) -> bool:
    """Whether the chosen cuts are of another kind than all that were passed over."""
    passed = [cut.weight for cut in cuts if cut not in chosen]
    return min(cut.weight for cut in chosen) >= _GLUED > max(passed)


def _cuts(rows: Sequence[Row], width: int) -> list[_Cut]:
    cuts = [
        _Cut(i, 0, w) for i in range(1, len(rows)) if (w := _weight(rows[i - 1], rows[i], width)) is not None
    ]
    glued = [
        _Cut(i, match.start(), _GLUED)
        for i, row in enumerate(rows)
        for match in _GLUED_END.finditer(row.text)
    ]
    return cuts + glued


def _other_ends(rows: Sequence[Row], known: Collection[int], width: int) -> Iterator[_Cut]:
    """Where a question can end, too, if too few ends are seen: with a full stop, or with a full line.

    "… een vergelijkbare situatie speelde." ends question 9 of ah-tk-20232024-2367. A text without white space
    between paragraphs does not show where a line is full (ah-tk-20142015-698, question 3).
    """
    for index, (above, below) in enumerate(pairwise(rows), 1):
        told = index in known or above.begins is not None or below.begins is not None
        if told or not starts_sentence(below.text):
            continue
        if broke_early(above, below, width) and ends_sentence(above.text):
            yield _Cut(index, 0, _UNTOLD)
        elif "?" in above.text[-12:]:
            yield _Cut(index, 0, _FULL + room_for(above, below, width))


def _weight(above: Row, below: Row, width: int) -> int | None:
    if below.begins and ends_sentence(above.text):
        return _BLANK
    if below.blanks and not below.page_break and ends_sentence(above.text):
        return _BLANK
    if len(above.text) > LONGEST_PRINTED_LINE and broke_early(above, below, width):
        return _GLUED
    if broke_early(above, below, width) and "?" in above.text[-12:]:
        return _SHORT + room_for(above, below, width)
    return _UNTOLD if _could_begin(above, below) else None


def _could_begin(above: Row, below: Row) -> bool:
    """Whether, where paragraphs are told, it is left open whether one begins: the line above is full."""
    untold = below.begins is None and above.begins is not None
    return untold and ends_sentence(above.text) and starts_sentence(below.text)


def _cut_rows(rows: Sequence[Row], cuts: Sequence[_Cut]) -> list[list[Row]]:
    pieces: list[list[Row]] = []
    rest = list(rows)
    for cut in reversed(cuts):
        row = rest[cut.row]
        head, tail = _halves(row, cut.column)
        pieces.append([tail, *rest[cut.row + 1 :]])
        rest = rest[: cut.row] + ([head] if head else [])
    return [rest, *reversed(pieces)]


def _halves(row: Row, column: int) -> tuple[Row | None, Row]:
    if column == 0:
        return None, row
    line = row.line
    head = row._replace(line=Line(line.number, line.text[:column].rstrip(), line.column))
    tail = Line(line.number, line.text[column:], line.column + column)
    return head, row._replace(line=tail, blanks=0, page_break=False)
