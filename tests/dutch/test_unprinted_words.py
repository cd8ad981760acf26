"""Words that a text does not print as such: parted where glued, filled in where half is printed."""

from __future__ import annotations

import pytest

from generator.dutch.unprinted_words import filled_in, glued


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("deaanbieder", "de aanbieder"),
        ("vankinderen", "van kinderen"),
        ("enwelzijnsakkoord", "en welzijnsakkoord"),
        ("dezorgopdejuisteplek", "de zorg op de juiste plek"),
        ("zorgaanbiedersamen", "zorgaanbieder samen"),
        ("enhygiene", "en hygiene"),
    ],
)
def test_glued_words_are_parted(printed: str, words: str) -> None:
    assert glued(printed) == tuple(words.split())


@pytest.mark.parametrize("word", "verdrag investeringsverdrag wangchuk hikvision vandaag tegenover".split())
def test_what_is_one_word_is_not_parted(word: str) -> None:
    assert glued(word) == ()


@pytest.mark.parametrize(
    ("start", "whole", "meant"),
    [
        ("in", "uitvoer", "invoer"),
        ("land", "tuinbouw", "landbouw"),
        ("zorg", "kindtoeslag", "zorgtoeslag"),
        ("wet", "regelgeving", "wetgeving"),
        ("opsporings", "reddingsoperaties", "opsporingsoperaties"),
    ],
)
def test_half_a_word_is_filled_in(start: str, whole: str, meant: str) -> None:
    assert filled_in(start, whole) == meant


def test_a_very_long_word_is_left_alone() -> None:
    assert glued("rechten" * 50) == ()
