"""What the commands say of one document, and what is said of each of its doubts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.cli.messages import Message, message
from generator.corpus.outcome import Outcome, outcome
from generator.identity.names import Names
from generator.model.document import Document
from generator.model.reference import LinkedDocument
from generator.outputs.pages.proven_page import proven_page
from generator.proof import page_proof, source_proof

Saying: TypeAlias = Callable[[LinkedDocument], tuple[Outcome, str]]
"""What became of a document, and what a command says of it."""


def plain(say: Callable[[LinkedDocument], str], linked: LinkedDocument) -> tuple[Outcome, str]:
    """A document as it is."""
    return outcome(linked), say(linked)


def checked(linked: LinkedDocument) -> tuple[Outcome, str]:
    """A document whose page has been read back, and how much of it is proven."""
    told = proven_page(linked, Names()).linked
    return outcome(told), _proven(told.document)


def messages(outcome: Outcome) -> list[Message]:
    """The doubts about a document, each with its place."""
    told = zip(outcome.places, outcome.diagnostics, strict=True)
    return [message(outcome.path, place, diagnostic) for place, diagnostic in told]


def _proven(document: Document) -> str:
    path = document.source.path
    if any(diagnostic.code in {*source_proof.CODES, page_proof.CODE} for diagnostic in document.diagnostics):
        return f"{path}: NIET bewezen: er is tekst verloren of veranderd"
    characters = f"{source_proof.proven(document.source):,}".replace(",", ".")
    return f"{path}: niets verloren: {characters} tekens staan elk precies één keer in het resultaat"
