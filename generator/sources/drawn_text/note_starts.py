"""Which lines at the foot of a page are of which note, where the numbers are not all in their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, islice
from typing import TypeAlias

Item: TypeAlias = int | str
"""What a line at the foot of a page is: the number of a note, or text."""

_MOST_WAYS = 2_000
"""So many ways to divide lines are weighed at most."""
_WIDEST = 110
"""A longer line is one that the program joined to the next: it took a hyphen away between them."""
_STARTS = re.compile(r"[A-ZÀ-Þ0-9«‘“\"'(]|https?:|www\.")
_CUT = re.compile(r"[-/_=,&]$")
_FIRST_WORD = re.compile(r"\S+")


def note_starts(items: Sequence[Item]) -> dict[int, int] | None:
    """For each number the index in `items` of the text that it begins; None where they cannot be divided.

    A number that stands before text is in its place; of several in a row the lowest is. The others begin
    somewhere between their neighbours, where a line most looks like the first of a note.
    """
    numbers = sorted(item for item in items if isinstance(item, int))
    texts = [index for index, item in enumerate(items) if isinstance(item, str)]
    if not texts or not numbers or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return None
    starts = {**_in_place(items), numbers[0]: texts[0]}
    for number in numbers:
        if number not in starts:
            starts |= _between(items, number, starts, texts)
    order = [starts.get(number, -1) for number in numbers]
    return starts if order == sorted(set(order)) and order[0] >= 0 else None


def _in_place(items: Sequence[Item]) -> dict[int, int]:
    """The numbers that stand before text, with its index."""
    found: dict[int, int] = {}
    run: list[int] = []
    for index, item in enumerate(items):
        if isinstance(item, int):
            run.append(item)
        elif run:
            found[min(run)] = index
            run = []
    return found


def _between(
    items: Sequence[Item], number: int, starts: dict[int, int], texts: Sequence[int]
) -> dict[int, int]:
    """The likeliest start of a number that is not in its place, and of those after it that are not either."""
    following = min((other for other in starts if other > number), default=None)
    last = max(item for item in items if isinstance(item, int)) + 1 if following is None else following
    end = len(items) if following is None else starts[following]
    lines = [index for index in texts if starts[number - 1] < index < end]
    ways = islice(combinations(lines, last - number), _MOST_WAYS)
    best = max(ways, key=lambda way: sum(_score(items, index) for index in way), default=())
    return dict(zip(range(number, last), best, strict=False))


def _score(items: Sequence[Item], index: int) -> int:
    """How much a line looks like the first of a note: behind a short line, or not behind a cut one."""
    text, lines = str(items[index]), [item for item in items if isinstance(item, str)]
    above = next((item for item in reversed(items[:index]) if isinstance(item, str)), "")
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=_WIDEST)
    first = _FIRST_WORD.match(text)
    short = len(above) + 1 + len(first[0] if first else "") < width
    return 2 * short + (_STARTS.match(text) is not None) - 3 * (_CUT.search(above) is not None)
