"""Questions that are much alike, in other documents: by the rare words that they share.

- `verwant-N`: for each document whose shelf is N, and each question of it that has any, the questions most
  like it

How rare a word is depends on all documents, so that all of it is made anew when any changes. A word that many
documents have tells nothing, and is not looked at: so the time it takes is in proportion to the questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log, sqrt
from operator import itemgetter
from pathlib import Path
from typing import TypeAlias

from generator.dutch.dutch_words import shelf
from generator.outputs.search.asked import Asked
from generator.outputs.search.shard import write

#: So many questions are told of each, the most alike first.
MOST = 5
#: Of two questions that are the same 1, of two that share nothing 0.
ALIKE_ENOUGH = 0.2
_FEWEST_SHARED = 2
#: A word in more than this part of the documents says nothing, nor does one in MANY. It may be in FEW of
#: them, where that is no more than three in four.
_PART, _FEW, _MANY = 0.05, 8, 150
#: How rare a word is tells little in a smaller collection: there it counts as in one of so many documents.
_SMALLEST = 100
#: So many questions are looked at for each, so that time grows with the number of questions and no faster.
_LOOKED_AT = 300
#: So many documents a shelf.
_SHELF_SIZE = 10

_Standing: TypeAlias = Mapping[str, tuple[float, Mapping[int, float]]]
"""For each name that tells something how rare it is, and its weight in each question that has it."""
_NOWHERE: tuple[float, Mapping[int, float]] = (0.0, {})
_NOTHING = (0.0, "")


def write_related(questions: Sequence[Asked], folder: Path) -> None:
    """Write what is alike into the new folder `folder`."""
    folder.mkdir(parents=True)
    documents = {question.document for question in questions}
    number = max(1, len(documents) // _SHELF_SIZE)
    shelves: list[dict[str, dict[str, object]]] = [{} for _ in range(number)]
    for place, found in related(questions).items():
        one = questions[place]
        shown = [_shown(questions[other]) for other in found]
        shelves[shelf(one.document, number)].setdefault(one.document, {})[one.anchor] = shown
    for place, content in enumerate(shelves):
        write(folder / f"verwant-{place}", content)
    write(folder / "begin", {"planken": number})


def related(questions: Sequence[Asked]) -> dict[int, list[int]]:
    """By its place, for each question that has any, the places of those most like it.

    Likeness goes both ways, also where only one of the two says in two words what the other says in one.
    """
    standing = _standing(questions)
    lengths = [_length(question, standing) for question in questions]
    likeness: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for place in range(len(questions)):
        for other, score in _alike(place, questions, standing, lengths):
            for one, two in ((place, other), (other, place)):
                likeness[one][two] = max(score, likeness[one].get(two, 0.0))
    return {place: _first(likeness[place], questions) for place in sorted(likeness)}


def _first(found: Mapping[int, float], questions: Sequence[Asked]) -> list[int]:
    """The most alike; of those that are as much alike the newest."""
    return sorted(found, key=lambda other: (found[other], questions[other].day, -other), reverse=True)[:MOST]


def _standing(questions: Sequence[Asked]) -> _Standing:
    places: defaultdict[str, dict[int, float]] = defaultdict(dict)
    documents: defaultdict[str, set[str]] = defaultdict(set)
    for place, question in enumerate(questions):
        for name, weight in ((name, weight) for names in question.rare for name, weight in names.items()):
            places[name][place] = max(weight, places[name].get(place, 0.0))
            documents[name].add(question.document)
    total = len({question.document for question in questions})
    most = min(_MANY, max(2, min(_FEW, total * 3 // 4), int(total * _PART)))
    return {
        name: (log(max(total, _SMALLEST) / len(documents[name])), some)
        for name, some in places.items()
        if len(documents[name]) <= most
    }


def _length(question: Asked, standing: _Standing) -> float:
    """That by which what it shares is measured: all that it has."""
    heaviest = (
        max((weight * standing[name][0] for name, weight in names.items() if name in standing), default=0.0)
        for names in question.rare
    )
    return sqrt(sum(weight * weight for weight in heaviest))


def _alike(
    place: int, questions: Sequence[Asked], standing: _Standing, lengths: Sequence[float]
) -> list[tuple[int, float]]:
    """The questions most like one, and how much."""
    own = questions[place]
    scores: defaultdict[int, float] = defaultdict(float)
    shared: defaultdict[int, set[str]] = defaultdict(set)
    for names in _rarest(own, standing):
        for other, (score, name) in _sharing(names, standing).items():
            scores[other] += score
            shared[other].add(name)
    enough = {
        other: round(score / (lengths[place] * lengths[other]), 6)
        for other, score in scores.items()
        if len(shared[other]) >= _FEWEST_SHARED
        and questions[other].document != own.document
        and score >= ALIKE_ENOUGH * lengths[place] * lengths[other]
    }
    return [(other, enough[other]) for other in _first(enough, questions)]


def _rarest(question: Asked, standing: _Standing) -> Iterator[Mapping[str, float]]:
    """The words of a question, the rarest first, until they stand in so many questions that it takes long."""
    seen = 0
    sizes = [max(len(standing.get(name, _NOWHERE)[1]) for name in names) for names in question.rare]
    for size, names in sorted(zip(sizes, question.rare, strict=True), key=itemgetter(0)):
        seen += size
        if seen > _LOOKED_AT:
            return
        yield names


def _sharing(names: Mapping[str, float], standing: _Standing) -> dict[int, tuple[float, str]]:
    """Which questions have a word, by the heaviest of its names that they have."""
    found: dict[int, tuple[float, str]] = {}
    for name, weight in names.items():
        rarity, places = standing.get(name, _NOWHERE)
        here = weight * rarity * rarity
        for other, there in places.items():
            if here * there > found.get(other, _NOTHING)[0]:
                found[other] = (here * there, name)
    return found


def _shown(question: Asked) -> list[str]:
    return [question.document, question.anchor, question.number, question.words, question.name, question.day]
