"""A schriftelijk overleg: questions per fractie, then the minister's answers, per fractie or as one.

The form is that of the Kamerstukken titled "Verslag van een schriftelijk overleg" (kst-21501-31-207) and
"Nota naar aanleiding van het verslag": "I Vragen en opmerkingen vanuit de fracties", below it a heading for
each fractie, "II Reactie van de Minister", and below that the same headings again, or none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.dutch.invisible import visible
from generator.layout.rows import Row
from generator.structure.label import Label, Opens

LONGEST_HEADING = 160
SHORTEST_CONTENTS = 3
"""Headings one below the other; fewer stand above a text."""

_TITLE = re.compile(
    r"(?:verslag\s+(?:van|houdende)\s+(?:een\s+)?schriftelijk\s+overleg|nota\s+naar\s+aanleiding\s+van\s+het\s+"
    r"(?:nader\s+)?verslag)",
    re.IGNORECASE,
)
_COUNT = r"(?:(?:[IVX]{1,4}|\d{1,2}|[A-C])[.)]?\s+)?"
#: A party as it is written, "GroenLinks-PvdA", and a member without party.
_PARTY = r"(?-i:[A-Z0-9][\w’'./-]*(?:\s[A-Z0-9][\w’'./-]*){0,2})"
_MEMBER = r"(?-i:(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]en?|’t)\s){0,3}[A-Z][\w’'-]+)"
_FRACTIE = re.compile(
    rf"""
    [*_\#\s]* {_COUNT}
    (?: (?P<answers> (?: antwoord(?:en)? | reactie | beantwoording ) \s+ (?:op|van) \s+ (?:de\s+)? )?
        (?: (?:nadere\s+)? vragen (?:\s+en(?:/of)?\s+opmerkingen)? (?:\s+gesteld)?
          | opmerkingen | inbreng | bijdrage )
        \s+ (?:van(?:uit)?|door) \s+ )?
    (?:de\s+)? (?:leden\s+van\s+(?:de\s+)?)?
    (?: het\s+lid\s+ (?P<member>{_MEMBER}) | (?P<party>{_PARTY}) [-\s]fractie
      | fractie\s+van\s+ (?:de\s+|het\s+)? (?P<of>{_PARTY}) )
    \s* :? [*_\s]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ASKING = re.compile(
    rf"[*_\#\s]* {_COUNT} vragen \s+ en \s+ opmerkingen \s+ van(?:uit)? \s+ de \s+ fracties [\s.:*_]* $",
    re.VERBOSE | re.IGNORECASE,
)
_ANSWERING = re.compile(
    rf"""
    [*_\#\s]* {_COUNT} (?: antwoord(?:en)? | reactie | beantwoording ) (?: \s*/\s*reactie )?
    \s+ (?:van|door) \s+ (?:de\s+|het\s+)?
    (?: minister | staatssecretaris | bewindspersoon | bewindslieden | regering | kabinet | initiatiefnemers )
    [^.?!]* [.:*_]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading of an overleg: who asks below it (empty for a part's own), and whether answers begin."""

    index: int
    asker: str
    answers: bool


def is_overleg(rows: Sequence[Row], first: int) -> bool:
    """Whether the rows above the first heading of a fractie say that this is a schriftelijk overleg."""
    return _TITLE.search(" ".join(row.text for row in rows[:first])) is not None


def fractie_of(text: str) -> str:
    """The fractie or member whose heading a line is: "VVD", "lid Omtzigt"; "" where it is none."""
    match = _FRACTIE.match(visible(text)) if len(text) <= LONGEST_HEADING else None
    if match is None:
        return ""
    return f"lid {match['member']}" if match["member"] else match["party"] or match["of"]


def overleg_openings(rows: Sequence[Row]) -> dict[int, Label]:
    """The labels of an overleg by row: a question for each fractie, an answer for each, or one for all.

    None where the document is no overleg.
    """
    headings = _without_contents(_headings(rows))
    first = next((heading.index for heading in headings if heading.asker), 0)
    if not first or not is_overleg(rows, first):
        return {}
    answering = next((one.index for one in headings if one.answers and not one.asker), len(rows))
    labels = {one.index: _label(one, rows[one.index], answering) for one in headings}
    if answering < len(rows) and not any(one.asker and one.index > answering for one in headings):
        labels.update(_one_answer(rows, labels, answering))
    return labels


def heading_labels(rows: Sequence[Row]) -> dict[int, Label]:
    """The headings of fracties in a document whose questions are numbered: they belong to no answer."""
    return {i: Label("heading", (), 0) for i, row in enumerate(rows) if fractie_of(row.text)}


def _headings(rows: Sequence[Row]) -> list[_Heading]:
    found: list[_Heading] = []
    for index, row in enumerate(rows):
        text = visible(row.text)
        if len(text) > LONGEST_HEADING:
            continue
        if match := _FRACTIE.match(text):
            found.append(_Heading(index, fractie_of(text), match["answers"] is not None))
        elif _ASKING.match(text) or _ANSWERING.match(text):
            found.append(_Heading(index, "", _ASKING.match(text) is None))
    return found


def _without_contents(headings: Sequence[_Heading]) -> list[_Heading]:
    """The headings but those of a table of contents: a run of them that all come again below."""
    runs: list[list[_Heading]] = []
    for heading in headings:
        close = bool(runs) and heading.index == runs[-1][-1].index + 1
        if close and all((one.asker, one.answers) != (heading.asker, heading.answers) for one in runs[-1]):
            runs[-1].append(heading)
        else:
            runs.append([heading])
    last = {(one.asker, one.answers): one.index for one in headings}
    return [
        one
        for run in runs
        for one in run
        if len(run) < SHORTEST_CONTENTS or last[one.asker, one.answers] == one.index
    ]


def _label(heading: _Heading, row: Row, answering: int) -> Label:
    if not heading.asker:
        return Label("heading", (), 0)
    opens: Opens = "answer" if heading.answers or heading.index > answering else "question"
    return Label(opens, (), len(row.text), asker=heading.asker)


def _one_answer(rows: Sequence[Row], labels: Mapping[int, Label], answering: int) -> dict[int, Label]:
    """One answer to all: it begins below the heading that says who gives it."""
    below = answering + 1
    return {below: Label("answer", (), 0)} if below < len(rows) and below not in labels else {}
