"""Citations resolved: to questions and answers of the document itself, and to what is outside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from generator.corpus.printed_numbers import PrintedNumbers, Wanted
from generator.corpus.shown_texts import ShownTexts
from generator.corpus.surroundings import CitedId, CitedPlace
from generator.model.document import Document, Section
from generator.model.reference import (
    Link,
    OfficialCitation,
    PlacedCitation,
    QuestionCitation,
    Reference,
    RelativeCitation,
    UrlCitation,
)
from generator.model.target import Here, Target, There, Web

_NO_ADDRESS = "het officiële adres is niet uit het nummer af te leiden"


class Resolver:
    """Makes references of the citations in one document."""

    def __init__(
        self, document: Document, cited: Mapping[CitedId, CitedPlace], texts: Mapping[str, ShownTexts]
    ) -> None:
        self._document, self._cited, self._texts = document, cited, texts
        self._numbers = PrintedNumbers(document)
        self._sections = {part.anchor for part in document.parts if isinstance(part, Section)}

    def reference(self, found: PlacedCitation) -> Reference | None:
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

    def _numbered(self, found: PlacedCitation, citation: QuestionCitation) -> Reference | None:
        links: dict[tuple[int, int], Link] = {}
        targets: list[str] = []
        missing: list[str] = []
        for span in citation.spans:
            meant = self._numbers.meant(span.number, found.origin, citation.wanted)
            if not meant:
                missing.append(span.number)
            elif (there := self._there(meant[0], citation.wanted)).anchor != found.origin:
                targets += meant
                links.setdefault((span.start, span.end), Link(span.start, span.end, there))
        if not links and not missing:
            return None
        unique = tuple(dict.fromkeys(targets))
        reason = "; ".join(map(self._reason, dict.fromkeys(missing))) or None
        return make_reference("internal", found, links.values(), targets=unique, unresolved=reason)

    def _reason(self, number: str) -> str:
        twice = self._numbers.times(number) > 1
        return f"vraag {number} is meer dan eens genummerd" if twice else f"vraag {number} is er niet"

    def _there(self, anchor: str, wanted: Wanted) -> Here:
        return Here(self._numbers.address(anchor, wanted))

    def _relative(self, found: PlacedCitation, citation: RelativeCitation) -> Reference | None:
        meant = self._numbers.in_order(found.origin, citation.order)
        if meant is None:
            return make_reference("internal", found, (), unresolved="er staat geen vraag op die plaats")
        there = self._there(meant, citation.wanted)
        if there.anchor == found.origin:
            return None
        return make_reference("internal", found, [_link(citation, there)], targets=(meant,))

    # --- Outside -----------------------------------------------------------------------------

    def _official(self, found: PlacedCitation, citation: OfficialCitation) -> Reference | None:
        """None where a document prints its own number."""
        place = self._cited.get((citation.id, citation.question))
        if place is None:
            return self._away(found, citation)
        if place.document == self._document.id:
            return None
        return make_reference(
            "external",
            found,
            [_link(citation, There(place.document, place.anchor))],
            targets=(place.anchor,) if place.anchor else (),
            id=citation.id,
            url=citation.url,
            excerpt=self._texts[place.document].preview_of(place.anchor),
        )

    def _away(self, found: PlacedCitation, citation: OfficialCitation) -> Reference:
        """What the site does not have: a link to the official address, where there is one."""
        if citation.url is None:
            return make_reference("external", found, (), id=citation.id, unresolved=_NO_ADDRESS)
        there = _link(citation, Web(citation.url))
        return make_reference("external", found, [there], id=citation.id, url=citation.url)


def make_reference(
    kind: Literal["internal", "external"],
    found: PlacedCitation,
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


def _link(citation: OfficialCitation | RelativeCitation, target: Target) -> Link:
    return Link(citation.start, citation.end, target)
