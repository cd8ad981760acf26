"""The same document in another layout is understood the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest
from places import EXAMPLES as EXAMPLES_FOLDER
from soundness import read

EXAMPLES = sorted(EXAMPLES_FOLDER.glob("*/source.txt"))
TEXTS = {path.parent.name: path.read_text(encoding="utf-8") for path in EXAMPLES}
LABEL = re.compile(r"(?:Vraag|Antwoord) \d[\d ,en/tm]*")


def without_trailing_spaces(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n"))


def with_form_feeds(text: str) -> str:
    """A page that begins with a space begins with a form feed instead."""
    return re.sub(r"^ (?=\S)", "\f", text, flags=re.MULTILINE)


def with_hard_spaces(text: str) -> str:
    return text.replace("Vraag ", "Vraag\N{NO-BREAK SPACE}")


def with_colons(text: str) -> str:
    return on_labels(text, lambda label: f"{label}:")


def with_bold_labels(text: str) -> str:
    return on_labels(text, lambda label: f"**{label}**")


def with_blank_lines_above_labels(text: str) -> str:
    return on_labels(text, lambda label: f"\n{label}")


def with_blank_lines_above_numbers(text: str) -> str:
    """So many that a page break could stand there, and the number be a page number."""
    return re.sub(r"\n\n(?=\d{1,2}\n)", "\n\n\n\n\n", text)


def with_blank_lines_around(text: str) -> str:
    return f"\n\n\n{text}\n\n\n"


def on_labels(text: str, change: Callable[[str], str]) -> str:
    lines = text.split("\n")
    return "\n".join(change(line.rstrip()) if LABEL.fullmatch(line.rstrip()) else line for line in lines)


CHANGES = [
    without_trailing_spaces,
    with_form_feeds,
    with_hard_spaces,
    with_colons,
    with_bold_labels,
    with_blank_lines_above_labels,
    with_blank_lines_above_numbers,
    with_blank_lines_around,
]


@pytest.mark.parametrize("change", CHANGES)
def test_layout_makes_no_difference(change: Callable[[str], str]) -> None:
    different = [name for name, text in TEXTS.items() if meaning(change(text)) != meaning(text)]
    assert different == []


@cache
def meaning(text: str) -> tuple[object, ...]:
    """What a document was taken for, regardless of lines."""
    document = read(text)
    return (
        document.kind,
        document.metadata,
        [question.number for question in document.questions()],
        [(answer.questions, answer.basis) for answer in document.answers()],
        [(note.label, note.used_in) for note in document.footnotes],
    )
