"""Twice the text takes twice the work: no regular expression and no loop explodes on what a file may hold."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from soundness import read
from work import calls

from generator.corpus.catalogue import Catalogue
from generator.corpus.link import find_all, link, official

SIZE = 12_500
"""Characters of the shorter text."""
SLACK = 2_000
"""Calls that a text costs however short it is, and what a cache spares the first."""

ONE_LINE = (
    "1234567890", " ", "\t", "\f", "\u00a0", "(", "-", "|", "* ", "1. ", "1, ", "[1] ", "[1, ", "?1 ",
    "a1 ", "Zo ja? ", "Vraag ", "Vraag 1 en ", "vraag 1 en 2, ", "Antwoord op ",
    "antwoord op de vragen ", "de vorige vraag ", "Kamerstuk ", "35 207, nr. ",
    "Kamerstuk 35 207, nrs. 1, ", "Aanhangsel Handelingen ", "Verordening (EU) ", "artikel 1 van ",
    "ECLI:", "http://a.b/", "Tweede Kamer, vergaderjaar ", "ISSN 0921 - ", "Minister van ",
    "Vragen van het lid Kok (VVD), ",
)  # fmt: skip

MANY_LINES = (
    "\n", "1\n", "1 x\n", "1. x\n", "1. Wat?\n", "1) x\n", "[1] x\n", "1Aap\n", "1 2 3\n", "a\tb\n",
    "• x\n", "- x\n", "x-\n", "x\n\n\n\n", "Wat.\n\n", "Datum\n\n", "zie vraag 1\n", "https://a.nl/\n",
    "Vraag\n", "Antwoord\n", "Vraag 1\n", "Vraag 1\nWat?\nAntwoord 1\nDat.\n",
    "Vraag 2 en 3\nWat?\nWie?\n", "1 Wat\n\nis?\n\nDit\nis.\n\n",
    "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1\n",
)  # fmt: skip


def read_and_link(text: str) -> None:
    document = read(text)
    found = find_all(document)
    catalogue = Catalogue()
    catalogue.add(document, official(found))
    link(document, found, catalogue, lambda document_id: None)


@pytest.mark.parametrize("piece", [*ONE_LINE, *MANY_LINES])
def test_work_is_linear(piece: str) -> None:
    assert_linear(lambda times: piece * times, SIZE // len(piece))


def questions(times: int) -> str:
    return "".join(f"Vraag {number}\nWat?\nAntwoord {number}\nDat.\n" for number in range(times))


def pages(times: int) -> str:
    """Notes that begin again at 1 on every page."""
    page = "Vraag {0}\nWat?1\nAntwoord {0}\nDat.2\n\n1 NOS, 3 mei.\n2 Trouw.\n\f"
    return "".join(page.format(number) for number in range(1, times + 1))


def notes(times: int) -> str:
    """Notes of one series of numbers, printed over and over."""
    numbers = [number % 99 + 1 for number in range(times)]
    marked = "".join(f"Wat?{number}\n" for number in numbers)
    return f"Vraag 1\n{marked}\n" + "".join(f"{number} NOS\n" for number in numbers)


def unmarked_notes(times: int) -> str:
    """Second notes that have lost their markers to the first page."""
    return "Wat?2 " * times + "\nVraag 1\n" + "Wat?1\n\n1 NOS\n2 Trouw\n\f" * times


def listed_notes(times: int) -> str:
    return "Vraag 1\n" + "Wat? 1) en\n" * times + "1. NOS 2021\n" * times


ANSWERED = "Antwoord van de minister (ontvangen 3 mei 2021)\nVraag 1\n"


def turns(times: int) -> str:
    """Double-spaced questions and single-spaced answers, none with a label."""
    return ANSWERED + "Wat is\n\ner nu\n\naan?\n\nDat is\ndat.\n\n" * times


def turns_that_never_come(times: int) -> str:
    return ANSWERED + "Wat is er aan.\n\nJa.\n\n" * times


def joint_questions(times: int) -> str:
    return "Vraag 1 t/m 200\n" + "Wat?\n\n" * times


def empty_joint_questions(times: int) -> str:
    return "Vraag 1 t/m 50\n" * (times // 20)


def explanations(times: int) -> str:
    return "Antwoord 1\nDat.\n" + "Toelichting\nMeer.\n" * times + "Vraag 2\nWie?\n"


def running_heads(times: int) -> str:
    return "Directie Vis\nDatum\n12 mei\nTekst.\n" * times


DOCUMENTS = (
    questions, pages, notes, unmarked_notes, listed_notes, turns, turns_that_never_come, joint_questions,
    empty_joint_questions, explanations, running_heads,
)  # fmt: skip


@pytest.mark.parametrize("text", DOCUMENTS, ids=lambda text: text.__name__)
def test_work_is_linear_in_what_a_document_has_many_of(text: Callable[[int], str]) -> None:
    assert_linear(text, SIZE // 40)


def assert_linear(text: Callable[[int], str], times: int) -> None:
    read_and_link(text(2))
    shorter, longer = (calls(partial(read_and_link, text(count))) for count in (times, 2 * times))
    assert longer < 2.3 * shorter + SLACK
