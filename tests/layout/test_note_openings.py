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
