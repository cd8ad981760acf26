"""Which runs of short lines are a letterhead: those that hold no label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby

from generator.layout.furniture import Letterhead
from generator.layout.rows import Place, Row
from generator.model.source import Line
from generator.structure.labels import read_label

SHORTEST_LETTERHEAD = 2
SHORTEST_RUNNING_HEAD = 3
"""Rows; fewer are an answer of a word, or a heading."""


def letterheads(candidates: Iterable[Letterhead]) -> set[Place]:
    """The places of the rows of each letterhead: what stands between labels, one line typical of a letter."""
    heads = _heads(candidates, SHORTEST_LETTERHEAD)
    return {row.place for head in heads for row in head}


def guessed_letterheads(candidates: Iterable[Letterhead]) -> Iterator[Line]:
    """The first line of each letterhead that could as well be a list of ministries at a page break."""
    unlike_letters = (candidate for candidate in candidates if not candidate.of_letter)
    heads = _heads(unlike_letters, SHORTEST_LETTERHEAD)
    yield from dict.fromkeys(head[0].line for head in heads)


def running_heads(candidates: Iterable[Letterhead]) -> set[Place]:
    """The places of the rows of a letterhead that is printed again on every page: all but the first time."""
    seen: set[tuple[str, ...]] = set()
    found: set[Place] = set()
    for head in _heads(candidates, SHORTEST_RUNNING_HEAD):
        texts = tuple(row.text for row in head)
        if texts in seen:
            found.update(row.place for row in head)
        seen.add(texts)
    return found


def _heads(candidates: Iterable[Letterhead], shortest: int) -> Iterator[Sequence[Row]]:
    """The runs without a label that are no shorter than `shortest` and read as a letterhead."""
    is_label = cache(_is_label)
    for candidate in filter(_is_letterhead, candidates):
        for labelled, group in groupby(candidate.rows, key=lambda row: is_label(row.text)):
            rows = tuple(group)
            typical = any(row.place in candidate.typical for row in rows)
            if typical and not labelled and len(rows) >= shortest:
                yield rows


def _is_letterhead(candidate: Letterhead) -> bool:
    """Whether a page begins there, or two kinds of lines tell of a letter: ministries alone are a list."""
    several = len(candidate.kinds) > 1 and bool(candidate.of_letter)
    return several or any(row.page_break for row in candidate.rows)


def _is_label(text: str) -> bool:
    return read_label(text) is not None
