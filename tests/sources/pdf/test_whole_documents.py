"""An Aanhangsel printed as the Kamer prints it, from the file to questions, answers and notes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_sheet import LEFT, Sheet
from read_sheet import source_of

from generator.corpus.pipeline import documents
from generator.model.document import Document
from generator.model.reference import LinkedDocument
from generator.outputs.data.block_text import plain_text
from generator.proof.source_proof import CODES


def masthead(sheet: Sheet) -> None:
    sheet.text("{b:Tweede Kamer der Staten-Generaal}", 44, 37, 18)
    sheet.text("{b:2}", 66, 487, 51)
    sheet.rule(86, 37, 521)
    sheet.text("Vergaderjaar 2023–2024", 101, 37, 9.6)
    sheet.text("{b:Aanhangsel van de Handelingen}", 101, size=10)
    sheet.rule(139, 37, 521)
    sheet.lines(
        "{b:Vragen gesteld door de leden der Kamer, met de daarop door de}\n{b:regering gegeven}", 158, size=9
    )
    sheet.text("{b:801}", 268, size=12.8)
    sheet.lines(
        """
        Vragen van het lid {b:Jansen} (ABC) aan de Minister van Klimaat en Groene
        Groei over {i:het windpark op zee} (ingezonden 3 maart 2024).

        Antwoord van Minister {b:Vos} (Klimaat en Groene Groei) (ontvangen
        2 april 2024).
        """,
        297,
    )
    for row, text in enumerate(["ah-tk-20232024-801", "ISSN 0921 - 7398", "’s-Gravenhage 2024"]):
        sheet.text(text, 724 + 6.4 * row, 37, 5.9)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    sheet = Sheet()
    masthead(sheet)
    sheet.lines(
        """
        Vraag 1
        Kent u het bericht «Windpark stoot geen CO{_2} uit» over een park van honderd km{^2}?{^1, 2}

        Antwoord 1
        Ja.

        Vraag 2 en 3
        Wanneer is het park af, en wie gaat het in de jaren daarna onder-
        houden?
        Deelt u de mening dat dit uit 2022{^3} bekend kon zijn?

        Antwoord 2 en 3
        Het gaat in de zomer van 2030 open. Dan wordt het onderhouden door de eigenaar, die
        """,
        370,
    )
    sheet.notes(
        "{^1} NRC, 1 maart 2024, «Windpark».", "{^2} Kamerstuk 31 839, nr. 100", "{^3} Zie het rap-", top=621
    )
    sheet.footer(1)
    sheet.next()
    sheet.lines("daarvoor betaalt.{^4}\n1. In het eerste jaar dit bedrag.\n\nDe bedragen:", 35)
    for row, cells in enumerate([("Jaar", "Bedrag"), ("2030", "12"), ("2031", "7")]):
        for left, cell in zip((LEFT, 400), cells, strict=True):
            sheet.text(cell, 85 + 9 * row, left, 7)
    sheet.notes(" port.", "{^4} Kamerstuk 31 839, nr. 101", top=640)
    sheet.footer(2)
    path = tmp_path_factory.mktemp("pdf") / "aanhangsel.pdf"
    path.write_bytes(sheet.bytes())
    [result] = documents([path], lambda done, total: None)
    assert isinstance(result, LinkedDocument)
    return result.document


def test_its_facts(document: Document) -> None:
    facts = document.metadata
    assert document.id == "ah-tk-20232024-801"
    assert [(asker.name, asker.party) for asker in facts.askers] == [("Jansen", "ABC")]
    assert facts.subject == "het windpark op zee"
    assert (str(facts.submitted), str(facts.answered)) == ("2024-03-03", "2024-04-02")


def test_its_questions_and_answers(document: Document) -> None:
    assert [(question.number, plain_text(question.blocks)) for question in document.questions()] == [
        ("1", "Kent u het bericht «Windpark stoot geen CO2 uit» over een park van honderd km2?[^1][^2]"),
        ("2", "Wanneer is het park af, en wie gaat het in de jaren daarna onderhouden?"),
        ("3", "Deelt u de mening dat dit uit 2022[^3] bekend kon zijn?"),
    ]
    yes, joint = document.answers()
    assert plain_text(yes.blocks) == "Ja."
    assert "die daarvoor betaalt.[^4]" in plain_text(joint.blocks)
    assert plain_text(joint.blocks).endswith("Jaar | Bedrag\n2030 | 12\n2031 | 7")


def test_its_notes(document: Document) -> None:
    assert [(note.label, note.text.plain) for note in document.footnotes] == [
        ("1", "NRC, 1 maart 2024, «Windpark»."),
        ("2", "Kamerstuk 31 839, nr. 100"),
        ("3", "Zie het rapport."),
        ("4", "Kamerstuk 31 839, nr. 101"),
    ]


def test_nothing_is_lost_and_nothing_doubted(document: Document) -> None:
    assert not [doubt for doubt in document.diagnostics if doubt.code in {*CODES, "print-differs"}]
    assert not [doubt for doubt in document.diagnostics if doubt.severity != "info"]


WORDS = st.text("abcdeëfghijklmnopqrstuvwxyzABCDEFGéü", min_size=1, max_size=12)
PRINTED = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PRINTED)
def test_lines_are_read_as_they_were_printed(lines: list[str]) -> None:
    sheet = Sheet()
    sheet.lines("\n".join(lines), 100)
    source = source_of(sheet.bytes())
    assert [line.text for line in source.lines] == lines
    assert not source.doubts
