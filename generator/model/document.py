"""One source file understood: questions, answers, sections, footnotes and what is known of the whole.

All types are frozen, so that a stage cannot change what an earlier one found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from generator.model.diagnostic import Diagnostic
from generator.model.source import Line, Source
from generator.model.text import Block, Text

Kind: TypeAlias = Literal["answers", "questions", "list", "postponement", "oral", "overleg"]
Basis: TypeAlias = Literal["stated", "inferred"]
Role: TypeAlias = Literal[
    "masthead", "introduction", "explanation", "announcement", "signature", "heading", "annex"
]


@dataclass(frozen=True, slots=True)
class Question:
    """`number` is as printed, None where none is. `label` is the printed "Vraag 2 en 3".

    `after` is the number printed last before a question without number, None where there is none.
    `occurrence` counts the questions with the same number, or without one and after the same, from 1.
    `asker` is the fractie whose question it is, in a schriftelijk overleg; else None.
    """

    anchor: str
    number: str | None
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()
    occurrence: int = 1
    after: str | None = None
    asker: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """`questions` are the anchors it covers; `basis` says whether the print states that.

    `aliases` are the other anchors that lead to it: an answer to 2 and 3 is also the one to 2. `given` is
    False of one that only says that the answer comes later.
    """

    anchor: str
    questions: tuple[str, ...]
    basis: Basis
    blocks: tuple[Block, ...]
    label: tuple[Line, ...] = ()
    aliases: tuple[str, ...] = ()
    given: bool = True


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
    `delayed` is the day of a postponement, which is no answer: of one, `answered` is None, and `answered_by`
    are those who announced it. `dossier_title` is the name of the dossier that it is a Kamerstuk of.
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
    delayed: date | None = None
    dossier_title: str | None = None

    @property
    def day(self) -> date | None:
        """The day by which a document is dated and ordered: of its answer, its delay, or its questions."""
        return self.answered or self.delayed or self.submitted


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
    _answers_to: Mapping[str, tuple[Answer, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_answers_to", _by_question(self.answers()))

    def questions(self) -> tuple[Question, ...]:
        return tuple(part for part in self.parts if isinstance(part, Question))

    def answers(self) -> tuple[Answer, ...]:
        return tuple(part for part in self.parts if isinstance(part, Answer))

    def answers_to(self, anchor: str) -> tuple[Answer, ...]:
        """The answers that cover the question with this anchor, in the order of the print; often one."""
        return self._answers_to.get(anchor, ())

    def announcements(self) -> tuple[Section, ...]:
        """What a postponement announces, and who signed that: a reader is told that before all else."""
        sections = [part for part in self.parts if isinstance(part, Section)]
        if self.kind != "postponement" or all(part.role != "announcement" for part in sections):
            return ()
        return tuple(part for part in sections if part.role in ("announcement", "signature"))

    def as_read(self) -> tuple[Part, ...]:
        """The parts in the order in which a reader meets them."""
        first = self.announcements()
        return (*first, *(part for part in self.parts if part not in first)) if first else self.parts


def _by_question(answers: Iterable[Answer]) -> dict[str, tuple[Answer, ...]]:
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        for anchor in dict.fromkeys(answer.questions):
            found.setdefault(anchor, []).append(answer)
    return {anchor: tuple(some) for anchor, some in found.items()}
