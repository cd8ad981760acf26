"""The addresses that a document offers and what stands there, as the register of addresses keeps them.

"vraag-2=x3Fq0aZbW9kd" is a question with the mark of its wording, "vraag-7=x3Fq0aZbW9kd:aB3d9fGh" one of
two paragraphs (vraag-7-1 and vraag-7-2), each with its mark. "antwoord-2-3:aB3d9fGh0aZb" is an answer of
three paragraphs, "antwoord-25::aB3d" one whose paragraph is antwoord-25-alinea-1. "antwoord-2" is another
address of an answer to more questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.identity.likeness import mark
from generator.identity.paragraphs import SAID, paragraph_addresses
from generator.model import pieces
from generator.model.document import Answer, Document, Part, Question
from generator.model.text import Block, Table, Verbatim, texts

WORDING, PARAGRAPH = 12, 4
"""How many characters the mark of a question has, and that of a paragraph."""
#: A paragraph is known by how it begins: that is where its address leads.
_BEGINNING = 250

_MARK = r"[A-Za-z0-9_.-]"
_ENTRY = re.compile(
    rf"(?P<anchor>(?:vraag|antwoord)[A-Za-z0-9-]*)(?:=(?P<wording>{_MARK}{{{WORDING}}}))?"
    rf"(?:(?P<form>::?)(?P<paragraphs>(?:{_MARK}{{{PARAGRAPH}}})+))?"
)
_ENTRIES = re.compile(rf"(?:(?:\A| ){re.sub(r'[?]P<[a-z]+>', '?:', _ENTRY.pattern)})*")


class Published(NamedTuple):
    """A question or answer. `wording` is the mark of a question, `paragraphs` are those of its paragraphs.

    `said` tells that these are called -alinea-1 instead of -1.
    """

    anchor: str
    wording: str = ""
    paragraphs: tuple[str, ...] = ()
    said: bool = False

    def addresses(self) -> Iterator[str]:
        """Its own, and those of its paragraphs."""
        yield self.anchor
        yield from map(self.paragraph, range(1, len(self.paragraphs) + 1))

    def paragraph(self, number: int) -> str:
        """The address of a paragraph, counted from 1."""
        return f"{self.anchor}-{SAID}-{number}" if self.said else f"{self.anchor}-{number}"

    def __str__(self) -> str:
        wording = f"={self.wording}" if self.wording else ""
        form = "::" if self.said else ":"
        return f"{self.anchor}{wording}" + (f"{form}{''.join(self.paragraphs)}" if self.paragraphs else "")


def published(document: Document) -> tuple[tuple[Published, Part], ...]:
    """All addresses in a document with what stands there, its questions and answers in their order first."""
    paragraphs = paragraph_addresses(document)
    found: dict[str, tuple[Published, Part]] = {}
    for part in document.parts:
        if isinstance(part, Question | Answer):
            found[part.anchor] = _of_part(part, paragraphs.get(part.anchor, ())), part
    for answer in document.answers():
        for alias in answer.aliases:
            found.setdefault(alias, (Published(alias), answer))
    return tuple(found.values())


def written(some: Iterable[Published]) -> str:
    """As the register has them: on one line, parted by spaces."""
    return " ".join(map(str, some))


def read(text: str) -> tuple[Published, ...]:
    """What `written` wrote. Raises ValueError, with the piece that is none of it."""
    return tuple(map(_entry, text.split(" "))) if text else ()


def is_written(text: str) -> bool:
    """Whether `read` can read a text."""
    return bool(_ENTRIES.fullmatch(text))


def first_line(part: Part) -> int:
    """Where a part begins in the source; 1 where it has no place of its own."""
    extent = pieces.extent(pieces.of_part(part))
    return extent[0] if extent else 1


def _of_part(part: Question | Answer, addresses: Iterable[str | None]) -> Published:
    addressed = zip(part.blocks, addresses, strict=False)
    known = [(block, address) for block, address in addressed if address]
    marks = tuple(mark(_words_of(block)[:_BEGINNING], PARAGRAPH) for block, _ in known)
    said = bool(known) and known[0][1] != f"{part.anchor}-1"
    wording = mark(_words(part.blocks), WORDING) if isinstance(part, Question) else ""
    return Published(part.anchor, wording, marks, said)


def _words(blocks: Iterable[Block]) -> str:
    return " ".join(filter(None, map(_words_of, blocks)))


def _words_of(block: Block) -> str:
    match block:
        case Table(rows):
            return " ".join(cell for row in rows for cell in row)
        case Verbatim(lines):
            return " ".join(line.text for line in lines)
        case _:
            return " ".join(text.plain for text in texts((block,)))


def _entry(text: str) -> Published:
    found = _ENTRY.fullmatch(text)
    if found is None:
        raise ValueError(text)
    marks = found["paragraphs"] or ""
    cut = tuple(marks[start : start + PARAGRAPH] for start in range(0, len(marks), PARAGRAPH))
    return Published(found["anchor"], found["wording"] or "", cut, found["form"] == "::")
