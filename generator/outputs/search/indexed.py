"""What the index of a year holds of one document: kept, so that of a year only what changed is read again."""

from __future__ import annotations

from typing import NamedTuple

from generator.outputs.search.asked import asked_in
from generator.outputs.search.filters import Exported, day, filters
from generator.outputs.search.packed import line, packed
from generator.outputs.search.summary import Word, known_words
from generator.outputs.search.texts import texts
from generator.outputs.search.units import searchable


class IndexedUnit(NamedTuple):
    """A question, or a document without: what became of it, and the names that it is found by."""

    is_question: bool
    status: str
    weights: dict[str, int]


class IndexedDocument(NamedTuple):
    """A document: its `day`, the names that hold for all of it, its filters and its words.

    `texts` are the files that a result shows, packed; `asked` its questions, a line each.
    """

    day: str
    units: list[IndexedUnit]
    whole: dict[str, int]
    values: dict[str, list[str]]
    words: dict[str, Word]
    texts: list[bytes]
    asked: bytes


def indexed(exported: Exported) -> IndexedDocument:
    """What the index holds of an exported document (the data contract's object)."""
    document = searchable(exported, bool(exported["superseded_by"]))
    return IndexedDocument(
        day(exported),
        [IndexedUnit(unit.anchor is not None, unit.status, unit.weights) for unit in document.units],
        document.whole,
        filters(exported),
        known_words(document.printed),
        [packed(part) for part in texts(document)],
        b"".join(line(question) for question in asked_in(document)),
    )
