"""Questions that are opened by their number alone, among other numbers."""

from __future__ import annotations

import re

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.labels import read_label
from generator.structure.series import ALONE, DOTTED, LARGEST_GAP, LEADING, series


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
    ],
)
def test_series(text: str, form: re.Pattern[str], expected: list[str]) -> None:
    assert opened(text, form) == expected


@pytest.mark.parametrize(("step", "count"), [(LARGEST_GAP, 2), (LARGEST_GAP + 1, 1)])
def test_how_far_a_number_may_jump(step: int, count: int) -> None:
    assert len(opened(f"1. Wat?\n{1 + step}. Hoe?", DOTTED)) == count
