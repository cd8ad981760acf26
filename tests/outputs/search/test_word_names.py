from __future__ import annotations

import pytest

from generator.outputs.search.word_names import halves, names, words


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("verdwenen", "verdwijnt"),
        ("gearresteerde", "arresteren"),
        ("gelekte", "lekken"),
        ("gestuurd", "sturen"),
        ("aangekaart", "aankaarten"),
        ("criteria", "criterium"),
        ("veroordeelde", "veroordeelt"),
        ("geloosd", "lozen"),
        ("klimaatproblemen", "klimaatprobleem"),
        ("schepen", "schip"),
    ],
)
def test_forms_that_no_rule_knows_share_a_name(word: str, base: str) -> None:
    assert set(names(word).whole) & set(names(base).whole)


@pytest.mark.parametrize(
    ("word", "other"),
    [("leden", "lijden"), ("gewezen", "afwijzen"), ("minister", "ministerie"), ("politie", "politiek")],
)
def test_other_words_do_not(word: str, other: str) -> None:
    assert not set(names(word).whole) & set(names(other).whole)


def test_letters_and_digits_are_found_apart() -> None:
    assert {"covid", "19"} <= set(names("covid19").whole)
    assert names("2022z11285") == (("2022z11285",), ())


def test_a_part_is_no_whole_word() -> None:
    assert "verdrag" in names("investeringsverdrag").parts
    assert "kind" in names("vankinderen").whole


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("de OM en de wet om te", ["om", "wet"]),
        ("Commis-saris", ["commissaris"]),
        ("sociaal-economisch", ["sociaal", "economisch", "sociaaleconomisch"]),
        ("DaniëlleJansen", ["daniellejansen", "danielle", "jansen"]),
        ("in- en uitvoer", ["uitvoer", "invoer"]),
        ("zorg-, huur- en kindtoeslag", ["zorg", "huur", "kindtoeslag", "zorgtoeslag", "huurtoeslag"]),
    ],
)
def test_words_that_are_searched_for(text: str, folded: list[str]) -> None:
    assert [word.folded for word in words(text)] == folded


def test_a_half_of_a_word_keeps_its_hyphen() -> None:
    assert dict(halves("wachtlijsten en -tijden")) == {"-tijden": "wachttijden"}
