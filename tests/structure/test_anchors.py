"""The addresses of the parts of a page: what is printed, each once."""

from __future__ import annotations

from generator.structure.anchors import Anchors


def asked(*numbers: str | None) -> Anchors:
    """The addresses after questions with these numbers."""
    anchors = Anchors(counted=False)
    for number in numbers:
        anchors.question(number)
    return anchors


def test_questions_by_their_printed_numbers() -> None:
    anchors = Anchors(counted=False)
    printed = ["61", None, "7a", "25", "25", "25", None]
    assert [anchors.question(number).anchor for number in printed] == [
        "vraag-61",
        "vraag-61-vervolg",
        "vraag-7a",
        "vraag-25",
        "vraag-25-2",
        "vraag-25-3",
        "vraag-25-vervolg",
    ]


def test_questions_are_counted_only_where_none_has_a_number() -> None:
    anchors = Anchors(counted=True)
    assert [anchors.question(None).anchor for _ in range(3)] == ["vraag-1", "vraag-2", "vraag-3"]


def test_answers_by_the_questions_they_cover() -> None:
    anchors = asked("2", "3", "25", "25", "61", None, "63")
    covered = [["vraag-63"], ["vraag-2", "vraag-3"], ["vraag-25-2"], ["vraag-61-vervolg"], ["vraag-63"], []]
    assert [anchors.answer(questions) for questions in covered] == [
        "antwoord-63",
        "antwoord-2-3",
        "antwoord-25-2",
        "antwoord-61-vervolg",
        "antwoord-63-2",
        "antwoord",
    ]


def test_an_answer_has_the_address_of_each_of_its_questions() -> None:
    anchors = asked("2", "3", "25", "25")
    assert anchors.aliases("antwoord-2-3", ["vraag-2", "vraag-3"]) == ("antwoord-2", "antwoord-3")
    assert anchors.aliases("antwoord-25-2", ["vraag-25-2"]) == ()


def test_which_question_of_those_with_one_number_it_is() -> None:
    anchors = Anchors(counted=False)
    given = [anchors.question(number) for number in (None, "25", "26", "25", None, None)]
    assert [(each.occurrence, each.after) for each in given] == [
        (1, None),
        (1, None),
        (1, None),
        (2, None),
        (1, "25"),
        (2, "25"),
    ]


def test_notes_and_sections() -> None:
    anchors = Anchors(counted=False)
    assert [anchors.note(label) for label in ("1", "2", "1")] == ["noot-1", "noot-2", "noot-1-2"]
    assert [anchors.section("signature") for _ in range(2)] == ["ondertekening", "ondertekening-2"]


def test_no_two_addresses_are_the_same() -> None:
    """A question 25 printed twice and an answer to 25 and 2 want the same words."""
    anchors = asked("2", "25", "25")
    taken = [anchors.answer(["vraag-25-2"]), anchors.answer(["vraag-25", "vraag-2"])]
    assert len(set(taken)) == 2
