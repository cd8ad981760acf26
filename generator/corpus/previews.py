"""What a reader sees of a place on another page before going there: its name, and how it begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from generator.identity.titles import title
from generator.identity.wording import answer_name, question_name
from generator.model.document import Answer, Document, Question
from generator.model.text import texts

LONGEST = 300
"""Characters of a preview, name and beginning together."""


def document_preview(document: Document) -> str:
    """The title."""
    return _short(title(document).split(), LONGEST)


def part_previews(document: Document) -> Iterator[tuple[str, str]]:
    """The anchor of each question and answer with its name and, on the next line, its beginning."""
    questions = {question.anchor: question for question in document.questions()}
    for question in questions.values():
        yield question.anchor, _preview(question_name(question), question)
    for answer in document.answers():
        covered = [questions[anchor] for anchor in answer.questions if anchor in questions]
        yield answer.anchor, _preview(answer_name(covered), answer)


def _preview(name: str, part: Question | Answer) -> str:
    name = _short(name.split(), LONGEST // 2)
    words = chain.from_iterable(text.plain.split(None, LONGEST) for text in texts(part.blocks))
    beginning = list(islice(words, LONGEST))  # a word has at least one letter, so these are enough
    return f"{name}\n{_short(beginning, LONGEST - len(name) - 1)}".strip()


def _short(words: list[str], width: int) -> str:
    """The words that fit, with an ellipsis for the others; of a first word too long, its beginning."""
    whole = " ".join(words)
    if len(whole) <= width:
        return whole
    end = whole.rfind(" ", 0, width)
    return f"{whole[: end if end > 0 else width - 1]}…"
