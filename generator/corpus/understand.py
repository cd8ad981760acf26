"""One source file understood, by itself: read, parsed, its citations found, and proven complete."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from generator.corpus.document_facts import DocumentFacts, facts_of
from generator.corpus.failure import Failure, failure, shown, unforeseen
from generator.corpus.placed_citations import find_all
from generator.corpus.shown_texts import ShownTexts, shown_texts
from generator.corpus.twins import held_against_twins
from generator.model.document import Document
from generator.model.reference import PlacedCitation
from generator.proof.source_proof import lost
from generator.sources.read import read_source
from generator.sources.read_error import ReadError
from generator.sources.sidecar import SidecarError, read_sidecar, side_path
from generator.structure.parse import parse

LONGEST_ID = 200
"""Bytes of an id: with its ending it is the name of a file, of which file systems take 255."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A document, the citations in it, what others may need to know of it, and what they may show of it."""

    document: Document
    citations: tuple[PlacedCitation, ...]
    facts: DocumentFacts
    texts: ShownTexts


def understand(path: Path, folder: Path = Path()) -> Understood | Failure:
    """All that can be known of a source file without the others. A relative path is one in `folder`.

    Whatever is raised becomes a failure, so that no file can stop the others.
    """
    try:
        return understood(_proven(_document(path, folder)))
    except ReadError as error:
        return failure(path, ReadError(_named(path, error.path), error.reason))
    except SidecarError as error:
        return failure(path, SidecarError(_named(path, error.path), error.line, error.message))
    except Exception as error:  # noqa: BLE001 - a mistake of ours, which is told
        return unforeseen(path, error)


def understood(document: Document) -> Understood:
    """A document with all that follows from it."""
    citations, texts = find_all(document), shown_texts(document)
    return Understood(document, citations, facts_of(document, citations, texts), texts)


def _document(path: Path, folder: Path) -> Document:
    if not shown(path):
        raise ReadError(path, "heeft een naam met een teken dat niet te tonen is: geef het een andere naam")
    told = os.path.lexists(folder / side_path(path))
    source = replace(read_source(folder / path), path=path.as_posix(), has_side_file=told)
    side = read_sidecar(folder / path)
    document = held_against_twins(parse(source, side), folder / path, side)
    if len(document.id.encode()) > LONGEST_ID:
        name = side_path(path).name
        raise ReadError(path, f"het adres zou te lang worden: geef het document in {name} een korter id")
    return document


def _proven(document: Document) -> Document:
    doubts = [*document.diagnostics, *lost(document)]
    return replace(document, diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.line)))


def _named(path: Path, read: Path) -> Path:
    """The source file or its side file, as it was read, under the path that people gave."""
    return path.with_suffix(read.suffix)
