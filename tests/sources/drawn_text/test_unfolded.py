from __future__ import annotations

import pytest

from generator.sources.drawn_text.unfolded import unfolded
from generator.sources.read_error import UnreadableError

LINES = [
    "Vraag 1",
    "Bent u bekend met het bericht",
    "over de «Afvalheffing»?",
    "Antwoord 1",
    "Ja.",
    "Vraag 2",
    "Klopt dat?",
]


def test_old_line_ends_are_put_back_where_white_space_shows_them() -> None:
    assert unfolded(["  ".join(LINES)]) == LINES


def test_a_heading_behind_a_sentence_began_a_line() -> None:
    folded = (
        "Vraag 1 Bent u bekend met het bericht  over de «Afvalheffing»? Antwoord 1 Ja. Vraag 2 Klopt dat?"
    )
    assert unfolded([folded]) == LINES


def test_a_text_with_line_ends_is_left_as_it_is() -> None:
    assert unfolded(LINES) is None
    assert unfolded([]) is None
    assert unfolded(["Zie het antwoord op vraag 1. Vraag 2 volgt."]) is None


def test_without_a_trace_of_them_the_text_is_refused() -> None:
    with pytest.raises(UnreadableError, match="heeft geen regeleinden meer"):
        unfolded([" ".join(LINES * 20)])
