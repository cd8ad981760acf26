"""Which numbers alone on a line are those of pages, which are text, and which are told of."""

from __future__ import annotations

import pytest
from told import source

from generator.layout.flow import lay_out
from generator.model.source import Line, Source
from generator.structure.body import body_of

ASKED = ["Vraag 1", "Hoeveel gemeenten doen er mee?", "", "Antwoord 1"]
GAP = ["", "", ""]
NEXT = ["Vraag 2", "Wat kost dit?", "", "Antwoord 2", "Niets."]


@pytest.mark.parametrize(
    ("answer", "pages", "doubtful"),
    [
        (["Het aantal is:", "42", *GAP, *NEXT], [], []),
        (["Het aantal is:", "42"], [], []),
        (["Het aantal:", "", "1", *GAP, "Dat was het.", "", "2", *GAP, "Ja.", "", "3"], ["1", "2", "3"], []),
        (["Dat is alles.", "", "1", *GAP, *NEXT, "", "2"], ["1", "2"], []),
        (["Dat is alles.", "", "17", *GAP, *NEXT, "", "18"], ["17", "18"], []),
        (["Dat is alles.", "", "2", *GAP, *NEXT], [], ["2"]),
        (["Zowel binnen de", "", "7", *GAP, "gemeenten als daarbuiten.", *NEXT], ["7"], []),
        (["Dat zijn er in totaal", "42", *GAP, *NEXT], [], ["42"]),
        (["42", *GAP, *NEXT], [], []),
        (["Zowel binnen de", "", "7", "", "gemeenten als daarbuiten.", *NEXT], [], ["7"]),
        (["Zowel binnen de", "7", "gemeenten als daarbuiten.", *NEXT], [], []),
    ],
)
def test_numbers_at_a_page_break(answer: list[str], pages: list[str], doubtful: list[str]) -> None:
    lines = tuple(Line(number, text) for number, text in enumerate([*ASKED, *answer], start=1))
    body = body_of(lay_out(Source("bron.txt", "", lines)))
    assert [line.text for line in body.furniture] == pages
    assert [line.text for line in body.lone] == doubtful


def test_a_document_does_not_begin_with_a_page_number() -> None:
    assert body_of(lay_out(source("Kop", "1", "\fVraag 1", "Wat?"))).furniture == ()
