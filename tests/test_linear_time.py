"""Twice the text takes twice the time: no regular expression and no loop explodes on what a file may hold."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from soundness import read

from generator.corpus.link import link
from generator.corpus.surroundings import Surroundings
from generator.corpus.understand import understood

SIZE = 25_000
"""Characters of the shorter text."""
SLACK = 0.3
"""Seconds that a busy machine may take away."""

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


def seconds(text: str) -> float:
    """How long it takes to read and link a text, in time of the processor."""
    start = time.process_time()
    document = read(text)
    link(document, understood(document).citations, Surroundings(), {})
    return time.process_time() - start


@pytest.mark.parametrize("piece", [*ONE_LINE, *MANY_LINES])
def test_time_is_linear(piece: str) -> None:
    assert_linear(lambda times: piece * times, SIZE // len(piece))


def test_time_is_linear_in_numbered_questions() -> None:
    def text(times: int) -> str:
        return "".join(f"Vraag {number}\nWat?\nAntwoord {number}\nDat.\n" for number in range(times))

    assert_linear(text, SIZE // 40)


def assert_linear(text: Callable[[int], str], times: int) -> None:
    shorter = seconds(text(times))
    assert seconds(text(2 * times)) < 3 * shorter + SLACK
