from dataclasses import replace

import pytest
from fixture_documents import AANHANGSEL, QUESTION_1, paragraph

from generator.corpus.previews import LONGEST, document_preview, part_previews
from generator.model.document import Answer

DOCUMENT = AANHANGSEL.document


@pytest.mark.parametrize(
    ("anchor", "shown"),
    [
        ("vraag-1", f"Vraag 1\n> {QUESTION_1}\nJa, zie het antwoord op vraag 3."),
        ("antwoord-1", f"Antwoord op vraag 1\n> {QUESTION_1}\nJa, zie het antwoord op vraag 3."),
        (
            "antwoord-2-3",
            "Antwoord op vraag 2 en 3\n"
            "> Deelt u die mening? (en 1 andere vraag)\n"
            "Nederland spreekt China aan. ten eerste ten tweede ten derde ten vierde Tot slot",
        ),
    ],
)
def test_name_question_and_answer(anchor: str, shown: str) -> None:
    assert dict(part_previews(DOCUMENT))[anchor] == shown


def test_a_document_is_shown_by_its_title() -> None:
    assert document_preview(DOCUMENT) == "Vragen over de ontmoeting met Wang Yi"


def test_it_ends_at_a_word() -> None:
    long = Answer("antwoord-1", ("vraag-1",), "stated", (paragraph("lang " * 200, 1),))
    shown = dict(part_previews(replace(DOCUMENT, parts=(*DOCUMENT.questions(), long))))["antwoord-1"]
    assert LONGEST - 5 <= len(shown.split("\n")[-1]) <= LONGEST
    assert shown.endswith(" lang…")
