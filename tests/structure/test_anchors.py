"""The addresses of DESIGN §5: what is printed, each once."""

from __future__ import annotations

from generator.structure.anchors import Anchors


def test_questions_by_their_printed_numbers() -> None:
    anchors = Anchors(counted=False)
    printed = ["61", None, "7a", "25", "25", "25", None]
    assert [anchors.question(number) for number in printed] == [
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
    assert [anchors.question(None) for _ in range(3)] == ["vraag-1", "vraag-2", "vraag-3"]


def test_answers_by_the_questions_they_cover() -> None:
    anchors = Anchors(counted=False)
    covered = [["vraag-63"], ["vraag-2", "vraag-3"], ["vraag-25-2"], ["vraag-61-vervolg"], ["vraag-63"], []]
    assert [anchors.answer(questions) for questions in covered] == [
        "antwoord-63",
        "antwoord-2-3",
        "antwoord-25-2",
        "antwoord-61-vervolg",
        "antwoord-63-2",
        "antwoord",
    ]


def test_notes_and_sections() -> None:
    anchors = Anchors(counted=False)
    assert [anchors.note(label) for label in ("1", "2", "1")] == ["noot-1", "noot-2", "noot-1-2"]
    assert [anchors.section("signature") for _ in range(2)] == ["ondertekening", "ondertekening-2"]


def test_no_two_addresses_are_the_same() -> None:
    """A question 25 printed twice and an answer to 25 and 2 want the same words."""
    anchors = Anchors(counted=False)
    taken = [anchors.answer(["vraag-25-2"]), anchors.answer(["vraag-25", "vraag-2"])]
    assert len(set(taken)) == 2
