"""Twice the text takes twice the work: no loop explodes on what a file may hold.

Work is counted in lines of Python carried out, as many on every machine. A regular expression has no lines:
its time is measured by `make bench`, and here only what takes a hundred times too long is a failure.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import TypeAlias

import pytest
from soundness import read

from generator.corpus.link import link
from generator.corpus.surroundings import Surroundings
from generator.corpus.understand import understood

SIZE = 5_000
"""Characters of the shorter text."""
MOST = 2.4
"""How many times the work twice the text may take: sorting takes a little more than twice."""
FAR_TOO_LONG = 30
"""Seconds of the processor for some ten thousand characters; it takes a few tenths."""

ONE_LINE = (
    "1234567890", " ", "\t", "\f", "\u00a0", "(", "-", "|", "* ", "1. ", "1, ", "1,", "[1] ", "[1, ", "?1 ",
    "[^1] ", "a1 ", "bij.1 ", "CBS2 ", "Zo ja? ", "Vraag ", "Vraag 1 en ", "vraag 1 en 2, ", "Antwoord op ",
    "antwoord op de vragen ", "de vorige vraag ", "Kamerstuk ", "35 207, nr. ",
    "Kamerstuk 35 207, nrs. 1, ", "Aanhangsel Handelingen ", "Verordening (EU) ", "artikel 1 van ",
    "ECLI:", "http://a.b/", "Tweede Kamer, vergaderjaar ", "ISSN 0921 - ", "Minister van ",
    "Vragen van het lid Kok (VVD), ",
)  # fmt: skip

MANY_LINES = (
    "\n", "1\n", "1 x\n", "1. x\n", "1. Wat?\n", "1) x\n", "[1] x\n", "1Aap\n", "1 2 3\n", "a\tb\n",
    "• x\n", "- x\n", "x-\n", "x\n\n\n\n", "Wat.\n\n", "Datum\n\n", "zie vraag 1\n", "https://a.nl/\n",
    "Vraag\n", "Antwoord\n", "Vragen 1,\n", "1, 2,\n", "Vraag 1\n", "Vraag 1\nWat?\nAntwoord 1\nDat.\n",
    "Vraag 2 en 3\nWat?\nWie?\n", "1 Wat\n\nis?\n\nDit\nis.\n\n",
    "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1\n",
)  # fmt: skip

TraceFunction: TypeAlias = Callable[[FrameType, str, object], "TraceFunction"]


def understand(text: str) -> None:
    """Read and link a text."""
    document = read(text)
    link(document, understood(document).citations, Surroundings(), {})


def work(text: str) -> int:
    """How many lines are carried out to read and link a text."""
    lines = 0

    def count(frame: FrameType, event: str, argument: object) -> TraceFunction:
        nonlocal lines
        lines += 1
        return count

    start = time.process_time()
    sys.settrace(count)
    try:
        understand(text)
    finally:
        sys.settrace(None)
    assert time.process_time() - start < FAR_TOO_LONG
    return lines


@pytest.mark.parametrize("piece", [*ONE_LINE, *MANY_LINES])
def test_time_is_linear(piece: str) -> None:
    assert_linear(lambda times: piece * times, SIZE // len(piece))


@pytest.mark.parametrize(
    ("before", "piece", "behind"),
    [
        ("a", " ", "b"),
        ("", "(", ")"),
        ("a", "\u200b", "b"),
        ("Vraag ", "*", "a"),
        ("Antwoord", " ", "a"),
        ("Vraag 1", " ", ", 2"),
        ("Noten", " ", "a\n1 NRC, 1 maart 2024, https://a.nl/b"),
        ("Nr", "\t", "a"),
        ("", "a", "\n\fen dat"),
    ],
)
def test_what_stands_within_a_long_line_takes_no_longer(before: str, piece: str, behind: str) -> None:
    times = 200_000
    text = before + piece * times + (behind * times if piece == "(" else behind)
    start = time.process_time()
    understand(f"Vraag 1\nWat?\n\nAntwoord 1\n{text}\n")
    assert time.process_time() - start < FAR_TOO_LONG


def test_time_is_linear_in_numbered_questions() -> None:
    def text(times: int) -> str:
        return "".join(f"Vraag {number}\nWat?\nAntwoord {number}\nDat.\n" for number in range(times))

    assert_linear(text, SIZE // 40)


def assert_linear(text: Callable[[int], str], times: int) -> None:
    understand(text(10))  # what is loaded once counts for neither
    shorter = work(text(times))
    assert work(text(2 * times)) < MOST * shorter
