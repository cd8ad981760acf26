"""Source lines become rows: what stands above each, as white space or evidence has it."""

from __future__ import annotations

import pytest
from told import Told, rows

from generator.model.source import Evidence

BEGINS, GOES_ON = Evidence(begins=True), Evidence(begins=False)
PAGE_1, PAGE_2 = Evidence(page=1), Evidence(page=2)


def test_a_row_is_a_line_without_the_white_space_around_it() -> None:
    [row] = rows("  een regel ")
    assert (row.text, row.line.column, row.place) == ("een regel", 2, (1, 2))


@pytest.mark.parametrize(
    ("lines", "blanks"),
    [
        (["a", "b"], 0),
        (["a", "", "b"], 1),
        (["a", ("b", BEGINS)], 1),
        (["a", "", "", ("b", BEGINS)], 2),
        (["a", "", ("b", GOES_ON)], 0),
    ],
)
def test_a_paragraph_that_is_told_stands_apart(lines: list[Told], blanks: int) -> None:
    assert rows(*lines)[-1].blanks == blanks


@pytest.mark.parametrize(
    ("lines", "breaks"),
    [
        (["a", "b"], False),
        (["a", "\fb"], True),
        (["a", " b"], True),
        (["a", "  b"], False),
        (["a", "", "", "", "b"], True),
        ([("a", PAGE_1), ("b", PAGE_2)], True),
        ([("a", PAGE_1), "", "", "", ("b", PAGE_1)], False),
        ([("a", PAGE_1), ("\fb", PAGE_1)], False),
    ],
)
def test_where_a_page_begins(lines: list[Told], *, breaks: bool) -> None:
    assert rows(*lines)[-1].page_break is breaks
