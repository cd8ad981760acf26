"""Every reference to something official: publications, European acts, judgments, law articles."""

from __future__ import annotations

import re
from collections.abc import Callable
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
#: The most specific first; each with what a text in lower case must hold, one or the other, to be searched.
_FINDERS: tuple[tuple[Finder, tuple[str, ...]], ...] = (
    (find_printed_ids, ("kst-", "ah-", "kv-")),
    (find_appendices, ("aanhangsel",)),
    (find_european_acts, ("verordening", "richtlijn", "besluit", "standpunt")),
    (find_judgments, ("ecli",)),
    (find_law_articles, ("art",)),
    (find_handelingen, ("handelingen",)),
    (find_gazettes, ("stb", "stcrt", "staats")),
    (find_commission_documents, ("com", "swd", "join")),
    (find_kamer_documents, ("d",)),
    (find_kamerstukken, ("",)),
    (find_zaken, ("z",)),
)


def find_official(text: str) -> tuple[OfficialCitation, ...]:
    """The official citations in `text`, in order of start; the most specific reading of a place wins."""
    if not _DIGIT.search(text):
        return ()
    lower = text.lower()
    return without_overlap(*(find(text) for find, signs in _FINDERS if any(sign in lower for sign in signs)))
