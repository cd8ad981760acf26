"""An answer that only says that the answer comes later is none; one that answers anything, is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.document import Document, Metadata
from generator.sources.read import read_source
from generator.structure.parse import parse

HEAD = (
    "Vragen van het lid Vos (SP) aan de Minister van Financiën over vis (ingezonden 3 september 2019).\n\n"
    "Antwoord van Minister Kok (Financiën) (ontvangen 20 september 2019).\n\n"
)
REST = "\nVraag 2\nKent u Norg?\n\nAntwoord 2\nJa.\n"

NONE = [
    "Deze vraag kan ik nu nog niet beantwoorden. U ontvangt het antwoord voor het zomerreces.",
    "Het antwoord op deze vraag volgt.",
    "Het antwoord volgt zo spoedig mogelijk.",
    "Volgt.",
    "Wordt nog beantwoord.",
    "Ik kom hierop voor de zomer schriftelijk terug.",
    "Deze vraag kan ik thans nog niet beantwoorden. Zodra het onderzoek gereed is, informeer ik uw Kamer.",
    "De vragen van het lid Vos over vis kunnen niet binnen de gebruikelijke termijn worden beantwoord, "
    "aangezien nog niet alle informatie is ontvangen. Ik zal u de antwoorden zo snel mogelijk toezenden.",
    "Deze vraag zal op een later moment worden beantwoord.",
    "De vragen 1 en 2 worden in een aparte brief beantwoord.",
    "Voor de beantwoording van deze vraag is nader onderzoek nodig; ik bericht uw Kamer binnen zes weken.",
    "De beantwoording van deze vraag vergt meer tijd. Ik vraag hiervoor uw begrip.",
    "Op deze vraag kom ik terug zodra het onderzoek is afgerond.",
    "Helaas is het niet mogelijk deze vraag binnen de gestelde termijn te beantwoorden.",
    "Het antwoord op vraag 1 is nog niet beschikbaar. De reden hiervan is dat gegevens ontbreken.",
    "Beantwoording binnen de gebruikelijke termijn is niet mogelijk. "
    "Ik streef ernaar de vragen in oktober te beantwoorden.",
]
GIVEN = [
    "Nee.",
    "Ja. De overige vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    "De vragen van de Europese Commissie kunnen niet binnen de termijn worden beantwoord.",
    "De bank liet weten dat deze vragen niet binnen de termijn konden worden beantwoord.",
    "De Minister van Defensie heeft gemeld dat uw vragen niet binnen drie weken kunnen worden beantwoord.",
    "Er zijn 12 meldingen. De rest van het antwoord op deze vraag volgt in het najaar.",
    "Zie het antwoord op vraag 2.",
    "Hierop kom ik terug in het antwoord op vraag 2.",
    "Hieruit volgt dat het antwoord nee is.",
    "De vraag of dit mag, wordt door de rechter beantwoord.",
    "Ik zal uw Kamer in het najaar informeren.",
    "De vragen van het lid Bos zijn op 3 mei in een aparte brief beantwoord.",
]


def parsed(folder: Path, text: str) -> Document:
    source = folder / "bron.txt"
    source.write_text(text, encoding="utf-8")
    return parse(read_source(source), Metadata())


def statuses(tmp_path: Path, answer: str, question: str = "Kent u Assen?") -> tuple[list[bool], list[str]]:
    text = f"{HEAD}Vraag 1\n{question}\n\nAntwoord 1\n{answer}\n{REST}"
    document = parsed(tmp_path, text)
    return [each.given for each in document.answers()], [each.code for each in document.diagnostics]


@pytest.mark.parametrize("answer", NONE)
def test_it_is_no_answer(tmp_path: Path, answer: str) -> None:
    given, codes = statuses(tmp_path, answer)
    assert given == [False, True]
    assert "answer-deferred" in codes


@pytest.mark.parametrize("answer", GIVEN)
def test_it_is_an_answer(tmp_path: Path, answer: str) -> None:
    given, codes = statuses(tmp_path, answer)
    assert given == [True, True]
    assert "answer-deferred" not in codes


@pytest.mark.parametrize(
    "answer",
    [
        "Een deel van de gegevens ontbreekt, zodat ik deze vraag nog niet kan beantwoorden.",
        "Daar kom ik in het najaar op terug.",
        "De vraag of dit mag kan ik nog niet beantwoorden.",
    ],
)
def test_what_may_be_none_is_told(tmp_path: Path, answer: str) -> None:
    given, codes = statuses(tmp_path, answer)
    assert given == [True, True]
    assert "may-be-deferred" in codes


def test_when_they_are_answered_can_be_what_is_asked(tmp_path: Path) -> None:
    said = "Deze vragen kunnen niet binnen drie weken worden beantwoord."
    given, codes = statuses(tmp_path, said, "Kunt u deze vragen binnen drie weken beantwoorden?")
    assert given == [True, True]
    assert not {"answer-deferred", "may-be-deferred"} & set(codes)


def test_a_document_without_any_answer_is_a_postponement(tmp_path: Path) -> None:
    document = parsed(tmp_path, f"{HEAD}Vraag 1\nKent u Assen?\n\nAntwoord 1\n{NONE[0]}\n")
    assert document.kind == "postponement"
    assert document.metadata.answered is None
    assert str(document.metadata.delayed) == "2019-09-20"


LATER = "Het antwoord op deze vraag volgt."


@pytest.mark.parametrize(
    ("answers", "given"),
    [
        ((LATER, "Zie het antwoord op vraag 1."), [False, False]),
        (("Ik verwijs u naar het antwoord op vraag 2.", LATER), [False, False]),
        (("Ja.", LATER, "Zie de antwoorden op de vragen 1 en 2."), [True, False, True]),
        ((LATER, LATER, "Zie de antwoorden op de vragen 1 en 2"), [False, False, False]),
        ((LATER, "Nee. Zie het antwoord op vraag 1."), [False, True]),
        ((LATER, "Zie het antwoord op vraag 9."), [False, True]),
        (("Nee.", "Zie het antwoord op vraag 1."), [True, True]),
    ],
)
def test_who_refers_to_what_comes_later_answers_nothing_either(
    tmp_path: Path, answers: tuple[str, ...], given: list[bool]
) -> None:
    pairs = (f"Vraag {n}\nKent u {n} dorpen?\n\nAntwoord {n}\n{said}\n" for n, said in enumerate(answers, 1))
    document = parsed(tmp_path, HEAD + "\n".join(pairs))
    assert [each.given for each in document.answers()] == given
