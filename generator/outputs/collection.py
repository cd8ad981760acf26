"""The collection as files of data: all of it, and each year by itself for who needs no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple, TypeAlias

from generator.corpus.workspace import Workspace
from generator.outputs.data import question_table
from generator.outputs.publish import NewPages
from generator.outputs.written import Card, rows_of

#: The documents, one a line, and the table of their questions: stem, suffix.
DOCUMENTS, QUESTIONS = ("kamervragen", "jsonl"), ("vragen", "csv")
UNDATED = "zonder-datum"
_BLOCK = 1 << 20

class Published(NamedTuple):
    """What the files are made of: the JSON of each document, the files of data so far, and what is kept."""

    documents: NewPages
    data: NewPages
    where: Workspace


Pieces: TypeAlias = Callable[[Sequence[Card], Published], Iterable[str]]


class CollectionFile(NamedTuple):
    """A file with something of each of some documents, too long to hold in memory."""

    name: str
    cards: Sequence[Card]
    heading: str
    pieces: Pieces

    def make(self, published: Published) -> Iterable[str]:
        """What it holds, piece by piece."""
        return chain([self.heading], self.pieces(self.cards, published))


def files(cards: Sequence[Card]) -> Iterator[CollectionFile]:
    """The files of each year of these documents, in this order; then those of all, made of those of years."""
    of_years: defaultdict[str, list[Card]] = defaultdict(list)
    for card in cards:
        of_years[f"{card.entry.day.year}" if card.entry.day else UNDATED].append(card)
    years = sorted(of_years.items())
    for kind, heading, pieces in ((DOCUMENTS, "", _exported), (QUESTIONS, question_table.heading(), _rows)):
        of_kind = [CollectionFile(file_name(kind, year), some, heading, pieces) for year, some in years]
        yield from of_kind
        yield CollectionFile(file_name(kind), cards, heading, partial(_together, of_kind))


def file_name(kind: tuple[str, str], year: str = "") -> str:
    """kamervragen.jsonl, or kamervragen-2019.jsonl of one year."""
    stem, suffix = kind
    return f"{stem}-{year}.{suffix}" if year else f"{stem}.{suffix}"


def _exported(cards: Sequence[Card], published: Published) -> Iterable[str]:
    return (published.documents.place(f"{card.entry.id}.json").read_text("utf-8") + "\n" for card in cards)


def _rows(cards: Sequence[Card], published: Published) -> Iterable[str]:
    return (rows_of(card, published.where) for card in cards)


def _together(files: Iterable[CollectionFile], _: Sequence[Card], published: Published) -> Iterator[str]:
    """What stands below their headings: so thousands of small files need not be read again."""
    for each in files:
        with published.data.place(each.name).open(encoding="utf-8", newline="") as file:
            file.read(len(each.heading))
            yield from iter(partial(file.read, _BLOCK), "")
