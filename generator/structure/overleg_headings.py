"""The headings of a schriftelijk overleg: which fractie or member asks below each, or who answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.dutch.invisible import visible
from generator.layout.rows import Row, stands_apart

BOTH_PARTS = 2
LONGEST_HEADING = 160
SHORTEST_CONTENTS = 3
"""Headings one below the other; fewer stand above a text."""

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
#: Never with the number of a page behind it: that is a table of contents.
_ANSWERING = re.compile(
    rf"""
    [*_\#\s]* {_COUNT} (?: antwoord(?:en)? | reactie | beantwoording ) (?: \s*/\s*reactie )?
    \s+ (?:van|door) \s+ (?:de\s+|het\s+)?
    (?: minister | staatssecretaris | bewindspersoon | bewindslieden | regering | kabinet | initiatiefnemers )
    [^.?!]* (?<!\s\d)(?<!\s\d\d) [.:*_]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "Antwoord", "II. Reactie": who answers is told elsewhere.
_ANSWER_ALONE = re.compile(
    rf"[*_\#\s]* {_COUNT} (?: antwoord(?:en)? | reactie | beantwoording ) \s*:?[*_\s]* $",
    re.VERBOSE | re.IGNORECASE,
)
#: "III Volledige agenda", behind "II Antwoord/Reactie van de Minister"; and any item of such a count.
_SECOND_PART = re.compile(r"[*_#\s]*II[.)]?\s")
_THIRD_PART = re.compile(r"[*_#\s]*III[.)]?\s+[A-Z][^.?!:;,]{2,80}$")
_COUNTED = re.compile(r"[*_#\s]*I{1,2}[.)]?\s")
#: How the questions of a fractie begin where no heading names it: "De leden van de VVD-fractie lezen".
_MEMBERS_OF = re.compile(
    rf"De\s+leden\s+van\s+de\s+(?:(?P<party>{_PARTY})[-\s]fractie|fractie\s+van\s+(?:de\s+|het\s+)?(?P<of>{_PARTY}))\b"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of an overleg: who asks below it (empty for a part's own), and whether answers begin.

    Where the text itself says who asks, it is no `printed` heading.
    """

    index: int
    asker: str
    answers: bool
    printed: bool = True


def fractie_of(text: str) -> str:
    """The fractie or member whose heading a line is: "VVD", "lid Omtzigt"; "" where it is none."""
    match = _FRACTIE.match(visible(text)) if len(text) <= LONGEST_HEADING else None
    if match is None:
        return ""
    return f"lid {match['member']}" if match["member"] else match["party"] or match["of"]


def headings_in(rows: Sequence[Row]) -> list[Heading]:
    """All headings, in the order of the print."""
    found: list[Heading] = []
    for index, row in enumerate(rows):
        text = visible(row.text)
        if len(text) > LONGEST_HEADING:
            continue
        if match := _FRACTIE.match(text):
            found.append(Heading(index, fractie_of(text), match["answers"] is not None))
        elif _ASKING.match(text):
            found.append(Heading(index, "", answers=False))
        elif _ANSWERING.match(text) or _ANSWER_ALONE.match(text):
            found.append(Heading(index, "", answers=True))
    return found


def without_contents(headings: Sequence[Heading]) -> list[Heading]:
    """The headings but those of a table of contents: a run of them that all come again below."""
    runs: list[list[Heading]] = []
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
        if not _could_be_contents(run) or last[one.asker, one.answers] == one.index
    ]


def _could_be_contents(run: Sequence[Heading]) -> bool:
    """Whether so many stand together, or both parts: below the first of them something is asked."""
    parts = {one.answers for one in run if not one.asker}
    return len(run) >= SHORTEST_CONTENTS or len(parts) == BOTH_PARTS


def opening_paragraphs(rows: Sequence[Row], headings: Sequence[Heading]) -> list[Heading]:
    """Who asks where no fractie has a heading: by how paragraphs between those of the two parts begin."""
    parts = [one.index for one in headings]
    if len(parts) != BOTH_PARTS or any(one.asker for one in headings) or headings[0].answers:
        return []
    found: list[Heading] = []
    for index in range(parts[0] + 1, parts[1]):
        match = _MEMBERS_OF.match(rows[index].text) if stands_apart(rows[index]) else None
        asker = (match["party"] or match["of"]) if match else ""
        if asker and asker not in [one.asker for one in found]:
            found.append(Heading(index, asker, answers=False, printed=False))
    return found


def third_part(rows: Sequence[Row], answering: int) -> int | None:
    """The row of the heading of part III, behind the answers of part II: it belongs to no answer."""
    if answering >= len(rows) or not _SECOND_PART.match(rows[answering].text):
        return None
    for index in range(answering + 1, len(rows)):
        if _COUNTED.match(rows[index].text):
            return None
        if stands_apart(rows[index]) and _THIRD_PART.match(rows[index].text):
            return index
    return None
