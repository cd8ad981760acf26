"""Notes that no figure marks, and their order."""

from __future__ import annotations

import pytest

from generator.layout.signs import orders, spelled


@pytest.mark.parametrize(
    ("label", "numbers"),
    [
        ("*", (1,)),
        ("**", (2,)),
        ("†", (2,)),
        ("‡", (3,)),
        ("i", (1, 9)),
        ("iv", (4,)),
        ("b", (2,)),
        ("xz", ()),
    ],
)
def test_which_in_a_series(label: str, numbers: tuple[int, ...]) -> None:
    assert orders(label) == numbers


@pytest.mark.parametrize(
    ("label", "name"),
    [("1", "1"), ("*", "ster"), ("**", "ster-ster"), ("†", "kruis"), ("1.a", "1-a"), ("#", "noot")],
)
def test_a_label_as_it_stands_in_an_address(label: str, name: str) -> None:
    assert spelled(label) == name
