from __future__ import annotations

import pytest

from generator.outputs.search.filters import about
from generator.outputs.search.search_records import END, IN_ANSWER, IN_QUESTION, record


def document(**changes: object) -> dict[str, object]:
    return {
        "id": "kst-35207-34",
        "name": "Vragen over het mensenrechtenbeleid",
        "title": None,
        "subject": "Het mensenrechtenbeleid",
        "status": "answered",
        "delayed": None,
        "kind": "list",
        "askers": [{"name": "Van der Staaij", "party": "SGP", "label": "Van der Staaij (SGP)"}],
        "committee": None,
        "addressees": ["Minister van Financiën"],
        "answered_by": [],
        "pair": None,
        "sections": [{"text": "Paling gevraagd"}],
        "dates": {"submitted": "2019-06-20", "answered": None},
        "identifiers": {"publication": "kst-35207-34", "zaak": None},
        "questions": [{"anchor": "vraag-1", "text": "Minderheden in kampen?", "status": "answered"}],
        "answers": [{"text": "Zie het investeringsverdrag, 35 570 V, nr. 43, en de kampen."}],
        "footnotes": [{"in": ["antwoord-1"], "text": "Handelsmissie"}],
        **changes,
    }


def test_a_word_weighs_more_in_a_question_than_in_an_answer() -> None:
    weights = record(document()).weights
    assert (weights["minderheid"], weights["kamp"]) == (IN_QUESTION, IN_QUESTION)
    assert (weights["investeringsverdrag"], weights["handelsmissie"]) == (IN_ANSWER, IN_ANSWER)


def test_a_compound_is_known_by_its_parts() -> None:
    assert set(record(document()).made_of["investeringsverdrag"]) == {"investering", "verdrag"}


def test_a_number_is_known_whole_and_by_what_it_begins_with() -> None:
    assert {"35570", "35570xv", "35570xvx43"} <= record(document()).weights.keys()


def test_numbers_and_people_of_the_document_are_kept_apart() -> None:
    made = record(document())
    assert {"35207x34", "staaij", "sgp"} <= set(made.about)
    assert "mensenrechtenbeleid" in made.title
    assert made.weights["staaij"] < IN_ANSWER


def test_every_name_is_in_the_record_once() -> None:
    page = record(document()).html()
    assert "minderheden" not in page.lower()
    assert page.count(f">minderheid{END} ") + page.count(f" minderheid{END}") == 1
    assert page.count(f" kamp{END}") + page.count(f">kamp{END}") == 1


def test_a_part_weighs_less_than_the_whole_word() -> None:
    weights = record(document()).weights
    assert weights["verdrag"] < weights["investeringsverdrag"]


BLOK = {"name": "Blok", "office": "Minister", "portfolio": "Buitenlandse Zaken"}


@pytest.mark.parametrize(
    ("changes", "name", "values"),
    [
        ({}, "vrager", ["Van der Staaij"]),
        ({"askers": [], "committee": "vaste commissie"}, "vrager", ["vaste commissie"]),
        ({}, "partij", ["SGP"]),
        ({}, "ministerie", ["Financiën"]),
        ({"answered_by": [BLOK]}, "bewindspersoon", ["Blok"]),
        ({"answered_by": [BLOK]}, "ministerie", ["Buitenlandse Zaken", "Financiën"]),
        ({}, "jaar", ["2019"]),
        ({"dates": {"submitted": None, "answered": None}}, "jaar", []),
        ({}, "soort", ["Lijst van vragen en antwoorden"]),
        ({"delayed": "2020-01-02"}, "jaar", ["2020"]),
        ({"kind": "postponement"}, "soort", ["Uitstelbericht"]),
        ({"questions": [{"text": "", "status": "open"}]}, "antwoord", ["nog geen antwoord op deze site"]),
        ({"questions": [], "status": "delayed"}, "antwoord", ["uitstel gemeld"]),
    ],
)
def test_filters(changes: dict[str, object], name: str, values: list[str]) -> None:
    assert record(document(**changes)).filters[name] == values


def test_a_document_without_questions_is_found_by_its_own_words() -> None:
    assert record(document(questions=[])).weights["paling"] == IN_QUESTION
    assert "paling" not in record(document()).weights


def test_a_document_is_found_by_the_number_of_its_pair() -> None:
    assert "2024z12345" in record(document(pair="kv-tk-2024Z12345")).about


@pytest.mark.parametrize(
    ("status", "changes", "said"),
    [
        ("answered", {"dates": {"submitted": None, "answered": "2019-07-15"}}, "Beantwoord op 15 juli 2019"),
        ("answered", {}, "Beantwoord · Van der Staaij (SGP)"),
        ("delayed", {"delayed": "2019-07-01"}, "Uitstel gemeld op 1 juli 2019 · Van der Staaij (SGP)"),
        ("open", {}, "Nog geen antwoord op deze site · Van der Staaij (SGP) · ingezonden 20 juni 2019"),
    ],
)
def test_what_a_hit_says_of_its_question(status: str, changes: dict[str, object], said: str) -> None:
    assert about({"status": status}, document(**changes)).startswith(said)


def test_a_value_is_escaped_in_the_record() -> None:
    askers = [{"name": '"><script>', "party": None}]
    assert '"><script>' not in record(document(askers=askers)).html()
