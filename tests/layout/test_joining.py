"""Soft hyphens in running text: none is left, and a divided word is whole."""

from __future__ import annotations

import pytest

from generator.layout.flow import lay_out
from generator.layout.setting import Setting
from generator.model.source import Line, Source


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
    rows = lay_out(source).rows
    assert Setting(rows, ()).text(rows).plain == text
