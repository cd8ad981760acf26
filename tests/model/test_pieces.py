"""Which lines and pages a part stands on."""

from __future__ import annotations

from told import source

from generator.model.pieces import extent, of_block, pages
from generator.model.source import Evidence, Line
from generator.model.text import ItemList, ListItem, Text


def test_the_pages_of_some_pieces() -> None:
    made = source(("a", Evidence(page=1)), ("b", Evidence(page=2)), "c", ("d", Evidence(page=2)))
    assert pages(made.lines[1:], made) == (2,)
    assert pages(reversed(made.lines), made) == (1, 2)
    assert pages(made.lines[2:3], made) == ()


def test_the_pieces_of_a_list_are_those_of_all_its_paragraphs() -> None:
    first, second = Line(1, "• een"), Line(2, "meer")
    block = ItemList((ListItem("•", Text("een", (), (first,)), (Text("meer", (), (second,)),)),))
    assert of_block(block) == (first, second)
    assert extent(of_block(block)) == (1, 2)
