"""The stages in their order: read, parse, link; and for the site: render, publish.

Two passes over the documents: the first parses each and enters it in the catalogue, the
second links each against it. In between the documents wait on disk, so that memory stays
flat in their number.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TypeAlias

from generator.catalogue import Catalogue
from generator.diagnostics import diagnose
from generator.export import to_json
from generator.link import Found, find_all, link, official
from generator.model import Document, LinkedDocument
from generator.parse import parse
from generator.proof import lost
from generator.publish import publish
from generator.read import ReadError, read_source, sources
from generator.render import render
from generator.sidecar import SidecarError, read_sidecar

Report: TypeAlias = Callable[[int, int], None]
"""Called with how many of how many steps are done."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why, in one line for people."""

    path: str
    message: str


Result: TypeAlias = LinkedDocument | Failure


def documents(paths: Sequence[Path], on_progress: Report) -> Iterator[Result]:
    """Each source file understood and linked to the others, or its failure; in the order of `paths`."""
    with _understood(paths, on_progress) as (spool, catalogue):
        for count in range(len(paths)):
            yield _linked(pickle.load(spool), catalogue)  # noqa: S301 - our own temporary file
            on_progress(len(paths) + count + 1, 2 * len(paths))


# --- First pass ------------------------------------------------------------------------------

_Parsed: TypeAlias = tuple[Document, tuple[Found, ...]] | Failure


@contextmanager
def _understood(paths: Sequence[Path], on_progress: Report) -> Iterator[tuple[IO[bytes], Catalogue]]:
    catalogue = Catalogue()
    with TemporaryFile() as spool:
        for count, path in enumerate(paths, 1):
            pickle.dump(_parsed(path, catalogue), spool, pickle.HIGHEST_PROTOCOL)
            on_progress(count, 2 * len(paths))
        spool.seek(0)
        yield spool, catalogue


def _parsed(path: Path, catalogue: Catalogue) -> _Parsed:
    try:
        source = read_source(path)
        document = parse(source, read_sidecar(path.with_suffix(".yml")))
    except (ReadError, SidecarError) as error:
        return Failure(str(path), str(error))
    found = find_all(document)
    doubts = [*document.diagnostics, *lost(document)]
    if known := catalogue.add(document, official(found)):
        doubts.append(diagnose("duplicate-id", 1, id=document.id, other=known.path))
    return replace(document, diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.line))), found


# --- Second pass -----------------------------------------------------------------------------


def _linked(parsed: _Parsed, catalogue: Catalogue) -> Result:
    return parsed if isinstance(parsed, Failure) else link(*parsed, catalogue)


# --- The site's pages ------------------------------------------------------------------------


def convert(seeds: Path, out: Path, on_progress: Report) -> Iterator[Result]:
    """Write the pages of all source files of a folder, and yield what became of each file.

    The old pages stay until all new ones are written.
    """
    results: list[Result] = []
    publish(_pages(documents(sources(seeds), on_progress), results.append), out)
    yield from results


def _pages(results: Iterable[Result], keep: Callable[[Result], None]) -> Iterator[tuple[str, str]]:
    for result in results:
        keep(result)
        if isinstance(result, LinkedDocument):
            yield f"{result.document.id}.md", render(result)
            yield f"{result.document.id}.json", to_json(result)
