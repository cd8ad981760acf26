"""What is published of one document, and the little of it that the pages about many need."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from generator.addresses.moves import NOTHING_MOVED, Moves
from generator.corpus.content_digest import text_digest
from generator.corpus.outcome import Outcome, outcome
from generator.corpus.pipeline import Linkable
from generator.corpus.workspace import Workspace
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs.data import question_table
from generator.outputs.data.akoma_ntoso.document import akoma_ntoso, name_of
from generator.outputs.data.export import to_json
from generator.outputs.kept_html import KIND as HTML
from generator.outputs.kept_html import html_key, packed
from generator.outputs.names_read import NamesRead, ReadingNames, still_hold
from generator.outputs.overviews.entries import Entry, entry
from generator.outputs.overviews.reference_tally import DocumentReferences, references_of
from generator.outputs.pages import linked_data
from generator.outputs.pages.bibliography import citation_files
from generator.outputs.pages.proven_page import proven_page
from generator.outputs.source_file import PublishedSource, published_source
from generator.outputs.standing import Standing, all_stand
from generator.proof.site_markdown import body_of, site_markdown

KEPT = CARDS, ROWS = "cards", "rows"
"""The kinds under which a card and the rows of its document in the table of questions are kept."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is the same for all documents: the table of names, whether their sources stand on the site, the
    address of the site (empty where that is not known), and which addresses lead elsewhere.
    """

    names: Names
    with_sources: bool = False
    site: str = ""
    moved: Moves = NOTHING_MOVED


@dataclass(frozen=True, slots=True)
class Card:
    """A document that was written: what became of it, and what the pages about many say of it.

    `key` is that of the document with all that it shows of others, and `names` what it shows of the table of
    names. `files` are those that were written, by name; `html` is the key of what the site makes of
    its page.
    """

    key: str
    names: NamesRead
    outcome: Outcome
    entry: Entry
    references: DocumentReferences
    html: str
    files: dict[str, Standing] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """What it follows from, names and all."""
        return text_digest(f"{self.key}{self.names}")

    @property
    def lacks_address(self) -> bool:
        """Whether another document has its id, and so its page."""
        return self.outcome.lacks_address


@dataclass(frozen=True, slots=True)
class Written:
    """A document newly written: its files by name, its rows in the table of all questions, and what the site
    makes of its page, packed.

    `source` is published as it is, where the edition has it.
    """

    card: Card
    files: dict[str, str]
    rows: str
    html: bytes
    source: PublishedSource | None


class LostError(Exception):
    """Something that was kept is damaged, or was thrown away by another command."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: hieruit is iets verdwenen: begin opnieuw")


def key_of(waiting: Linkable, edition: Edition, where: Workspace) -> str:
    """What a written document follows from, but for names: the document, and what it shows of others."""
    about_site = (str(edition.with_sources), edition.site, repr(edition.moved.of(waiting.id)))
    return where.digest(waiting.place.key, repr(waiting.surroundings), *about_site)


def write_up(linked: LinkedDocument, edition: Edition, key: str) -> Written:
    """All that is published of a document; `key` is what it follows from."""
    reading = ReadingNames(replace(edition.names, spellings=linked.spellings))
    moved = edition.moved.of(linked.document.id)
    below = f"\n{linked_data.script(linked, edition.site)}"
    linked, page, html = proven_page(
        linked, reading.names, with_source=edition.with_sources, moved=moved, below=below
    )
    exported, id = to_json(linked, reading.names), linked.document.id
    files = {
        f"{id}.md": page,
        f"{id}.json": exported,
        **citation_files(linked.document),
    }
    if (name := name_of(linked.document)) and (file := akoma_ntoso(linked)):
        files[name] = file
    source = published_source(linked.document) if edition.with_sources else None
    card = Card(
        key=key,
        names=(),
        outcome=outcome(linked),
        entry=entry(linked, reading.names),
        references=references_of(linked),
        html=html_key(body_of(page), site_markdown()),
    )
    rows = question_table.rows(linked)
    return Written(replace(card, names=reading.read()), files, rows, packed(html), source)


def put_by(written: Written, files: dict[str, Standing], where: Workspace) -> Card:
    """Keep what is needed of a document to leave these files of it as they stand the next time; its card."""
    card = replace(written.card, files=files)
    where.store.put(HTML, card.html, written.html)
    where.store.put(ROWS, card.key, written.rows)
    where.store.put(CARDS, card.key, card)
    return card


def rows_of(card: Card, where: Workspace) -> str:
    """The rows of a document in the table of questions. Raises LostError, once: the next run makes them."""
    rows = where.store.get(ROWS, card.key)
    if rows is None:
        where.store.forget(CARDS, card.key)
        raise LostError(where.store.folder)
    return cast(str, rows)


def card_of(key: str, names: Names, out: Path, where: Workspace) -> Card | None:
    """The card of a document that was written before, if all that was written then still stands."""
    card = cast(Card | None, where.store.get(CARDS, key))
    if card is None or not where.store.has(ROWS, key) or not still_hold(card.names, names):
        return None
    return card if card.lacks_address or all_stand(card.files, out) else None
