"""The stages up to linked documents, in their order: read, parse, link.

Two passes over the documents: the first parses each and enters it in the catalogue, the
second links each against it. In between the documents wait on disk, so that memory stays
flat in their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from generator.corpus.catalogue import Catalogue
from generator.corpus.link import find_all, link, official
from generator.corpus.resolver import Found, Library
from generator.corpus.spool import Spool
from generator.corpus.twins import held_against_twins
from generator.model.document import Document
from generator.model.reference import LinkedDocument
from generator.model.rules import diagnose
from generator.proof.source_proof import lost
from generator.sources.read import read_source
from generator.sources.read_error import ReadError
from generator.sources.sidecar import SidecarError, read_sidecar
from generator.structure.parse import parse

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
        library = _library(spool)
        for count, path in enumerate(paths, 1):
            _enter(path, catalogue, spool)
            on_progress(count, 2 * len(paths))
        for count, parsed in enumerate(spool, len(paths) + 1):
            yield _linked(parsed, catalogue, library)
            on_progress(count, 2 * len(paths))


# --- First pass ------------------------------------------------------------------------------


def _enter(path: Path, catalogue: Catalogue, spool: Spool[_Parsed | Failure]) -> None:
    """Parse a file, enter it in the catalogue and put it on the spool."""
    try:
        side = read_sidecar(path)
        document = held_against_twins(parse(read_source(path), side), path, side)
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


def _linked(parsed: _Parsed | Failure, catalogue: Catalogue, library: Library) -> Result:
    return parsed if isinstance(parsed, Failure) else link(parsed.document, parsed.found, catalogue, library)


def _library(spool: Spool[_Parsed | Failure]) -> Library:
    """Fetches documents from the spool, and keeps the last few, as one that is cited is cited again."""

    @lru_cache(maxsize=8)
    def get(document_id: str) -> Document | None:
        parsed = spool.get(document_id)
        return parsed.document if isinstance(parsed, _Parsed) else None

    return get
