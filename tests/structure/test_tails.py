"""What stands behind an answer and is no part of it."""

from __future__ import annotations

import pytest

from generator.layout.row_reading import rows_of
from generator.model.source import Line
from generator.structure.tails import closing, heading_below


def tails(text: str, *, closes: bool = True) -> list[tuple[str, str]]:
    """The role and the first line of each tail of an answer."""
    rows = rows_of(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    found = closing(rows) if closes else heading_below(rows)
    return [(tail.role, rows[tail.start].text) for tail in found]


def long(text: str, length: int) -> str:
    """A line that goes on in small letters to so many characters."""
    return (text + " van de stukken" * length)[: length - 1] + "n"


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
        ("Ja.\n\nVoetnoten:", [("heading", "Voetnoten:")]),
        ("Ja.\n\nBijlage 1\n\nTekst.\n\nNoten", [("annex", "Bijlage 1"), ("heading", "Noten")]),
        ("Voetnoten", []),
        ("Aanwezig waren:\nDe Minister is er ook bij.", []),
        # what says something, answers
        ("Ja.\n\nDe Minister van Financiën informeert uw Kamer.", []),
        ("Ja.\nDe Minister van Financiën,\nW.B. Hoekstra, schreef mij: «Vraag het de bank.»", []),
        ("Ja.\nMet vriendelijke woorden bereikt men meer.", []),
        (f"Ja.\n\n{SIGNED}\nDeze brief is ook namens mij.", [("signature", SIGNED.split("\n")[0])]),
        # a signature has eight lines at most
        (f"Ja.\n\n{SIGNED}" + "\nmede namens" * 6, [("signature", SIGNED.split("\n")[0])]),
        (f"Ja.\n\n{SIGNED}" + "\nmede namens" * 7, []),
        # … and what is longer than a line of print is a sentence
        (
            f"Ja.\n\n{long('De Minister van Financiën', 90)}",
            [("signature", long("De Minister van Financiën", 90))],
        ),
        (f"Ja.\n\n{long('De Minister van Financiën', 91)}", []),
        (f"Ja.\n\n{long('Bijlage 1 Overzicht', 90)}", [("annex", long("Bijlage 1 Overzicht", 90))]),
        (f"Ja.\n\n{long('Bijlage 1 Overzicht', 91)}", []),
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
        ("Ja.\n\nGevolgen", "Gevolgen"),
        ("Ja.\n\nGeen", ""),
        ("Dat zijn:\n\nAssen\n\nEmmeloord", ""),
        (f"Ja.\n\n{long('De gevolgen', 60)}", long("De gevolgen", 60)),
        (f"Ja.\n\n{long('De gevolgen', 61)}", ""),
    ],
)
def test_the_heading_of_what_follows(text: str, heading: str) -> None:
    assert tails(text, closes=False) == ([("heading", heading)] if heading else [])
