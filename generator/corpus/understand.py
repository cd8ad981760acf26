"""One source file understood, by itself: read, parsed, its citations found, and proven complete."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.corpus.document_facts import DocumentFacts, facts_of
from generator.corpus.failure import Failure, failure, shown, unforeseen
from generator.corpus.placed_citations import PlacedCitation, find_all
from generator.model.document import Document
from generator.proof.source_proof import lost
from generator.sources.plain_text import ReadError, read_source
from generator.sources.sidecar import SidecarError, read_sidecar
from generator.structure.parse import parse

LONGEST_ID = 200
"""Bytes of an id: with its ending it is the name of a file, of which file systems take 255."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A document, the citations in it, and what others may need of it."""

    document: Document
    citations: tuple[PlacedCitation, ...]
    facts: DocumentFacts


def understand(path: Path) -> Understood | Failure:
    """All that can be known of a source file without the others.

    Whatever is raised becomes a failure, so that no file can stop the others.
    """
    try:
        document = _proven(_document(path))
        citations = find_all(document)
        return Understood(document, citations, facts_of(document, citations))
    except (ReadError, SidecarError) as error:
        return failure(path, error)
    except Exception as error:  # noqa: BLE001 - a mistake of ours, which is told
        return unforeseen(path, error)


def _document(path: Path) -> Document:
    if not shown(path):
        raise ReadError(path, "heeft een naam met een teken dat niet te tonen is: geef het een andere naam")
    document = parse(read_source(path), read_sidecar(path))
    if len(document.id.encode()) > LONGEST_ID:
        side = path.with_suffix(".yml").name
        raise ReadError(path, f"het adres zou te lang worden: geef het document in {side} een korter id")
    return document


def _proven(document: Document) -> Document:
    doubts = [*document.diagnostics, *lost(document)]
    return replace(document, diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.line)))
