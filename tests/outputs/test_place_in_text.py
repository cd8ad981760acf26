"""A fragment leads to one place of a text, or there is none."""

from __future__ import annotations

import pytest

from generator.model.source import Line
from generator.outputs.place_in_text import TextPlaces

BERICHT = "Kent%20u%20het%20bericht%20over%20gas%3F"
TEXT = """\
Antwoord 1
Het is aannemelijk dat het helpt.

Antwoord
Ja, zeker.
Antwoord
Ja, zeker.
Nee.
Vraag 25 en vraag 26
25
Ja, zeker.
Nee."""


def lines(text: str) -> tuple[Line, ...]:
    return tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))


@pytest.mark.parametrize(
    ("number", "fragment"),
    [
        (1, "Antwoord%201,-Het%20is%20aannemelijk%20dat%20het%20helpt."),
        (2, "Het%20is%20aannemelijk%20dat%20het%20helpt."),
        (4, "Het%20is%20aannemelijk%20dat%20het%20helpt.-,Antwoord,-Ja%2C%20zeker."),
        (6, "Ja%2C%20zeker.-,Antwoord,-Ja%2C%20zeker."),
        (10, "Vraag%2025%20en%20vraag%2026-,25,-Ja%2C%20zeker."),
    ],
)
def test_a_line_has_a_fragment_of_its_own(number: int, fragment: str) -> None:
    own = lines(TEXT)
    assert TextPlaces(own).fragment(own[number - 1]) == f"#:~:text={fragment}"


def test_a_piece_of_a_line_has_one_where_its_words_stand_nowhere_else() -> None:
    places = TextPlaces(lines("Vraag 1 Kent u het bericht over gas?\nVraag 2 Kent u het?"))
    assert places.fragment(Line(1, "Kent u het bericht over gas?", 8)) == f"#:~:text={BERICHT}"
    assert places.fragment(Line(2, "Vraag")) == ""


def test_lines_that_read_alike_with_their_neighbours_have_none() -> None:
    own = lines("Ja.\nNee.\nJa.\nNee.\nJa.\nNee.\nJa.")
    places = TextPlaces(own)
    assert [places.fragment(own[place]) for place in (2, 4, 6)] == ["", "", ""]


def test_words_that_stand_elsewhere_over_the_end_of_a_line_are_not_alone() -> None:
    own = lines("Het ministerie\nheeft gezegd.\nDat is zo.\nDaarom: ja.\nhet ministerie heeft")
    assert TextPlaces(own).fragment(own[4]) == "#:~:text=Daarom%3A%20ja.-,het%20ministerie%20heeft"


def test_a_hyphen_is_no_sign_of_its_own() -> None:
    own = lines("EU-landen, en nog meer")
    assert TextPlaces(own).fragment(own[0]) == "#:~:text=EU%2Dlanden%2C%20en%20nog%20meer"
