"""Printed and read back: whatever a document is printed as, the same is found in it.

The typesetter prints documents of which all is known: made up by Hypothesis, and those of the seeds and
the examples as they were understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from one_document import one_document
from typesetter.made_up import Found, MadeUp, expected
from typesetter.made_up_documents import made_up, of_document
from typesetter.print_docx import print_docx
from typesetter.print_odt import print_odt
from typesetter.print_pdf import can_print, print_pdf
from typesetter.print_publication import print_html, print_xml

from generator.model.document import Answer, Document, Metadata, Question
from generator.outputs.data.block_text import plain_text
from generator.proof.source_proof import lost
from generator.sources.read import READERS
from generator.structure.parse import parse

ROOT = Path(__file__).parent.parent
TEXTS = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "examples").glob("*/source.txt"))]

PRINTERS: dict[str, Callable[[MadeUp], bytes]] = {
    "pdf": print_pdf,
    "docx": print_docx,
    "odt": print_odt,
    "xml": print_xml,
    "html": print_html,
}


@pytest.mark.parametrize("format_", PRINTERS)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(document=made_up())
def test_made_up_documents(format_: str, document: MadeUp) -> None:
    assert_read_back(format_, document)


@pytest.mark.parametrize("format_", PRINTERS)
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_documents_that_were_understood(path: Path, format_: str) -> None:
    document = of_document(one_document(path).document)
    if document is None or not document.parts:
        pytest.skip("een drukker kan dit niet hetzelfde zeggen")
    assert_read_back(format_, document)


def assert_read_back(format_: str, document: MadeUp) -> None:
    if format_ not in READERS or (format_ == "pdf" and not can_print(document)):
        pytest.skip("een drukker kan dit niet hetzelfde zeggen")
    source = READERS[format_](Path(f"x.{format_}"), PRINTERS[format_](document))  # type: ignore[index]
    understood = parse(source, Metadata())
    assert lost(understood) == ()
    assert found(understood) == letters(expected(document))


def found(document: Document) -> Found:
    number_of = {question.anchor: question.number or "?" for question in document.questions()}
    names: dict[str, str] = {}
    questions, answers = [], []
    for part in document.parts:
        if isinstance(part, Question):
            names[part.anchor] = f"vraag {part.number}"
            questions.append((part.number or "?", plain_text(part.blocks)))
        elif isinstance(part, Answer):
            numbers = tuple(number_of[anchor] for anchor in part.questions)
            names[part.anchor] = f"antwoord {'+'.join(numbers)}"
            answers.append((numbers, plain_text(part.blocks)))
    notes = [
        (note.label, tuple(names.get(anchor, anchor) for anchor in note.used_in), note.text.plain)
        for note in document.footnotes
    ]
    return letters(Found(questions, answers, notes))


def letters(found: Found) -> Found:
    """White space, and what parts the cells of a table, are not compared."""
    return Found(
        [(number, _letters(text)) for number, text in found.questions],
        [(numbers, _letters(text)) for numbers, text in found.answers],
        [(label, places, _letters(text)) for label, places, text in found.notes],
    )


def _letters(text: str) -> str:
    return re.sub(r"[\s|]+", " ", text).strip()
