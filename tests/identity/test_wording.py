from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from generator.identity.wording import (
    ABOUT,
    KINDS,
    ROLES,
    answer_name,
    capitalised,
    count,
    enumeration,
    in_letters,
    in_words,
    numbers,
    question_name,
    toc_number,
)
from generator.model.document import Kind, Question, Role


def question(anchor: str, number: str | None) -> Question:
    return Question(anchor, number, ())


def test_a_date_in_words() -> None:
    assert in_words(date(2019, 7, 5)) == "5 juli 2019"


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_enumeration(items: list[str], words: str) -> None:
    assert enumeration(items) == words


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (["2"], "2"),
        (["2", "3"], "2 en 3"),
        (["2", "3", "4"], "2, 3 en 4"),
        (["22", "23", "24", "25"], "22 t/m 25"),
        (["1", "3", "4", "5", "6", "9"], "1, 3 t/m 6 en 9"),
        (["7a", "7b", "8"], "7a, 7b en 8"),
    ],
)
def test_number_lists_are_written_as_in_print(printed: list[str], words: str) -> None:
    assert numbers(printed) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 dagen"), (1, "1 dag"), (2, "2 dagen")])
def test_counts(number: int, words: str) -> None:
    assert count(number, "dag", "dagen") == words


@pytest.mark.parametrize(
    ("number", "words"), [(1, "één"), (7, "zeven"), (12, "twaalf"), (13, "13"), (0, "0")]
)
def test_small_numbers_in_letters(number: int, words: str) -> None:
    assert in_letters(number) == words


@pytest.mark.parametrize(("words", "sentence"), [("uitstel", "Uitstel"), ("één", "Eén"), ("", "")])
def test_a_sentence_begins_with_a_capital(words: str, sentence: str) -> None:
    assert capitalised(words) == sentence


def test_every_kind_and_role_has_its_words() -> None:
    assert set(KINDS) == set(ABOUT) == set(get_args(Kind))
    assert set(ROLES) == set(get_args(Role))


@pytest.mark.parametrize(
    ("anchor", "number", "name", "label"),
    [
        ("vraag-2", "2", "Vraag 2", "2:"),
        ("vraag-7a", "7a", "Vraag 7a", "7a:"),
        ("vraag-25-2", "25", "Vraag 25 (2e keer genummerd)", "25: (2e keer)"),
        ("vraag-61-vervolg", None, "Vraag zonder nummer, na vraag 61", "–: (zonder nummer)"),
        ("vraag-3", None, "Vraag 3 (ongenummerd)", "–: (zonder nummer)"),
    ],
)
def test_names_of_questions(anchor: str, number: str | None, name: str, label: str) -> None:
    assert (question_name(question(anchor, number)), toc_number(question(anchor, number))) == (name, label)


@pytest.mark.parametrize(
    ("covered", "name"),
    [
        ([], "Antwoord"),
        ([("vraag-2", "2")], "Antwoord op vraag 2"),
        ([("vraag-2", "2"), ("vraag-3", "3")], "Antwoord op vraag 2 en 3"),
        ([("vraag-25-2", "25")], "Antwoord op vraag 25 (2e keer genummerd)"),
        ([("vraag-61-vervolg", None)], "Antwoord op de vraag zonder nummer, na vraag 61"),
    ],
)
def test_names_of_answers(covered: list[tuple[str, str | None]], name: str) -> None:
    assert answer_name([question(*one) for one in covered]) == name
