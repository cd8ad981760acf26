"""The text of a document, and what of it is read as a masthead."""

from __future__ import annotations

from told import Told, source

from generator.layout.flow import lay_out
from generator.layout.setting import Setting
from generator.model.source import Evidence, Stated
from generator.structure.body import Body, body_of


def body(*lines: Told) -> Body:
    return body_of(lay_out(source(*lines)))


def masthead(*lines: Told) -> str:
    read = body(*lines)
    return read.masthead(Setting(read.rows, read.notes.markers))


def test_the_masthead_is_what_stands_above_the_first_label() -> None:
    assert masthead("Kop", "verder", "", "Inleiding", "Vraag 1", "Wat?") == "Kop\nverder\n\nInleiding"


def test_an_introduction_that_is_told_is_read_with_it() -> None:
    told = ("Geachte voorzitter", Evidence(opens=Stated("introduction")))
    assert masthead("Kop", told, "Vraag 1", "Wat?") == "Kop\nGeachte voorzitter"


def test_a_masthead_of_many_pages_is_not_read_to_its_end() -> None:
    assert len(masthead(*["Een lange kop."] * 2000, "Vraag 1", "Wat?")) == 8000
    assert len(masthead(*["Een samenwer-", "king."] * 2000, "Vraag 1", "Wat?")) == 8000


def test_furniture_stands_in_the_order_of_the_print() -> None:
    lines = ["Vraag 1", "Wat?", "Een zin die", "", "2", "\fverder gaat.", "Pagina 3 van 3"]
    assert [line.text.strip() for line in body(*lines).furniture] == ["2", "Pagina 3 van 3"]
