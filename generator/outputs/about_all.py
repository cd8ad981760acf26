"""What is about all documents together: lists, registers, figures, references, the collection, the feed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeAlias, cast

from generator.addresses.moves import Moves
from generator.corpus.content_digest import file_digest, text_digest
from generator.corpus.workspace import Workspace
from generator.identity.site_address import site_address
from generator.model.rules import RULES
from generator.outputs.data import feed, question_table
from generator.outputs.overviews.entries import listed
from generator.outputs.overviews.figures import figures_page
from generator.outputs.overviews.pages import diagnostics_page, index_pages
from generator.outputs.overviews.reference_overview import ReferenceOverview
from generator.outputs.overviews.registers import REGISTERS, dossier_pages, register_pages
from generator.outputs.pages.moved_pages import moved_pages
from generator.outputs.publish import NewPages, all_stand
from generator.outputs.written import Card, rows_of

#: The folders beside that of the documents.
DATA, DOSSIERS, FIGURES = "gegevens", "dossiers", "cijfers"
FOLDERS = (DATA, DOSSIERS, FIGURES, ReferenceOverview.folder, *(each.folder for each in REGISTERS))
_COLLECTION, _QUESTIONS = "kamervragen.jsonl", "vragen.csv"
_KIND = "all"

Digests: TypeAlias = dict[str, dict[str, str]]
"""By folder and name of a page: the digest of what was written."""


class AboutAll:
    """Writes in the folder of the documents and in those beside it; `pages` are by the name of the folder."""

    def __init__(self, out: Path, pages: Mapping[str, NewPages], where: Workspace, moved: Moves) -> None:
        self._out, self._pages, self._where, self._moved = out, pages, where, moved

    def write(self, cards: Sequence[Card]) -> None:
        """Everything about these documents, in this order; what would be the same, stays as it stands."""
        moved = repr(self._moved.documents)
        made_of = self._where.digest(site_address(), moved, *(card.digest for card in cards))
        name = text_digest(str(self._out.absolute()))
        known = cast(tuple[str, Digests] | None, self._where.store.get(_KIND, name))
        if known and known[0] == made_of and self._stand(known[1]):
            self._keep(known[1])
        else:
            self._where.store.put(_KIND, name, (made_of, self._write(cards)))

    def _stand(self, digests: Digests) -> bool:
        return all(all_stand(some, self._out.parent / folder) for folder, some in digests.items())

    def _keep(self, digests: Digests) -> None:
        for folder, some in digests.items():
            for name in some:
                self._pages[folder].keep(name)

    def _write(self, cards: Sequence[Card]) -> Digests:
        digests: Digests = {folder: {} for folder in self._pages}
        documents = self._out.name
        there = frozenset(card.entry.id for card in cards)
        moved = _in(documents, moved_pages(self._moved.documents, there))
        for folder, name, text in chain(_pages(cards, documents), moved):
            self._pages[folder].write(name, text)
            digests[folder][name] = text_digest(text)
        data = self._pages[DATA]
        for name, lines in self._long(cards):
            data.write_long(name, lines)
            digests[DATA][name] = file_digest(str(data.place(name)))
        return digests

    def _long(self, cards: Iterable[Card]) -> Iterator[tuple[str, Iterable[str]]]:
        """Files with something of each document, too long to hold in memory."""
        documents = self._pages[self._out.name]
        exported = (documents.place(f"{card.entry.id}.json").read_text("utf-8") + "\n" for card in cards)
        rows = (rows_of(card, self._where) for card in cards)
        yield _COLLECTION, exported
        yield _QUESTIONS, chain([question_table.heading()], rows)


def _pages(cards: Sequence[Card], documents: str) -> Iterator[tuple[str, str, str]]:
    """Each page: its folder, its name and its text; `documents` is the folder of the documents."""
    ordered = listed([card.entry for card in cards])
    references = ReferenceOverview()
    for card in cards:
        references.add(card.references)
    yield DATA, feed.NAME, feed.feed(ordered, site_address())
    yield from _in(documents, [*index_pages(ordered), diagnostics_page(RULES)])
    for register in REGISTERS:
        yield from _in(register.folder, register_pages(register, ordered))
    yield from _in(DOSSIERS, dossier_pages(ordered))
    yield from _in(FIGURES, [figures_page(ordered)])
    yield from _in(references.folder, references.pages())


def _in(folder: str, pages: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    return ((folder, name, text) for name, text in pages)
