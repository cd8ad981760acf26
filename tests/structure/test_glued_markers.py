"""Raised markers against each other."""

from __future__ import annotations

import pytest

from generator.layout.markers import GLUED, SURE, MarkerCandidate
from generator.structure.glued_markers import parted

DEFINED = frozenset(["1", "2", "3", "9", "10", "11", "21"])


@pytest.mark.parametrize(
    ("label", "labels"),
    [
        ("123", ("1", "2", "3")),
        ("12", ("1", "2")),
        ("91011", ("9", "10", "11")),
        ("1011", ("10", "11")),
        ("21", ("21",)),
        ("13", ("13",)),
        ("34", ("34",)),
        ("5", ("5",)),
        ("ii", ("ii",)),
    ],
)
def test_a_raised_number_that_no_note_has_is_those_side_by_side(label: str, labels: tuple[str, ...]) -> None:
    candidate = MarkerCandidate((1, 0), 4, 4 + len(label), "plain", SURE, (label,))
    assert parted(candidate, DEFINED).labels == labels


@pytest.mark.parametrize(
    "candidate",
    [
        MarkerCandidate((1, 0), 4, 6, "plain", GLUED, ("12",)),
        MarkerCandidate((1, 0), 4, 6, "plain", SURE, ("12",), names=("noot-12",)),
        MarkerCandidate((1, 0), 4, 9, "plain", SURE, ("12", "23")),
    ],
    ids=["niet verhoogd", "bekend", "al uiteen"],
)
def test_what_is_not_surely_raised_or_is_known_stays(candidate: MarkerCandidate) -> None:
    assert parted(candidate, DEFINED) == candidate
