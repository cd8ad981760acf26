"""A question as one looks for others like it: its rare words, and what a list shows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.dutch.lexicon import commonness
from generator.model.excerpt import first_words
from generator.outputs.search.filters import Exported, day
from generator.outputs.search.units import AS_PART, Searchable
from generator.outputs.search.word_names import Word, names, words

#: What a word of the title weighs: it holds for each question, also for one that says something else.
_IN_TITLE = 0.3
#: What people say daily tells nothing of what a question is about.
_LEAST_RARE = 0.35
#: So many words of a question count, the heaviest.
_MOST_WORDS = 16
_LONGEST = 160
_MARKER = re.compile(r"\[\^[^\]]*\]")


class Asked(NamedTuple):
    """`anchor` and `number` of a question of `document`, its first words, and its `rare` words.

    Of each of these the names that it is found by, its own and those of its parts, with their weights.
    """

    document: str
    name: str
    day: str
    anchor: str
    number: str
    words: str
    rare: list[dict[str, float]]


def asked_in(document: Searchable) -> Iterator[Asked]:
    """The questions of a document; none where they stand for another document's."""
    exported = document.exported
    if any(unit.anchor for unit in document.units):
        title = _rare(words(exported["subject"] or exported["title"] or ""), _IN_TITLE)
        yield from (_asked(exported, question, title) for question in exported["questions"])


def _asked(exported: Exported, question: Exported, title: dict[str, dict[str, float]]) -> Asked:
    rare = {**title, **_rare(words(question["text"]), 1.0)}
    heaviest = sorted(rare.items(), key=lambda each: (-max(each[1].values()), each[0]))[:_MOST_WORDS]
    shown = first_words(_MARKER.sub("", question["text"]), _LONGEST)
    return Asked(
        exported["id"],
        exported["name"],
        day(exported),
        question["anchor"],
        question["number"] or "",
        shown,
        [names for _, names in heaviest],
    )


def _rare(found: Iterable[Word], weight: float) -> dict[str, dict[str, float]]:
    """By each rare word its names, with how much they weigh; a part of a word counts for less."""
    rare: dict[str, dict[str, float]] = {}
    for word in found:
        own, rarity = names(word.folded), weight * (1 - commonness(word.folded))
        if own.whole and rarity >= weight * _LEAST_RARE and not word.folded.isdigit():
            parts = dict.fromkeys(own.parts, round(AS_PART * rarity, 2))
            rare[own.whole[0]] = {**parts, **dict.fromkeys(own.whole, round(rarity, 2))}
    return rare
