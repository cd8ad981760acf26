"""A postponement: the day of what seemed an answer is that of the delay, and the text announces it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document, Metadata, Part, Section
from generator.model.rules import diagnose
from generator.model.text import texts
from generator.structure.own_dates import letter_date

#: "zijn beantwoord middels een brief over …" (ah-tk-20232024-1999): a Mededeling, and no delay.
_ANSWERED = re.compile(
    r"\b(?:is|zijn|werden?)\s+(?:\w+\s+){0,3}?beantwoord\b"
    r"|\bbeantwoord\s+(?:middels|per|bij|in|met|door\s+middel\s+van)"
    r"\s+(?:\w+\s+){0,2}(?:[Kk]amer)?brief\b"
)
_NOT_YET = re.compile(r"\bniet\b|\bnog\b|\buitstel\b|\btermijn\b")


def postponed(metadata: Metadata, masthead: str) -> Metadata:
    """The metadata of a postponement: no day is that of an answer.

    The delay was announced on the day that is printed as "ontvangen", or else that of the letter.
    """
    return replace(
        metadata, answered=None, delayed=metadata.delayed or metadata.answered or letter_date(masthead)
    )


def announced(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a postponement: its introduction is what it announces."""
    return tuple(
        replace(part, role="announcement")
        if isinstance(part, Section) and part.role == "introduction"
        else part
        for part in parts
    )


def without_delay(document: Document) -> Document:
    """A document that announces no delay, but answers elsewhere: a doubt, and no day of delay."""
    lines = list(_answered_elsewhere(document)) if document.kind == "postponement" else []
    if not lines:
        return document
    told: Diagnostic = diagnose("answered-elsewhere", lines[0])
    metadata = replace(document.metadata, delayed=None)
    return replace(document, metadata=metadata, diagnostics=(*document.diagnostics, told))


def _answered_elsewhere(document: Document) -> Iterator[int]:
    """The lines of the sections that say so."""
    for part in document.announcements():
        said = " ".join(text.plain for text in texts(part.blocks))
        if _ANSWERED.search(said) and not _NOT_YET.search(said):
            extent = pieces.extent(pieces.of_part(part))
            yield extent[0] if extent else 1
