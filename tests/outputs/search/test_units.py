from __future__ import annotations

from typing import Any

from generator.outputs.search.units import (
    AROUND,
    MINISTRY,
    NUMBER_OR_PERSON,
    OFFICE,
    TITLE,
    Searchable,
    searchable,
    superseded,
)

ANSWERED = {"status": "answered"}


def document(**changes: object) -> dict[str, Any]:
    return {
        "id": "kst-35207-34",
        "title": None,
        "subject": "Het mensenrechtenbeleid",
        "kind": "list",
        "status": "answered",
        "askers": [{"name": "Van der Staaij", "party": "ChristenUnie"}],
        "committee": None,
        "addressees": ["Minister van Financiën"],
        "answered_by": [],
        "dates": {"submitted": "2019-06-20", "answered": None},
        "identifiers": {"publication": "kst-35207-34", "zaak": None},
        "questions": [
            {"anchor": "vraag-1", "text": "Minderheden in kampen?", "answer": "antwoord-1", **ANSWERED}
        ],
        "answers": [
            {"anchor": "antwoord-1", "text": "Zie het investeringsverdrag, 35 570 V, nr. 43, en de kampen."},
            {"anchor": "antwoord-1-2", "text": "Er is ook een tweede aanbieding."},
        ],
        "footnotes": [{"anchor": "noot-1", "marker": "1", "in": ["antwoord-1"], "text": "Handelsmissie"}],
        "sections": [{"text": "Uitstel vanwege afstemming"}],
        **changes,
    }


def weights(made: Searchable) -> dict[str, int]:
    return made.units[0].weights


def test_a_word_weighs_most_in_a_question_and_least_in_a_note() -> None:
    found = weights(searchable(document()))
    assert found["minderheid"] > found["investeringsverdrag"] > found["handelsmissie"]


def test_a_part_weighs_less_than_the_whole_word() -> None:
    found = weights(searchable(document()))
    assert 0 < found["verdrag"] < found["investeringsverdrag"]


def test_a_number_is_found_whole_and_by_what_it_begins_with() -> None:
    assert {"35570", "35570xv", "35570xvx43"} <= weights(searchable(document())).keys()


def test_all_answers_to_a_question_are_searched() -> None:
    both = ["antwoord-1", "antwoord-1-2"]
    question = {"anchor": "vraag-1", "text": "?", "answer": "antwoord-1", "answers": both, **ANSWERED}
    assert "aanbieding" in weights(searchable(document(questions=[question])))


def test_numbers_people_and_title_hold_for_the_document() -> None:
    whole = searchable(document()).whole
    assert whole["35207x34"] == whole["staay"] == whole["christenunie"] == NUMBER_OR_PERSON
    assert whole["mensenrechtenbeleid"] == TITLE
    assert "christen" not in whole


def test_a_party_or_ministry_in_full_is_known_for_short() -> None:
    asker = {"name": "Joseph", "party": "Nieuw Sociaal Contract"}
    asked = ["Minister van Sociale Zaken en Werkgelegenheid"]
    whole = searchable(document(askers=[asker], addressees=asked)).whole
    assert (whole["nsc"], whole["szw"]) == (NUMBER_OR_PERSON, NUMBER_OR_PERSON)
    assert whole["werkgelegenheid"] == OFFICE


def test_a_name_is_known_with_the_small_words_before_it_too() -> None:
    asker = {"name": "Laçin van der Lee", "party": None}
    whole = searchable(document(askers=[asker])).whole
    assert whole["van der lee"] == whole["lee"] == NUMBER_OR_PERSON
    assert not {"van", "der", "laçin van der lee"} & whole.keys()


def test_a_question_is_found_by_its_number_before_those_that_refer_to_it() -> None:
    second = {"anchor": "vraag-2", "number": "2", "text": "Zie vraag 1.", "answer": None, "status": "open"}
    first = {**second, "anchor": "vraag-1", "number": "1", "text": "Wie?"}
    one, two = searchable(document(questions=[first, second])).units
    assert one.weights["vraag-1"] > two.weights["vraag-1"]


def test_who_was_asked_is_no_title_though_a_masthead_names_it() -> None:
    masthead = "Vragen aan de Minister van Landbouw over de wolf"
    assert "landbouw" not in searchable(document(title=masthead, subject="de wolf")).whole
    assert searchable(document(title=masthead, subject=None)).whole["landbouw"] == TITLE


def test_a_number_around_the_questions_finds_the_document_alone() -> None:
    made = searchable(document(sections=[{"text": "Toelichting bij vraagnummer 2024Z14250"}]))
    assert made.whole["2024z14250"] == AROUND
    assert "2024z14250" not in weights(made)
    assert "vraagnummer" not in made.whole


def test_a_document_without_questions_is_found_by_its_own_words() -> None:
    made = searchable(document(questions=[], answers=[]))
    assert [unit.anchor for unit in made.units] == [None]
    assert "afstemming" in weights(made)


def test_questions_that_stand_answered_elsewhere_are_found_there() -> None:
    asked = document(
        id="2019Z1-Vraag", identifiers={"publication": "ah-tk-20182019-562", "zaak": "2019Z00001"}
    )
    answered = document(identifiers={"publication": "kst-35207-34", "zaak": "2019Z00001"})
    made = superseded(asked, answered)
    assert made.units == []
    assert set(made.whole) == {"2019z1-vraag", "ah", "tk", "20182019", "562"}


def test_a_word_of_a_notice_finds_the_document_and_none_of_its_questions() -> None:
    said = "Afstemming over het mensenrechtenbeleid"
    notice = [{"role": "announcement", "anchor": "mededeling", "text": said}]
    made = searchable(document(kind="postponement", sections=notice))
    assert made.whole["afstemming"] == AROUND
    assert made.whole["mensenrechtenbeleid"] == TITLE
    assert "afstemming" not in weights(made)


def test_a_document_is_found_by_whom_the_one_that_it_stands_for_names() -> None:
    people = {"askers": [{"name": "Voordewind", "party": "CU"}], "addressees": ["Minister van Defensie"]}
    asked = document(**people, identifiers={"publication": "ah-tk-20182019-562", "zaak": "2019Z00001"})
    whole = searchable(document(), [asked]).whole
    assert {"voordewind", "staay", "defensie"} <= whole.keys()
    assert not {"2019z00001", "562"} & whole.keys()


def test_a_ministry_called_by_one_word_finds_its_documents() -> None:
    whole = searchable(document(addressees=["Staatssecretaris van Defensie"], subject="Financiën")).whole
    assert (whole["defensie"], whole["financien"]) == (MINISTRY, TITLE)


def test_a_question_is_found_by_the_number_of_its_answer_if_it_has_one() -> None:
    one = {"anchor": "vraag-1", "number": "1", "text": "Wie?", "answer": "antwoord-1", **ANSWERED}
    two = {"anchor": "vraag-2", "number": "2", "text": "Zie antwoord 1.", "answer": None, "status": "open"}
    first, second = searchable(document(questions=[one, two])).units
    assert first.weights["antwoord-1"] > second.weights["antwoord-1"]
    assert "antwoord-2" not in second.weights
