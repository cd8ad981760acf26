"""The grammar of number lists."""

from __future__ import annotations

import re

import pytest

from generator.dutch.numbers import HEADING_LIST, LARGEST_RANGE, NUMBER_LIST, number_of_word, read_numbers

LISTS = [
    ("1", "1"),
    ("2 en 3", "2 3"),
    ("5, 6 en 7", "5 6 7"),
    ("4, 5, 7 en 8", "4 5 7 8"),
    ("1,2,3,4 en 5", "1 2 3 4 5"),
    ("2 of 3", "2 3"),
    ("2 & 3", "2 3"),
    ("7/8", "7 8"),
    ("2 t/m 6", "2 3 4 5 6"),
    ("2 tot en met 4", "2 3 4"),
    ("7 t/ 10", "7 8 9 10"),
    ("4-7", "4 5 6 7"),
    ("22–25", "22 23 24 25"),
    ("1, 3 t/m 5 en 8", "1 3 4 5 8"),
    ("1a", "1a"),
    ("1a en 1b", "1a 1b"),
    ("1a t/m 1d", "1a 1b 1c 1d"),
    ("1a en b", "1a 1b"),
    ("1a, b en d", "1a 1b 1d"),
    ("1a t/m d", "1a 1b 1c 1d"),
    ("1a-c, 2 en 3b/c", "1a 1b 1c 2 3b 3c"),
    ("2 en op vraag 4", "2 4"),
    ("2 t/m vraag 4", "2 3 4"),
    ("2 tot en met de vraag 4", "2 3 4"),
    ("6 t/m 2", "6 2"),
]


@pytest.mark.parametrize(("text", "numbers"), LISTS)
def test_a_list_names_its_numbers(text: str, numbers: str) -> None:
    assert re.fullmatch(NUMBER_LIST, text)
    assert [printed.number for printed in read_numbers(text)] == numbers.split()


@pytest.mark.parametrize(("text", "numbers"), [*LISTS, ("34 en nr. 35", "34 35"), ("25 tot 27", "25 26 27")])
def test_a_heading_says_more(text: str, numbers: str) -> None:
    assert re.fullmatch(HEADING_LIST, text)
    assert [printed.number for printed in read_numbers(text)] == numbers.split()


@pytest.mark.parametrize(
    "text",
    [
        "2024",
        "12.500",
        "1ste",
        "2 enkele 3",
        "een",
        "25 tot 27",
        "3 en nr. 4",
        "2 en b",
        "1a en u",
        "1a, c.q.",
        "1a en e-mail",
        "2 … vraag 5",
    ],
)
def test_no_list(text: str) -> None:
    assert not re.fullmatch(NUMBER_LIST, text)


def test_each_number_has_its_place_and_a_range_the_whole() -> None:
    assert [(n.number, n.start, n.end) for n in read_numbers("1, 3 t/m 5", offset=10)] == [
        ("1", 10, 11),
        ("3", 13, 14),
        ("4", 13, 20),
        ("5", 19, 20),
    ]


def test_a_range_too_long_is_its_two_ends() -> None:
    last = str(LARGEST_RANGE + 3)
    assert [printed.number for printed in read_numbers(f"1-{last}")] == ["1", last]


@pytest.mark.parametrize(("word", "number"), [("vier", "4"), ("Twintig", "20"), ("veel", None), ("", None)])
def test_numbers_written_out(word: str, number: str | None) -> None:
    assert number_of_word(word) == number
