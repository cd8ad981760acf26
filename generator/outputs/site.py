"""Everything that MkDocs builds the site from: a page for each document, and those about all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.corpus.pipeline import Failure, Report, Result, documents
from generator.identity.names import Names, read_names
from generator.identity.site_address import site_address
from generator.model.reference import LinkedDocument
from generator.model.rules import RULES
from generator.outputs.data import feed, question_table
from generator.outputs.data.export import to_json
from generator.outputs.overviews.entries import Entry, entry, newest_first
from generator.outputs.overviews.figures import figures_page
from generator.outputs.overviews.pages import diagnostics_page, index_pages
from generator.outputs.overviews.reference_overview import ReferenceOverview
from generator.outputs.overviews.registers import REGISTERS, dossier_pages, register_pages
from generator.outputs.pages.render import render
from generator.outputs.publish import NewPages, new_pages, publish
from generator.outputs.source_file import name_of_source
from generator.sources.read_error import ReadError
from generator.sources.seeds import sources
from generator.sources.sidecar import NAMES_TABLE, SidecarError

DATA = "gegevens"
_COLLECTION, _QUESTIONS = "kamervragen.jsonl", "vragen.csv"


def convert(seeds: Path, out: Path, on_progress: Report, *, with_sources: bool = True) -> Iterator[Result]:
    """Write the pages of all source files of a folder, and yield what became of each file.

    The documents go to `out`, the pages about many of them to folders beside it. The old pages
    stay until all new ones are written. `with_sources` publishes each source file beside its page.
    """
    try:
        names = read_names(seeds)
    except (ReadError, SidecarError) as error:
        yield Failure(str(seeds / NAMES_TABLE), str(error))
        names = Names()
    results = documents(sources(seeds), on_progress)
    yield from write_site(results, names, out, with_sources=with_sources)


def write_site(
    results: Iterable[Result], names: Names, out: Path, *, with_sources: bool = False
) -> Iterator[Result]:
    """Write the pages of these documents as they come, pass them on, and write the pages about them all."""
    entries: list[Entry] = []
    references = ReferenceOverview()
    with new_pages(out) as pages, new_pages(out.parent / DATA) as data:
        data.append(_COLLECTION, "")
        data.append(_QUESTIONS, question_table.heading())
        for result in results:
            if isinstance(result, LinkedDocument) and not _lacks_address(result):
                entries.append(entry(result, names))
                references.add(result)
                _write_document(result, names, pages, data, with_source=with_sources)
            yield result
        ordered = newest_first(entries)
        data.write(feed.NAME, feed.feed(ordered, site_address()))
        for name, text in (*index_pages(ordered), diagnostics_page(RULES)):
            pages.write(name, text)
    _write_overviews(ordered, out.parent)
    publish(references.pages(), out.parent / references.folder)


def _write_document(
    linked: LinkedDocument, names: Names, pages: NewPages, data: NewPages, *, with_source: bool
) -> None:
    exported = to_json(linked)
    pages.write(f"{linked.document.id}.md", render(linked, names, with_source=with_source))
    if with_source:
        pages.copy(name_of_source(linked.document), Path(linked.document.source.path))
    pages.write(f"{linked.document.id}.json", exported)
    data.append(_COLLECTION, exported + "\n")
    data.append(_QUESTIONS, question_table.rows(linked))


def _write_overviews(ordered: list[Entry], docs: Path) -> None:
    for register in REGISTERS:
        publish(register_pages(register, ordered), docs / register.folder)
    publish(dossier_pages(ordered), docs / "dossiers")
    publish([figures_page(ordered)], docs / "cijfers")


def _lacks_address(linked: LinkedDocument) -> bool:
    """Another document has its id: the error says so, and only that document gets the page."""
    return any(diagnostic.code == "duplicate-id" for diagnostic in linked.document.diagnostics)
