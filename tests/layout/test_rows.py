"""What a row tells of its text: whether a sentence or a paragraph ends, and what is left when rows go."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.layout.rows import (
    begins_cell,
    broke_early,
    ends_sentence,
    stands_out,
    starts_sentence,
    without,
)
from generator.model.source import Evidence

BEGINS, GOES_ON = Evidence(begins=True), Evidence(begins=False)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Ja.", True), ("Ja?», zei hij", False), ("Ja.»", True), ("Ja.1", True), ("Ja. [1, 2]", True),
        ("Ja:", True), ("Ja;", True), ("van de", False), ("nr. 12", True), ("Ja!)", True),
    ],
)  # fmt: skip
def test_where_a_sentence_can_end(text: str, *, ends: bool) -> None:
    assert ends_sentence(text) is ends


@pytest.mark.parametrize(
    ("text", "starts"),
    [("Ja", True), ("«Ja", True), ("12 keer", True), ("’s Avonds", True), ("en dan", False)],
)
def test_where_a_sentence_can_start(text: str, *, starts: bool) -> None:
    assert starts_sentence(text) is starts


@pytest.mark.parametrize(
    ("above", "below", "early"),
    [
        ("Kort.", "Nieuw.", True),
        ("Een regel die zo lang is als hij kan zijn, helemaal.", "Nieuw.", False),
        ("Kort", "Nieuw.", False),
        ("Kort.", ("Nieuw.", GOES_ON), False),
        ("Kort", ("en dan.", BEGINS), True),
    ],
)
def test_a_line_that_broke_early_ends_a_paragraph(above: Told, below: Told, *, early: bool) -> None:
    one, other = rows(above, below)
    assert broke_early(one, other, width=50) is early


@pytest.mark.parametrize(
    ("below", "begins"), [("b", False), (("b", BEGINS), True), (("b", GOES_ON), False), ("\fb", True)]
)
def test_what_goes_on_begins_no_cell(below: Told, *, begins: bool) -> None:
    assert begins_cell(rows("de", below), 1) is begins


def test_told_to_go_on_behind_a_full_stop() -> None:
    assert not begins_cell(rows("Ja.", ("Nee.", GOES_ON)), 1)


@pytest.mark.parametrize(
    ("row", "below", "out"),
    [
        (Evidence(bold=True), Evidence(), True),
        (Evidence(italic=True), Evidence(), True),
        (Evidence(bold=True), Evidence(bold=True), False),
        (Evidence(size=12), Evidence(size=10), True),
        (Evidence(size=10.4), Evidence(size=10), False),
        (Evidence(size=12), Evidence(), False),
    ],
)
def test_what_stands_out(row: Evidence, below: Evidence, *, out: bool) -> None:
    assert stands_out(*rows(("Kop", row), ("tekst", below))) is out


def test_what_follows_a_gap_begins_a_page_unless_it_is_told() -> None:
    first, gone, last = rows("a", "", "1", "", "b")
    kept = without([first, gone, last], {gone.place})
    assert [(row.text, row.blanks, row.page_break) for row in kept] == [("a", 0, False), ("b", 2, True)]
    first, gone, last = rows("a", "1", ("b", GOES_ON))
    assert without([first, gone, last], {gone.place}) == [first, last]


@pytest.mark.parametrize(("width", "early"), [(19, False), (20, True)])
def test_letters_differ_in_width(width: int, *, early: bool) -> None:
    """With three characters to spare "Nieuw" would perhaps not have fitted behind "Acht ach."."""
    above, below = rows("Acht ach.", "Nieuw.")
    assert broke_early(above, below, width) is early
