"""What a page looks up while it is written, found once: answers, links, notes, doubts, backlinks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import (
    Answer,
    Document,
    Footnote,
    Part,
    Question,
)
from generator.model.reference import (
    Backlink,
    Link,
    LinkedDocument,
    Reference,
)
from generator.model.target import Target
from generator.model.text import texts
from generator.outputs.pages.notices import SPOILT


@dataclass(frozen=True, slots=True)
class Lookup:
    """What a page looks up.

    `under` has the answers to show after a question (None: after none) with their place among
    the parts, `doubts` the diagnostics by the place of their part (None: of the whole document), `used`
    the anchors of the notes that a part uses.
    """

    questions: dict[str, Question]
    answers: dict[str, Answer]
    last_questions: dict[str, str]
    under: dict[str | None, list[tuple[int, Answer]]]
    links: dict[tuple[str, int], list[Link]]
    previews: dict[Target, str]
    notes: dict[str, Footnote]
    used: dict[str, list[str]]
    doubts: dict[int | None, list[Diagnostic]]
    backlinks: dict[str, list[Backlink]]
    reworded: dict[str, str]

    def last_question(self, answer: Answer) -> str | None:
        """The last of the questions that it covers, in the order of the print."""
        return self.last_questions.get(answer.anchor)

    def covered(self, answer: Answer) -> list[Question]:
        return [self.questions[anchor] for anchor in answer.questions if anchor in self.questions]

    def notes_in(self, part: Part) -> list[Footnote]:
        """The notes whose markers stand in a part, those in its text in their order first."""
        marked = (marker.note for text in texts(part.blocks) for marker in text.markers)
        anchors = dict.fromkeys([*marked, *self.used.get(part.anchor, ())])
        return [self.notes[anchor] for anchor in anchors if anchor in self.notes]


def look_up(linked: LinkedDocument) -> Lookup:
    """Everything that the page of a document looks up, in time linear in its length."""
    document = linked.document
    questions = {question.anchor: question for question in document.questions()}
    last_questions = _last_questions(document.answers(), questions)
    return Lookup(
        questions=questions,
        answers={answer.anchor: answer for answer in document.answers()},
        last_questions=last_questions,
        under=_answers_under(document.parts, last_questions),
        links=_links(linked),
        previews=_previews(linked.references),
        notes={note.anchor: note for note in document.footnotes},
        used=_used(document.footnotes),
        doubts=_doubts(document),
        backlinks=_backlinks(linked.backlinks),
        reworded=dict(linked.reworded),
    )


def _last_questions(answers: Sequence[Answer], questions: Iterable[str]) -> dict[str, str]:
    """The last question of each answer; an answer to no known question has none."""
    place = {anchor: number for number, anchor in enumerate(questions)}
    known = {answer.anchor: [anchor for anchor in answer.questions if anchor in place] for answer in answers}
    return {answer: max(anchors, key=place.__getitem__) for answer, anchors in known.items() if anchors}


def _answers_under(
    parts: Sequence[Part], last_questions: dict[str, str]
) -> dict[str | None, list[tuple[int, Answer]]]:
    under: dict[str | None, list[tuple[int, Answer]]] = defaultdict(list)
    for index, part in enumerate(parts):
        if isinstance(part, Answer):
            under[last_questions.get(part.anchor)].append((index, part))
    return under


def _links(linked: LinkedDocument) -> dict[tuple[str, int], list[Link]]:
    """The links of every text, by the part it stands in and its place there."""
    links: dict[tuple[str, int], list[Link]] = defaultdict(list)
    for reference in (*linked.references, *linked.urls):
        links[reference.origin, reference.text_index].extend(reference.links)
    return links


def _previews(references: Iterable[Reference]) -> dict[Target, str]:
    """What stands at places on other pages."""
    return {link.target: each.excerpt for each in references if each.excerpt for link in each.links}


def _used(footnotes: Sequence[Footnote]) -> dict[str, list[str]]:
    used: dict[str, list[str]] = defaultdict(list)
    for note in footnotes:
        for origin in note.used_in:
            used[origin].append(note.anchor)
    return used


def _backlinks(backlinks: Iterable[Backlink]) -> dict[str, list[Backlink]]:
    found: dict[str, list[Backlink]] = defaultdict(list)
    for backlink in backlinks:
        found[backlink.target].append(backlink)
    return found


def _doubts(document: Document) -> dict[int | None, list[Diagnostic]]:
    """Each diagnostic goes to the part in whose lines it falls, to the later one where two share a line.

    That words are spoilt holds for all parts: it stands above them.
    """
    part_at = {number: index for index, part in enumerate(document.parts) for number in _span(part)}
    doubts: dict[int | None, list[Diagnostic]] = defaultdict(list)
    for diagnostic in (each for each in document.diagnostics if each.code not in SPOILT):
        doubts[part_at.get(diagnostic.line)].append(diagnostic)
    return doubts


def _span(part: Part) -> range:
    extent = pieces.extent(pieces.of_part(part))
    return range(extent[0], extent[1] + 1) if extent else range(0)
