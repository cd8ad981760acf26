"""Which of several readings of the same characters stays."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import Protocol, TypeVar


class Stretch(Protocol):
    """Characters `start` up to `end` of a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Stretch)


def without_overlap(*ranked: Iterable[S]) -> tuple[S, ...]:
    """All stretches in order of start, save those that overlap one of an earlier group.

    Within a group the earlier one stays.
    """
    kept: list[S] = []
    for group in ranked:
        for stretch in group:
            place = bisect_left(kept, stretch.start, key=_start)
            before_free = place == 0 or kept[place - 1].end <= stretch.start
            after_free = place == len(kept) or stretch.end <= kept[place].start
            if before_free and after_free:
                insort(kept, stretch, key=_start)
    return tuple(kept)


def _start(stretch: Stretch) -> int:
    return stretch.start
