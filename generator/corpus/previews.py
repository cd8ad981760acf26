"""What a reader sees of a place on another page before going there: its name, the question and the answer.

A line for each: first the name, then the question behind "> ", as Markdown marks what is quoted, the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from generator.identity.titles import title
from generator.identity.wording import answer_name, count, question_name
from generator.model.document import Answer, Document, Question
from generator.model.text import texts

LONGEST = 300
"""Characters of a title, and of the beginning of an answer with its name."""
LONGEST_QUESTION = 150
"""Characters of a question above its answer."""


def document_preview(document: Document) -> str:
    """The title."""
    return _short(title(document).split(), LONGEST)


def part_previews(document: Document) -> Iterator[tuple[str, str]]:
    """The anchor of each question and answer, with what is shown of it."""
    questions = {question.anchor: question for question in document.questions()}
    answered: dict[str, list[str]] = {}
    for answer in document.answers():
        covered = [questions[anchor] for anchor in answer.questions if anchor in questions]
        beginning = _beginning(answer, LONGEST)
        for question in covered:
            answered.setdefault(question.anchor, []).append(beginning)
        yield answer.anchor, _lines(answer_name(covered), _asked(covered), beginning)
    for question in questions.values():
        there = answered.get(question.anchor, [""])[0]
        whole = _beginning(question, LONGEST_QUESTION if there else LONGEST)
        yield question.anchor, _lines(question_name(question), _quoted(whole), there)


def _asked(covered: Sequence[Question]) -> str:
    """The question above its answer; of several the first, and that there are more."""
    if not covered:
        return ""
    others = len(covered) - 1
    more = f" (en {count(others, 'andere vraag', 'andere vragen')})" if others else ""
    return _quoted(_beginning(covered[0], LONGEST_QUESTION) + more)


def _quoted(words: str) -> str:
    return f"> {words}" if words else ""


def _beginning(part: Question | Answer, width: int) -> str:
    words = chain.from_iterable(text.plain.split(None, width) for text in texts(part.blocks))
    return _short(list(islice(words, width)), width)  # a word has at least one letter, so these are enough


def _lines(name: str, *others: str) -> str:
    return "\n".join(filter(None, [_short(name.split(), LONGEST // 2), *others]))


def _short(words: list[str], width: int) -> str:
    """The words that fit, with an ellipsis for the others; of a first word too long, its beginning."""
    whole = " ".join(words)
    if len(whole) <= width:
        return whole
    end = whole.rfind(" ", 0, width)
    return f"{whole[: end if end > 0 else width - 1]}…"
