"""The printed label of a part whose kind markup states: "Vraag 2 en 3", "Antwoord 1", "Toelichting:"."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.dutch.numbers import HEADING_LIST, read_numbers

#: "Vraag 2 en 3", "Antwoord op vraag 1:", or a bare number, at the beginning of a part
_LABEL = re.compile(
    rf"""
    (?: Vra(?:ag|gen) | Antwoord(?:en)?(?:\s+op\s+vra(?:ag|gen))? )
        (?: \s+ (?P<worded>{HEADING_LIST}) )? \s*[.:]?\s* (?: $ | (?=[A-ZÀ-Þ«“"‘(]) )
    | (?P<bare>{HEADING_LIST}) \s*[.:]?\s* $
    """,
    re.VERBOSE,
)
EXPLAINS = re.compile(r"Toelichting\b[.:]?\s*")
ANNOUNCES = re.compile(r"Mededeling\b[.:]?\s*")


class PartLabel(NamedTuple):
    """The numbers that a label prints, and where it ends."""

    numbers: tuple[str, ...]
    end: int


def read_label(text: str) -> PartLabel | None:
    """The label with which the text of a question or an answer begins, if it does."""
    match = _LABEL.match(text)
    if match is None:
        return None
    numbers = read_numbers(match["worded"] or match["bare"] or "")
    return PartLabel(tuple(printed.number for printed in numbers), match.end())
