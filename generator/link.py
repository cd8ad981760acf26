"""References resolved: within a document, to other documents of the site, and to the official publications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.catalogue import Catalogue, wording_digest
from generator.citations import find_citations
from generator.diagnostics import diagnose
from generator.model import (
    Answer,
    Backlink,
    Citation,
    Diagnostic,
    Document,
    Link,
    LinkedDocument,
    OfficialCitation,
    Question,
    QuestionCitation,
    Reference,
    RelativeCitation,
    Section,
    Span,
    Text,
    UrlCitation,
    texts,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A citation with its place: `text_index` counts the texts of the part or footnote `origin`."""

    origin: str
    text_index: int
    text: Text
    citation: Citation


def find_all(document: Document) -> tuple[Found, ...]:
    """Every citation in the parts and footnotes of a document, in their order."""
    return tuple(
        Found(origin, index, text, citation)
        for origin, index, text in _places(document)
        for citation in find_citations(text.plain)
    )


def official(found: Iterable[Found]) -> Iterator[tuple[str, OfficialCitation]]:
    """The official publications cited, with the anchor of the part that cites each."""
    return ((f.origin, f.citation) for f in found if isinstance(f.citation, OfficialCitation))


def link(
    document: Document, found: Sequence[Found], catalogue: Catalogue, pair: Document | None
) -> LinkedDocument:
    """Resolve the citations `found` in a document against itself and the catalogue.

    `pair` is the document with the same questions, answered or not, if the site has it.
    """
    resolver = _Resolver(document, catalogue)
    references = [reference for f in found if (reference := resolver.reference(f))]
    entry = catalogue.entry(document.id)
    return LinkedDocument(
        document=replace(document, diagnostics=_sorted([*document.diagnostics, *_unresolved(document, references)])),
        references=tuple(references),
        urls=tuple(_url(f, f.citation) for f in found if isinstance(f.citation, UrlCitation)),
        backlinks=(*_internal_backlinks(document, references), *catalogue.backlinks(entry)),
        pair=pair.id if pair else None,
        reworded=reworded(document, pair) if pair else (),
    )


def reworded(document: Document, pair: Document) -> tuple[tuple[str, str], ...]:
    """The questions that two documents print in different words: the anchor here, the words there."""
    theirs = {question.anchor: question for question in pair.questions()}
    return tuple(
        (question.anchor, "\n\n".join(text.plain for text in texts(other.blocks)))
        for question in document.questions()
        if (other := theirs.get(question.anchor)) and wording_digest(question.blocks) != wording_digest(other.blocks)
    )


class _Resolver:
    """Knows where each question of one document is asked and answered."""

    def __init__(self, document: Document, catalogue: Catalogue) -> None:
        self._document, self._catalogue = document, catalogue
        self._questions = document.questions()
        self._answer_of = {q: answer.anchor for answer in document.answers() for q in answer.questions}
        self._sections = {part.anchor for part in document.parts if isinstance(part, Section)}
        self._order = [part for part in document.parts if isinstance(part, Question | Answer)]

    def reference(self, found: Found) -> Reference | None:
        """The reference that a citation makes; None for an address, and for a question cited outside the questions."""
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

    def _numbered(self, found: Found, citation: QuestionCitation) -> Reference:
        links: dict[tuple[int, int], Link] = {}
        targets: list[str] = []
        missing: list[str] = []
        for span in citation.spans:
            anchor = self._anchor(span)
            if anchor is None:
                missing.append(span.number)
                continue
            targets.append(anchor)
            links.setdefault((span.start, span.end), Link(span.start, span.end, self._address(anchor, citation.wanted)))
        reason = self._reason(missing) if missing else None
        return _reference("internal", found, links.values(), targets=_unique(targets), unresolved=reason)

    def _anchor(self, span: Span) -> str | None:
        """The one question with this number; a number printed twice stays undecided."""
        printed = [question.anchor for question in self._questions if question.number == span.number]
        return printed[0] if len(printed) == 1 else None

    def _reason(self, missing: Sequence[str]) -> str:
        numbers = {question.number for question in self._questions}
        twice = [number for number in missing if number in numbers]
        absent = [number for number in missing if number not in numbers]
        reasons = [f"vraag {n} is twee keer genummerd" for n in twice] + [f"vraag {n} is er niet" for n in absent]
        return "; ".join(reasons)

    def _address(self, anchor: str, wanted: str) -> str:
        return f"#{self._answer_of.get(anchor, anchor) if wanted == 'answer' else anchor}"

    def _relative(self, found: Found, citation: RelativeCitation) -> Reference:
        previous = self._question_before(found.origin)
        links = [Link(citation.start, citation.end, self._address(previous, citation.wanted))] if previous else []
        reason = None if previous else "er gaat geen vraag vooraf"
        return _reference("internal", found, links, targets=(previous,) if previous else (), unresolved=reason)

    def _question_before(self, origin: str) -> str | None:
        """The question printed before the one that `origin` is, or that it answers first."""
        anchors = [question.anchor for question in self._questions]
        answer = next((part for part in self._order if isinstance(part, Answer) and part.anchor == origin), None)
        own = answer.questions[0] if answer and answer.questions else origin
        place = anchors.index(own) if own in anchors else 0
        return anchors[place - 1] if place else None

    # --- Outside -----------------------------------------------------------------------------

    def _official(self, found: Found, citation: OfficialCitation) -> Reference | None:
        """None where a document prints its own number."""
        entry = self._catalogue.find(citation.id)
        if entry and entry.id == self._document.id:
            return None
        if entry is None:
            link_ = Link(citation.start, citation.end, citation.url)
            return _reference("external", found, [link_], id=citation.id, url=citation.url)
        anchor = entry.anchor_of(citation.question) if citation.question else None
        address = f"{entry.id}#{anchor}" if anchor else entry.id
        targets = (anchor,) if anchor else ()
        link_ = Link(citation.start, citation.end, address)
        return _reference("external", found, [link_], targets=targets, id=citation.id, url=citation.url)


def _places(document: Document) -> Iterator[tuple[str, int, Text]]:
    for part in document.parts:
        for index, text in enumerate(texts(part.blocks)):
            yield part.anchor, index, text
    for note in document.footnotes:
        yield note.anchor, 0, note.text


def _reference(
    kind: str,
    found: Found,
    links: Iterable[Link],
    *,
    targets: tuple[str, ...] = (),
    id: str | None = None,
    url: str | None = None,
    unresolved: str | None = None,
) -> Reference:
    citation = found.citation
    return Reference(
        kind="internal" if kind == "internal" else "external",
        origin=found.origin,
        text_index=found.text_index,
        text=found.text.plain[citation.start : citation.end],
        links=tuple(links),
        targets=targets,
        id=id,
        url=url,
        unresolved=unresolved,
    )


def _url(found: Found, citation: UrlCitation) -> Reference:
    return _reference("external", found, [Link(citation.start, citation.end, citation.url)], url=citation.url)


def _unique(anchors: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(anchors))


def _internal_backlinks(document: Document, references: Iterable[Reference]) -> Iterator[Backlink]:
    """Who refers to each question of the document, each origin once."""
    pairs = dict.fromkeys(
        (target, reference.origin)
        for reference in references
        if reference.kind == "internal"
        for target in reference.targets
    )
    return (Backlink(target, document.id, origin) for target, origin in pairs)


def _unresolved(document: Document, references: Iterable[Reference]) -> Iterator[Diagnostic]:
    lines = {origin: text.lines for origin, _, text in reversed(list(_places(document)))}
    for reference in references:
        if reference.unresolved:
            first = lines[reference.origin][0].number if lines[reference.origin] else 1
            yield diagnose("unresolved-reference", first, text=reference.text, reason=reference.unresolved)


def _sorted(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.line))
