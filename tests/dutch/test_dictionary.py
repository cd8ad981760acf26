from __future__ import annotations

import pytest

from generator.dutch.dictionary import derived_names, is_name, lemma, names_of_forms
from generator.dutch.dutch_words import key


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("verdwenen", "verdwijnen"),
        ("geinjecteerd", "injecteren"),
        ("leden", "lid"),
        ("veroordeelde", "veroordelen"),
        ("criteria", "criterium"),
        ("xqzw", None),
    ],
)
def test_the_dictionary_form_of_a_word(form: str, base: str | None) -> None:
    assert lemma(form) == base


def test_every_form_leads_to_its_dictionary_form() -> None:
    forms = dict(names_of_forms())
    assert {forms[key(form)] for form in ("verdwijnt", "verdween")} == {key("verdwijnen")}


def test_a_noun_and_its_verb_belong_together() -> None:
    derived = set(derived_names())
    assert (key("lozing"), key("lozen")) in derived
    assert (key("verhuizing"), key("verhuizen")) in derived
    assert (key("ratificatie"), key("ratificeren")) in derived


@pytest.mark.parametrize(("word", "name"), [("nederland", True), ("verdrag", False)])
def test_what_the_dictionary_has_with_a_capital_only_is_a_name(word: str, name: bool) -> None:
    assert is_name(word) == name
