"""Where in the text of a page its notes are marked, once it is known which notes stand at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from generator.model.source import Line

_FIGURES = re.compile(r"\d+|[¹²³⁴-⁹⁰]+")
_SIGNS = "?!.,;:»”’\"')]"
#: "3,5", "artikel 3:10": a figure behind these signs is of the figure before them.
_DECIMAL = re.compile(r"\d[.,:]$")
#: What goes on or is counted: "1.000", "12%".
_GOES_ON = re.compile(r"[.,:]\d|\s?%|°")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LISTED = re.compile(r"(?:\d|[¹²³⁴-⁹⁰]),\s?$")
#: "m2", "CO2", "PM10": no notes, unless nothing else is.
_UNITS = re.compile(r"(?:\b[ckdhm]?m|\b[CN]O|\bH|\bPM)$")
_REACH = 12
"""Characters before a figure that tell what it is."""


class Marked(NamedTuple):
    """Columns `start` up to `end` of line `line` mark the note with this number."""

    line: int
    start: int
    end: int
    number: int


class _Place(NamedTuple):
    score: int
    marked: Marked


class _Chain(NamedTuple):
    score: int
    places: tuple[Marked, ...]


def markers_of(numbers: Sequence[int], lines: Sequence[Line]) -> tuple[Marked, ...]:
    """The likeliest marker of each of some notes, in the order of their numbers and of the text alike.

    `lines` are those of the text on the page; a note that no figure can mark has none.
    """
    places: dict[int, list[_Place]] = {number: [] for number in numbers}
    for line in lines:
        for place in _places(line, numbers):
            places[place.marked.number].append(place)
    chains = [_Chain(0, ())]
    for number in numbers:
        chains = _worth_keeping([*chains, *(_extended(chains, place) for place in places[number])])
    return max(chains, key=lambda chain: chain.score).places


def _extended(chains: Sequence[_Chain], place: _Place) -> _Chain:
    above = [chain for chain in chains if not chain.places or chain.places[-1] < place.marked]
    best = max(above, key=lambda chain: chain.score)
    return _Chain(best.score + place.score, (*best.places, place.marked))


def _worth_keeping(chains: Sequence[_Chain]) -> list[_Chain]:
    """Without each chain that ends no earlier than another and is no likelier."""
    kept: list[_Chain] = []
    for chain in sorted(chains, key=lambda chain: (chain.places[-1:], -chain.score)):
        if not kept or chain.score > kept[-1].score:
            kept.append(chain)
    return kept


def _places(line: Line, numbers: Sequence[int]) -> Iterator[_Place]:
    for match in _FIGURES.finditer(line.text):
        printed = normalize("NFKC", match[0])
        before = line.text[max(0, match.start() - _REACH) : match.start()]
        if _GOES_ON.match(line.text, match.end()) or _DECIMAL.search(before):
            continue
        for number in numbers:
            if score := _score(printed, str(number), before):
                start = match.end() - len(str(number))
                yield _Place(score, Marked(line.number, start, match.end(), number))


def _score(printed: str, number: str, before: str) -> int:
    """How likely figures that end in `number` mark that note; 0 where they cannot."""
    if not printed.endswith(number) or not before.strip():
        return 0
    last = before[-1]
    if printed == number:
        return _score_of_whole(before, last)
    if _YEAR.fullmatch(printed[: -len(number)]):
        return 6
    return 3 if last.isalpha() else 0


def _score_of_whole(before: str, last: str) -> int:
    if last in _SIGNS or _LISTED.search(before):
        return 10
    if not last.isalpha():
        return 0
    return 1 if _UNITS.search(before) else 8
