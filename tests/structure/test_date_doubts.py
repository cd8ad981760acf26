"""What is said of days that do not fit, wherever they come from."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.document import Metadata
from generator.structure.date_doubts import date_doubts

ASKED = date(2021, 3, 4)


@pytest.mark.parametrize(
    ("metadata", "codes"),
    [
        (Metadata(submitted=ASKED, answered=date(2021, 4, 2)), []),
        (Metadata(submitted=ASKED, answered=date(2021, 2, 2)), ["answer-before-question"]),
        (Metadata(submitted=ASKED, delayed=date(2021, 4, 2)), []),
        (Metadata(submitted=ASKED, delayed=date(2021, 2, 2)), ["unlikely-date"]),
        (Metadata(submitted=ASKED, delayed=date(2031, 4, 2)), ["unlikely-date"]),
        (Metadata(delayed=date(2999, 1, 1)), ["unlikely-date"]),
        (Metadata(delayed=date(1850, 1, 1)), ["unlikely-date"]),
        (Metadata(zaak="2021Z01234", delayed=date(2015, 1, 1)), ["doubtful-date"]),
        (Metadata(publication="ah-tk-20202021-12", delayed=date(2015, 1, 1)), ["doubtful-date"]),
        (Metadata(publication="ah-tk-20202021-12", delayed=date(2021, 1, 1)), []),
    ],
)
def test_days_that_do_not_fit_are_told(metadata: Metadata, codes: list[str]) -> None:
    assert [doubt.code for doubt in date_doubts(metadata)] == codes
