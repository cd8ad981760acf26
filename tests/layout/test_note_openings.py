"""How a line could open the definition of a note."""

from __future__ import annotations

import pytest
from told import rows

from generator.layout.note_openings import note_openings_in
from generator.model.source import Evidence, Raised


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 NOS, 3 mei", [("1", "plain", "NOS, 3 mei")]),
        ("[2] NOS", [("2", "bracket", "NOS")]),
        ("(3) NOS", [("3", "paren", "NOS")]),
        ("3) NOS", [("3", "paren", "NOS")]),
        ("¹ NOS", [("1", "plain", "NOS")]),
        ("1NOS", [("1", "plain", "NOS")]),
        ("12https://nos.nl", [("12", "plain", "https://nos.nl")]),
        ("436 200, nr. 77", [("4", "plain", "36 200, nr. 77")]),
        ("101 NOS", [("101", "plain", "NOS")]),
        ("* NOS", [("*", "sign", "NOS")]),
        ("† NOS", [("†", "sign", "NOS")]),
        ("*NOS", [("*", "sign", "NOS")]),
        ("**Vraag 1**", []),
        ("ii www.acm.nl", [("ii", "sign", "www.acm.nl")]),
        ("b) Trouw", [("b", "sign", "Trouw")]),
        ("1 januari 2022 is", []),
        ("2 miljoen euro", []),
        ("NOS 1", []),
        ("0NOS", []),
        ("1", []),
    ],
)
def test_openings(text: str, expected: list[tuple[str, str, str]]) -> None:
    [row] = rows(text)
    assert [(one.label, one.style, text[one.end :]) for one in note_openings_in(row)] == expected


def test_where_raised_figures_show_no_other_is_glued() -> None:
    [row] = rows("1NOS")
    assert note_openings_in(row, raises=True) == ()
    [row] = rows(("1NOS", Evidence(raised=(Raised(0, 1),))))
    assert [one.label for one in note_openings_in(row, raises=True)] == ["1"]


def test_a_letter_can_be_a_number_too() -> None:
    [row] = rows("i NOS")
    assert [(one.label, one.number) for one in note_openings_in(row)] == [("i", 1), ("i", 9)]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("1 Trouw, 4 maart 2021.", True),
        ("1 Kamerstuk 36 410, nr. 31", True),
        ("1 https://nos.nl", True),
        ("1 In 2022 gebeurt niets.", False),
        ("1 «Niets doen».", False),
    ],
)
def test_what_names_a_source_beyond_doubt(text: str, *, sure: bool) -> None:
    [opening] = note_openings_in(rows(text)[0])
    assert opening.sure_source is sure


@pytest.mark.parametrize(("length", "source"), [(150, True), (250, False)])
def test_a_source_shows_early_in_its_line(length: int, *, source: bool) -> None:
    [opening] = note_openings_in(rows(f"1 {'x' * length} https://nos.nl")[0])
    assert opening.source is source
