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


def question(number: str | None, occurrence: int = 1, after: str | None = None) -> Question:
    return Question("vraag", number, (), occurrence=occurrence, after=after)


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
    ("asked", "name", "label"),
    [
        (question("2"), "Vraag 2", "2:"),
        (question("7a"), "Vraag 7a", "7a:"),
        (question("25", 2), "Vraag 25 (2e keer genummerd)", "25: (2e keer)"),
        (question(None, 1, "61"), "Vraag zonder nummer, na vraag 61", "–: (zonder nummer)"),
        (question(None, 2, "61"), "2e vraag zonder nummer, na vraag 61", "–: (zonder nummer)"),
        (question(None, 3), "Vraag 3 (ongenummerd)", "–: (zonder nummer)"),
    ],
)
def test_names_of_questions(asked: Question, name: str, label: str) -> None:
    assert (question_name(asked), toc_number(asked)) == (name, label)


@pytest.mark.parametrize(
    ("covered", "name"),
    [
        ([], "Antwoord"),
        ([question("2")], "Antwoord op vraag 2"),
        ([question("2"), question("3")], "Antwoord op vraag 2 en 3"),
        ([question("25", 2)], "Antwoord op vraag 25 (2e keer genummerd)"),
        ([question(None, 1, "61")], "Antwoord op de vraag zonder nummer, na vraag 61"),
    ],
)
def test_names_of_answers(covered: list[Question], name: str) -> None:
    assert answer_name(covered) == name
