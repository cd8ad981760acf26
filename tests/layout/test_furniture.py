"""What belongs to the page and not to its text."""

from __future__ import annotations

import pytest

from generator.layout.flow import lay_out
from generator.model.source import Line, Source

FURNITURE = [
    "Tweede Kamer der Staten-Generaal2",
    "ah-tk-20242025-594",
    "kv-tk-2024Z18775",
    "kst-35207-34",
    "ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1",
    "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2024–2025, Vragen",
    "'s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Vragen 1",
    "Tweede\u00a0Kamer, verga\u00adderjaar  2024–2025, Vragen  1",
    "Tweede Kamer, vergaderjaar 2024–2025, Vragen 2",
    "Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15",
    "Tweede Kamer, vergaderjaar 2024–2025, 36 600 A, nr. 19 2",
    "ISSN 0921 - 7371",
    "KVR22800",
    "0405tkkvr1587",
    "Sdu Uitgevers",
    "’s-Gravenhage 2005 Tweede Kamer, vergaderjaar 2004–2005, Aanhangsel 3391",
    "Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 2222         1",
    "Pagina 2 van 7",
    "Nr. Vraag Bijlage Blz. (van) Blz. (tot)",
]
TEXT = [
    "Tweede Kamer, vergaderjaar 2023–2024, 19 637, nr. 3198",
    "2Tweede Kamer, vergaderjaar 2023–2024, 19 637, nr. 3198",
    "1Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1203.",
    "De Tweede Kamer der Staten-Generaal heeft dit besproken.",
    "Kamerstuk kst-35207-34 gaat hierover.",
    "Vraag 1",
    "1",
]


@pytest.mark.parametrize("text", FURNITURE)
def test_furniture(text: str) -> None:
    assert separated("Een zin die", text, "verder gaat.") == (["Een zin die", "verder gaat."], [text])


@pytest.mark.parametrize("text", TEXT)
def test_text(text: str) -> None:
    assert separated("Een zin.", text, "Nog een.") == (["Een zin.", text, "Nog een."], [])


@pytest.mark.parametrize("label", ["Antwoord 3", "Vraag 2", "Vraag 4 en 5"])
def test_a_footer_glued_to_the_next_label_is_cut_off(label: str) -> None:
    footer = "ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1"
    assert separated("Een zin.", footer + label, "Tekst.") == (["Een zin.", label, "Tekst."], [footer])


def separated(*texts: str) -> tuple[list[str], list[str]]:
    lines = tuple(Line(number, text) for number, text in enumerate(texts, start=1))
    flow = lay_out(Source("bron.txt", "", lines))
    return [row.text for row in flow.rows], [line.text for line in flow.furniture]
