"""Two answers to one question: both are found everywhere, and what can lead to one leads to the first."""

from __future__ import annotations

import csv
import io

import pytest

from generator.corpus.pipeline import documents
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.model.target import Here, There
from generator.outputs.data import question_table
from generator.outputs.data.export import export
from generator.outputs.pages.linked_data import linked_data
from generator.outputs.pages.render import render

TWICE = """AH 12
Vragen van het lid Jansen (SP) aan de Minister van Financiën over de bank (ingezonden 3 september 2019).

Antwoord van Minister Hoekstra (Financiën) (ontvangen 20 september 2019).

Vraag 1
Kent u het bericht over de bank?

Antwoord 1
Het eerste.

Vraag 2
Waarom?

Antwoord 2
Zie het antwoord op vraag 1.

Antwoord 1
Het tweede, na overleg.

Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 12
ah-tk-20192020-12
"""
CITING = "Vraag 1\nKent u Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. 12, vraag 1?\n"


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> list[LinkedDocument]:
    folder = tmp_path_factory.mktemp("bronnen")
    paths = [folder / "een.txt", folder / "twee.txt"]
    for path, text in zip(paths, (TWICE, CITING), strict=True):
        path.write_text(text, encoding="utf-8")
    return [each for each in documents(paths, lambda *_: None) if isinstance(each, LinkedDocument)]


def test_the_document_gives_both_in_the_order_of_the_print(linked: list[LinkedDocument]) -> None:
    document = linked[0].document
    assert [answer.anchor for answer in document.answers_to("vraag-1")] == ["antwoord-1", "antwoord-1-2"]
    assert document.answers_to("vraag-9") == ()


def test_links_lead_to_the_first(linked: list[LinkedDocument]) -> None:
    inside, outside = (each.references[0].links[0].target for each in linked)
    assert inside == Here("antwoord-1")
    assert outside == There("ah-tk-20192020-12", "antwoord-1")
    excerpt = linked[1].references[0].excerpt
    assert excerpt == "Antwoord op vraag 1\n> Kent u het bericht over de bank?\nHet eerste."


def test_the_data_have_both(linked: list[LinkedDocument]) -> None:
    questions = export(linked[0])["questions"]
    assert isinstance(questions, list)
    assert [(q["answer"], q["answers"]) for q in questions] == [
        ("antwoord-1", ["antwoord-1", "antwoord-1-2"]),
        ("antwoord-2", ["antwoord-2"]),
    ]
    assert "'acceptedAnswer': ['#antwoord-1', '#antwoord-1-2']" in str(linked_data(linked[0]))
    first, *_ = csv.DictReader(
        io.StringIO(question_table.heading() + question_table.rows(linked[0]), newline="")
    )
    assert first["antwoord"] == "antwoord-1; antwoord-1-2"
    assert first["antwoordtekst"] == "Het eerste.\n\nHet tweede, na overleg."


def test_the_page_shows_both_under_the_question(linked: list[LinkedDocument]) -> None:
    page = render(linked[0], Names())
    under = page[page.index("#vraag-1 .vraag") : page.index("#vraag-2 .vraag")]
    assert "Het eerste." in under
    assert "Het tweede, na overleg." in under
