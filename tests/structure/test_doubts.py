"""What is irregular about a document as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from told import understood

from generator.model.document import Metadata
from generator.sources.publication.publication_xml import read_publication
from generator.structure.parse import parse


@pytest.mark.parametrize(("rows", "told"), [(4, True), (5, False)])
def test_a_second_document_begins_with_a_heading_of_at_most_six_lines(rows: int, *, told: bool) -> None:
    heading = ["Vragen van het lid Kok (VVD)", *["over vis"] * rows, "(ingezonden 3 mei 2021)"]
    document = understood("Vraag 1", "Wat?", *heading, "Vraag 1", "Wie?")
    assert ("second-document" in [doubt.code for doubt in document.diagnostics]) is told


def test_the_masthead_of_a_publication_is_no_second_document() -> None:
    """Its markup states the printed head and the title apart."""
    head = (
        "<kamervraagkop><tekstregel>Vergaderjaar 2022-2023</tekstregel></kamervraagkop>"
        "<kamervraagomschrijving type='vraag'>Vragen van het lid Kok (VVD) over vis (ingezonden 3 mei 2021)."
        "</kamervraagomschrijving>"
    )
    parts = "<vraag><nr>Vraag 1</nr><al>Wat?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Zo.</al></antwoord>"
    text = f"<officiele-publicatie><kamervragen>{head}{parts}</kamervragen></officiele-publicatie>"
    document = parse(read_publication(Path("x.xml"), text.encode()), Metadata())
    assert "second-document" not in [doubt.code for doubt in document.diagnostics]


@pytest.mark.parametrize(("words", "told"), [(300, True), (301, False)])
def test_one_glued_word_in_a_short_text_is_told(words: int, *, told: bool) -> None:
    """In a longer one it may be a name that the word list does not know."""
    document = understood(
        "Vraag 1", "Kent u dit?", "Antwoord 1", "Dat is hetbelang van " + "gas " * (words - 7) + "."
    )
    assert ("glued-words" in [doubt.code for doubt in document.diagnostics]) is told


@pytest.mark.parametrize(
    ("glued", "words", "told"),
    [(3, 6000, True), (3, 6001, False), (2, 4000, False), (2, 600, True), (2, 601, False)],
)
def test_three_glued_words_are_no_accident(glued: int, words: int, *, told: bool) -> None:
    some = ["hetbelang", "hetverzoek", "hetbesluit"][:glued]
    document = understood(
        "Vraag 1", "Kent u dit?", "Antwoord 1", " ".join([*some, *["gas"] * (words - glued - 3)])
    )
    assert ("glued-words" in [doubt.code for doubt in document.diagnostics]) is told


def test_two_labels_on_a_line_are_two_columns_read_as_one() -> None:
    gap = " " * 30
    asked = f"Vraag 1{gap}Vraag 2", f"Kent u dit?{gap}En dit?"
    document = understood(*asked, "", f"Antwoord 1{gap}Antwoord 2", "Ja.")
    told = [doubt.line for doubt in document.diagnostics if doubt.code == "looks-like-label"]
    assert told == [1, 4]


def test_a_sentence_that_begins_at_a_page_break_behind_a_finished_one_is_told() -> None:
    for line, told in [("in Nederland, Den Haag.", True), ("a. in het land.", False), ("In Norg.", False)]:
        document = understood("Vraag 1", "Kent u het onderzoek?", "", "", "", line, "Antwoord 1", "Ja.")
        assert ("torn-sentence" in [doubt.code for doubt in document.diagnostics]) is told
