"""What stands where the data of a document was that has another address now, or none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.addresses.moves import MovedDocument, MovedPart
from generator.outputs.data.moved import document_files, moved_data

THERE = frozenset({"nieuw", "er"})
MOVED = MovedDocument("oud", "nieuw", "", ())


@pytest.mark.parametrize(
    ("moved", "said"),
    [
        (MOVED, {"moved_to": "nieuw", "json": "nieuw.json"}),
        (MovedDocument("oud", "nieuw#vraag-2", "", ()), {"moved_to": "nieuw#vraag-2", "json": "nieuw.json"}),
        (MovedDocument("oud", "", "stond er “dubbel”", ()), {"withdrawn": "stond er “dubbel”"}),
        (
            MOVED._replace(
                parts=(MovedPart("vraag-1", "er#vraag-9", ""), MovedPart("vraag-2", "", "was geen vraag"))
            ),
            {
                "moved_to": "nieuw",
                "json": "nieuw.json",
                "parts": {
                    "vraag-1": {"moved_to": "er#vraag-9", "json": "er.json"},
                    "vraag-2": {"withdrawn": "was geen vraag"},
                },
            },
        ),
    ],
)
def test_it_says_where_the_data_is_or_why_there_is_none(moved: MovedDocument, said: object) -> None:
    [(name, text)] = moved_data([moved], THERE)
    assert (name, json.loads(text)) == ("oud.json", said)


def test_a_forward_to_nothing_has_no_data() -> None:
    assert list(moved_data([MovedDocument("oud", "nergens", "", ())], THERE)) == []


def test_it_is_no_document(tmp_path: Path) -> None:
    withdrawn = MovedDocument("weg", "", "vervallen", ())
    documents = [("nieuw.json", '{"schema": "1"}'), ("leeg.json", "{}")]
    for name, text in (*moved_data([MOVED, withdrawn], THERE), *documents):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [file.name for file in document_files(tmp_path)] == ["leeg.json", "nieuw.json"]
