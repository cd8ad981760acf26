"""A schriftelijk overleg: questions per fractie, then the minister's answers, per fractie or as one.

The form is that of the Kamerstukken titled "Verslag van een schriftelijk overleg" (kst-21501-31-207) and
"Nota naar aanleiding van het verslag": "I Vragen en opmerkingen vanuit de fracties", below it a heading for
each fractie, "II Reactie van de Minister", and below that the same headings again, or none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.layout.rows import Row
from generator.structure.label import Label, Opens
from generator.structure.overleg_headings import (
    BOTH_PARTS,
    Heading,
    fractie_of,
    headings_in,
    opening_paragraphs,
    third_part,
    without_contents,
)
from generator.structure.overleg_numbers import numbered_labels

_TITLE = re.compile(
    r"(?:verslag\s+(?:van|houdende)\s+(?:een\s+)?(?:nader\s+)?schriftelijk\s+overleg|nota\s+naar\s+aanleiding\s+van\s+het\s+"
    r"(?:nader\s+)?verslag)",
    re.IGNORECASE,
)


def is_overleg(rows: Sequence[Row], first: int) -> bool:
    """Whether the rows above the first heading of a fractie say that this is a schriftelijk overleg."""
    return _TITLE.search(" ".join(row.text for row in rows[:first])) is not None


def overleg_openings(rows: Sequence[Row]) -> dict[int, Label]:
    """The labels of an overleg by row: a question for each fractie, an answer for each, or one for all.

    None where the document is no overleg.
    """
    headings = without_contents(headings_in(rows))
    headings = [*headings, *opening_paragraphs(rows, headings)]
    first = min((heading.index for heading in headings if heading.asker), default=0)
    if not first or not is_overleg(rows, first):
        return {}
    if turns := _in_turn(rows, headings):
        return turns
    answering = next((one.index for one in headings if one.answers and not one.asker), len(rows))
    labels = {one.index: _label(one, rows[one.index], answering) for one in headings}
    if (behind := third_part(rows, answering)) is not None:
        labels[behind] = Label("heading", (), 0)
    if numbered := numbered_labels(rows, labels, answering):
        return {i: Label("heading", (), 0) for i in labels} | numbered
    if answering < len(rows) and not any(one.asker and one.index > answering for one in headings):
        labels.update(_one_answer(rows, labels, answering))
    return labels


def heading_labels(rows: Sequence[Row]) -> dict[int, Label]:
    """The headings of fracties in a document whose questions are numbered: they belong to no answer."""
    return {i: Label("heading", (), 0) for i, row in enumerate(rows) if fractie_of(row.text)}


def _label(heading: Heading, row: Row, answering: int) -> Label:
    if not heading.asker:
        return Label("heading", (), 0)
    opens: Opens = "answer" if heading.answers or heading.index > answering else "question"
    return Label(opens, (), len(row.text) if heading.printed else 0, asker=heading.asker)


def _in_turn(rows: Sequence[Row], headings: Sequence[Heading]) -> dict[int, Label]:
    """The labels where an answer follows the questions of each fractie, below a heading that names none."""
    parts = [one for one in headings if one.asker or one.answers]
    asking, answering = parts[::2], parts[1::2]
    if len(answering) < BOTH_PARTS or len(asking) != len(answering):
        return {}
    if not all(one.asker and not one.answers for one in asking) or any(one.asker for one in answering):
        return {}
    labels = {one.index: Label("heading", (), 0) for one in headings}
    for question, answer in zip(asking, answering, strict=True):
        labels[question.index] = _label(question, rows[question.index], len(rows))
        labels[answer.index] = Label("answer", (), len(rows[answer.index].text), asker=question.asker)
    return labels


def _one_answer(rows: Sequence[Row], labels: Mapping[int, Label], answering: int) -> dict[int, Label]:
    """One answer to all: it begins below the heading that says who gives it."""
    below = answering + 1
    return {below: Label("answer", (), 0)} if below < len(rows) and below not in labels else {}
