import sys
from types import FrameType

import pytest

from generator.model.source import Line
from generator.model.source_line import line_of, lines_of
from generator.model.text import Marker, Text

TEXT = Text(
    "Dit is samengevoegd tot een geheel.",
    (Marker(19, "1"),),
    (Line(3, "• Dit is samen-"), Line(4, "gevoegd1 tot"), Line(6, "een geheel.")),
)


@pytest.mark.parametrize(
    ("word", "line"), [("Dit", 3), ("is", 3), ("samengevoegd", 3), ("gevoegd", 4), ("tot", 4), ("geheel", 6)]
)
def test_the_line_that_prints_a_word(word: str, line: int) -> None:
    assert line_of(TEXT, TEXT.plain.index(word)) == line


def test_a_bullet_with_a_letter_counts_for_nothing() -> None:
    text = Text("een twee", (), (Line(1, "a) een"), Line(2, "twee")))
    assert [line_of(text, 0), line_of(text, 4)] == [1, 2]


def test_a_text_without_lines() -> None:
    assert line_of(Text("vraag 3"), 0) == 1


def test_many_places_at_once() -> None:
    places = [TEXT.plain.index(word) for word in ("geheel", "Dit", "tot", "Dit")]
    assert lines_of(TEXT, places) == {places[0]: 6, places[1]: 3, places[2]: 4}
    assert lines_of(TEXT, range(len(TEXT.plain) + 1)) == {
        place: line_of(TEXT, place) for place in range(len(TEXT.plain) + 1)
    }
    assert lines_of(Text("vraag 3"), [0, 6]) == {0: 1, 6: 1}


def test_twice_the_text_and_the_places_take_twice_the_work() -> None:
    assert _work(400) < 2.2 * _work(200)


def _work(size: int) -> int:
    """How many letters are looked at, and lines carried out, to find `size` places in as many lines."""
    lines = tuple(Line(number, "zie vraag 99") for number in range(1, size + 1))
    text = Text(" ".join(line.text for line in lines), (), lines)
    done = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal done
        done += len(frame.f_locals["text"]) if frame.f_code.co_name == "_letters" and event == "call" else 1

    sys.setprofile(count)
    found = lines_of(text, range(0, len(text.plain), len("zie vraag 99 ")))
    sys.setprofile(None)
    assert list(found.values()) == list(range(size, 0, -1))
    return done
