"""What the index of a year holds of one document: kept, so that of a year only what changed is read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.outputs.search.asked import asked_in
from generator.outputs.search.filters import OF_PEOPLE, Exported, day, filters
from generator.outputs.search.packed import line, packed
from generator.outputs.search.summary import Word, known_words
from generator.outputs.search.texts import texts
from generator.outputs.search.units import searchable, superseded


class IndexedUnit(NamedTuple):
    """A question, or a document without: what became of it, and the names that it is found by."""

    is_question: bool
    status: str
    weights: dict[str, int]


class IndexedDocument(NamedTuple):
    """A document: its `id` and `day`, the names that hold for all of it, its filters and its words.

    `stands_for` are the documents with the same questions that it stands for; where another stands for it, it
    has no units.
    `texts` are the files that a result shows, packed; `asked` its questions, a line each.
    """

    id: str
    stands_for: list[str]
    day: str
    units: list[IndexedUnit]
    whole: dict[str, int]
    values: dict[str, list[str]]
    words: dict[str, Word]
    texts: list[bytes]
    asked: bytes


def indexed(
    exported: Exported, stands_for: Sequence[Exported] = (), stand_in: Exported | None = None
) -> IndexedDocument:
    """What the index holds of an exported document (the data contract's object).

    Beside others with the same questions: those that it `stands_for`, or the one that stands for it.
    """
    document = superseded(exported, stand_in) if stand_in else searchable(exported, stands_for)
    return IndexedDocument(
        exported["id"],
        [other["id"] for other in stands_for],
        day(exported),
        [IndexedUnit(unit.anchor is not None, unit.status, unit.weights) for unit in document.units],
        document.whole,
        _values(exported, stands_for),
        known_words(document.printed),
        [packed(part) for part in texts(document)],
        b"".join(line(question) for question in asked_in(document)),
    )


def _values(exported: Exported, stands_for: Sequence[Exported]) -> dict[str, list[str]]:
    """Its values by filter; people also as the documents that it stands for spell them."""
    own, others = filters(exported), [filters(other) for other in stands_for]
    also = {name: [value for other in others for value in other[name]] for name in OF_PEOPLE}
    return {name: list(dict.fromkeys([*values, *also.get(name, ())])) for name, values in own.items()}
