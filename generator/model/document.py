"""One source file understood: questions, answers, sections, footnotes and what is known of the whole.

All types are frozen, so that a stage cannot change what an earlier one found.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from generator.model.diagnostic import Diagnostic
from generator.model.source import Line, Source
from generator.model.text import Block, Text

Kind: TypeAlias = Literal["answers", "questions", "list", "postponement", "oral"]
Basis: TypeAlias = Literal["stated", "inferred"]
Role: TypeAlias = Literal["masthead", "introduction", "explanation", "announcement", "signature"]


@dataclass(frozen=True, slots=True)
class Question:
    """`number` is as printed, None where none is. `label` is the printed "Vraag 2 en 3"."""

    anchor: str
    number: str | None
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """`questions` are the anchors it covers; `basis` says whether the print states that."""

    anchor: str
    questions: tuple[str, ...]
    basis: Basis
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """What is neither question nor answer: masthead, introduction, Toelichting, signature."""

    role: Role
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()
    anchor: str = ""


Part: TypeAlias = Question | Answer | Section


@dataclass(frozen=True, slots=True)
class Footnote:
    """`used_in` are the anchors of the questions and answers that hold its marker.

    `label` is as printed; `definition` is the printed marker of the definition itself.
    """

    label: str
    anchor: str
    text: Text
    used_in: tuple[str, ...]
    definition: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Asker:
    name: str
    party: str | None


@dataclass(frozen=True, slots=True)
class Bewindspersoon:
    """A minister or staatssecretaris: `office` is which of the two; `name` None if not printed."""

    name: str | None
    office: str
    portfolio: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text or the side file says about a document; what neither says is empty.

    `publication` is the official id as printed or spelled out. `number` is the id that vergaderjaar and
    number make, where that is another or none: of a publication with a running number, or of "AH 608".
    `on_behalf_of` are those in whose name too `answered_by` answers.
    """

    id: str | None = None
    title: str | None = None
    subject: str | None = None
    askers: tuple[Asker, ...] = ()
    committee: str | None = None
    addressees: tuple[str, ...] = ()
    answered_by: tuple[Bewindspersoon, ...] = ()
    submitted: date | None = None
    answered: date | None = None
    publication: str | None = None
    zaak: str | None = None
    number: str | None = None
    on_behalf_of: tuple[Bewindspersoon, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One source file understood: `parts` stand in the order of the print."""

    id: str
    kind: Kind
    source: Source
    metadata: Metadata
    parts: tuple[Part, ...]
    footnotes: tuple[Footnote, ...]
    furniture: tuple[Line, ...]
    diagnostics: tuple[Diagnostic, ...]

    def questions(self) -> tuple[Question, ...]:
        return tuple(part for part in self.parts if isinstance(part, Question))

    def answers(self) -> tuple[Answer, ...]:
        return tuple(part for part in self.parts if isinstance(part, Answer))
