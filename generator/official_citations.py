"""Every reference to something official: publications, European acts, judgments, law articles."""

from __future__ import annotations

from generator.european_citations import find_european_acts, find_judgments
from generator.law_citations import find_law_articles
from generator.model import OfficialCitation
from generator.overlap import without_overlap
from generator.publication_citations import find_appendices, find_kamerstukken, find_printed_ids, find_zaken


def find_official(text: str) -> tuple[OfficialCitation, ...]:
    """The official citations in `text`, in order of start; the most specific reading of a place wins."""
    return without_overlap(
        find_printed_ids(text),
        find_appendices(text),
        find_european_acts(text),
        find_judgments(text),
        find_law_articles(text),
        find_kamerstukken(text),
        find_zaken(text),
    )
