"""What a reader sees of a place on another page before going there: its name, and how it begins."""

from __future__ import annotations

from textwrap import shorten

from generator.identity.wording import answer_name, question_name
from generator.model.document import Answer, Document, Question
from generator.model.text import texts
from generator.outputs.pages.facts import title

LONGEST = 300


def preview(document: Document, anchor: str | None) -> str:
    """The name of a question or answer and, on the next line, its beginning; without anchor the title.

    Together at most LONGEST characters.
    """
    part = next((part for part in document.parts if anchor and part.anchor == anchor), None)
    if not isinstance(part, Question | Answer):
        return _short(title(document), LONGEST)
    name = _short(_name(document, part), LONGEST // 2)
    words = " ".join(text.plain for text in texts(part.blocks))
    return f"{name}\n{_short(words, LONGEST - len(name) - 1)}".strip()


def _name(document: Document, part: Question | Answer) -> str:
    if isinstance(part, Question):
        return question_name(part)
    questions = {question.anchor: question for question in document.questions()}
    return answer_name([questions[anchor] for anchor in part.questions if anchor in questions])


def _short(text: str, width: int) -> str:
    return shorten(text, width, placeholder="…")
