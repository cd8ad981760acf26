from __future__ import annotations

from generator.dutch.dictionary import dictionary_name, names_of_forms
from generator.dutch.dutch_words import key


def test_every_form_of_a_printed_word_leads_to_it() -> None:
    forms = names_of_forms(["verdwenen"])
    assert {forms[key(form)] for form in ("verdwijnt", "verdween")} == {dictionary_name("verdwenen")}


def test_only_words_that_are_printed_have_forms() -> None:
    assert "verdwijnt" not in names_of_forms(["verdrag"])


def test_a_form_that_is_a_printed_word_means_that_word() -> None:
    assert key("namen") in names_of_forms(["genomen"])
    assert key("namen") not in names_of_forms(["genomen", "naam"])


def test_an_unknown_word_has_no_forms() -> None:
    assert names_of_forms(["xqzw"]) == {}
