"""Who is asked in the place of another: shown as printed, listed without."""

from __future__ import annotations

import pytest

from generator.identity.absence import absences, in_one_line, without_absent

AWAY = "bij afwezigheid van de Minister van Defensie"


@pytest.mark.parametrize(
    ("printed", "present"),
    [
        ("Minister Dekker (Rechtsbescherming, bij afwezigheid van de Minister van Justitie)",
         "Minister Dekker (Rechtsbescherming)"),
        ("Minister Dekker (Rechtsbescherming), wegens ziekte van de Minister van Justitie",
         "Minister Dekker (Rechtsbescherming)"),
        ("Minister Dekker (Rechtsbescherming)", "Minister Dekker (Rechtsbescherming)"),
    ],
)  # fmt: skip
def test_who_is_away(printed: str, present: str) -> None:
    assert without_absent(printed) == present


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (f"Minister van Financiën, {AWAY}", [AWAY]),
        ("Minister van Financiën, wegens  ziekte\nvan de Minister,", ["wegens ziekte van de Minister"]),
        ("Minister van Financiën", []),
    ],
)
def test_the_words_that_say_who_is_away(printed: str, words: list[str]) -> None:
    assert [absence.words for absence in absences(printed)] == words


@pytest.mark.parametrize(
    ("addressees", "line"),
    [
        ([], ""),
        (["Minister van Zorg", "Minister van Financiën"], "Minister van Zorg en Minister van Financiën"),
        ([f"Minister van Zorg, {AWAY}"], f"Minister van Zorg, {AWAY}"),
        (["Minister van Zorg", f"Minister van Jeugd, {AWAY}"],
         f"Minister van Zorg en Minister van Jeugd, {AWAY}"),
        ([f"Minister van Zorg, {AWAY}", "Minister van Jeugd"],
         f"Minister van Zorg, {AWAY}; Minister van Jeugd"),
    ],
)  # fmt: skip
def test_of_several_it_stays_clear_who_is_asked(addressees: list[str], line: str) -> None:
    assert in_one_line(addressees) == line
