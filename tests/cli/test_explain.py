from __future__ import annotations

import pytest

from generator.cli.explain import UnknownCodeError, explain
from generator.model.rules import RULES


@pytest.mark.parametrize("code", RULES)
def test_every_code_is_explained(code: str) -> None:
    lines = explain(code).split("\n")
    assert lines[0].startswith(f"{code} (")
    assert [line.split(":")[0].strip() for line in lines[1:]] == ["melding", "betekent", "te doen"]
    assert RULES[code].advice in lines[3]


def test_a_code_that_does_not_exist_names_its_like() -> None:
    with pytest.raises(UnknownCodeError, match=r"^number-gapp: deze code bestaat niet; bedoelt u number-gap"):
        explain("number-gapp")


def test_one_that_looks_like_none_gets_them_all() -> None:
    with pytest.raises(UnknownCodeError, match=r"er zijn: .*lost-text"):
        explain("xyz")
