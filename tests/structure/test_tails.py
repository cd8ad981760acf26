"""What stands behind an answer and is no part of it."""

from __future__ import annotations

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.tails import LONGEST_HEADING, LONGEST_SIGNATURE, closing, heading_below


def tails(text: str, *, closes: bool = True) -> list[tuple[str, str]]:
    """The role and the first line of each tail of an answer."""
    rows = rows_of(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    found = closing(rows) if closes else heading_below(rows)
    return [(tail.role, rows[tail.start].text) for tail in found]


SIGNED = "De Minister van Financiën,\nW.B. Hoekstra"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ja.\n\nHoogachtend,\nW. Hoekstra", [("signature", "Hoogachtend,")]),
        (f"Ja.\n\nDen Haag, 3 maart 2021\n\n{SIGNED}", [("signature", "Den Haag, 3 maart 2021")]),
        ("Ja.\n\nBijlage 1 Overzicht\n\nTekst.", [("annex", "Bijlage 1 Overzicht")]),
        (f"Ja.\n\n{SIGNED}\n\nBijlagen\n1", [("signature", SIGNED.split("\n")[0]), ("annex", "Bijlagen")]),
        ("Ja.\n\nBijlage 1 bij vraag 2\n\nTekst.", [("annex", "Bijlage 1 bij vraag 2")]),
        ("Ja.\n\nBijlage 1 bij het antwoord toont dit.", []),
        ("Ja.\n\nBijlage 1 bevat de cijfers.", []),
        ("Ja.\nBijlage 1", []),
        ("Aanwezig waren:\nDe Minister is er ook bij.", []),
        ("Ja.\n\n" + SIGNED + "\nNog een zin" * LONGEST_SIGNATURE, []),
    ],
)
def test_behind_the_last_answer(text: str, expected: list[tuple[str, str]]) -> None:
    assert tails(text) == expected


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Ja.\n\nFinanciële gevolgen", "Financiële gevolgen"),
        ("Ja.\nFinanciële gevolgen", ""),
        ("Dit is\n\nFinanciële gevolgen", ""),
        ("Ja.\n\nBron: CBS", ""),
        ("Ja.\n\nNee.", ""),
        ("Ja.\n\nTabel 3", ""),
        ("Ja.\n\nGevolgen", ""),
        ("Ja.\n\nDe " + "x" * (LONGEST_HEADING - 3), "De " + "x" * (LONGEST_HEADING - 3)),
        ("Ja.\n\nDe " + "x" * (LONGEST_HEADING - 2), ""),
    ],
)
def test_the_heading_of_what_follows(text: str, heading: str) -> None:
    assert tails(text, closes=False) == ([("heading", heading)] if heading else [])
