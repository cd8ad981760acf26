"""What could be a letterhead: short lines, apart, within a sentence or printed again."""

from __future__ import annotations

import pytest

from generator.layout.flow import Flow, lay_out
from generator.model.source import Line, Source


@pytest.mark.parametrize("gap", [1, 4])
def test_short_lines_apart_could_be_a_letterhead(gap: int) -> None:
    lines = ["Zowel binnen de", "Ministerie van Buitenlandse", "Zaken", "Antwoord 3", "Ja."]
    [candidate] = laid_out(*("\n" * (gap + 1)).join(lines).split("\n")).letterheads
    assert [row.text for row in candidate.rows] == lines[1:-1]
    assert [row.text for row in candidate.rows if row.place in candidate.typical] == [lines[1]]


def test_lines_printed_again_could_be_a_running_head() -> None:
    head = ["Directie Veiligheid", "Datum", "12 mei 2014"]
    found = laid_out(*head, "Een zin.", *head, "Nog een zin.").running_heads
    assert [[row.text for row in candidate.rows] for candidate in found] == [head, head]


@pytest.mark.parametrize(
    ("lines", "behind", "count"),
    [
        (["Datum", "12 mei 2014"], "verder gaat.", 1),
        (["Datum", "12 mei 2014"], "Nog een zin.", 0),
        (["Een andere regel", "12 mei 2014"], "verder gaat.", 0),
    ],
)
def test_lines_close_together_within_a_sentence_could_be_a_letterhead(
    lines: list[str], behind: str, count: int
) -> None:
    assert len(laid_out("Een zin die", "", *lines, "", behind).letterheads) == count


@pytest.mark.parametrize(("length", "count"), [(45, 1), (46, 0)])
def test_a_letterhead_has_short_lines(length: int, count: int) -> None:
    line = ("Ministerie van Zaken" + "x" * 60)[:length]
    assert len(laid_out("Een zin.", "", line, "", "Nog een.").letterheads) == count


def laid_out(*texts: str) -> Flow:
    lines = tuple(Line(number, text) for number, text in enumerate(texts, start=1))
    return lay_out(Source("bron.txt", "", lines))
