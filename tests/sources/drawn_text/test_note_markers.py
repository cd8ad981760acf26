from __future__ import annotations

import pytest

from generator.model.source import Line
from generator.sources.drawn_text.note_markers import markers_of


@pytest.mark.parametrize(
    ("numbers", "text", "marked"),
    [
        ([1], "bericht?1 Zo ja", "bericht?[1] Zo ja"),
        ([1, 2], "bericht»?1, 2", "bericht»?[1], [2]"),
        ([4], "uit 20224 waaruit", "uit 2022[4] waaruit"),
        ([13], "strategie 2022–202813. Deze", "strategie 2022–2028[13]. Deze"),
        ([4], "Zo geeft NIS24 aan", "Zo geeft NIS2[4] aan"),
        ([2], "CO2 en m2 in de wet.2", "CO2 en m2 in de wet.[2]"),
        ([2], "meer CO2 dan", "meer CO[2] dan"),
        ([1], "artikel 1 en 1.000 van 3,1 tot 3:1 en 1%", "artikel 1 en 1.000 van 3,1 tot 3:1 en 1%"),
        ([1], "beleid¹ en", "beleid[¹] en"),
        ([1, 2], "tweede.2 en eerste.1", "tweede.[2] en eerste.1"),
        ([3], "1 en 2", "1 en 2"),
    ],
)
def test_figures_that_mark_the_notes_of_a_page(numbers: list[int], text: str, marked: str) -> None:
    for marker in reversed(markers_of(numbers, [Line(1, text)])):
        text = f"{text[: marker.start]}[{text[marker.start : marker.end]}]{text[marker.end :]}"
    assert text == marked
