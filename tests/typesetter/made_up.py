"""A document as a value: what a printer prints, and what reading it back must give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias


class Mark(NamedTuple):
    """The marker of a note, by its place in `MadeUp.notes`."""

    note: int


Sentence: TypeAlias = tuple[str | Mark, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Sentence


@dataclass(frozen=True, slots=True)
class Items:
    """A list: each item with its bullet as printed."""

    items: tuple[tuple[str, Sentence], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; all rows are equally long."""

    rows: tuple[tuple[str, ...], ...]


Block: TypeAlias = Paragraph | Items | Grid


@dataclass(frozen=True, slots=True)
class Asked:
    number: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, with the numbers in its heading."""

    numbers: tuple[str, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A document with questions and answers in the order of the print; `notes` are their texts."""

    asker: str
    party: str
    office: str
    minister: str
    subject: str
    submitted: str
    answered: str
    year: str
    number: str
    parts: tuple[Asked | Answered, ...]
    notes: tuple[str, ...] = ()

    def label(self, mark: Mark) -> str:
        """The printed number of a note."""
        return str(mark.note + 1)

    def title(self) -> str:
        return f"Vragen van het lid {self.asker} ({self.party}) aan de {self.office} over {self.subject}"


# --- What reading it back must give ----------------------------------------------------------


class Found(NamedTuple):
    """What is compared: questions, answers by what they cover, notes with where their markers stand."""

    questions: list[tuple[str, str]]
    answers: list[tuple[tuple[str, ...], str]]
    notes: list[tuple[str, tuple[str, ...], str]]


def expected(document: MadeUp) -> Found:
    """What a reader of this document finds in it, whatever it is printed as."""
    questions = [(part.number, _text(part, document)) for part in document.parts if isinstance(part, Asked)]
    answers = [(part.numbers, _text(part, document)) for part in document.parts if isinstance(part, Answered)]
    notes = [
        (document.label(Mark(place)), _marked_in(document, place), text)
        for place, text in enumerate(document.notes)
    ]
    return Found(questions, answers, notes)


def name_of(part: Asked | Answered) -> str:
    """What a part is called where a note's place is told: "vraag 2", "antwoord 2+3"."""
    return f"vraag {part.number}" if isinstance(part, Asked) else f"antwoord {'+'.join(part.numbers)}"


def heading(part: Asked | Answered) -> str:
    """The label as a ministry prints it above a part."""
    if isinstance(part, Asked):
        return f"Vraag {part.number}"
    return f"Antwoord {listed(part.numbers)}"


def listed(numbers: tuple[str, ...]) -> str:
    """ "2", "2 en 3", "2, 3 en 4"."""
    return " en ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))


def sentences(part: Asked | Answered) -> Iterator[Sentence]:
    """The running texts of a part, in order."""
    for block in part.blocks:
        match block:
            case Paragraph(text):
                yield text
            case Items(items):
                yield from (text for _, text in items)
            case Grid():
                pass


def _text(part: Asked | Answered, document: MadeUp) -> str:
    return "\n\n".join(_block_text(block, document) for block in part.blocks)


def _block_text(block: Block, document: MadeUp) -> str:
    match block:
        case Paragraph(text):
            return _marked(text, document)
        case Items(items):
            return "\n".join(f"{bullet} {_marked(text, document)}" for bullet, text in items)
        case Grid(rows):
            return "\n".join("\t".join(row) for row in rows)


def _marked(text: Sentence, document: MadeUp) -> str:
    return "".join(f"[^{document.label(piece)}]" if isinstance(piece, Mark) else piece for piece in text)


def _marked_in(document: MadeUp, note: int) -> tuple[str, ...]:
    return tuple(
        name_of(part) for part in document.parts if any(Mark(note) in text for text in sentences(part))
    )
