"""Documents understood and kept: what was understood once, is not understood again."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, cast

from generator.corpus.document_facts import DocumentFacts
from generator.corpus.failure import Failure, told
from generator.corpus.placed_citations import PlacedCitation
from generator.corpus.shown_texts import ShownTexts
from generator.corpus.understand import understand
from generator.corpus.workspace import Workspace
from generator.model.document import Document

KEPT = _CITING, _FACTS, _TEXTS = "documents", "facts", "texts"
"""The kinds under which a document and what follows from it are kept, all by one key."""


class Kept(NamedTuple):
    """The facts of a document, and the key under which the rest of it is kept."""

    key: str
    facts: DocumentFacts


class LostError(Exception):
    """What was kept is gone, or changed, while the work went on."""


def known(workspace: Workspace, path: Path) -> Kept | None:
    """A source file that was understood before."""
    key = workspace.key(path)
    facts = cast(DocumentFacts | None, workspace.store.get(_FACTS, key)) if key else None
    return Kept(key, facts) if key and facts else None


def keep(workspace: Workspace, path: Path) -> Kept | Failure:
    """Understand a source file and keep that. What changes while it is read, is not kept and not used."""
    workspace.check()
    key = workspace.key(path)
    found = understand(path, workspace.folder)
    if isinstance(found, Failure):
        return found
    if key is None or key != workspace.key(path):
        return told(path, "veranderde terwijl het gelezen werd: begin opnieuw")
    workspace.store.put(_CITING, key, (found.document, found.citations))
    workspace.store.put(_TEXTS, key, found.texts)
    workspace.store.put(_FACTS, key, found.facts)  # last: who finds these, finds the others too
    return Kept(key, found.facts)


def document_of(workspace: Workspace, key: str) -> tuple[Document, tuple[PlacedCitation, ...]]:
    """A document and its citations. Raises LostError."""
    return cast(tuple[Document, tuple[PlacedCitation, ...]], there(workspace, _CITING, key))


def texts_of(workspace: Workspace, key: str) -> ShownTexts:
    """What others may show of a document. Raises LostError."""
    return cast(ShownTexts, there(workspace, _TEXTS, key))


def there(workspace: Workspace, kind: str, key: str) -> object:
    """A value that was kept in this run. Raises LostError."""
    value = workspace.store.get(kind, key)
    if value is None:
        raise LostError(f"{workspace.store.folder}: hieruit is iets verdwenen: begin opnieuw")
    return value
