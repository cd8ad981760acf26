from __future__ import annotations

from textwrap import shorten

from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.excerpt import first_words

_PIECES = st.sampled_from(["woord", "sociaal-economisch", "https://nos.nl/2021-03-een", "–", "é", "x" * 30])


@given(st.lists(_PIECES | st.text(max_size=5), max_size=20).map(" ".join), st.integers(10, 60))
@example("kort", 10)
@example("a" * 11, 10)
@example("tien tekens", 10)
def test_of_a_long_text_no_more_is_read_than_makes_a_difference(text: str, longest: int) -> None:
    assert first_words(text, longest) == shorten(text, longest, placeholder=" …")
