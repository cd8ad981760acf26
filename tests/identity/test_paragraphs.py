"""The addresses of paragraphs: none is that of a question or answer."""

from __future__ import annotations

import pytest
from linked_example import DOCUMENT

from generator.identity.paragraphs import paragraph_addresses, stem_of


@pytest.mark.parametrize(
    ("anchor", "others", "expected"),
    [
        ("antwoord-4", ["antwoord-5"], "antwoord-4"),
        ("antwoord-4", ["antwoord-4-2"], "antwoord-4-alinea"),  # of questions 4 and 2, or of a second 4
        ("antwoord-4", ["antwoord-4-10", "antwoord-40"], "antwoord-4-alinea"),
        ("antwoord-4", ["antwoord-40", "antwoord-4-vervolg"], "antwoord-4"),
        ("antwoord-4", ["antwoord-2-4-5"], "antwoord-4"),
        ("antwoord-2-3", ["antwoord-2", "antwoord-3"], "antwoord-2-3"),
        ("vraag-25", ["vraag-25-2"], "vraag-25-alinea"),
        ("vraag-25-2", ["vraag-25"], "vraag-25-2"),
        ("vraag-7a", ["vraag-7"], "vraag-7a"),
        ("vraag-7", ["vraag-7a"], "vraag-7"),
        ("vraag-vvd-1", ["vraag-vvd-2"], "vraag-vvd-1"),
        ("vraag-61-vervolg", ["vraag-61"], "vraag-61-vervolg-alinea"),  # -2 would be a second one
        ("antwoord", [], "antwoord-alinea"),  # antwoord-1 would be that to question 1
    ],
)
def test_a_paragraph_never_has_the_address_of_another_part(
    anchor: str, others: list[str], expected: str
) -> None:
    assert stem_of(anchor, sorted([anchor, *others])) == expected


def test_subheadings_do_not_count_and_a_question_of_one_paragraph_is_its_address() -> None:
    assert paragraph_addresses(DOCUMENT) == {
        "antwoord-2-3": ("antwoord-2-3-1", None, "antwoord-2-3-2", "antwoord-2-3-3", "antwoord-2-3-4")
    }
