"""The data contract, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from linked_example import DOCUMENT, LINKED

from generator.model.document import Answer
from generator.model.reference import LinkedDocument
from generator.model.source import Line
from generator.model.text import (
    Block,
    Marker,
    Paragraph,
    Table,
    Text,
    Verbatim,
)
from generator.outputs.data.block_text import plain_text
from generator.outputs.data.export import export, to_json

EXPECTED: dict[str, Any] = {
    "schema": "1",
    "id": "ah-tk-20182019-3455",
    "kind": "answers",
    "source": {"file": "seeds/x.txt", "sha256": "ab" * 32, "format": "txt", "pages": None},
    "status": "partly",
    "delayed": None,
    "name": "“Klopt dit?”",
    "short_name": "“Klopt dit?”",
    "title": "Vragen van het lid Ploumen",
    "subject": None,
    "askers": [
        {"name": "Ploumen", "party": "PvdA", "label": "Ploumen (PvdA)"},
        {"name": "Omtzigt", "party": None, "label": "Omtzigt"},
    ],
    "committee": None,
    "addressees": ["Minister van Buitenlandse Zaken"],
    "answered_by": [
        {
            "name": "Blok", "office": "Minister", "portfolio": "Buitenlandse Zaken",
            "label": "Minister Blok (Buitenlandse Zaken)",
        }
    ],
    "dates": {"submitted": "2019-06-20", "answered": None},
    "identifiers": {"publication": "ah-tk-20182019-3455", "zaak": None, "number": None},
    "on_behalf_of": [],
    "addressed_to": ["Minister van Buitenlandse Zaken"],
    "questions": [
        {
            "anchor": "vraag-2", "number": "2", "text": "Klopt dit?[^1]",
            "answer": "antwoord-2-3", "status": "answered", "lines": [2, 3], "answers": ["antwoord-2-3"],
            "name": "vraag 2",
            "paragraphs": [],
        },
        {
            "anchor": "vraag-3", "number": "3", "text": "En dit ook?",
            "answer": "antwoord-2-3", "status": "answered", "lines": [4, 4], "answers": ["antwoord-2-3"],
            "name": "vraag 3",
            "paragraphs": [],
        },
        {
            "anchor": "vraag-3-vervolg", "number": None, "text": "Een vraag zonder nummer?",
            "answer": None, "status": "open", "lines": [15, 15], "answers": [],
            "name": "vraag 1 (ongenummerd)",
            "paragraphs": [],
        },
    ],
    "answers": [
        {
            "anchor": "antwoord-2-3",
            "questions": ["vraag-2", "vraag-3"],
            "basis": "stated",
            "text": "Ja.\n\nKort\n\na) bomen\nb) struiken\n\nland | aantal\nPeru | 12\n\n  x = 2",
            "lines": [5, 12],
            "name": "antwoord op vraag 2 en 3",
            "paragraphs": [
                {"anchor": "antwoord-2-3-1", "start": 0, "end": 3},
                {"anchor": "antwoord-2-3-2", "start": 11, "end": 31},
                {"anchor": "antwoord-2-3-3", "start": 33, "end": 56},
                {"anchor": "antwoord-2-3-4", "start": 58, "end": 65},
            ],
        }
    ],
    "references": [
        {"kind": "internal", "from": "antwoord-2-3", "text": "vraag 2", "targets": ["vraag-2"]},
        {
            "kind": "external", "from": "noot-1", "text": "Kamerstuk 35 207, nr. 32",
            "id": "kst-35207-32", "url": "https://zoek.example/kst",
        },
        {
            "kind": "external", "from": "vraag-2", "text": "vraag 1 daarvan",
            "id": "kst-1-2", "url": "https://zoek.example/kst-1-2", "targets": ["vraag-1"],
        },
    ],
    "footnotes": [
        {
            "marker": "1", "anchor": "noot-1", "in": ["vraag-2"],
            "text": "Zie het antwoord op vraag 63.", "lines": [13, 13],
        }
    ],
    "furniture": [{"line": 14, "text": "Tweede Kamer, vergaderjaar 2018–2019 2"}],
    "diagnostics": [
        {"line": 15, "severity": "warning", "code": "missing-answer", "message": "vraag zonder antwoord"}
    ],
    "sections": [
        {
            "role": "explanation", "label": "Toelichting:", "text": "Vragen van het lid Ploumen",
            "lines": [1, 1],
        }
    ],
    "urls": [{"from": "noot-1", "text": "https://a.nl/b", "url": "https://a.nl/b"}],
    "unresolved": [{"from": "noot-1", "text": "vraag 63", "reason": "vraag 63 is er niet"}],
    "pair": "kv-tk-2019Z12345",
    "superseded_by": None,
    "backlinks": [{"target": "vraag-2", "document": "kst-35207-34", "from": "antwoord-5"}],
    "listed_under": {
        "askers": ["Ploumen", "Omtzigt"], "parties": ["PvdA"], "bewindspersonen": ["Blok"],
        "ministries": ["Buitenlandse Zaken"],
    },
    "source_lines": {
        "question": {
            "before": "Ploumen (PvdA) en Omtzigt, “Klopt dit?”",
            "after": "Aanhangsel Handelingen II 2018/19, nr. 3455, 20 juni 2019",
        },
        "answer": {
            "before": "Minister Blok (Buitenlandse Zaken), “Klopt dit?”",
            "after": "Aanhangsel Handelingen II 2018/19, nr. 3455",
        },
    },
}  # fmt: skip


def test_every_key_of_the_contract() -> None:
    assert export(LINKED) == EXPECTED


def test_the_order_of_the_keys_is_the_contracts() -> None:
    assert json.dumps(export(LINKED)) == json.dumps(EXPECTED)


def test_an_object_is_one_line_of_json_with_its_letters_as_they_are() -> None:
    line = to_json(LINKED)
    assert json.loads(line) == EXPECTED
    assert "2018–2019" in line
    assert len(line.splitlines()) == 1


@pytest.mark.parametrize("end", ["\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_no_character_of_a_text_ends_the_line(end: str) -> None:
    linked = with_text(f"voor{end}na")
    assert len(to_json(linked).splitlines()) == 1
    assert json.loads(to_json(linked))["questions"] == []
    assert json.loads(to_json(linked))["answers"][0]["text"] == f"voor{end}na"


def with_text(plain: str) -> LinkedDocument:
    answer = Answer("antwoord-1", (), "stated", (Paragraph(Text(plain)),))
    return replace(LINKED, document=replace(DOCUMENT, parts=(answer,)))


def test_a_question_answered_twice_names_its_first_answer() -> None:
    second = Answer("antwoord-3", ("vraag-3",), "inferred", ())
    document = replace(DOCUMENT, parts=(*DOCUMENT.parts, second))
    questions = export(replace(LINKED, document=document))["questions"]
    assert isinstance(questions, list)
    assert [question["answer"] for question in questions] == ["antwoord-2-3", "antwoord-2-3", None]


def test_a_question_says_how_the_other_print_puts_it() -> None:
    questions = export(replace(LINKED, reworded=(("vraag-3", "En dat ook?"),)))["questions"]
    assert isinstance(questions, list)
    assert [each.get("other_wording") for each in questions] == [None, "En dat ook?", None]


def test_a_postponement_gives_no_day_of_answering() -> None:
    metadata = replace(DOCUMENT.metadata, delayed=date(2019, 7, 1))
    asked = DOCUMENT.questions()
    exported = export(
        replace(LINKED, document=replace(DOCUMENT, kind="postponement", metadata=metadata, parts=asked))
    )
    assert (exported["status"], exported["delayed"]) == ("delayed", "2019-07-01")
    assert exported["dates"] == {"submitted": "2019-06-20", "answered": None}
    assert exported["name"] == "Uitstel: “Klopt dit?”"


def test_a_part_without_a_place_in_the_source_has_no_lines() -> None:
    (answer,) = json.loads(to_json(with_text("Ja.")))["answers"]
    assert answer["lines"] == []


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((), ""),
        ((Paragraph(Text("Ja.")), Paragraph(Text("Nee."))), "Ja.\n\nNee."),
        ((Paragraph(Text("ab", (Marker(0, "1"), Marker(1, "2"), Marker(2, "3")))),), "[^1]a[^2]b[^3]"),
        ((Table((("a", "b"), ("", "c")), ()),), "a | b\n | c"),
        ((Verbatim((Line(1, "  a"), Line(2, " b"))),), "  a\n b"),
    ],
)
def test_blocks_as_text(blocks: tuple[Block, ...], expected: str) -> None:
    assert plain_text(blocks) == expected
