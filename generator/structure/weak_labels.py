"""Which weak labels are labels: those that the document waits for.

"Ad 1." below question 1 opens its answer; in the middle of an answer it speaks of a point. "Anwoord 2" is the
answer to question 2 if that has no other. Each that is believed is told.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.structure.labels import Label, Opens


def believed(labels: Mapping[int, Label]) -> dict[int, Label]:
    """The labels, by row, without the weak ones that the document does not wait for."""
    strong = {(label.opens, n) for label in labels.values() if not label.weak for n in label.numbers}
    kept: dict[int, Label] = {}
    asked: list[str] = []
    last: Label | None = None
    for index, label in sorted(labels.items()):
        if label.weak and not _awaited(label, last, asked, strong):
            continue
        if label.opens == "question":
            asked.extend(label.numbers)
        kept[index] = last = label
    return kept


def _awaited(
    label: Label, last: Label | None, asked: list[str], strong: set[tuple[Opens, str]]
) -> bool:
    """Whether a weak label comes where one is missing: an answer below the question that it names, a question
    with a number of its own below an answer.
    """
    if last is None or any((label.opens, number) in strong for number in label.numbers):
        return False
    if label.opens == "question":
        return last.opens == "answer" and bool(label.numbers) and not set(label.numbers) & set(asked)
    return last.opens == "question" and set(label.numbers) <= set(asked)
