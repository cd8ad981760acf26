"""Questions that are opened by their number alone, among other numbers."""

from __future__ import annotations

import re

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.labels import read_label
from generator.structure.series import ALONE, DOTTED, LEADING, series


def opened(text: str, form: re.Pattern[str]) -> list[str]:
    """The lines that open a question."""
    rows = rows_of(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    printed = {i: label for i, row in enumerate(rows) if (label := read_label(row.text))}
    return [rows[index].text for index in series(rows, printed, form)]


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("1. Wat?\n2. Hoe?", DOTTED, ["1. Wat?", "2. Hoe?"]),
        ("1\nWat?\n2\nHoe?", ALONE, ["1", "2"]),
        ("1 Wat is dit?\n\n2 Hoe gaat het?", LEADING, ["1 Wat is dit?", "2 Hoe gaat het?"]),
        ("1\tWat is dit?\t-\t12\n\tDit.\n2\tHoe?", LEADING, ["1\tWat is dit?\t-\t12", "2\tHoe?"]),
        # a list below a colon, in a question
        ("1. Wat zegt u op:\n1. Wie?\n2. Hoe?\n2. Wat nu?", DOTTED, ["1. Wat zegt u op:", "2. Wat nu?"]),
        # a list in an answer that has numbers of questions to come
        (
            "1. Wie?\nAntwoord\nZij vraagt:\n2. Wat?\n3. Hoe?\n\n"
            "2. Waar?\nAntwoord\nHier.\n\n3. Nu?\nAntwoord\nJa.",
            DOTTED,
            ["1. Wie?", "2. Waar?", "3. Nu?"],
        ),
        # a heading is no question, a request is
        ("1. Inleiding\nTekst zonder vraag.", DOTTED, []),
        ("1. Inleiding\nEen lange tekst, zonder vraag erin.\n2. Slot\nNog een.", DOTTED, []),
        ("1. Wat?\n2. Kunt u dit toelichten.", DOTTED, ["1. Wat?", "2. Kunt u dit toelichten."]),
        # numbering that begins again, each with its answer
        (
            "1. Wat?\nAntwoord\nDit.\n2. Hoe?\nAntwoord\nZo.\n"
            "1. Wie?\nAntwoord\nIk.\n2. Waar?\nAntwoord\nHier.",
            DOTTED,
            ["1. Wat?", "2. Hoe?", "1. Wie?", "2. Waar?"],
        ),
        # … but not a list in an answer
        ("1. Wat?\nAntwoord\nTwee:\n1. Wie?\n2. Hoe?", DOTTED, ["1. Wat?"]),
        ("2. Wat?\n3. Hoe?", DOTTED, []),
        # a figure between two lines of one sentence
        ("1\nWat vindt u van\n2\njaar wachten?\n2\nHoe?", ALONE, ["1", "2"]),
        ("1\nWat?\n2\nIs dat in\n3\njaar gedaan?", ALONE, ["1", "2"]),
        # … but not where a sentence ends, begins, or white stands between
        ("1\nWat?\n2\nhoe?", ALONE, ["1", "2"]),
        ("1\nWat? En zegt u daarop\n2\nHoe?", ALONE, ["1", "2"]),
        ("1\nWat? En zegt u van\n\n2\n\njaar wachten?", ALONE, ["1", "2"]),
    ],
)
def test_series(text: str, form: re.Pattern[str], expected: list[str]) -> None:
    assert opened(text, form) == expected


@pytest.mark.parametrize(("step", "count"), [(3, 2), (4, 1)])
def test_how_far_a_number_may_jump(step: int, count: int) -> None:
    assert len(opened(f"1. Wat?\n{1 + step}. Hoe?", DOTTED)) == count


@pytest.mark.parametrize(("asked", "count"), [("Een lijst met alle namen", 3), ("Een lijst namen", 2)])
def test_what_asks_nothing_and_is_short_is_a_heading(asked: str, count: int) -> None:
    """ "Een overzicht van de kosten" is a request; "Inleiding" is none."""
    assert len(opened(f"1. Wat?\n2. {asked}\n3. Hoe?", DOTTED)) == count


@pytest.mark.parametrize(("rows", "count"), [(59, 1), (60, 0)])
def test_a_question_asks_within_sixty_rows(rows: int, count: int) -> None:
    """The longest question of the seeds takes fourteen (003, question 80); a page of print has some fifty."""
    lines = ["1. De stand van zaken", *["is deze, en meer"] * (rows - 1), "klopt dat?"]
    assert len(opened("\n".join(lines), DOTTED)) == count


@pytest.mark.parametrize(
    ("above", "count"), [("Vragen over de export naar China", 1), ("x" * 40, 1), ("x" * 41, 0)]
)
def test_a_full_line_in_mid_sentence_goes_on_with_a_number(above: str, count: int) -> None:
    """ "… strafbaar gesteld in artikel 273f, lid | 2." opens no question; below a short heading it does."""
    assert len(opened(f"{above}\n1. Wat?", DOTTED)) == count


def test_a_heading_with_a_colon_parts_numbers_of_which_two_are_missing() -> None:
    assert opened("1. Wat?\nVragen over gas:\n4. Hoe?", DOTTED) == ["1. Wat?", "4. Hoe?"]


def test_a_list_that_repeats_the_number_of_its_question_is_no_question() -> None:
    text = "1 Wat is dit?\n\n2 Hoe staat het met:\n\n2 Gemeenten, en welke?\n\nen de rest?"
    assert opened(text, LEADING) == ["1 Wat is dit?", "2 Hoe staat het met:"]


def test_one_question_alone_begins_no_new_series() -> None:
    twice = "1. Wat?\nAntwoord\nDit.\n2. Hoe?\nAntwoord\nZo.\n1. Wie?\nAntwoord\nIk."
    assert opened(twice, DOTTED) == ["1. Wat?", "2. Hoe?"]
