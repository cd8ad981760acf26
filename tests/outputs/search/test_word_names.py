from __future__ import annotations

import pytest

from generator.outputs.search.word_names import (
    names,
    note_spelling,
    number_names,
    part_names,
    whole_names,
    words,
)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("verdwenen", "verdwijnt"),
        ("gearresteerde", "arresteren"),
        ("gelekte", "lekken"),
        ("gestuurd", "sturen"),
        ("onderzochten", "onderzoek"),
        ("aangekaart", "aankaarten"),
        ("criteria", "criterium"),
        ("veroordeelde", "veroordeelt"),
    ],
)
def test_forms_that_no_rule_knows_share_a_name(word: str, base: str) -> None:
    assert set(whole_names(word)) & set(whole_names(base))


@pytest.mark.parametrize(
    ("word", "other"), [("leden", "lijden"), ("gewezen", "afwijzen"), ("minister", "ministerie")]
)
def test_other_words_do_not(word: str, other: str) -> None:
    assert not set(whole_names(word)) & set(whole_names(other))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("handel in (cyber)surveillance", "cybersurveillance"),
        ("de Covid-19 pandemie", "covid19"),
        ("om dit aan te kaarten", "aankaarten"),
        ("de burger(s)", "burgers"),
        ("een sociaal-economisch plan", "sociaaleconomisch"),
    ],
)
def test_a_word_printed_in_two_pieces_is_one(text: str, word: str) -> None:
    assert word in words(text)


@pytest.mark.parametrize("text", ["om te kopen", "https://a.nl/b-c", "rood-wit-blauw", "2018-2019"])
def test_other_pieces_are_not_joined(text: str) -> None:
    assert all(word in text for word in words(text))


def test_letters_and_digits_are_found_apart() -> None:
    assert part_names("covid19") == ("covid", "19")
    assert part_names("2022z11285") == ()



def test_a_number_is_found_by_what_it_begins_with() -> None:
    assert number_names(("21501", "20")) == ("21501", "21501x20")
    assert "35570xv" in names("Kamerstuk 35 570 V, nr. 43")


@pytest.mark.parametrize("printed", [["Verdrag", "verdrag"], ["verdrag", "Verdrag", "VERDRAG"]])
def test_a_word_that_is_printed_small_anywhere_is_spelled_small(printed: list[str]) -> None:
    spelled: dict[str, str] = {}
    for each in printed:
        note_spelling(spelled, "verdrag", each)
    assert spelled == {"verdrag": "verdrag"}
