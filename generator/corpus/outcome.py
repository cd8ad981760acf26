"""What became of one document, for who converts it: how much was found and what is doubtful."""

from __future__ import annotations

from dataclasses import dataclass

from generator.identity.published_addresses import first_line, published, written
from generator.model.diagnostic import Diagnostic
from generator.model.reference import LinkedDocument
from generator.model.source_place import located, place_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many `questions`, `answers` and `references` there are; one that leads nowhere does not count.

    `places` are those of the `diagnostics`, one each, as people find them. `addresses` are those that the
    document `id` offers, as the register has them, and `address_places` where each begins in the source: both
    as one text, as there are many.
    """

    path: str
    questions: int
    answers: int
    references: int
    diagnostics: tuple[Diagnostic, ...]
    places: tuple[str, ...] = ()
    id: str = ""
    addresses: str = ""
    address_places: str = ""

    @property
    def lacks_address(self) -> bool:
        """Another document has its id: the error says so, and only that document gets the page."""
        return any(diagnostic.code == "duplicate-id" for diagnostic in self.diagnostics)


def outcome(linked: LinkedDocument) -> Outcome:
    """What became of a document."""
    document = linked.document
    offered = published(document)
    return Outcome(
        document.source.path,
        len(document.questions()),
        len(document.answers()),
        sum(not reference.unresolved for reference in linked.references),
        document.diagnostics,
        tuple(located(document.source, each.line) for each in document.diagnostics),
        document.id,
        written(address for address, _ in offered),
        "\t".join(place_of(document.source, first_line(part)) for _, part in offered),
    )
