from __future__ import annotations

import re
from datetime import date

import pytest

from generator.dutch.dates import DATE, day_of, in_words

FOUR_MAY = date(2021, 5, 4)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("4 mei 2021", FOUR_MAY), ("04 mei 2021", FOUR_MAY), ("4 Mei 2021", FOUR_MAY),
        ("4 MEI 2021", FOUR_MAY),
        ("4mei2021", FOUR_MAY), ("4  mei\n2021", FOUR_MAY), ("4\u00a0mei 2021", FOUR_MAY),
        ("4-5-2021", FOUR_MAY), ("04-05-2021", FOUR_MAY), ("4/5/2021", FOUR_MAY), ("4.5.2021", FOUR_MAY),
        ("4 - 5 - 2021", FOUR_MAY), ("2021-05-04", FOUR_MAY), ("dinsdag 4 mei 2021", FOUR_MAY),
        ("Dinsdag, 4 mei 2021", FOUR_MAY), ("4e mei 2021", FOUR_MAY), ("4de mei 2021", FOUR_MAY),
        ("1e mei 2021", date(2021, 5, 1)), ("1ste mei 2021", date(2021, 5, 1)),
        ("4 sept. 2021", date(2021, 9, 4)), ("4 sep 2021", date(2021, 9, 4)),
        ("4 mrt. 2021", date(2021, 3, 4)), ("4 jan 2021", date(2021, 1, 4)),
        ("4 febr. 2021", date(2021, 2, 4)), ("4 okt. 2021", date(2021, 10, 4)),
        ("29 februari 2020", date(2020, 2, 29)),
        ("31 februari 2021", None), ("29 februari 2021", None), ("0 mei 2021", None), ("31-13-2021", None),
        ("4 mei 2090", None), ("4 mei 0220", None), ("2021-13-04", None),
    ],
)  # fmt: skip
def test_a_printed_date(printed: str, day: date | None) -> None:
    match = re.fullmatch(DATE, printed)
    assert match is not None
    assert day_of(match) == day


@pytest.mark.parametrize(
    "printed",
    ["l4 mei 2021", "14 mei 202", "14 mei", "mei 2021", "4 mei 20211", "4-5-21", "4-5/2021", "4 bij 2021"],
)
def test_what_is_no_date(printed: str) -> None:
    assert re.match(DATE, printed) is None


def test_a_date_in_words() -> None:
    assert in_words(date(2019, 7, 5)) == "5 juli 2019"
