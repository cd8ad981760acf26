from __future__ import annotations

from datetime import date

import pytest

from generator.dutch.relative_dates import with_years


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("op 6 november jl. is", "op 6 november 2020 is"),
        ("op 6 december jongstleden is", "op 6 december 2019 is"),
        ("op 20 november jl", "op 20 november 2020"),
        ("uw brief van 6 dezer", "uw brief van 6 november 2020"),
        ("uw brief van 26 dezer", "uw brief van 26 dezer"),
        ("ingezonden heden", "ingezonden 20 november 2020"),
        ("tot heden en tot op heden", "tot heden en tot op heden"),
        ("op 29 februari jl.", "op 29 februari 2020"),
        ("op 31 april jl.", "op 31 april jl."),
        ("op 6 november 2018", "op 6 november 2018"),
    ],
)
def test_dates_that_lean_on_the_day_of_a_letter(printed: str, full: str) -> None:
    assert with_years(printed, date(2020, 11, 20)) == full
