"""The collection as files of data: all of it, and each year by itself for who needs no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias

from generator.corpus.workspace import Workspace
from generator.outputs.data import question_table
from generator.outputs.publish import NewPages
from generator.outputs.written import Card, rows_of

#: The documents, one a line, and the table of their questions: stem, suffix.
DOCUMENTS, QUESTIONS = ("kamervragen", "jsonl"), ("vragen", "csv")
UNDATED = "zonder-datum"

Pieces: TypeAlias = Callable[[Sequence[Card], NewPages, Workspace], Iterable[str]]


class CollectionFile(NamedTuple):
    """A file with something of each of some documents, too long to hold in memory."""

    name: str
    cards: Sequence[Card]
    pieces: Pieces

    def make(self, documents: NewPages, where: Workspace) -> Iterable[str]:
        """What it holds, piece by piece; `documents` has the JSON of each."""
        return self.pieces(self.cards, documents, where)


def files(cards: Sequence[Card]) -> Iterator[CollectionFile]:
    """The files of all these documents and of each of their years, the documents in this order."""
    years: defaultdict[str, list[Card]] = defaultdict(list)
    for card in cards:
        years[f"{card.entry.day.year}" if card.entry.day else UNDATED].append(card)
    for kind, pieces in ((DOCUMENTS, _exported), (QUESTIONS, _rows)):
        yield CollectionFile(file_name(kind), cards, pieces)
        for year, some in sorted(years.items()):
            yield CollectionFile(file_name(kind, year), some, pieces)


def file_name(kind: tuple[str, str], year: str = "") -> str:
    """kamervragen.jsonl, or kamervragen-2019.jsonl of one year."""
    stem, suffix = kind
    return f"{stem}-{year}.{suffix}" if year else f"{stem}.{suffix}"


def _exported(cards: Sequence[Card], documents: NewPages, _: Workspace) -> Iterable[str]:
    return (documents.place(f"{card.entry.id}.json").read_text("utf-8") + "\n" for card in cards)


def _rows(cards: Sequence[Card], _: NewPages, where: Workspace) -> Iterable[str]:
    return chain([question_table.heading()], (rows_of(card, where) for card in cards))
