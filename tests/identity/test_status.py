"""How things stand with questions: no delay is an answer, and no answer that is lacking here is denied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from fixture_documents import AANHANGSEL, paragraph

from generator.identity.status import TELLS, Status, standing, superseded_by
from generator.model.document import Answer, Document, Kind, Metadata, Question
from generator.model.reference import LinkedDocument, PairTells

DELAYED = date(2024, 11, 15)


def document(asked: int, answered: int, *, kind: Kind = "answers", delayed: date | None = None) -> Document:
    questions = [Question(f"vraag-{n}", str(n), (paragraph("Waarom?", n),)) for n in range(1, asked + 1)]
    answers = [
        Answer(f"antwoord-{n}", (f"vraag-{n}",), "stated", (paragraph("Daarom.", n),))
        for n in range(1, answered + 1)
    ]
    metadata = Metadata(delayed=delayed)
    return replace(AANHANGSEL.document, kind=kind, metadata=metadata, parts=(*questions, *answers))


def linked(asked: Document, tells: PairTells | None = None) -> LinkedDocument:
    return replace(AANHANGSEL, document=asked, pair="ander" if tells else None, pair_tells=tells)


ANSWERS = PairTells("answers", 2, 2, (("vraag-1", "antwoord-1-2"), ("vraag-2", "antwoord-1-2")))
ONE_ANSWER = PairTells("answers", 2, 1, (("vraag-1", "antwoord-1"),))
DELAY = PairTells("postponement", 2, 0, delayed=DELAYED)
ASKED = PairTells("questions", 2, 0)


@pytest.mark.parametrize(
    ("of", "status", "words", "count", "in_full"),
    [
        (
            linked(document(7, 7)),
            "answered",
            "beantwoord",
            "7 vragen, alle beantwoord",
            "7 vragen, alle beantwoord",
        ),
        (linked(document(1, 1)), "answered", "beantwoord", "1 vraag, beantwoord", "1 vraag, beantwoord"),
        (
            linked(document(7, 5)),
            "partly",
            "deels beantwoord",
            "7 vragen, 5 beantwoord",
            "deels beantwoord: 7 vragen, 5 beantwoord",
        ),
        (
            linked(document(9, 0, kind="postponement", delayed=DELAYED)),
            "delayed",
            "uitstel gemeld op 15 november 2024",
            "9 vragen",
            "9 vragen, uitstel gemeld op 15 november 2024",
        ),
        (
            linked(document(0, 0, kind="postponement", delayed=DELAYED)),
            "delayed",
            "uitstel gemeld op 15 november 2024",
            "",
            "uitstel gemeld op 15 november 2024",
        ),
        (
            linked(document(1, 0, kind="questions")),
            "open",
            "nog geen antwoord op deze site",
            "1 vraag",
            "1 vraag, nog geen antwoord op deze site",
        ),
        (
            linked(document(0, 0, kind="oral")),
            "open",
            "te beantwoorden in de Kamer, niet op papier",
            "",
            "te beantwoorden in de Kamer, niet op papier",
        ),
    ],
)
def test_what_a_document_says_of_itself(
    of: LinkedDocument, status: Status, words: str, count: str, in_full: str
) -> None:
    stands = standing(of)
    assert (stands.status, stands.words, stands.count, stands.in_full) == (status, words, count, in_full)


@pytest.mark.parametrize(
    ("of", "status", "delayed", "elsewhere"),
    [
        (linked(document(2, 0, kind="questions"), ANSWERS), "answered", None, dict(ANSWERS.answers)),
        (linked(document(2, 0, kind="questions"), ONE_ANSWER), "partly", None, dict(ONE_ANSWER.answers)),
        (linked(document(2, 0, kind="questions"), DELAY), "delayed", DELAYED, {}),
        (
            linked(document(2, 0, kind="postponement", delayed=DELAYED), ANSWERS),
            "answered",
            DELAYED,
            dict(ANSWERS.answers),
        ),
        (linked(document(0, 0, kind="postponement", delayed=DELAYED), ANSWERS), "answered", DELAYED, {}),
        (linked(document(2, 2), ASKED), "answered", None, {}),
        (linked(document(2, 2), DELAY), "answered", DELAYED, {}),
    ],
)
def test_what_the_other_document_of_a_pair_adds(
    of: LinkedDocument, status: Status, delayed: date | None, elsewhere: dict[str, str]
) -> None:
    stands = standing(of)
    assert (stands.status, stands.delayed, stands.elsewhere) == (status, delayed, elsewhere)


def test_each_question_has_its_own_status_and_none_is_partly() -> None:
    assert dict(standing(linked(document(2, 1))).questions) == {"vraag-1": "answered", "vraag-2": "open"}
    delayed = standing(linked(document(1, 0, kind="postponement", delayed=DELAYED)))
    assert dict(delayed.questions) == {"vraag-1": "delayed"}


def test_a_label_with_nothing_below_it_is_no_answer() -> None:
    empty = Answer("antwoord-1", ("vraag-1",), "stated", ())
    asked = document(1, 0)
    assert standing(linked(replace(asked, parts=(*asked.parts, empty)))).status == "open"


@pytest.mark.parametrize(
    ("own", "tells", "superseded"),
    [
        (document(2, 0, kind="questions"), ANSWERS, True),
        (document(2, 0, kind="questions"), DELAY, True),
        (document(2, 0, kind="postponement"), ANSWERS, True),
        (document(2, 0, kind="postponement"), ASKED, False),
        (document(2, 2), ASKED, False),
        (document(2, 0, kind="questions"), None, False),
        (document(0, 0, kind="postponement"), ANSWERS, False),  # a letter is found by its own words
        (document(2, 0, kind="questions"), PairTells("postponement", 0, 0, delayed=DELAYED), False),
    ],
)
def test_the_document_that_tells_most_stands_for_both(
    own: Document, tells: PairTells | None, superseded: bool
) -> None:
    assert superseded_by(linked(own, tells)) == ("ander" if superseded else None)


def test_an_answer_tells_more_than_its_delay_and_that_more_than_the_question() -> None:
    assert TELLS["answers"] == TELLS["list"] > TELLS["postponement"] > TELLS["questions"]


def test_what_only_says_that_the_answer_comes_later_is_none() -> None:
    whole = document(3, 2)
    questions, (first, second) = whole.questions(), whole.answers()
    stands = standing(linked(replace(whole, parts=(*questions, replace(first, given=False), second))))
    assert stands.in_full == "deels beantwoord: 3 vragen, 1 beantwoord"
    assert dict(stands.questions) == {"vraag-1": "delayed", "vraag-2": "answered", "vraag-3": "open"}
