from __future__ import annotations

from dataclasses import replace

import pytest
from fixture_documents import AANHANGSEL

from generator.identity.titles import short_title, title
from generator.model.document import Kind

DOCUMENT = AANHANGSEL.document


@pytest.mark.parametrize(
    ("kind", "subject", "short"),
    [
        ("answers", "de ontmoeting met Wang Yi", "De ontmoeting met Wang Yi"),
        ("list", "de brief van 11 november 2019 inzake de nota over vis", "De nota over vis"),
        ("list", "de Kamerbrief van 1 mei 2020 over vis", "Vis"),
        ("answers", "de brief van de burgemeester over vis", "De brief van de burgemeester over vis"),
        ("overleg", "de brief van 26 mei 2016", "De brief van 26 mei 2016"),
    ],
)
def test_where_there_is_one_line(kind: Kind, subject: str, short: str) -> None:
    metadata = replace(DOCUMENT.metadata, subject=subject, title=None)
    assert short_title(replace(DOCUMENT, kind=kind, metadata=metadata)) == short


def test_a_title_given_by_hand_stays() -> None:
    given = replace(DOCUMENT, metadata=replace(DOCUMENT.metadata, title="Wang Yi op bezoek"))
    assert short_title(given) == title(given) == "Wang Yi op bezoek"


def test_a_postponement_says_that_it_is_one() -> None:
    metadata = replace(DOCUMENT.metadata, subject="vis", title=None, delayed=DOCUMENT.metadata.answered)
    postponed = replace(DOCUMENT, kind="postponement", metadata=metadata)
    assert short_title(postponed).startswith("Uitstel van antwoord op vragen over vis")
