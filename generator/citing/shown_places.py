"""Citations found in what a text shows, put at their places in the text, which may hold unseen characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.dutch.invisible import INVISIBLE
from generator.model.reference import Citation, QuestionCitation


def moved(citations: Iterable[Citation], text: str) -> tuple[Citation, ...]:
    """The citations of `visible(text)`, each at its place in `text`."""
    places = [place for place, character in enumerate(text) if not INVISIBLE.match(character)] + [len(text)]
    return tuple(_moved(citation, places) for citation in citations)


def _moved(citation: Citation, places: Sequence[int]) -> Citation:
    start, end = places[citation.start], places[citation.end - 1] + 1
    if not isinstance(citation, QuestionCitation):
        return replace(citation, start=start, end=end)
    spans = tuple(
        replace(span, start=places[span.start], end=places[span.end - 1] + 1) for span in citation.spans
    )
    return replace(citation, start=start, end=end, spans=spans)
