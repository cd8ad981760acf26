"""What print or markup shows to be the marker of a note: raised figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import normalize

from generator.layout.rows import Row

#: Labels side by side: "1, 2".
_LABEL = re.compile(r"[^\s,;.:()\[\]^]+")
_BETWEEN = re.compile(r"[\s,;]*")
_AROUND = " \t\u00a0,;.:"
#: What only print shows to be raised can be something else: "21e", "5 m²".
_NUMBER_OR_SIGN = re.compile(r"\d{1,3}|[*†‡§]+|[a-z]|[ivxl]{1,6}")
_NO_UNIT = re.compile(r"(?<!\bm)(?<!\b[ckdm]m)")


class Mark(NamedTuple):
    """Characters `start` up to `end` of a row mark notes; `names` is empty where only print says so."""

    start: int
    end: int
    labels: tuple[str, ...]
    names: tuple[str, ...]


def marks_in(row: Row) -> tuple[Mark, ...]:
    """The markers that the evidence of a row shows, in order; those side by side are one."""
    if not row.evidence.raised:
        return ()
    spans = sorted(_span(row, one.start, one.end, one.notes) for one in row.evidence.raised)
    found = (_mark(row.text, *span) for span in _merged(row.text, spans))
    return tuple(mark for mark in found if any(mark.labels) and (mark.names or _could_mark(row.text, mark)))


_Span = tuple[int, int, tuple[str, ...]]


def _span(row: Row, start: int, end: int, names: tuple[str, ...]) -> _Span:
    """The columns of a line as characters of its row, without what only stands around the figure."""
    text = row.text
    start, end = (min(max(0, column - row.line.column), len(text)) for column in (start, end))
    while end > start and text[end - 1] in _AROUND:
        end -= 1
    while start < end and text[start] in _AROUND:
        start += 1
    return start, end, names


def _merged(text: str, spans: Iterable[_Span]) -> list[_Span]:
    """The spans, those side by side as one."""
    groups: list[list[_Span]] = []
    for span in spans:
        if groups and _side_by_side(text, groups[-1][-1], span):
            groups[-1].append(span)
        else:
            groups.append([span])
    return [(own[0][0], own[-1][1], tuple(name for span in own for name in span[2])) for own in groups]


def _side_by_side(text: str, one: _Span, other: _Span) -> bool:
    alike = bool(one[2]) == bool(other[2]) and not (other[2] and one[1] == other[0])
    return alike and _BETWEEN.fullmatch(text, one[1], other[0]) is not None


def _mark(text: str, start: int, end: int, names: tuple[str, ...]) -> Mark:
    printed = normalize("NFKC", text[start:end])
    labels = tuple(_LABEL.findall(printed))
    if not names or len(names) == len(labels):
        return Mark(start, end, labels, names)
    return Mark(start, end, (printed.strip("()[] "),), names[:1])


def _could_mark(text: str, mark: Mark) -> bool:
    """Whether what only print shows to be raised looks like a marker: no "21ᵉ", no "5 m²"."""
    if not all(map(_NUMBER_OR_SIGN.fullmatch, mark.labels)):
        return False
    if mark.labels[0][0].isdigit():
        return _NO_UNIT.match(text, mark.start) is not None
    return mark.start == 0 or not text[mark.start - 1].isdigit()
