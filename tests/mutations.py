"""The ways in which a source file gets damaged: by a careless hand, an extractor or a transmission."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TypeAlias

MOST_PLACES = 12
PAGE_BREAKS = (
    "\f",
    " \f",
    "\n\n\n",
    "3\n\n\n",
    "Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15",
)

Mutation: TypeAlias = Callable[[list[str], random.Random], None]


def mutated(text: str, mutation: str, chance: random.Random) -> str:
    """A text damaged in one way, at one place to a dozen."""
    lines = text.split("\n")
    for _ in range(chance.randint(1, MOST_PLACES)):
        if lines:
            MUTATIONS[mutation](lines, chance)
    return "\n".join(lines)


def _drop(lines: list[str], chance: random.Random) -> None:
    start = _place(lines, chance)
    del lines[start : start + chance.randint(1, 5)]


def _double(lines: list[str], chance: random.Random) -> None:
    start = _place(lines, chance)
    lines[start:start] = lines[start : start + chance.randint(1, 8)]


def _swap(lines: list[str], chance: random.Random) -> None:
    one, other = _place(lines, chance), _place(lines, chance)
    lines[one], lines[other] = lines[other], lines[one]


def _cut(lines: list[str], chance: random.Random) -> None:
    """A line broken where no line ends."""
    place = _place(lines, chance)
    column = chance.randint(0, len(lines[place]))
    lines[place : place + 1] = [lines[place][:column], lines[place][column:]]


def _glue(lines: list[str], chance: random.Random) -> None:
    place = _place(lines, chance)
    lines[place : place + 2] = ["".join(lines[place : place + 2])]


def _move_page_break(lines: list[str], chance: random.Random) -> None:
    lines.insert(_place(lines, chance), chance.choice(PAGE_BREAKS))


def _rename_number(lines: list[str], chance: random.Random) -> None:
    """Every digit of a line another one: labels, markers and dates no longer fit."""
    place = _place(lines, chance)
    lines[place] = "".join(str(chance.randint(0, 9)) if c.isdecimal() else c for c in lines[place])


def _garble(lines: list[str], chance: random.Random) -> None:
    """A few bytes overwritten at random."""
    place = _place(lines, chance)
    data = bytearray(lines[place].encode("cp1252", errors="replace"))
    for _ in range(min(len(data), 6)):
        data[chance.randrange(len(data))] = chance.randrange(32, 256)
    lines[place] = data.decode("latin-1").replace("\n", "").replace("\r", "")


def _truncate(lines: list[str], chance: random.Random) -> None:
    del lines[_place(lines, chance) + 1 :]


def _shuffle(lines: list[str], chance: random.Random) -> None:
    start = _place(lines, chance)
    some = lines[start : start + 12]
    chance.shuffle(some)
    lines[start : start + 12] = some


def _place(lines: list[str], chance: random.Random) -> int:
    return chance.randrange(len(lines))


MUTATIONS: Mapping[str, Mutation] = {
    "drop": _drop,
    "double": _double,
    "swap": _swap,
    "cut": _cut,
    "glue": _glue,
    "move page break": _move_page_break,
    "rename number": _rename_number,
    "garble": _garble,
    "truncate": _truncate,
    "shuffle": _shuffle,
}
