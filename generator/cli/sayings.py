"""What the commands say of one document, and what is said of each of its doubts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.corpus.outcome import Outcome, outcome
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.proof import source_proof as proof

Saying: TypeAlias = Callable[[LinkedDocument], str]


def said(saying: Saying, linked: LinkedDocument) -> tuple[Outcome, str]:
    """What became of a document, and what a command says of it."""
    return outcome(linked), saying(linked)


def located(path: str, diagnostic: Diagnostic) -> str:
    """A doubt with its place: `path:line: severity[code]: message`."""
    return f"{path}:{diagnostic.line}: {diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"


def proven(linked: LinkedDocument) -> str:
    """How much of a document is proven, or that it is not."""
    document = linked.document
    path = document.source.path
    if any(diagnostic.code in proof.CODES for diagnostic in document.diagnostics):
        return f"{path}: NIET bewezen: er is tekst verloren of veranderd"
    characters = f"{proof.proven(document.source):,}".replace(",", ".")
    return f"{path}: niets verloren: {characters} tekens staan elk precies één keer in het resultaat"
