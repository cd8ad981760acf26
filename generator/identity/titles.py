"""What a document is called."""

from __future__ import annotations

import re
from textwrap import shorten

from generator.identity.citation_form import citation
from generator.identity.wording import ABOUT, KINDS, capitalised
from generator.model.document import Document, Kind
from generator.model.text import texts

#: Characters of a first question that stand for a subject.
LONGEST_OPENING = 90
#: How a printed title begins; all of them do, so another was given by hand.
_PRINTED_TITLE = re.compile(
    r"(?:(?:mondelinge|schriftelijke)\s+)?vra(?:ag|gen)\s+van\b|antwoord(?:en)?\s+(?:van|op)\b", re.IGNORECASE
)


#: In which letter that stands what a title is about: "de brief van 11 november 2019 inzake …".
_LETTER = re.compile(
    r"(?:de|het|een|uw|zijn|haar)\s+(?:\w*brief|nota|rapport|besluit)\s+(?:d\.d\.|van)\s+"
    r"\d{1,2}\s+\w+\s+\d{4}\s+(?:inzake|over|betreffende|omtrent)\s+",
    re.IGNORECASE,
)


def title(document: Document) -> str:
    """What a document is called everywhere: the title that its side file gives, else "Vragen over …".

    The bare subject would seem to be the thing itself ("De brief van 11 november 2019"). Without a subject it
    is called by the opening of its first question.
    """
    printed, subject = document.metadata.title or "", document.metadata.subject
    if printed and not _PRINTED_TITLE.match(printed):
        return printed
    if subject:
        return f"{ABOUT[_told(document)][len(document.questions()) != 1]} {subject}"
    return _prefixed(_told(document), _opening(document) or printed) or _untitled(document)


def short_title(document: Document) -> str:
    """The title where there is room for one line: without what kind of document it is, and in which letter.

    "Lijst van vragen en antwoorden over de brief van 11 november 2019 inzake de toelichting op het
    mensenrechtenbeleid" gives "De toelichting op het mensenrechtenbeleid". A title given by hand stays.
    """
    name = title(document)
    about = next((start for some in ABOUT.values() for start in some if name.startswith(f"{start} ")), None)
    if about is None or document.kind == "postponement":
        return name
    subject = name.removeprefix(about).strip()
    return capitalised(_LETTER.sub("", subject, count=1) if _LETTER.match(subject) else subject)


def _told(document: Document) -> Kind:
    """A postponement without a day is called by its questions: they may be answered elsewhere."""
    return "questions" if document.kind == "postponement" and not document.metadata.delayed else document.kind


def _opening(document: Document) -> str:
    """The beginning of the first question, in quotation marks; empty where no question has words."""
    words = (text.plain for question in document.questions() for text in texts(question.blocks))
    first = next(filter(None, map(str.strip, words)), "")
    return f"“{shorten(first, LONGEST_OPENING, placeholder='…')}”" if first else ""


def _prefixed(kind: Kind, name: str) -> str:
    """A postponement says so in its name; all others are what they quote."""
    return f"Uitstel: {name}" if name and kind == "postponement" else name


def _untitled(document: Document) -> str:
    name = citation(document)
    return name if name != document.id else f"{KINDS[document.kind]} {name}"
