"""The line that says where a quotation comes from: who asked or answered it, in what, and when.

The page's script puts the name of a question or an answer and its address between and behind these words:
"Minister Blok (Buitenlandse Zaken), “Vragen over …”, antwoord op vraag 3, Aanhangsel Handelingen II 2018/19,
nr. 3455, 15 juli 2019". A day or a person that is not known is not in it.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.identity.citation_form import citation
from generator.identity.people import who_asked_whom
from generator.identity.replies import askers_of, day_of_reply, who_replied
from generator.identity.status import Standing
from generator.identity.titles import short_title, title
from generator.identity.wording import in_words
from generator.model.document import Document
from generator.outputs.pages.escape import printable


class SourceLine(NamedTuple):
    """What comes before the name of a part, and what comes after it."""

    before: str
    after: str


def source_of_questions(document: Document) -> SourceLine:
    """Of a question: who asked it, and the day it was submitted."""
    return _line(document, askers_of(document.metadata), document.metadata.submitted)


def source_of_answers(document: Document) -> SourceLine:
    """Of an answer, or of what a notice announces instead of it: who said so, and the day."""
    return _line(document, who_replied(document.metadata), day_of_reply(document))


def source_of_text(document: Document) -> SourceLine:
    """Of what nobody says for himself, such as a masthead: the document and its day."""
    return _line(document, None, document.metadata.day)


def source_of_document(document: Document) -> str:
    """Of the document as a whole: its title, how it is cited, and its day."""
    return ", ".join(filter(None, source_of_text(document)))


def source_on_paper(document: Document) -> str:
    """At the foot of each printed page: who asked, whom, how it is cited, and its day.

    A notice is of who announces it, and says whose questions it is about.
    """
    asked, whom = who_asked_whom(document.metadata)
    who = [asked, who_replied(document.metadata) or whom]
    if document.kind == "postponement":
        who = [who_replied(document.metadata), asked and f"op vragen van {asked}"]
    return printable(", ".join(filter(None, [*who, source_of_text(document).after])))


def where_one_is(document: Document, stands: Standing) -> list[str]:
    """What stays in sight on a long page: the short title, who asked, whom, and when, with what outcome."""
    day = document.metadata.day
    on = in_words(day) if day else ""
    new = "" if on in stands.words else on  # the status of a postponement has its day
    outcome = " · ".join(filter(None, [new, stands.words]))
    said = (short_title(document), *who_asked_whom(document.metadata), outcome)
    return [printable(each.strip()) for each in said]


def _line(document: Document, who: str | None, day: date | None) -> SourceLine:
    name, cited = title(document).strip(), citation(document)
    named = "" if name == cited else name if name.startswith("“") else f"“{name}”"
    on = in_words(day) if day else ""
    before = filter(None, [who, named])
    after = filter(None, [cited, "" if on in cited else on])
    return SourceLine(printable(", ".join(before)), printable(", ".join(after)))
