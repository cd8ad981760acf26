"""What is about all documents together: lists, registers, figures, references, the collection, the feed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeAlias, cast

from generator.addresses.moves import Moves
from generator.corpus.content_digest import text_digest
from generator.corpus.workspace import Workspace
from generator.identity.site_address import site_address
from generator.model.rules import RULES
from generator.outputs import collection
from generator.outputs.collection import CollectionFile, Published
from generator.outputs.data import feed
from generator.outputs.data.calendar import calendar
from generator.outputs.data.moved import moved_data
from generator.outputs.overviews import dossiers, open_questions
from generator.outputs.overviews.entries import Entry, listed
from generator.outputs.overviews.figures import figures_page
from generator.outputs.overviews.overview_page import OverviewPage, of_all
from generator.outputs.overviews.pages import diagnostics_page, index_pages
from generator.outputs.overviews.reference_overview import ReferenceOverview
from generator.outputs.overviews.registers import REGISTERS, register_pages
from generator.outputs.pages.moved_pages import moved_pages
from generator.outputs.publish import NewPages
from generator.outputs.standing import Standing, all_stand
from generator.outputs.written import Card

#: The folders beside that of the documents.
DATA, FIGURES = "gegevens", "cijfers"
FOLDERS = (
    DATA,
    dossiers.FOLDER,
    FIGURES,
    open_questions.FOLDER,
    ReferenceOverview.folder,
    *(each.folder for each in REGISTERS),
)
KIND = "all"

Made: TypeAlias = tuple[str, Standing]
"""The key of what a page shows (empty where that is all), and the page."""

AllMade: TypeAlias = dict[str, dict[str, Made]]
"""By folder and name of the page."""


class AboutAll:
    """Writes in the folder of the documents and in those beside it; `pages` are by the name of the folder."""

    def __init__(self, out: Path, pages: Mapping[str, NewPages], where: Workspace, moved: Moves) -> None:
        self._out, self._pages, self._where, self._moved = out, pages, where, moved

    def write(self, cards: Sequence[Card]) -> None:
        """Everything about these documents, in this order; what would be the same, stays as it stands."""
        moved = repr(self._moved.documents)
        made_of = self._where.digest(site_address(), moved, *(card.digest for card in cards))
        name = text_digest(str(self._out.absolute()))
        known = cast(tuple[str, AllMade] | None, self._where.store.get(KIND, name))
        if known and known[0] == made_of and self._stand(known[1]):
            self._keep(known[1])
        else:
            self._where.store.put(KIND, name, (made_of, self._write(cards, known[1] if known else {})))

    def _stand(self, made: AllMade) -> bool:
        return all(
            all_stand({name: page for name, (_, page) in some.items()}, self._out.parent / folder)
            for folder, some in made.items()
        )

    def _keep(self, made: AllMade) -> None:
        for folder, some in made.items():
            for name in some:
                self._pages[folder].keep(name)

    def _write(self, cards: Sequence[Card], before: AllMade) -> AllMade:
        made: AllMade = {folder: {} for folder in self._pages}
        shown = _Shown(self._where)
        for page in chain(_pages(cards, self._out.name), self._moved_pages(cards)):
            key = shown.key(page)
            made[page.folder][page.name] = (
                self._again(page.folder, page.name, key, before) or self._make(page, key)
            )
        for file in collection.files(cards):
            key = self._where.digest(*(card.digest for card in file.cards))
            made[DATA][file.name] = self._again(DATA, file.name, key, before) or self._make_long(file, key)
        return made

    def _moved_pages(self, cards: Sequence[Card]) -> Iterable[OverviewPage]:
        """Those of addresses that lead elsewhere, and what stands there for data."""
        there = frozenset(card.entry.id for card in cards)
        moved = self._moved.documents
        return of_all(self._out.name, chain(moved_pages(moved, there), moved_data(moved, there)))

    def _again(self, folder: str, name: str, key: str, before: AllMade) -> Made | None:
        """A page that stands as it was made of the same; it is kept."""
        known = before.get(folder, {}).get(name)
        place = self._out.parent / folder
        if not key or known is None or known[0] != key or not all_stand({name: known[1]}, place):
            return None
        self._pages[folder].keep(name)
        return known

    def _make(self, page: OverviewPage, key: str) -> Made:
        return key, self._pages[page.folder].write(page.name, page.make())

    def _make_long(self, file: CollectionFile, key: str) -> Made:
        data = self._pages[DATA]
        pieces = file.make(Published(self._pages[self._out.name], data, self._where))
        return key, data.write_long(file.name, pieces)


class _Shown:
    """What pages show, as keys; of each entry a digest is made once."""

    def __init__(self, where: Workspace) -> None:
        self._where, self._site = where, site_address()
        self._digests: dict[str, str] = {}

    def key(self, page: OverviewPage) -> str:
        """Empty for a page that shows all that there is."""
        if page.shows is None:
            return ""
        return self._where.digest(self._site, page.also, *map(self._digest, page.shows))

    def _digest(self, entry: Entry) -> str:
        if entry.id not in self._digests:
            self._digests[entry.id] = text_digest(repr(entry))
        return self._digests[entry.id]


def _pages(cards: Sequence[Card], documents: str) -> Iterator[OverviewPage]:
    """Each page about many; `documents` is the folder of the documents."""
    ordered, site = listed([card.entry for card in cards]), site_address()
    references = ReferenceOverview()
    for card in cards:
        references.add(card.references)
    yield from of_all(DATA, [(feed.NAME, feed.feed(ordered, site))])
    yield from of_all(documents, [*index_pages(ordered), diagnostics_page(RULES)])
    for register in REGISTERS:
        yield from register_pages(register, ordered, site)
    yield from dossiers.dossier_pages(ordered, site)
    yield from _about_open(ordered, site)
    yield from of_all(FIGURES, [figures_page(ordered)])
    yield from of_all(references.folder, references.pages())


def _about_open(ordered: Sequence[Entry], site: str) -> Iterator[OverviewPage]:
    """What has no answer yet: its pages, its feed and the calendar of its terms."""
    folder, waiting = open_questions.FOLDER, open_questions.waiting(ordered)
    yield from open_questions.open_pages(ordered)
    yield feed.feed_of_folder(folder, open_questions.FEED, open_questions.TITLE, waiting, site)
    yield calendar(folder, open_questions.CALENDAR, waiting, site)
