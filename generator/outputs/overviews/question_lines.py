"""The questions of a document as lists show them: each its number and its words, or the first of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.document import Document, Question
from generator.model.excerpt import first_words
from generator.model.text import texts
from generator.outputs.pages.escape import escape, escape_in_link

#: A question of so many characters is shown whole; of a longer one the beginning.
WHOLE = 220
#: So many questions of one document; the others are on its page.
MOST = 12
_NO_NUMBER = "zonder nummer"


class QuestionLine(NamedTuple):
    """A question in a list: where it stands on its page, its number and its words, both as Markdown."""

    anchor: str
    number: str
    words: str


def question_lines(document: Document) -> tuple[QuestionLine, ...]:
    """The first questions of a document."""
    return tuple(_line(question) for question in document.questions()[:MOST])


def folded_questions(
    document: str, lines: tuple[QuestionLine, ...], total: int, folder: str
) -> Iterator[str]:
    """The lines of Markdown that put the questions of a document, folded, into an item of a list.

    `total` is how many it has; `folder` leads to the documents.
    """
    if not lines:
        return
    page = f"{folder}{document}.md"
    yield f'    ??? vragen "{"De vraag" if total == 1 else f"De {total} vragen"}"'
    yield ""
    for line in lines:
        yield f"        - [{line.number}]({page}#{line.anchor}) {line.words}"
    if total > len(lines):
        yield f"        - [en nog {total - len(lines)}]({page})"
    yield ""


def _line(question: Question) -> QuestionLine:
    said = " ".join(text.plain for text in texts(question.blocks))
    number = escape_in_link(question.asker or question.number or _NO_NUMBER)
    return QuestionLine(question.anchor, number, escape(first_words(said, WHOLE)))
