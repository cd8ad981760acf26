"""What became of one document, for who converts it: how much was found and what is doubtful."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.model.source_place import located


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many `questions`, `answers` and `references` there are; one that leads nowhere does not count.

    `places` are those of the `diagnostics`, one each, as people find them.
    """

    path: str
    questions: int
    answers: int
    references: int
    diagnostics: tuple[Diagnostic, ...]
    places: tuple[str, ...] = ()


def outcome(linked: LinkedDocument) -> Outcome:
    """What became of a document."""
    document = linked.document
    return Outcome(
        document.source.path,
        len(document.questions()),
        len(document.answers()),
        sum(not reference.unresolved for reference in linked.references),
        document.diagnostics,
        tuple(located(document.source, each.line) for each in document.diagnostics),
    )
