"""Every reference to something official: publications, European acts, judgments, law articles."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from typing import TypeAlias

from generator.citing.european_citations import find_european_acts, find_judgments
from generator.citing.gazette_citations import (
    find_commission_documents,
    find_gazettes,
    find_handelingen,
    find_kamer_documents,
)
from generator.citing.law_citations import find_law_articles
from generator.citing.overlap import without_overlap
from generator.citing.publication_citations import (
    find_appendices,
    find_kamerstukken,
    find_printed_ids,
    find_zaken,
)
from generator.model.reference import OfficialCitation

Finder: TypeAlias = Callable[[str], tuple[OfficialCitation, ...]]

_DIGIT = re.compile(r"\d")


def find_official(text: str, written: date | None = None) -> tuple[OfficialCitation, ...]:
    """The official citations in `text`, in order of start; the most specific reading of a place wins.

    `written` is the day of the text, if known: on it depends which address a publication has.
    """
    if not _DIGIT.search(text):
        return ()
    lower = text.lower()
    finders = _finders(written)
    return without_overlap(*(find(text) for find, signs in finders if any(sign in lower for sign in signs)))


@lru_cache(maxsize=64)
def _finders(written: date | None) -> tuple[tuple[Finder, tuple[str, ...]], ...]:
    """The most specific first; each with what a text in lower case must hold to be searched."""
    return (
        (find_printed_ids, ("kst-", "ah-", "kv-", "h-", "blg-", "nds-")),
        (partial(find_appendices, written=written), ("aanhangsel",)),
        (find_european_acts, ("verordening", "richtlijn", "besluit", "standpunt")),
        (find_judgments, ("ecli",)),
        (find_law_articles, ("art",)),
        (find_handelingen, ("handelingen",)),
        (find_gazettes, ("stb", "stcrt", "staats", "trb", "tractaten")),
        (find_commission_documents, ("com", "swd", "join")),
        (find_kamer_documents, ("d",)),
        (partial(find_kamerstukken, written=written), ("",)),
        (find_zaken, ("z",)),
    )
