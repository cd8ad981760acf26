"""The stages in their order: read, parse, link; and for the site: render, publish.

Two passes over the documents: the first parses each and enters it in the catalogue, the
second links each against it. In between the documents wait on disk, so that memory stays
flat in their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from generator.catalogue import Catalogue
from generator.collector import Collector
from generator.diagnostics import RULES, diagnose
from generator.export import to_json
from generator.link import Found, find_all, link, official
from generator.model import Document, LinkedDocument
from generator.pages import Entry, diagnostics_page, entry, index_pages
from generator.parse import parse
from generator.proof import lost
from generator.publish import new_pages
from generator.read import ReadError, read_source, sources
from generator.render import render
from generator.sidecar import SidecarError, read_sidecar
from generator.spool import Spool

COLLECTORS: tuple[Callable[[], Collector], ...] = ()
"""What makes the pages about all documents together."""

Report: TypeAlias = Callable[[int, int], None]
"""Called with how many of how many steps are done."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why, in one line for people."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A document between the passes, with the citations in it."""

    document: Document
    found: tuple[Found, ...]


Result: TypeAlias = LinkedDocument | Failure


def documents(paths: Sequence[Path], on_progress: Report) -> Iterator[Result]:
    """Each source file understood and linked to the others, or its failure; in the order of `paths`."""
    catalogue = Catalogue()
    with Spool[_Parsed | Failure]() as spool:
        for count, path in enumerate(paths, 1):
            _enter(path, catalogue, spool)
            on_progress(count, 2 * len(paths))
        for count, parsed in enumerate(spool, len(paths) + 1):
            yield _linked(parsed, catalogue, spool)
            on_progress(count, 2 * len(paths))


# --- First pass ------------------------------------------------------------------------------


def _enter(path: Path, catalogue: Catalogue, spool: Spool[_Parsed | Failure]) -> None:
    """Parse a file, enter it in the catalogue and put it on the spool."""
    try:
        document = parse(read_source(path), read_sidecar(path))
    except (ReadError, SidecarError) as error:
        spool.append(Failure(str(path), str(error)))
        return
    found = find_all(document)
    doubts = [*document.diagnostics, *lost(document)]
    if known := catalogue.add(document, official(found)):
        doubts.append(diagnose("duplicate-id", 1, id=document.id, other=known.path))
    ordered = tuple(sorted(doubts, key=lambda doubt: doubt.line))
    spool.append(_Parsed(replace(document, diagnostics=ordered), found), document.id)


# --- Second pass -----------------------------------------------------------------------------


def _linked(parsed: _Parsed | Failure, catalogue: Catalogue, spool: Spool[_Parsed | Failure]) -> Result:
    if isinstance(parsed, Failure):
        return parsed
    pair = catalogue.pair(catalogue.entry(parsed.document.id))
    other = spool.get(pair.id) if pair else None
    return link(parsed.document, parsed.found, catalogue, other.document if isinstance(other, _Parsed) else None)


# --- The site's pages ------------------------------------------------------------------------


def convert(seeds: Path, out: Path, on_progress: Report) -> Iterator[Result]:
    """Write the pages of all source files of a folder, and yield what became of each file.

    The old pages stay until all new ones are written.
    """
    entries: list[Entry] = []
    collectors = [make() for make in COLLECTORS]
    with new_pages(out) as write:
        for result in documents(sources(seeds), on_progress):
            if isinstance(result, LinkedDocument) and not _lacks_address(result):
                entries.append(entry(result))
                write(f"{result.document.id}.md", render(result))
                write(f"{result.document.id}.json", to_json(result))
                for collector in collectors:
                    collector.add(result)
            yield result
        for name, text in (*index_pages(entries), diagnostics_page(RULES)):
            write(name, text)
    for collector in collectors:
        _publish(collector, out)


def _publish(collector: Collector, out: Path) -> None:
    with new_pages(out.parent / collector.folder) as write:
        for name, text in collector.pages():
            write(name, text)


def _lacks_address(linked: LinkedDocument) -> bool:
    """Another document has its id: the error says so, and only that document gets the page."""
    return any(diagnostic.code == "duplicate-id" for diagnostic in linked.document.diagnostics)
