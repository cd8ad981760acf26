"""Citations resolved: to questions and answers of the document itself, and to what is outside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.corpus.catalogue import Catalogue
from generator.corpus.preview import preview
from generator.corpus.printed_numbers import PrintedNumbers, Wanted
from generator.model.document import Document, Section
from generator.model.reference import (
    Citation,
    Link,
    OfficialCitation,
    QuestionCitation,
    Reference,
    RelativeCitation,
    UrlCitation,
)
from generator.model.text import Text

Library: TypeAlias = Callable[[str], Document | None]
"""Gives a document of the site by its id."""


@dataclass(frozen=True, slots=True)
class Found:
    """A citation with its place: `text_index` counts the texts of the part or footnote `origin`."""

    origin: str
    text_index: int
    text: Text
    citation: Citation


class Resolver:
    """Makes references of the citations in one document."""

    def __init__(self, document: Document, catalogue: Catalogue, library: Library) -> None:
        self._document, self._catalogue, self._library = document, catalogue, library
        self._numbers = PrintedNumbers(document)
        self._sections = {part.anchor for part in document.parts if isinstance(part, Section)}

    def reference(self, found: Found) -> Reference | None:
        """The reference that a citation makes.

        None for an address, for what refers to itself, and for a question cited outside the questions.
        """
        match found.citation:
            case UrlCitation():
                return None
            case OfficialCitation() as citation:
                return self._official(found, citation)
            case _ if found.origin in self._sections:
                return None
            case QuestionCitation() as citation:
                return self._numbered(found, citation)
            case RelativeCitation() as citation:
                return self._relative(found, citation)

    # --- Inside the document -----------------------------------------------------------------

    def _numbered(self, found: Found, citation: QuestionCitation) -> Reference | None:
        links: dict[tuple[int, int], Link] = {}
        targets: list[str] = []
        missing: list[str] = []
        for span in citation.spans:
            meant = self._numbers.meant(span.number, found.origin, citation.wanted)
            if not meant:
                missing.append(span.number)
            elif (address := self._address(meant[0], citation.wanted)) != f"#{found.origin}":
                targets += meant
                links.setdefault((span.start, span.end), Link(span.start, span.end, address))
        if not links and not missing:
            return None
        unique = tuple(dict.fromkeys(targets))
        reason = "; ".join(map(self._reason, dict.fromkeys(missing))) or None
        return make_reference("internal", found, links.values(), targets=unique, unresolved=reason)

    def _reason(self, number: str) -> str:
        twice = self._numbers.times(number) > 1
        return f"vraag {number} is meer dan eens genummerd" if twice else f"vraag {number} is er niet"

    def _address(self, anchor: str, wanted: Wanted) -> str:
        return f"#{self._numbers.address(anchor, wanted)}"

    def _relative(self, found: Found, citation: RelativeCitation) -> Reference | None:
        meant = self._numbers.in_order(found.origin, citation.order)
        if meant is None:
            return make_reference("internal", found, (), unresolved="er staat geen vraag op die plaats")
        address = self._address(meant, citation.wanted)
        if address == f"#{found.origin}":
            return None
        return make_reference("internal", found, [_link(citation, address)], targets=(meant,))

    # --- Outside -----------------------------------------------------------------------------

    def _official(self, found: Found, citation: OfficialCitation) -> Reference | None:
        """None where a document prints its own number."""
        entry = self._catalogue.find(citation.id)
        if entry and entry.id == self._document.id:
            return None
        if entry is None:
            return make_reference(
                "external", found, [_link(citation, citation.url)], id=citation.id, url=citation.url
            )
        anchor = entry.anchor_of(citation.question) if citation.question else None
        address = f"{entry.id}#{anchor}" if anchor else entry.id
        other = self._library(entry.id)
        return make_reference(
            "external",
            found,
            [_link(citation, address)],
            targets=(anchor,) if anchor else (),
            id=citation.id,
            url=citation.url,
            excerpt=preview(other, anchor) if other else None,
        )


def make_reference(
    kind: Literal["internal", "external"],
    found: Found,
    links: Iterable[Link],
    *,
    targets: Sequence[str] = (),
    id: str | None = None,
    url: str | None = None,
    unresolved: str | None = None,
    excerpt: str | None = None,
) -> Reference:
    """A reference that stands where its citation was found."""
    citation = found.citation
    return Reference(
        kind=kind,
        origin=found.origin,
        text_index=found.text_index,
        text=found.text.plain[citation.start : citation.end],
        links=tuple(links),
        targets=tuple(targets),
        id=id,
        url=url,
        unresolved=unresolved,
        excerpt=excerpt,
    )


def _link(citation: OfficialCitation | RelativeCitation, address: str) -> Link:
    return Link(citation.start, citation.end, address)
