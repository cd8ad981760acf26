"""The lines of a heading, with each word that a line end cuts whole."""

from __future__ import annotations

import pytest
from told import rows

from generator.layout.printed_lines import printed_lines


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (["Economische Zaken en Kli-", "maat over gas"], "Economische Zaken en Klimaat|over gas"),
        (["het lid Van Kooten-", "Arissen (PvdD)"], "het lid Van Kooten-Arissen|(PvdD)"),
        (["de in-", "en uitvoer"], "de in-|en uitvoer"),
        (["vergaderjaar 2018–", "2019, nr. 3"], "vergaderjaar 2018–2019,|nr. 3"),
        (["de energie\u00ad", "rekening"], "de energierekening"),
        (["Voedselzeker-", "heid", "en Natuur"], "Voedselzekerheid|en Natuur"),
        (["Voedselzeker-", "", "heid"], "Voedselzeker-||heid"),  # another paragraph
        (["gas", "en licht"], "gas|en licht"),
    ],
)
def test_a_cut_word_stands_on_the_line_it_begins_on(lines: list[str], printed: str) -> None:
    assert "".join(printed_lines(rows(*lines), ())).strip() == printed.replace("|", "\n")
