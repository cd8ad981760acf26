"""Documents linked: to themselves, to the others of the site, and to the official publications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from generator.corpus.resolver import Resolver, make_reference
from generator.corpus.shown_texts import ShownTexts
from generator.corpus.surroundings import Pair, Surroundings
from generator.identity.wording import place_names
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document
from generator.model.reference import Backlink, Link, LinkedDocument, PlacedCitation, Reference, UrlCitation
from generator.model.rules import diagnose
from generator.model.source_line import lines_of
from generator.model.target import Here, Web
from generator.sources.sidecar import side_path


def link(
    document: Document,
    citations: Sequence[PlacedCitation],
    surroundings: Surroundings,
    texts: Mapping[str, ShownTexts],
) -> LinkedDocument:
    """Resolve the citations in a document against itself and what the site holds around it.

    `texts` has, by their ids, the texts of the documents of which it shows some.
    """
    resolver = Resolver(document, surroundings.cited, texts)
    resolved = [(each, found) for each in citations if (found := resolver.reference(each))]
    references = tuple(reference for _, reference in resolved)
    urls = ((each, each.citation) for each in citations)
    doubts = [*document.diagnostics, *_same_id(document, surroundings), *_unresolved(resolved)]
    return LinkedDocument(
        document=replace(document, diagnostics=tuple(sorted(doubts, key=lambda doubt: doubt.line))),
        references=references,
        urls=tuple(_url(each, citation) for each, citation in urls if isinstance(citation, UrlCitation)),
        backlinks=(*_internal_backlinks(document, references), *surroundings.backlinks),
        pair=surroundings.pair.document if surroundings.pair else None,
        reworded=tuple(_reworded(surroundings.pair, texts)) if surroundings.pair else (),
        pair_tells=surroundings.pair.tells if surroundings.pair else None,
        spellings=surroundings.spellings,
        others=surroundings.others,
        goes_on_at=surroundings.goes_on_at,
        newer=surroundings.newer,
        older=surroundings.older,
    )


def _reworded(pair: Pair, texts: Mapping[str, ShownTexts]) -> Iterator[tuple[str, str]]:
    return ((anchor, texts[pair.document].wordings[anchor]) for anchor, _ in pair.reworded)


def _url(placed: PlacedCitation, citation: UrlCitation) -> Reference:
    there = Link(citation.start, citation.end, Web(citation.url))
    return make_reference("external", placed, [there], url=citation.url)


def _internal_backlinks(document: Document, references: Iterable[Reference]) -> Iterator[Backlink]:
    """Who refers to each question and answer, each origin once: from where a link leads, one leads back."""
    pairs = dict.fromkeys(
        (link.target.anchor, reference.origin)
        for reference in references
        for link in reference.links
        if isinstance(link.target, Here)
    )
    names = place_names(document) if pairs else {}
    return (Backlink(anchor, document.id, origin, names[origin]) for anchor, origin in pairs)


def _same_id(document: Document, surroundings: Surroundings) -> Iterator[Diagnostic]:
    if surroundings.same_id is not None:
        other = surroundings.same_id
        side, other_side = (side_path(Path(each)).as_posix() for each in (document.source.path, other))
        yield diagnose("duplicate-id", 1, id=document.id, other=other, side=side, other_side=other_side)


def _unresolved(resolved: Iterable[tuple[PlacedCitation, Reference]]) -> Iterator[Diagnostic]:
    """Of each reference that leads nowhere, that it does; the lines of one text are found in one go."""
    open_ended = [(placed, reference) for placed, reference in resolved if reference.unresolved]
    for _, group in groupby(open_ended, key=lambda each: (each[0].origin, each[0].text_index)):
        same = list(group)
        lines = lines_of(same[0][0].text, (placed.citation.start for placed, _ in same))
        for placed, reference in same:
            line, reason = lines[placed.citation.start], reference.unresolved
            yield diagnose("unresolved-reference", line, text=reference.text, reason=reason)
