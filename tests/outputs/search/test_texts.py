"""What a result shows: parts that each stand by themselves, with the words that the rules do not give."""

from __future__ import annotations

from typing import Any

from generator.outputs.search.texts import QUESTIONS, texts
from generator.outputs.search.units import searchable, superseded


def document(questions: int, **changes: object) -> dict[str, Any]:
    return {
        **dict.fromkeys(["title", "committee"]),
        **{key: [] for key in ("askers", "addressees", "answered_by")},
        "id": "2024Z00001",
        "kind": "answers",
        "subject": "de in- en uitvoer",
        "status": "answered",
        "delayed": None,
        "dates": {"submitted": "2024-02-03", "answered": None},
        "identifiers": {"publication": None, "zaak": "2024Z00001"},
        "questions": [
            {
                "anchor": f"vraag-{each}",
                "number": f"{each}",
                "text": "Verdween gas?",
                "answer": "antwoord-1",
                "status": "answered",
            }
            for each in range(1, questions + 1)
        ],
        "answers": [{"anchor": "antwoord-1", "text": "Vankinderen niet."}],
        "footnotes": [{"anchor": "noot-1", "in": ["antwoord-1"], "text": "NOS"}],
        "sections": [{"text": "Uitstel"}],
        **changes,
    }


def parts(exported: dict[str, Any]) -> list[dict[str, Any]]:
    return [*texts(searchable(exported))]


def test_a_long_document_comes_in_parts_that_each_stand_by_themselves() -> None:
    made = parts(document(QUESTIONS + 1))
    assert [len(part["vragen"]) for part in made] == [QUESTIONS, 1]
    for part in made:
        assert part["document"]["id"] == "2024Z00001"
        assert part["antwoorden"] == {"antwoord-1": "Vankinderen niet."}
        assert part["noten"] == {"noot-1": "NOS"}
        assert part["nootplaatsen"] == {"noot-1": "antwoord-1"}
        assert part["vragen"][0]["antwoorden"] == ["antwoord-1"]


def test_a_part_names_the_words_that_the_rules_do_not() -> None:
    [part] = parts(document(1))
    assert "verdwyn" in part["namen"]["verdween"]
    assert "kind" in part["namen"]["vankinderen"]
    assert part["namen"]["in-"] == ["invoer"]
    assert "gas" not in part["namen"]


def test_a_document_without_questions_has_its_own_text() -> None:
    [part] = parts(document(0))
    assert part["tekst"] == ["Uitstel"]
    assert "vragen" not in part


def test_one_whose_questions_are_found_elsewhere_has_none() -> None:
    [part] = [*texts(superseded(document(1, answers=[]), document(1)))]
    assert part["tekst"] == []


def test_a_part_names_what_a_source_line_says() -> None:
    lines = {"question": {"before": "Ceder", "after": "2024"}, "answer": {"before": "Blok", "after": "2025"}}
    made = document(1, source_lines=lines)
    made["questions"][0] |= {"name": "vraag 1", "other_wording": "Verdween aardgas?"}
    made["answers"][0]["name"] = "antwoord op vraag 1"
    [part] = parts(made)
    assert part["document"]["bronnen"] == {"vraag": ["Ceder", "2024"], "antwoord": ["Blok", "2025"]}
    assert part["vragen"][0]["naam"] == "vraag 1"
    assert part["vragen"][0]["anders"] == "Verdween aardgas?"
    assert part["antwoordnamen"] == {"antwoord-1": "antwoord op vraag 1"}


NOTICE = {
    "kind": "postponement",
    "sections": [
        {"role": "masthead", "anchor": "kop", "text": "AH 615"},
        {"role": "announcement", "anchor": "mededeling", "text": "Verdween de tijd?"},
    ],
    "source_lines": {
        name: {"before": name, "after": ""} for name in ("question", "answer", "text")
    },
}


def test_what_a_notice_announces_stands_in_the_first_part_as_words_of_who_answers() -> None:
    first, second = parts(document(QUESTIONS + 1, **NOTICE))
    assert (first["mededeling"], "mededeling" in second) == ({"mededeling": "Verdween de tijd?"}, False)
    assert first["document"]["bronnen"]["mededeling"] == ["answer", ""]
    assert "verdween" in first["namen"]


def test_a_notice_without_questions_has_its_masthead_apart() -> None:
    [part] = parts(document(0, **NOTICE))
    assert (part["tekst"], part["mededeling"]) == (["AH 615"], {"mededeling": "Verdween de tijd?"})
    assert part["document"]["bronnen"] == {"tekst": ["text", ""], "mededeling": ["answer", ""]}


def test_a_notice_whose_questions_are_found_elsewhere_still_has_its_words() -> None:
    [part] = [*texts(superseded(document(1, **NOTICE), document(1)))]
    assert (part["tekst"], part["mededeling"]) == ([], {"mededeling": "Verdween de tijd?"})
