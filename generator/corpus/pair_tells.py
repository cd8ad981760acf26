"""What the other document of a pair makes known of the questions of this one."""

from __future__ import annotations

from generator.model.document import Document
from generator.model.reference import PairTells


def pair_tells(document: Document, other: Document) -> PairTells:
    """What `other`, which has the same questions as `document`, tells of them: answers, or their delay.

    A label with nothing below it is no answer.
    """
    answers: dict[str, str] = {}
    for answer in other.answers():
        if answer.blocks:
            for question in answer.questions:
                answers.setdefault(question, answer.anchor)
    return PairTells(
        kind=other.kind,
        questions=len(other.questions()),
        answered=sum(question.anchor in answers for question in other.questions()),
        answers=tuple((q.anchor, answers[q.anchor]) for q in document.questions() if q.anchor in answers),
        delayed=other.metadata.delayed,
    )
