"""All questions as a table, one row each, in the form of CSV that spreadsheets open without harm."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from generator.identity.people import asker_label, bewindspersoon_label
from generator.identity.status import STATUSES, Standing, standing, superseded_by
from generator.identity.titles import title
from generator.model.document import Answer, Question
from generator.model.reference import LinkedDocument
from generator.outputs.data.block_text import plain_text

COLUMNS = (
    "document vraag nummer adres vraagtekst antwoord antwoordtekst titel soort vragers ministers "
    "ingezonden beantwoord publicatie zaak status uitstel paar vervangen_door"
).split()

#: A spreadsheet takes a cell that begins so for a formula, and what a source prints could be one.
_FORMULA_STARTS = tuple("=+-@\t\r\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
                        "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip
_SEVERAL = "; "


def heading() -> str:
    """The first row."""
    return _csv([COLUMNS])


def rows(linked: LinkedDocument) -> str:
    """A row for each question of a document; empty where it has none."""
    return _csv(_rows(linked))


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: it gets an apostrophe (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _rows(linked: LinkedDocument) -> Iterator[list[str]]:
    about, stands, document = _about(linked), standing(linked), linked.document
    others = (linked.pair or "", superseded_by(linked) or "")
    for question in document.questions():
        asked, answered = _asked(document.id, question), _answered(document.answers_to(question.anchor))
        yield [*asked, *answered, *about, *_standing(stands, question), *others]


def _asked(document: str, question: Question) -> list[str]:
    address = f"documenten/{document}/#{question.anchor}"
    return [document, question.anchor, question.number or "", address, plain_text(question.blocks)]


def _answered(answers: Sequence[Answer]) -> list[str]:
    """Where a question has two answers, both stand in its row."""
    texts = [plain_text(answer.blocks) for answer in answers]
    return [_SEVERAL.join(answer.anchor for answer in answers), "\n\n".join(texts)]


def _standing(stands: Standing, question: Question) -> list[str]:
    """What became of a question, and when a delay was announced."""
    delayed = stands.delayed.isoformat() if stands.delayed else ""
    return [STATUSES[stands.questions[question.anchor]], delayed]


def _about(linked: LinkedDocument) -> list[str]:
    """What is the same for all questions of a document."""
    document, metadata = linked.document, linked.document.metadata
    days = (metadata.submitted, metadata.answered)
    askers = list(map(asker_label, metadata.askers)) or [metadata.committee or ""]
    return [
        title(document),
        document.kind,
        _SEVERAL.join(askers),
        _SEVERAL.join(map(bewindspersoon_label, metadata.answered_by)),
        *(day.isoformat() if day else "" for day in days),
        metadata.publication or "",
        metadata.zaak or "",
    ]


def _csv(table: Iterator[list[str]] | Sequence[Sequence[str]]) -> str:
    """RFC 4180: commas, quotes where needed, lines that end in CR LF."""
    text = io.StringIO()
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in table)
    return text.getvalue()
