"""Rows joined into running text: soft hyphens and markers out of it, and the doubts that come up."""

from __future__ import annotations

import pytest
from told import rows

from generator.layout.flow import lay_out
from generator.layout.joining import Joiner, NoteMarker
from generator.layout.setting import Setting
from generator.model.source import Line, Source
from generator.model.text import Marker


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Het be\u00adricht over"], "Het bericht over"),
        (["over de ener\u00ad", "gierekening"], "over de energierekening"),
        (["over de ener\u00ad  ", "gie\u00adrekening"], "over de energierekening"),
        (["wat u daar\u00ac", "van vindt"], "wat u daarvan vindt"),
        (["als p \u00ac", "q is"], "als p \u00ac q is"),
        (["het einde\u00ad"], "het einde"),
    ],
)
def test_soft_hyphens(lines: list[str], text: str) -> None:
    source = Source("bron.txt", "", tuple(Line(n, line) for n, line in enumerate(lines, start=1)))
    laid_out = lay_out(source).rows
    assert Setting(laid_out, ()).text(laid_out).plain == text


def test_markers_are_taken_out_with_the_space_before_them() -> None:
    joiner = Joiner([NoteMarker(1, 3, 5, ("1",), ("1-2",)), NoteMarker(2, 3, 7, ("2", "3"), ("2", "3"))], ())
    text = joiner.text(rows("Ja 1) en", "nee[2,3]."))
    assert (text.plain, text.printed()) == ("Ja en nee].", "Ja[^1] en nee[^2][^3]].")
    assert text.markers[0] == Marker(2, "1", "noot-1-2")


def test_a_marker_in_a_cell_stands_in_brackets() -> None:
    joiner = Joiner([NoteMarker(1, 5, 6, ("1",), ("1",)), NoteMarker(1, 9, 12, ("2",), ("2",))], ())
    assert joiner.cell(Line(1, "5.0001")) == "5.000[1]"
    assert joiner.cell(Line(1, "5.0001 12[2]")) == "5.000[1] 12[2]"
    assert list(joiner.marked([Line(1, "5.0001 12[2]"), Line(2, "x")])) == ["1", "2"]


@pytest.mark.parametrize(("length", "doubts"), [(900, 1), (1500, 0)])
def test_how_long_an_address_can_be_and_be_seen(length: int, doubts: int) -> None:
    joiner = Joiner((), ())
    joiner.text(rows(f"https://x.nl/{'a' * length}/", "qzx"))
    assert len(joiner.diagnostics) == doubts


def test_a_doubt_shows_the_end_of_one_line_and_the_beginning_of_the_next() -> None:
    joiner = Joiner((), ())
    joiner.text(rows(f"https://x.nl/{'a' * 90}/", "qz" * 90))
    [doubt] = joiner.diagnostics
    assert f"{'a' * 39}/|{'qz' * 20}" in doubt.message
    assert "a" * 40 not in doubt.message
    assert "qz" * 21 not in doubt.message


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["https://x.nl/ab/", "qzx"], "doubtful-address"),
        (["zee-", "kabels"], "doubtful-hyphen"),
    ],
)
def test_an_address_and_a_word_are_doubted_by_their_own_names(lines: list[str], code: str) -> None:
    joiner = Joiner((), {"zeekabels", "zee-kabels"})
    joiner.text(rows(*lines))
    assert [doubt.code for doubt in joiner.diagnostics] == [code]
