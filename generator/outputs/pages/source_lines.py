"""The line that says where a quotation comes from: who asked or answered it, in what, and when.

The page's script puts the name of a question or an answer and its address between and behind these words:
"Minister Blok (Buitenlandse Zaken), “Vragen over …”, antwoord op vraag 3, Aanhangsel Handelingen II 2018/19,
nr. 3455, 15 juli 2019". A day or a person that is not known is not in it.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.identity.citation_form import citation
from generator.identity.people import asker_label, bewindspersoon_label, who_asked_whom
from generator.identity.status import Standing
from generator.identity.titles import short_title, title
from generator.identity.wording import enumeration, in_words
from generator.model.document import Document
from generator.outputs.pages.escape import printable


class SourceLine(NamedTuple):
    """What comes before the name of a part, and what comes after it."""

    before: str
    after: str


def source_of_questions(document: Document) -> SourceLine:
    """Of a question: who asked it, and the day it was submitted."""
    metadata = document.metadata
    asked = enumeration(list(map(asker_label, metadata.askers))) or metadata.committee
    return _line(document, asked, metadata.submitted)


def source_of_answers(document: Document) -> SourceLine:
    """Of an answer: who gave it, and the day."""
    metadata = document.metadata
    answered_by = enumeration(list(map(bewindspersoon_label, metadata.answered_by)))
    return _line(document, answered_by, metadata.answered)


def source_of_document(document: Document) -> str:
    """Of the document as a whole: its title, how it is cited, and its day."""
    return ", ".join(filter(None, _line(document, None, document.metadata.day)))


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
