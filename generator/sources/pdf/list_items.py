"""Items of a list whose numbers are printed as the text is: "a. …" and further on, as far right, "b. …"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.sources.pdf.print_lines import PrintLine

_NUMBER = re.compile(r"(?P<before>\(?)(?P<number>\d{1,2}|[a-z])(?P<behind>[.)])\s")
_SIGN = re.compile(r"[•·▪◦●○‣∙■□➢✓–—-]\s")
_SAME = 2.0
"""Points that the items of one list may stand apart from left to right."""
_INDENT = 6.0
"""Points that a sign stands further to the right than the text: a dash at its edge can be in a sentence."""
_LONGEST = 15
"""Lines that an item of a list has at most."""


class _Item(NamedTuple):
    """A line that could begin an item: its place among the lines, what it begins with, and which that is."""

    place: int
    kind: str
    number: int


def list_items(lines: Sequence[PrintLine], text: Sequence[int]) -> set[int]:
    """The lines of a text, by index, that begin an item: another before or after them counts on from it."""
    edges: dict[tuple[int, int], float] = {}
    for index in text:
        column = lines[index].page, lines[index].place
        edges[column] = min(edges.get(column, lines[index].left), lines[index].left)
    levels: dict[int, list[_Item]] = defaultdict(list)
    for index in text:
        line = lines[index]
        if item := _item(index, line, line.left - edges[line.page, line.place]):
            levels[round(line.left / _SAME)].append(item)
    pairs = (pair for items in levels.values() for pair in pairwise(items) if _counts_on(*pair))
    return {item.place for pair in pairs for item in pair}


def _item(index: int, line: PrintLine, indent: float) -> _Item | None:
    if number := _NUMBER.match(line.text):
        value = number["number"]
        letter = not value.isdigit()
        kind = f"{number['before']}{'a' if letter else '1'}{number['behind']}"
        return _Item(index, kind, ord(value) if letter else int(value))
    sign = _SIGN.match(line.text)
    return _Item(index, sign[0], 0) if sign and indent > _INDENT else None


def _counts_on(one: _Item, other: _Item) -> bool:
    step = other.number - one.number if one.number else 1
    return one.kind == other.kind and step == 1 and other.place - one.place <= _LONGEST
