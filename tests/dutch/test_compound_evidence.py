from __future__ import annotations

import pytest

from generator.dutch.compound_evidence import as_head, as_modifier, trust


@pytest.mark.parametrize(
    ("sure", "unsure"),
    [("verdrag", "ling"), ("handel", "ring"), ("staat", "age"), ("wet", "eren"), ("raad", "tie")],
)
def test_compounds_end_in_words_and_not_in_endings(sure: str, unsure: str) -> None:
    assert as_head(sure).share > as_head(unsure).share


@pytest.mark.parametrize(("sure", "unsure"), [("zorg", "kam"), ("rook", "bel"), ("kern", "plas")])
def test_compounds_begin_with_words_that_mean_something_there(sure: str, unsure: str) -> None:
    assert as_modifier(sure).share > as_modifier(unsure).share


def test_long_and_common_parts_are_trusted_more() -> None:
    assert trust("leden") > trust("sleden") > trust("app")


def test_what_no_listed_word_has_is_no_evidence() -> None:
    assert as_head("xqzw") == as_modifier("xqzw") == (0.0, 0)
