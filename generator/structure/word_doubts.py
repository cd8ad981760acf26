"""Words spoilt by the program that took a text out of a PDF: told once for all of it, never mended."""

from __future__ import annotations

from collections.abc import Sequence

from generator.dutch.broken_words import broken_in
from generator.dutch.glued_words import glued_in, words_in
from generator.identity.wording import enumeration
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document
from generator.model.rules import diagnose
from generator.model.text import texts

GLUED_APART = 300
"""Words, at most, to each glued one, in a text that is glued throughout: clean texts have none in 28,000."""
GLUED_FAR_APART = 2000
"""The same in a text of which a part is glued."""
FEWEST_FAR_APART = 3
"""So many in such a text are no accident."""
EXAMPLES = 3


def word_doubts(document: Document) -> list[Diagnostic]:
    """That words are glued together, or keep the hyphen of a line end."""
    running = [text.plain for part in document.parts for text in texts(part.blocks)]
    running += [note.text.plain for note in document.footnotes]
    spoilt = {
        "glued-words": _glued(running),
        "broken-words": [word for text in running for word in broken_in(text)],
    }
    return [_told(code, words, document) for code, words in spoilt.items() if words]


def _glued(running: Sequence[str]) -> list[str]:
    """All glued words, where they are so many that it is no accident."""
    found = [word for text in running for word in glued_in(text)]
    distinct = len(set(found))
    words = sum(len(words_in(text)) for text in running) if distinct else 0
    many = distinct >= FEWEST_FAR_APART and words <= GLUED_FAR_APART * distinct
    return found if many or (distinct and words <= GLUED_APART * distinct) else []


def _told(code: str, words: Sequence[str], document: Document) -> Diagnostic:
    line = _line_with(words[0], document)
    return diagnose(code, line, places=_places(words), examples=_examples(words))


def _places(words: Sequence[str]) -> str:
    return "één plaats" if len(words) == 1 else f"{len(words)} plaatsen"


def _examples(words: Sequence[str]) -> str:
    return enumeration([f"“{word}”" for word in list(dict.fromkeys(words))[:EXAMPLES]])


def _line_with(word: str, document: Document) -> int:
    """The first source line that prints a word; 1 where it takes two."""
    return next((line.number for line in document.source.lines if word in line.text), 1)
