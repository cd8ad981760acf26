from __future__ import annotations

import re
import unicodedata

import pytest

from generator.dutch.letters import INVISIBLE, LOWER, UPPER, comparable, with_accents


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("O\u0308zu\u0308tok", "Özütok"),
        ("Vraag\u200b 1", "Vraag 1"),
        ("\u200e\ufeffVraag 1", "Vraag 1"),
        ("ener\u00adgie", "energie"),
        ("ener\u00ad\n  gie", "energie"),
        ("een\nregel", "een\nregel"),
    ],
)
def test_how_a_text_is_compared(text: str, seen: str) -> None:
    assert comparable(text) == seen


@pytest.mark.parametrize("character", INVISIBLE)
def test_what_nobody_sees_makes_no_difference(character: str) -> None:
    assert comparable(f"Vraag{character} 1") == "Vraag 1"
    assert unicodedata.category(character) == "Cf"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Kostic ´", "Kostić"), ("Kostic´", "Kostić"), ("Kostic ´ (PvdD)", "Kostić (PvdD)"),
        ("Kostic ´ en Van Dijk", "Kostić en Van Dijk"), ("Kostic´, Bos", "Kostić, Bos"),
        ("Yes¸ilgöz", "Yeşilgöz"), ("Yesilgo¨z", "Yesilgöz"), ("Ye¸silgöz", "Yeşilgöz"), ("g¨oz", "göz"),
        ("O¨zütok", "Özütok"), ("C¸elik", "Çelik"), ("¸Celik", "Çelik"), ("Gabrie¨ls", "Gabriëls"),
        ("Sˇefcˇovicˇ", "Šefčovič"), ("Andre´", "André"), ("Moline`", "Molinè"),
        ("Van ´t Wout", "Van ´t Wout"), ("foto´s", "foto´s"), ("Van ’t Hof", "Van ’t Hof"), ("Blok", "Blok"),
    ],
)  # fmt: skip
def test_a_loose_accent_belongs_on_its_letter(printed: str, name: str) -> None:
    assert with_accents(printed) == name


@pytest.mark.parametrize("letter", "AÖŞĆİ")
def test_capitals(letter: str) -> None:
    assert re.fullmatch(f"[{UPPER}]", letter)
    assert not re.fullmatch(f"[{LOWER}]", letter)
