"""How much alike questions are: by the rare words that they share.

A word that many documents have tells nothing, and is not looked at: so the time it takes is in proportion to
the questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from generator.outputs.search.stretch import Stretch, Weighed

#: So many questions are told of each, the most alike first.
MOST = 5
#: Of two questions that are the same 1, of two that share nothing 0.
ALIKE_ENOUGH = 0.2
#: So many questions are looked at for each, of its own stretch and of another.
_LOOKED_AT, _LOOKED_AT_ELSEWHERE = 300, 60
_DIGITS = 5

_Likeness: TypeAlias = defaultdict[int, dict[int, float]]
_Shared: TypeAlias = tuple[int, float, Weighed]
"""A name that a question has, what it weighs there, and the questions that have it too."""


class Near(NamedTuple):
    """A question by its place in its stretch, and how much it is like another; the largest is told first."""

    score: float
    day: str
    before: int

    @property
    def place(self) -> int:
        return -self.before


Found: TypeAlias = dict[int, list[Near]]
"""By its place, for each question of one stretch that has any, those of another most like it."""


def alike(one: Stretch, other: Stretch) -> tuple[Found, Found]:
    """What is alike in two stretches, or in one: for the questions of each those of the other.

    Likeness goes both ways, also where only one of the two says in two words what the other says in one.
    """
    here: _Likeness = defaultdict(dict)
    there = here if one is other else defaultdict(dict)
    _look(one, other, here, there)
    if one is not other:
        _look(other, one, there, here)
    return _first_of_each(here, other), _first_of_each(there, one)


def _look(asking: Stretch, asked: Stretch, likeness: _Likeness, back: _Likeness) -> None:
    """Look for each question of one stretch in another, and note what is found on both sides."""
    for place in range(len(asking.documents)):
        for near in _nearest(place, asking, asked):
            for noted, own, other in ((likeness, place, near.place), (back, near.place, place)):
                noted[own][other] = max(near.score, noted[own].get(other, 0.0))


def _first_of_each(likeness: Mapping[int, Mapping[int, float]], other: Stretch) -> Found:
    return {place: first(_near(likeness[place], other)) for place in sorted(likeness)}


def _near(scores: Mapping[int, float], there: Stretch) -> Iterator[Near]:
    return (Near(score, there.days[place], -place) for place, score in scores.items())


def first(found: Iterable[Near]) -> list[Near]:
    """The most alike; of those that are as much alike the newest."""
    return sorted(found, reverse=True)[:MOST]


def _nearest(place: int, asking: Stretch, asked: Stretch) -> list[Near]:
    """The questions of one stretch most like a question of another."""
    scores: defaultdict[int, float] = defaultdict(float)
    by: dict[int, int] = {}
    several: set[int] = set()
    most = _LOOKED_AT if asking is asked else _LOOKED_AT_ELSEWHERE
    for word in _rarest(asking.words.of(place), asked, most):
        for there, (score, name) in _sharing(word).items():
            scores[there] += score
            if by.setdefault(there, name) != name:
                several.add(there)
    own = asking.documents[place] if asking is asked else None
    enough = {
        there: round(scores[there], _DIGITS)
        for there in several
        if scores[there] >= ALIKE_ENOUGH and asked.documents[there] != own
    }
    return first(_near(enough, asked))


def _rarest(words: Iterable[Weighed], asked: Stretch, most: int) -> Iterator[list[_Shared]]:
    """The words of a question that others have, the rarest first, until that is `most` questions."""
    standing = asked.standing
    shared = [
        [(name, weight, standing[name]) for name, weight in zip(*word, strict=True) if name in standing]
        for word in words
    ]
    sizes = [max((len(places.numbers) for _, _, places in names), default=0) for names in shared]
    seen = 0
    for size, names in sorted(zip(sizes, shared, strict=True), key=itemgetter(0)):
        seen += size
        if seen > most:
            return
        if size:
            yield names


def _sharing(names: Iterable[_Shared]) -> dict[int, tuple[float, int]]:
    """Which questions have a word, by the heaviest of its names that they have."""
    found: dict[int, tuple[float, int]] = {}
    for name, here, places in names:
        for other, there in zip(*places, strict=True):
            if other not in found or here * there > found[other][0]:
                found[other] = (here * there, name)
    return found
