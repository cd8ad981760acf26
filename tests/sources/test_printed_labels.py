"""How a label in a cell or a margin goes on in the line below it."""

from __future__ import annotations

import pytest

from generator.sources.printed_labels import LABEL_GOES_ON


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("en 3", True),
        ("4, 5 en 6", True),
        ("op vraag 12a", True),
        ("3 gemeenten", False),
        ("1000", False),
        ("1" * 60 + "!", False),  # takes for ever if a number can be read in parts
    ],
)
def test_how_a_label_goes_on(text: str, *, goes_on: bool) -> None:
    assert (LABEL_GOES_ON.match(text) is not None) == goes_on
