"""The questions of some years as they are compared: their rare words, and where each of these stands.

How rare a word is, is counted in the stretch of years where it stands. So what is alike in two stretches
follows from these two, whatever becomes of the others. Tens of thousands of questions fit: all of it is
numbers, in arrays.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt
from typing import NamedTuple, TypeAlias

from generator.outputs.search.asked import Asked

#: A word in more than this part of the documents says nothing, nor does one in MANY. It may be in FEW of
#: them, where that is no more than three in four.
_PART, _FEW, _MANY = 0.05, 8, 150
#: How rare a word is tells little in a smaller stretch: there it counts as in one of so many documents.
_SMALLEST = 100

Ids: TypeAlias = dict[str, int]
"""The names of words as numbers, the same for all stretches that are compared."""


class Weighed(NamedTuple):
    """Numbers, each with a weight: the names of one word, or the questions that have one name."""

    numbers: array[int]
    weights: array[float]


@dataclass(slots=True)
class Words:
    """The words of many questions, one after another: of each its names, with their weights."""

    names: array[int] = field(default_factory=lambda: array("I"))
    weights: array[float] = field(default_factory=lambda: array("f"))
    ends: array[int] = field(default_factory=lambda: array("I", [0]))
    questions: array[int] = field(default_factory=lambda: array("I", [0]))

    def add(self, words: Iterable[Mapping[int, float]]) -> None:
        """Add a question."""
        for word in words:
            self.names.extend(word)
            self.weights.extend(word.values())
            self.ends.append(len(self.names))
        self.questions.append(len(self.ends) - 1)

    def of(self, place: int) -> Iterator[Weighed]:
        """The words of one question."""
        for word in range(self.questions[place], self.questions[place + 1]):
            start, end = self.ends[word], self.ends[word + 1]
            yield Weighed(self.names[start:end], self.weights[start:end])


@dataclass(slots=True)
class Stretch:
    """The questions of some years: of each its document (by number), its day, and the words that tell.

    `standing` has, of each name that tells something, the questions that have it. All that the words of a
    question weigh is 1, as the length of a vector.
    """

    documents: array[int]
    days: Sequence[str]
    words: Words
    standing: Mapping[int, Weighed]


def stretch(questions: Iterable[Asked], ids: Ids) -> Stretch:
    """A stretch of these questions, which come document by document; `ids` learns the names that it lacks."""
    read, documents, days = Words(), array("I"), []
    numbers: dict[str, int] = {}
    for each in questions:
        documents.append(numbers.setdefault(each.document, len(numbers)))
        days.append(each.day)
        read.add(_by_id(names, ids) for names in each.rare)
    rarity = _rarity(read, documents, len(numbers))
    words = Words()
    standing: defaultdict[int, Weighed] = defaultdict(lambda: Weighed(array("I"), array("f")))
    for place in range(len(documents)):
        own = _of_length_one([_telling(word, rarity) for word in read.of(place)])
        words.add(own)
        for name, weight in _heaviest(own).items():
            standing[name].numbers.append(place)
            standing[name].weights.append(weight)
    return Stretch(documents, days, words, standing)


def _by_id(names: Mapping[str, float], ids: Ids) -> dict[int, float]:
    return {ids.setdefault(name, len(ids)): weight for name, weight in names.items()}


def _rarity(words: Words, documents: Sequence[int], total: int) -> dict[int, float]:
    """Of each name that tells something how rare it is."""
    last: dict[int, int] = {}
    counts: defaultdict[int, int] = defaultdict(int)
    for place, document in enumerate(documents):
        for word in words.of(place):
            for name in word.numbers:
                counts[name] += last.get(name) != document
                last[name] = document
    most = min(_MANY, max(2, min(_FEW, total * 3 // 4), int(total * _PART)))
    return {name: log(max(total, _SMALLEST) / count) for name, count in counts.items() if count <= most}


def _telling(word: Weighed, rarity: Mapping[int, float]) -> dict[int, float]:
    names = zip(word.numbers, word.weights, strict=True)
    return {name: weight * rarity[name] for name, weight in names if name in rarity}


def _of_length_one(words: Sequence[Mapping[int, float]]) -> list[dict[int, float]]:
    """The words of a question by what they weigh in it; a word weighs what the heaviest of its names does."""
    length = sqrt(sum(max(word.values()) ** 2 for word in words if word))
    return [{name: weight / length for name, weight in word.items()} for word in words if word]


def _heaviest(words: Iterable[Mapping[int, float]]) -> dict[int, float]:
    """What each name weighs in a question: several of its words may have it."""
    heaviest: dict[int, float] = {}
    for word in words:
        for name, weight in word.items():
            heaviest[name] = max(weight, heaviest.get(name, 0.0))
    return heaviest
