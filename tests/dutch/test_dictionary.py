from __future__ import annotations

import pytest

from generator.dutch.dictionary import derived_from, forms_of, is_name, lemma
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
    forms = dict(forms_of({"verdwijnen"}))
    assert {forms[key(form)] for form in ("verdwijnt", "verdween")} == {key("verdwijnen")}
    assert set(forms.values()) == {key("verdwijnen")}


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("lozing", "lozen"), ("verdrinking", "verdrinken"), ("ratificatie", "ratificeren")],
)
def test_a_noun_and_its_verb_belong_together(noun: str, verb: str) -> None:
    assert {(key(noun), key(verb)), (key(verb), key(noun))} <= set(derived_from([verb]))


@pytest.mark.parametrize(("word", "name"), [("nederland", True), ("verdrag", False)])
def test_what_the_dictionary_has_with_a_capital_only_is_a_name(word: str, name: bool) -> None:
    assert is_name(word) == name
