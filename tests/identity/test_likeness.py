"""Whether two texts are the same but for corrections."""

from __future__ import annotations

import pytest

from generator.identity.likeness import alike, mark

QUESTION = (
    "Welke internationale initiatieven zijn er om druk uit te oefenen op het mensenrechtenbeleid van China? "
    "Welke initiatieven zijn hierbij effectief gebleken?"
)
SAME = {
    "spaces lost": QUESTION.replace("op het mensenrechtenbeleid", "ophetmensenrechtenbeleid"),
    "a hyphen too many": QUESTION.replace("mensenrechtenbeleid", "mensenrech- tenbeleid"),
    "a wrong letter": QUESTION.replace("druk", "drvk"),
    "two wrong letters": QUESTION.replace("druk", "drvk").replace("effectief", "effectiet"),
    "capitals": QUESTION.upper(),
    "a word more": QUESTION.replace("effectief", "zeer effectief"),
}
OTHER = {
    "another": "In hoeverre ervaren Nederlanders en ngo’s negatieve effecten van de situatie in China?",
    "another with the same first words": "Welke internationale verdragen heeft Nederland getekend?",
    "a short one": "Zo nee, waarom niet?",
}


@pytest.mark.parametrize("kind", SAME)
@pytest.mark.parametrize("size", [4, 12])
def test_a_correction_leaves_the_same_text(kind: str, size: int) -> None:
    assert alike(mark(QUESTION, size), mark(SAME[kind], size))


@pytest.mark.parametrize("kind", OTHER)
@pytest.mark.parametrize("size", [4, 12])
def test_another_text_is_another(kind: str, size: int) -> None:
    assert not alike(mark(QUESTION, size), mark(OTHER[kind], size))


def test_an_accent_on_or_beside_its_letter_is_the_same() -> None:
    assert mark("Ruïne in Oekraïne", 12) == mark("Rui\u0308ne in Oekrai\u0308ne", 12)


def test_marks_never_change() -> None:
    """They stand in registers: another mark for the same text would make every question another."""
    assert mark(QUESTION, 12) == "G-zCO_cWnXyq"
    assert mark("Ja.", 4) == mark("Ja", 4)


@pytest.mark.parametrize("text", ["", "…", " – "])
def test_what_has_no_letters_is_like_everything(text: str) -> None:
    assert mark(text, 4) == "...."
    assert alike(mark(text, 4), mark("Nee", 4))
