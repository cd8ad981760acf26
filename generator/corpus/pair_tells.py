"""What the other document of a pair makes known of the questions of this one."""

from __future__ import annotations

from generator.corpus.document_facts import DocumentFacts
from generator.model.reference import PairTells


def pair_tells(facts: DocumentFacts, other: DocumentFacts) -> PairTells:
    """What `other`, which has the same questions as a document, tells of them: answers, or their delay."""
    answers = {question.anchor: question.told for question in other.questions if question.told}
    asked = (question.anchor for question in facts.questions)
    return PairTells(
        kind=other.kind,
        questions=len(other.questions),
        answered=len(answers),
        answers=tuple((anchor, answers[anchor]) for anchor in asked if anchor in answers),
        delayed=other.delayed,
    )
