from __future__ import annotations

from datetime import date

import pytest

from generator.identity.vergaderjaar import Vergaderjaar, prinsjesdag, read_vergaderjaar, vergaderjaar_of


@pytest.mark.parametrize(
    ("day", "compact", "short"),
    [
        (date(2019, 7, 15), "20182019", "2018/19"),
        (date(2019, 9, 16), "20182019", "2018/19"),
        (date(2019, 9, 17), "20192020", "2019/20"),
        (date(2020, 9, 15), "20202021", "2020/21"),
        (date(2024, 9, 17), "20242025", "2024/25"),
        (date(2025, 1, 1), "20242025", "2024/25"),
        (date(2000, 1, 1), "19992000", "1999/00"),
    ],
)
def test_the_year_begins_on_prinsjesdag(day: date, compact: str, short: str) -> None:
    assert (vergaderjaar_of(day).compact, vergaderjaar_of(day).short) == (compact, short)


@pytest.mark.parametrize("year", [2018, 2019, 2020, 2024, 2026])
def test_prinsjesdag_is_the_third_tuesday_of_september(year: int) -> None:
    day = prinsjesdag(year)
    assert (day.month, day.weekday()) == (9, 1)
    assert 15 <= day.day <= 21


@pytest.mark.parametrize(
    ("printed", "start"),
    [
        ("2018–2019", 2018), ("2018-2019", 2018), ("2018 – 2019", 2018), ("2018/19", 2018),
        ("20182019", 2018), ("1999/00", 1999), ("1999–2000", 1999),
        ("2018–2021", None), ("2018/20", None), ("2018", None), ("", None),
    ],
)  # fmt: skip
def test_as_it_is_printed(printed: str, start: int | None) -> None:
    assert read_vergaderjaar(printed) == (Vergaderjaar(start) if start else None)
