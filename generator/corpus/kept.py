"""Documents understood and kept: what was understood once, is not understood again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from generator.corpus.document_facts import DocumentFacts
from generator.corpus.failure import Failure, told
from generator.corpus.shown_texts import ShownTexts
from generator.corpus.workspace import Workspace
from generator.model.document import Document
from generator.model.reference import PlacedCitation

if TYPE_CHECKING:
    from generator.corpus.understand import Understood

KEPT = _DOCUMENTS, _FACTS, _TEXTS = "documents", "facts", "texts"
"""The kinds under which a document and what follows from it are kept, all by one key."""


class Place(NamedTuple):
    """A source file, and the key under which what was understood of it is kept."""

    path: Path
    key: str


class Kept(NamedTuple):
    """A document that is kept, and its facts."""

    place: Place
    facts: DocumentFacts


class ChangedError(Exception):
    """A source file is not what it was when this run began."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: veranderde onder het omzetten: begin opnieuw")


def known(where: Workspace, path: Path) -> Kept | None:
    """A source file that was understood before."""
    key = where.key(path)
    facts = cast(DocumentFacts | None, where.store.get(_FACTS, key)) if key else None
    return Kept(Place(path, key), facts) if key and facts else None


def keep(where: Workspace, path: Path) -> Kept | Failure:
    """Understand a source file and keep that; a file that changes while it is read, is a failure."""
    from generator.corpus.understand import understand  # slow to load, and not needed where all is kept

    where.check()
    key = where.key(path)
    found = understand(path, where.folder)
    if isinstance(found, Failure):
        return found
    if key is None or key != where.key(path):
        return told(path, "veranderde terwijl het gelezen werd: begin opnieuw")
    _put(where, key, found)
    return Kept(Place(path, key), found.facts)


def document_of(where: Workspace, place: Place) -> tuple[Document, tuple[PlacedCitation, ...]]:
    """A document and its citations. Raises ChangedError."""
    return cast(tuple[Document, tuple[PlacedCitation, ...]], _get(where, _DOCUMENTS, place))


def texts_of(where: Workspace, place: Place) -> ShownTexts:
    """What others may show of a document. Raises ChangedError."""
    return cast(ShownTexts, _get(where, _TEXTS, place))


def _put(where: Workspace, key: str, found: Understood) -> None:
    where.store.put(_DOCUMENTS, key, (found.document, found.citations))
    where.store.put(_TEXTS, key, found.texts)
    where.store.put(_FACTS, key, found.facts)


def _get(where: Workspace, kind: str, place: Place) -> object:
    """What is kept; what is damaged or was thrown away by another command, is worked out again."""
    value = where.store.get(kind, place.key)
    if value is None:
        again = keep(where, place.path)
        if isinstance(again, Failure) or again.place != place:
            raise ChangedError(place.path)
        value = where.store.get(kind, place.key)
    return value
