import pytest

from generator.model.source import Line
from generator.model.source_line import line_of
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
