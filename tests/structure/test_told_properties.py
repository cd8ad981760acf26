"""Whatever is told of whatever lines, nothing is lost and nothing is raised: evidence can be wrong."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from told import understood

from generator.model.source import Box, Evidence, Raised, Stated

COLUMNS = st.integers(0, 12)
NAMES = st.sampled_from(["a", "b", "1"])
TEXTS = st.sampled_from(
    [
        "Vraag 1", "Vraag 2 en 3", "Antwoord 1", "Antwoord op vraag 2: nee", "1", "2", "Wat is dit?1 Zo?",
        "1 NOS, 3 mei 2021", "1) Trouw", "[1] NRC", "ja [1, 2] nee", "Jaar   Aantal", "2019 12 13", "• een",
        "a) twee", "• ", "* 1", "", " ", "\f", "Datum", "Ministerie van Defensie", "Toelichting", "de", "–",
        "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1Antwoord 3",
    ]
)  # fmt: skip
EVIDENCE = st.builds(
    Evidence,
    page=st.none() | st.integers(1, 3),
    box=st.none() | st.builds(Box, *[st.floats(0, 600)] * 4),
    size=st.none() | st.floats(6, 20),
    bold=st.booleans(),
    raised=st.lists(
        st.builds(Raised, COLUMNS, COLUMNS, st.lists(NAMES, max_size=2).map(tuple)), max_size=3
    ).map(tuple),
    note=st.none() | st.none() | NAMES,
    mark=st.just(0) | COLUMNS,
    furniture=st.sampled_from([False, False, True]),
    begins=st.none() | st.booleans(),
    bullet=st.just(0) | COLUMNS,
    item=st.booleans(),
    cells=st.just(()) | st.lists(COLUMNS, min_size=1, max_size=4).map(tuple),
    opens=st.none()
    | st.builds(
        Stated,
        st.sampled_from(["question", "answer", "masthead", "introduction", "signature", "explanation"]),
        st.lists(st.sampled_from("123"), max_size=2).map(tuple),
        st.just(0) | COLUMNS,
    ),
)


@settings(deadline=None)
@given(st.lists(TEXTS | st.tuples(TEXTS, EVIDENCE), max_size=25), st.booleans())
def test_nothing_told_loses_anything(told: list[str | tuple[str, Evidence]], raises: bool) -> None:
    understood(*told, raises=raises)
