"""A schriftelijk overleg: whose question, whose answer."""

from __future__ import annotations

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.overleg import overleg_openings
from generator.structure.overleg_headings import fractie_of

TITLE = "Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"


@pytest.mark.parametrize(
    ("text", "fractie"),
    [
        ("Vragen en opmerkingen van de leden van de VVD-fractie", "VVD"),
        ("VVD-fractie", "VVD"),
        ("**D66-fractie:**", "D66"),
        ("Antwoord op de vragen van de leden van de D66-fractie", "D66"),
        ("2. Inbreng van de leden van de GroenLinks-PvdA-fractie", "GroenLinks-PvdA"),
        ("Vragen en opmerkingen van de leden van de Partij voor de Dieren-fractie", ""),
        ("Vragen en opmerkingen van de leden van de fractie van de SP", "SP"),
        ("Vragen en opmerkingen van het lid Van der Plas", "lid Van der Plas"),
        ("De leden van de VVD-fractie hebben kennisgenomen van de brief.", ""),
        ("Vragen van het lid Kops (PVV) aan de Minister van Financiën", ""),
        ("Vragen over de VVD-fractie", ""),
        ("Vragen van de leden van de fracties", ""),
    ],
)
def test_heading_of_a_fractie(text: str, fractie: str) -> None:
    assert fractie_of(text) == fractie


def opened(*lines: str) -> list[str]:
    rows = rows_of(Line(number, line) for number, line in enumerate(lines, 1))
    return [f"{label.opens} {label.asker}".strip() for label in overleg_openings(rows).values()]


ASKED = ["I Vragen en opmerkingen vanuit de fracties", "VVD-fractie", "Wat?", "SP-fractie", "Hoe?"]


def test_an_answer_for_each() -> None:
    answered = ["II Reactie van de minister", "VVD-fractie", "Dit.", "SP-fractie", "Zo."]
    expected = ["heading", "question VVD", "question SP", "heading", "answer VVD", "answer SP"]
    assert opened(TITLE, *ASKED, *answered) == expected


def test_one_answer_to_all() -> None:
    expected = ["heading", "question VVD", "question SP", "heading", "answer"]
    assert opened(TITLE, *ASKED, "II Antwoord van de Staatssecretaris", "Dit en zo.") == expected


def test_an_answer_below_the_questions_of_each() -> None:
    turns = ["VVD-fractie", "Wat?", "Antwoord van de Minister", "Dit.", "SP-fractie", "Hoe?"]
    expected = ["heading", "question VVD", "answer VVD", "question SP", "answer SP"]
    assert opened(TITLE, ASKED[0], *turns, "Antwoord van de Minister", "Zo.") == expected


def test_numbers_that_are_answered_by_number() -> None:
    asked = ["VVD-fractie", "1", "Wat?", "2", "Wie?", "SP-fractie", "3", "Hoe?"]
    answered = ["II Antwoord van de Minister", "1", "Dit.", "2", "Hij.", "3", "Zo."]
    expected = ["question VVD", "question VVD", "question SP", *["answer"] * 3]
    assert [one for one in opened(TITLE, *asked, *answered) if one != "heading"] == expected
    assert opened(TITLE, *asked, *answered[:-2])[-1] == "answer"  # not the same numbers: one answer to all


def test_without_headings_paragraphs_say_who_asks() -> None:
    texts = ["De leden van de VVD-fractie lezen dit. Wat?", "", "Verder niets.", ""]
    texts += ["De leden van de fractie van de SP lezen dit. Hoe?"]
    expected = ["heading", "heading", "question VVD", "question SP", "answer"]
    lines = [TITLE, "", ASKED[0], "", *texts, "", "II Antwoord van de Minister", "", "Dit en zo."]
    assert sorted(opened(*lines)) == sorted(expected)


def test_a_table_of_contents_opens_nothing() -> None:
    contents = [ASKED[0], ASKED[1], ASKED[3]]
    assert opened(TITLE, *contents, *ASKED) == ["heading", "question VVD", "question SP"]
    paged = [f"{ASKED[0]} 2", "II Antwoord/Reactie van de Minister 3", "III Volledige agenda 12"]
    assert opened(TITLE, *paged, "", *ASKED) == ["heading", "question VVD", "question SP"]


@pytest.mark.parametrize(
    ("answer", "headings"), [("Dit en zo.", 3), ("I Eerst dit.", 2), ("II Dan dat.", 2)]
)
def test_the_third_part_answers_nothing(answer: str, headings: int) -> None:
    """But a third item of a list that counts so stays in the answer."""
    found = opened(TITLE, *ASKED, "II Reactie van de minister", answer, "", "III Volledige agenda", "Opening")
    assert found.count("heading") == headings


def test_another_document_is_none() -> None:
    assert opened("Lijst van vragen en antwoorden", *ASKED) == []


@pytest.mark.parametrize(("length", "is_heading"), [(120, True), (160, True), (161, False)])
def test_what_is_longer_than_two_lines_is_a_sentence(length: int, *, is_heading: bool) -> None:
    """A file whose lines are paragraphs: "Antwoord van de Minister dat er …" without a full stop."""
    answering = ("II Antwoord van de Minister" + " en de Minister van Volksgezondheid" * 9)[
        : length - 1
    ] + "x"
    assert ("answer" in opened(TITLE, *ASKED, answering, "Dit en zo.")) == is_heading
