"""Where in a source file a line stands, as it is told."""

from __future__ import annotations

import pytest

from generator.model.source import Evidence, Line, Source
from generator.model.source_place import pages_of, place_of, spoken_place

SOURCE = Source(
    "x", "0" * 64, (), "pdf", 3,
    {1: Evidence(page=3, row=12), 2: Evidence(page=4), 3: Evidence(element="vraag[2]/al[1]")},
)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "place", "spoken"),
    [
        (1, "p3:12", "pagina 3, regel 12"),
        (2, "p4", "pagina 4"),
        (3, "vraag[2]/al[1]", "alinea vraag[2]/al[1]"),
        (26, "26", "regel 26"),
    ],
)
def test_places(line: int, place: str, spoken: str) -> None:
    assert (place_of(SOURCE, line), spoken_place(SOURCE, line)) == (place, spoken)


def test_pages() -> None:
    assert pages_of(SOURCE, [Line(2, "b"), Line(1, "a"), Line(3, "c")]) == (3, 4)
    assert pages_of(SOURCE, [Line(3, "c")]) is None
