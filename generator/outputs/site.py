"""Everything that MkDocs builds the site from: a page for each document, and those about all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.corpus.executors import SERIAL, Workers
from generator.corpus.failure import Failure
from generator.corpus.outcome import Outcome, outcome
from generator.corpus.pipeline import Report, made
from generator.identity.names import Names
from generator.identity.site_address import site_address
from generator.model.reference import LinkedDocument
from generator.model.rules import RULES
from generator.outputs.data import feed, question_table
from generator.outputs.data.export import to_json
from generator.outputs.overviews.entries import Entry, entry, listed
from generator.outputs.overviews.figures import figures_page
from generator.outputs.overviews.pages import diagnostics_page, index_pages
from generator.outputs.overviews.reference_overview import ReferenceOverview
from generator.outputs.overviews.reference_tally import DocumentReferences, references_of
from generator.outputs.overviews.registers import REGISTERS, dossier_pages, register_pages
from generator.outputs.pages.proven_page import proven_page
from generator.outputs.publish import NewPages, claim, new_pages, publish
from generator.sources.names_table import read_names
from generator.sources.plain_text import ReadError, sources
from generator.sources.sidecar import NAMES_TABLE, SidecarError

DATA = "gegevens"
#: The folders beside that of the documents.
_BESIDE = (DATA, "dossiers", "cijfers", ReferenceOverview.folder, *(each.folder for each in REGISTERS))
_COLLECTION, _QUESTIONS = "kamervragen.jsonl", "vragen.csv"


@dataclass(frozen=True, slots=True)
class Written:
    """What is published of one document: its page and data, and what the pages about many say of it."""

    outcome: Outcome
    page: str
    exported: str
    table_rows: str
    entry: Entry
    references: DocumentReferences

    def lacks_address(self) -> bool:
        """Another document has its id: the error says so, and only that document gets the page."""
        return any(diagnostic.code == "duplicate-id" for diagnostic in self.outcome.diagnostics)


def write_up(linked: LinkedDocument, names: Names, out: Path) -> Written:
    """All that is published of a document; a page that stands in `out` is not read back again."""
    stands = partial(_stands, out / f"{linked.document.id}.md")
    linked, page = proven_page(linked, names, known=stands)
    return Written(
        outcome(linked),
        page,
        to_json(linked),
        question_table.rows(linked),
        entry(linked, names),
        references_of(linked),
    )


def _stands(path: Path, page: str) -> bool:
    try:
        return path.read_bytes() == page.encode()
    except OSError:
        return False


def convert(
    seeds: Path, out: Path, on_progress: Report, workers: Workers = SERIAL
) -> Iterator[Written | Failure]:
    """Write the pages of all source files of a folder, and yield what became of each file.

    The documents go to `out`, the pages about many of them to folders beside it. The old pages
    stay until all new ones are written.
    """
    try:
        names = read_names(seeds)
    except (ReadError, SidecarError) as error:
        yield Failure(str(seeds / NAMES_TABLE), str(error))
        names = Names()
    written = made(sources(seeds), partial(write_up, names=names, out=out), on_progress, workers)
    yield from write_site(written, out)


def write_site(documents: Iterable[Written | Failure], out: Path) -> Iterator[Written | Failure]:
    """Write the pages of these documents as they come, pass them on, and write the pages about them all."""
    entries: list[Entry] = []
    references = ReferenceOverview()
    claim(out, [out.parent / folder for folder in _BESIDE])
    with new_pages(out) as pages, new_pages(out.parent / DATA) as data:
        data.append(_COLLECTION, "")
        data.append(_QUESTIONS, question_table.heading())
        for document in documents:
            if isinstance(document, Written) and not document.lacks_address():
                entries.append(document.entry)
                references.add(document.references)
                _write_document(document, pages, data)
            yield document
        ordered = listed(entries)
        data.write(feed.NAME, feed.feed(ordered, site_address()))
        for name, text in (*index_pages(ordered), diagnostics_page(RULES)):
            pages.write(name, text)
    _write_overviews(ordered, out.parent)
    publish(references.pages(), out.parent / references.folder)


def _write_document(document: Written, pages: NewPages, data: NewPages) -> None:
    pages.write(f"{document.entry.id}.md", document.page)
    pages.write(f"{document.entry.id}.json", document.exported)
    data.append(_COLLECTION, document.exported + "\n")
    data.append(_QUESTIONS, document.table_rows)


def _write_overviews(ordered: list[Entry], docs: Path) -> None:
    for register in REGISTERS:
        publish(register_pages(register, ordered), docs / register.folder)
    publish(dossier_pages(ordered), docs / "dossiers")
    publish([figures_page(ordered)], docs / "cijfers")
