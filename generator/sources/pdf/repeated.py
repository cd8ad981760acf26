"""Page furniture: what stands apart at the head or foot of a page, and stands there again on the next."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from generator.sources.pdf.columns import BESIDE
from generator.sources.pdf.print_lines import PrintLine

_APART = 2.0
"""Furniture stands apart: the line beside it is so many sizes of the text away."""
_MOST_LINES = 8
_MARGIN = 0.2
"""… and in this part of the page."""
_SAME_PLACE = 3.0
"""Points that a line may have moved to stand at the same place."""
_DIGITS = re.compile(r"\d+")


class _Edge(NamedTuple):
    """A line at the edge of a page; two with one `shape` differ in their numbers at most."""

    place: int
    line: PrintLine
    shape: str
    numbers: tuple[int, ...]


class Apart(NamedTuple):
    """The indexes of lines that belong to the page for certain, and of all that stand apart at its foot."""

    furniture: set[int]
    feet: set[int]


def furniture_in(lines: Sequence[PrintLine], body: float) -> Apart:
    """The lines that belong to the page and not to its text; `body` is the size of the text.

    What stands beside the text of the first page, such as a letterhead, is kept: the others repeat it.
    """
    by_shape: dict[str, list[_Edge]] = defaultdict(list)
    found = {index for index, line in enumerate(lines) if line.aside}
    feet: set[int] = set()
    kept: set[int] = set()
    reach = sorted(line.base for line in lines if not line.aside)
    for page, group in groupby(range(len(lines)), key=lambda index: lines[index].page):
        indexes = sorted((i for i in group if not lines[i].aside), key=lambda index: lines[index].base)
        head, foot = _ends(lines, indexes, body, reach)
        beside = {index for index in indexes if lines[index].place == BESIDE}
        colophon = beside.intersection(foot)
        if not any(lines[index].opening for index in colophon):
            found |= {index for index in colophon if lines[index].size < body}
        feet.update(foot)
        kept |= beside.difference(foot) if page == 1 else set()
        for index in sorted(i for i in beside.union(head, foot) if not lines[i].opening):
            edge = _edge(index, lines[index])
            by_shape[edge.shape].append(edge)
    for edges in by_shape.values():
        edges.sort(key=lambda edge: edge.line.base)
        found |= {edge.place for pair in pairwise(edges) if _is_repeated(*pair) for edge in pair}
    return Apart(found - kept, feet)


def _ends(
    lines: Sequence[PrintLine], indexes: Sequence[int], body: float, reach: Sequence[float]
) -> tuple[list[int], list[int]]:
    """The lines at the head and at the foot of a page that stand apart from its text.

    They stand in the first or the last part of what is printed on; that goes from one to the other `reach`.
    """
    top, bottom = reach[0], reach[-1]
    margin = _MARGIN * (bottom - top)
    head, foot = _until_gap(lines, indexes, body), _until_gap(lines, indexes[::-1], body)
    return (
        head if all(lines[index].base < top + margin for index in head) else [],
        foot if all(lines[index].base > bottom - margin for index in foot) else [],
    )


def _until_gap(lines: Sequence[PrintLine], indexes: Sequence[int], body: float) -> list[int]:
    """The first of some lines up to white space; none where there is none, or too late."""
    for count, (one, other) in enumerate(pairwise(indexes[: _MOST_LINES + 1]), 1):
        if abs(lines[other].base - lines[one].base) > _APART * body:
            return list(indexes[:count])
    return []


def _edge(index: int, line: PrintLine) -> _Edge:
    numbers = tuple(int(digits[-9:]) for digits in _DIGITS.findall(line.text))
    return _Edge(index, line, _DIGITS.sub("#", line.text), numbers)


def _is_repeated(one: _Edge, other: _Edge) -> bool:
    """Whether one line stands on two pages, its numbers the same or counting on with them."""
    pages = other.line.page - one.line.page
    if not pages or abs(one.line.base - other.line.base) > _SAME_PLACE:
        return False
    return all(b - a in (0, pages) for a, b in zip(one.numbers, other.numbers, strict=True))
