"""Where the sentence of a phrase begins and ends."""

from __future__ import annotations

import pytest

from generator.citing.same_sentence import said_before, said_behind


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("Dat is zo. Zie | hieronder. Meer niet.", "Zie ", " hieronder"),
        ("Op blz. 3 van | staat dat.", "Op blz. 3 van ", " staat dat."),
        ("Is dat zo? «Ja» zegt | hij! “Nee.”", "«Ja» zegt ", " hij"),
        ("a" * 300 + "|" + "b" * 300, "a" * 200, "b" * 200),
    ],
)
def test_a_sentence_is_followed_on_both_sides(text: str, before: str, behind: str) -> None:
    place = text.index("|")
    whole = text.replace("|", "")
    assert (said_before(whole, place), said_behind(whole, place)) == (before, behind)
