from __future__ import annotations

import pytest

from generator.sources.pdf.accounting import unaccounted


@pytest.mark.parametrize(
    ("page", "lines", "missing", "added"),
    [
        ("Vraag 1\r\nJa.", ["Vraag 1", "Ja."], "", ""),
        ("Ja.\r\nVraag 1", ["Vraag 1", "Ja."], "", ""),
        ("Kostic´ en Yes¸ilgöz", ["Kostić en Yeşilgöz"], "", ""),
        ("ı´", ["í"], "", ""),
        ("eﬃciënt regen\ufffeboog", ["efficiënt regen-", "boog"], "", ""),
        ("\uf0b7 punt", ["• punt"], "", ""),
        ("Vraag 12", ["Vraag 1"], "2", ""),
        ("Vraag 1", ["Vraag 1", "Ja."], "", ".Ja"),
        ("Kostic", ["Kostić"], "", "\u0301"),
    ],
)
def test_the_lines_hold_each_character_of_the_page_once(
    page: str, lines: list[str], missing: str, added: str
) -> None:
    assert unaccounted(page, lines) == (missing, added)
