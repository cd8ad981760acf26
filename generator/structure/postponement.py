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
_ANNOUNCING = ("introduction", "announcement")
_NOT_YET = re.compile(r"\bniet\b|\bnog\b|\buitstel\b|\btermijn\b")


#: "De vragen van de leden Kok (VVD) en Bos (SP) over vis (2024Z16988) kunnen … niet … worden beantwoord"
#: (ah-tk-20242025-562): the questions that the notice is about, by their own number.
_ITS_QUESTIONS = re.compile(
    r"\b(?:[Dd]e|[Dd]eze|[Uu]w)\s+(?:\w+\s+)?(?:[Kk]amer)?vragen\b"
    r"(?P<about>(?:[^?!]|[?!](?=\s*[»”’\"'(])){0,600}?)"
    r"\((?:(?:met\s+)?(?:kenmerk|zaaknummer|nummer)\W{1,3})?"
    r"(?P<zaak>(?P<year>(?:19|20)\d\d)Z\d{5})\)\s*,?\s*"
    r"(?:kunnen|kan|konden|zullen)\b[^?!]{0,200}?\bniet\b[^?!]{0,200}?\bbeantwoord"
)
#: "over eerdere vragen (2023Z01234)": the number of what they are about.
_OF_ANOTHER = re.compile(
    r"\b[Ee]erder|(?:[Vv]ragen|[Aa]ntwoord(?:en)?|[Bb]eantwoording|[Bb]rief|[Zz]aak)\s*$"
)


def postponed(metadata: Metadata, masthead: str, parts: Sequence[Part]) -> Metadata:
    """The metadata of a postponement: no day is that of an answer.

    The delay was announced on the day that is printed as "ontvangen", or else that of the letter. The
    zaaknummer may stand in what is announced alone; a document is not named after that one.
    """
    delayed = metadata.delayed or metadata.answered or letter_date(masthead)
    zaak = metadata.zaak or (_announced_zaak(parts, metadata) if metadata.publication else None)
    return replace(metadata, answered=None, delayed=delayed, zaak=zaak)


def announced(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a postponement: its introduction is what it announces."""
    return tuple(
        replace(part, role="announcement")
        if isinstance(part, Section) and part.role == "introduction"
        else part
        for part in parts
    )


def _announced_zaak(parts: Sequence[Part], metadata: Metadata) -> str | None:
    """The zaaknummer of the questions that a notice is about; None where it may be of others."""
    said = [_printed(part) for part in parts if isinstance(part, Section) and part.role in _ANNOUNCING]
    found = [match for text in said if (match := _ITS_QUESTIONS.search(text))]
    if len(found) != 1 or _OF_ANOTHER.search(found[0]["about"]):
        return None
    asked = metadata.submitted
    return found[0]["zaak"] if asked is None or str(asked.year) == found[0]["year"] else None


def _printed(section: Section) -> str:
    return " ".join(text.plain for text in texts(section.blocks))


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
        said = _printed(part)
        if _ANSWERED.search(said) and not _NOT_YET.search(said):
            extent = pieces.extent(pieces.of_part(part))
            yield extent[0] if extent else 1
