from __future__ import annotations

import pytest

from generator.model.place import place_of
from generator.model.source import Evidence, Source

EVIDENCE = {2: Evidence(page=3, row=12), 3: Evidence(element="vraag[2]/al[1]"), 4: Evidence(bold=True)}


@pytest.mark.parametrize(
    ("line", "place"),
    [(1, "seeds/x:1"), (2, "seeds/x:p3:12"), (3, "seeds/x:vraag[2]/al[1]"), (4, "seeds/x:4")],
)
def test_place(line: int, place: str) -> None:
    assert place_of(Source("seeds/x", "", (), evidence=EVIDENCE), line) == place
