"""Which rows could be a letterhead: short lines that a letter prints above, beside or within its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from generator.dutch.letters import comparable
from generator.layout.rows import Place, Row, ends_sentence

#: What only letters print, and what a list in an answer can name as well.
_LETTERHEAD = re.compile(
    r"""
    (?P<letter> (?:Onze|Uw)\s+[Rr]eferentie | (?:Ons|Uw)\s+[Kk]enmerk | Kenmerk$ | Datum | Contactpersoon
              | Post(?:bus|adres) | Bezoekadres | Zaaknummer | Aan\s+de\s+Voorzitter | Retouradres ) (?:\b.*)?
    | (?P<organisation> Ministerie\s+van | Directie | Directoraat | Bijlage(?:\(n\)|n)?(?!.{13}) ) \b.*
    """,
    re.VERBOSE,
)
LONGEST_LETTERHEAD_LINE = 45


class Letterhead(NamedTuple):
    """Neighbouring rows that could be a letterhead; `typical` are the places of those that letters print.

    `kinds` are what these name, such as "Ministerie van"; `of_letter` those that nothing but a letter names.
    """

    rows: tuple[Row, ...]
    typical: frozenset[Place]
    kinds: frozenset[str]
    of_letter: frozenset[str]


def letterheads_in(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Runs of short lines with white space around each.

    Seed 002, lines 174–184: page number, ministry and reference in the middle of a sentence.
    """
    apart = [_stands_apart(rows, i) and _could_be_letterhead(row.text) for i, row in enumerate(rows)]
    return tuple(_letterhead(rows[start:end]) for start, end in _runs(apart))


def letterheads_within(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Paragraphs of short lines, each typical of a letter, between two halves of a sentence.

    A program that reads a page puts the margin of a letter there, its lines close together.
    """
    of_letter: list[bool] = []
    for start, end in pairwise(_begins(rows)):
        of_letter += [_is_of_letter(rows[start:end])] * (end - start)
    runs = (run for run in _runs(of_letter) if _splits_sentence(rows, *run))
    return tuple(_letterhead(rows[start:end]) for start, end in runs)


def running_heads_in(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Runs of short lines close together that are all printed more than once.

    A letter's margin gives them on every page: "Directoraat-Generaal", "Datum", "12 mei 2014".
    """
    times = Counter(row.text for row in rows)
    again = [times[row.text] > 1 and _could_be_letterhead(row.text) for row in rows]
    return tuple(_letterhead(rows[start:end]) for start, end in _runs(again))


def _stands_apart(rows: Sequence[Row], index: int) -> bool:
    """Whether white space is printed above and below a row; where paragraphs are told, it means nothing."""
    if rows[index].begins is not None:
        return False
    return rows[index].blanks > 0 and index + 1 < len(rows) and rows[index + 1].blanks > 0


def _begins(rows: Sequence[Row]) -> list[int]:
    """Where white space parts the rows, and where they end; nowhere, where paragraphs are told."""
    if any(row.begins is not None for row in rows):
        return []
    begins = (index for index, row in enumerate(rows) if not index or row.blanks or row.page_break)
    return [*begins, len(rows)]


def _is_of_letter(rows: Sequence[Row]) -> bool:
    """Whether rows that say nothing name what letters print; the name of a ministry can be long."""
    typical = [_LETTERHEAD.fullmatch(comparable(row.text)) is not None for row in rows]
    said = (ends_sentence(row.text) for row, known in zip(rows, typical, strict=True) if known)
    other = (row for row, known in zip(rows, typical, strict=True) if not known)
    return any(typical) and not any(said) and all(_could_be_letterhead(row.text) for row in other)


def _splits_sentence(rows: Sequence[Row], start: int, end: int) -> bool:
    """Whether a sentence goes on behind rows that stand in its middle."""
    if not 0 < start < end < len(rows):
        return False
    return not ends_sentence(rows[start - 1].text) and rows[end].text[:1].islower()


def _could_be_letterhead(text: str) -> bool:
    """A short line that says nothing: no sentence ends in it."""
    return len(text) <= LONGEST_LETTERHEAD_LINE and not ends_sentence(text)


def _letterhead(rows: Sequence[Row]) -> Letterhead:
    found = {row.place: match for row in rows if (match := _LETTERHEAD.fullmatch(comparable(row.text)))}
    of_letter = frozenset(match["letter"] for match in found.values() if match["letter"])
    others = frozenset(match["organisation"] for match in found.values() if match["organisation"])
    return Letterhead(tuple(rows), frozenset(found), of_letter | others, of_letter)


def _runs(holds: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Where each run of neighbours for which something holds begins, and where it is done."""
    end = 0
    for held, group in groupby(holds):
        start, end = end, end + len(list(group))
        if held:
            yield start, end
