from __future__ import annotations

import pytest

from generator.sources.drawn_text.note_starts import Item, note_starts

LONG = "Financieel Dagblad, «Schadepost van tientallen miljoenen voor ziekenhuizen», 24 september"


@pytest.mark.parametrize(
    ("items", "starts"),
    [
        ([1, "NOS"], {1: 1}),
        ([1, "NOS", "vervolg", 2, "AD"], {1: 1, 2: 4}),
        ([2, 3, "Kamerstuk 1", "Kamerstuk 2"], {2: 2, 3: 3}),
        ([5, "Vijf", "Zes", 7, "Zeven", 6], {5: 1, 6: 2, 7: 4}),
        ([1, LONG, "2014", "De Telegraaf, 27 september 2014", 3, "Kamerstuk", 2], {1: 1, 2: 3, 3: 5}),
        ([1, "NRC, zie https://www.nrc.nl/", "nieuws/2024", "AD, 3 mei", 2], {1: 1, 2: 3}),
        ([1, "NOS", 3, "AD"], None),
        ([1, "NOS", 1, "AD"], None),
        ([1, 2, "NOS"], None),
        ([1], None),
        (["NOS"], None),
        ([], None),
    ],
)
def test_each_number_begins_a_text(items: list[Item], starts: dict[int, int] | None) -> None:
    assert note_starts(items) == starts
