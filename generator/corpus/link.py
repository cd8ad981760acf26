"""Documents linked: to themselves, to the others of the site, and to the official publications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.citing.citations import find_citations
from generator.citing.stated_citations import stated_citations
from generator.corpus.catalogue import Catalogue, wording_digest
from generator.corpus.resolver import Found, Library, Resolver, make_reference
from generator.corpus.source_line import line_of
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document
from generator.model.reference import (
    Backlink,
    Link,
    LinkedDocument,
    OfficialCitation,
    Reference,
    UrlCitation,
)
from generator.model.rules import diagnose
from generator.model.text import Text, texts


def find_all(document: Document) -> tuple[Found, ...]:
    """Every citation in the parts and footnotes of a document, in their order."""
    answers = {answer.anchor for answer in document.answers()}
    return tuple(
        Found(origin, index, text, citation)
        for origin, index, text in _places(document)
        for citation in find_citations(
            text.plain,
            in_answer=origin in answers,
            stated=stated_citations(text, document.source.evidence),
        )
    )


def official(found: Iterable[Found]) -> Iterator[tuple[str, OfficialCitation]]:
    """The official publications cited, with the anchor of the part that cites each."""
    return ((f.origin, f.citation) for f in found if isinstance(f.citation, OfficialCitation))


def link(
    document: Document, found: Sequence[Found], catalogue: Catalogue, library: Library
) -> LinkedDocument:
    """Resolve the citations `found` in a document against itself and the other documents of the site."""
    entry = catalogue.entry(document.id)
    resolver = Resolver(document, catalogue, library)
    resolved = [(f, reference) for f in found if (reference := resolver.reference(f))]
    references = tuple(reference for _, reference in resolved)
    paired = catalogue.pair(entry)
    pair = library(paired.id) if paired else None
    return LinkedDocument(
        document=replace(document, diagnostics=_sorted([*document.diagnostics, *_unresolved(resolved)])),
        references=references,
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
        if (other := theirs.get(question.anchor))
        and wording_digest(question.blocks) != wording_digest(other.blocks)
    )


def _places(document: Document) -> Iterator[tuple[str, int, Text]]:
    for part in document.parts:
        for index, text in enumerate(texts(part.blocks)):
            yield part.anchor, index, text
    for note in document.footnotes:
        yield note.anchor, 0, note.text


def _url(found: Found, citation: UrlCitation) -> Reference:
    there = Link(citation.start, citation.end, citation.url)
    return make_reference("external", found, [there], url=citation.url)


def _internal_backlinks(document: Document, references: Iterable[Reference]) -> Iterator[Backlink]:
    """Who refers to each question and answer, each origin once: from where a link leads, one leads back."""
    pairs = dict.fromkeys(
        (link.address.removeprefix("#"), reference.origin)
        for reference in references
        if reference.kind == "internal"
        for link in reference.links
    )
    return (Backlink(target, document.id, origin) for target, origin in pairs)


def _unresolved(resolved: Iterable[tuple[Found, Reference]]) -> Iterator[Diagnostic]:
    for found, reference in resolved:
        if reference.unresolved:
            line = line_of(found.text, found.citation.start)
            yield diagnose("unresolved-reference", line, text=reference.text, reason=reference.unresolved)


def _sorted(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.line))
