"""The rows that open questions by their numbers alone: the likeliest series among all that begin with one.

A text has other numbers at the start of a line: lists in answers, years, amounts. So each row that begins
with a number is a candidate, and a dynamic program over them picks the series that together is likeliest: it
counts up from 1, its questions ask, and where answers are labelled each has one below it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.dutch.numbers import DIGITS, NUMBER_LIST, number_value, read_numbers
from generator.layout.rows import Row, begins_cell
from generator.structure.label import Label

LARGEST_GAP = 3
"""A question's number follows the one before it at most so far."""
SHORTEST_REQUEST = 20
"""Characters; what has fewer and no question mark is a heading."""
LONGEST_QUESTION = 60
"""A question prints a question mark within so many rows."""
LONGEST_SHORT_LINE = 40
"""A line with more characters than these, and no end of a sentence, goes on below."""

#: What a question adds to the likelihood of its series, and what each irregularity takes away from it.
_QUESTION = 10
_PER_MISSING = 2
_AGAIN = 5
#: Each alone is less than a question adds, both together are more: an item of a list in the last answer.
_IN_A_LIST = 5
_WITHOUT_ANSWER = 6
_NEW_SERIES = 12
_NEW_FRACTIE = 4

_CAPITAL = r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’]"
DOTTED = re.compile(rf"[*_•\s]*\(?(?P<numbers>{NUMBER_LIST})\s?[.):]{{1,2}}[*_]*\s*(?=$|{_CAPITAL})")
ALONE = re.compile(rf"[*_•\s]*(?P<numbers>{NUMBER_LIST})[*_]*$")
#: "2 en 3 Is het waar?"; but "22–25 Precieze data" begins an answer (seed 003).
LEADING = re.compile(
    rf"(?P<numbers>{DIGITS}[a-z]?(?:(?:,\s?{DIGITS}){{0,9}}\s+en\s+{DIGITS})?)\s+(?={_CAPITAL})"
)
FORMS = (DOTTED, ALONE, LEADING)

#: A question that may end in a full stop: "Kunt u deze vragen afzonderlijk beantwoorden."
REQUEST = re.compile(r"(?:Kunt|Wilt|Bent|Zou|Gaat|Deelt|Heeft|Graag)\s+u\b|Graag\s")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A row that begins with numbers; `cost` is what is unlikely about it, wherever the series stands.

    `again`: its number may be a printed one once more; `anew`: what a new series costs that begins here.
    """

    index: int
    numbers: tuple[str, ...]
    end: int
    cost: int
    again: bool
    anew: int | None

    @property
    def first(self) -> int:
        return number_value(self.numbers[0])

    @property
    def highest(self) -> int:
        return number_value(self.numbers[-1])


class _Chain(NamedTuple):
    """The likeliest series that ends with a candidate; `last` is the highest number so far."""

    score: int
    last: int
    candidate: _Candidate
    before: _Chain | None


def series(rows: Sequence[Row], printed: Mapping[int, Label], form: re.Pattern[str]) -> dict[int, Label]:
    """The labels, by row, of questions 1, 2, 3 … in one form of numbering; none where there is no series.

    `printed` are the labels that are sure already.
    """
    best: dict[int, _Chain] = {}
    for candidate in _Candidates(rows, printed, form).asking():
        chain = _continued(candidate, best)
        if chain and (chain.last not in best or chain.score > best[chain.last].score):
            best[chain.last] = chain
    likeliest = max(best.values(), key=lambda chain: chain.score, default=None)
    return _labels(likeliest)


def _labels(chain: _Chain | None) -> dict[int, Label]:
    found: dict[int, Label] = {}
    while chain:
        one = chain.candidate
        found[one.index] = Label("question", one.numbers, one.end)
        chain = chain.before
    return dict(sorted(found.items()))


def _continued(candidate: _Candidate, best: Mapping[int, _Chain]) -> _Chain | None:
    """The likeliest series with this candidate as its last question."""
    worth = _QUESTION - candidate.cost
    chains = [_Chain(worth, candidate.highest, candidate, None)] if candidate.first == 1 else []
    for last, chain in _reachable(candidate, best):
        cost = _step(candidate, last)
        chains.append(_Chain(chain.score + worth - cost, max(last, candidate.highest), candidate, chain))
    return max(chains, key=lambda chain: chain.score, default=None)


def _reachable(candidate: _Candidate, best: Mapping[int, _Chain]) -> list[tuple[int, _Chain]]:
    """The series that this candidate can carry on, by their highest number."""
    first = candidate.first
    lasts = set(range(first - LARGEST_GAP, first))
    if not candidate.numbers[0].isdigit():
        lasts.add(first)
    if candidate.again:
        lasts |= set(range(first, first + LARGEST_GAP))
    found = [(last, best[last]) for last in sorted(lasts) if last in best]
    if candidate.anew is not None and best:
        found.append((0, max(best.values(), key=lambda chain: chain.score)))
    return found


def _step(candidate: _Candidate, last: int) -> int:
    """What is unlikely about a number behind `last`; 0 stands for a series that begins again."""
    if last == 0:
        return candidate.anew or 0
    if candidate.first > last:
        return _PER_MISSING * (candidate.first - last - 1)
    return 0 if candidate.first == last and not candidate.numbers[0].isdigit() else _AGAIN


class _Candidates:
    """The rows of a document that begin with a number in one form."""

    def __init__(self, rows: Sequence[Row], printed: Mapping[int, Label], form: re.Pattern[str]) -> None:
        self._rows, self._printed, self._form = rows, printed, form
        self._matches = {i: m for i in range(len(rows)) if (m := self._match(i))}
        self._numbers = {
            i: tuple(n.number for n in read_numbers(match["numbers"])) for i, match in self._matches.items()
        }
        self._values = {number_value(number) for some in self._numbers.values() for number in some}
        self._answers = any(label.opens == "answer" for label in printed.values())
        self._in_lists = self._find_lists()
        self._stops = self._matches.keys() - self._in_lists

    def asking(self) -> list[_Candidate]:
        """Those that ask something, in the order of the text."""
        return [self._candidate(i) for i in self._matches if self._asks(i)]

    def _match(self, index: int) -> re.Match[str] | None:
        if index in self._printed:
            return None
        match = self._form.match(self._rows[index].text[:400])
        if match is None or (self._form is DOTTED and _wraps(self._rows, index)):
            return None
        if self._form is ALONE and _within_sentence(self._rows, index):
            return None
        return match if self._form is not LEADING or _begins(self._rows, index) else None

    def _candidate(self, index: int) -> _Candidate:
        numbers = self._numbers[index]
        answered = not self._answers or self._answered(index)
        cost = _IN_A_LIST * (index in self._in_lists) + _WITHOUT_ANSWER * (not answered)
        again = self._form is LEADING and _double_spaced(self._rows, index)
        anew = self._anew(index) if numbers[0] == "1" else None
        return _Candidate(index, numbers, self._matches[index].end(), cost, again, anew)

    def _find_lists(self) -> set[int]:
        """Those that count on from an item right below a colon: "de stappen zijn:", "1. …", "2. …"."""
        found: set[int] = set()
        expected = 0
        for index, numbers in self._numbers.items():
            below_colon = index > 0 and self._rows[index - 1].text.endswith(":")
            if below_colon or number_value(numbers[0]) == expected:
                found.add(index)
                expected = number_value(numbers[-1]) + 1
            else:
                expected = 0
        return found

    def _answered(self, index: int) -> bool:
        """Whether the next row that could open something opens an answer."""
        for below in range(index + 1, len(self._rows)):
            if label := self._printed.get(below):
                return label.opens == "answer"
            if below in self._matches:
                return False
        return False

    def _anew(self, index: int) -> int | None:
        """How unlikely a second series is: below the heading of a fractie little, where each has its answer
        more; elsewhere there is none.
        """
        above = self._printed.get(index - 1)
        if above is not None and above.opens == "heading":
            return _NEW_FRACTIE
        return _NEW_SERIES if self._answers and self._answered(index) else None

    def _asks(self, index: int) -> bool:
        """Whether what stands up to the next row that may open something is a question.

        It holds a question mark, or is a request, or an answer follows it ("Graag een overzicht."); where no
        answer is labelled, it is believed if the series goes on. "1. Inleiding" is none, whatever follows.
        """
        goes_on = not self._answers and number_value(self._numbers[index][-1]) + 1 in self._values
        text = opening = ""
        for offset in range(index, min(len(self._rows), index + LONGEST_QUESTION)):
            label = self._printed.get(offset)
            if offset > index and (label or offset in self._stops):
                answer = label is not None and label.opens == "answer"
                listed = goes_on and len(opening) > SHORTEST_REQUEST
                return answer or listed or REQUEST.match(text) is not None
            row = self._rows[offset].text
            if "?" in row:
                return True
            text = f"{text} {row[self._matches[index].end() :] if offset == index else row}".strip()
            opening = opening or text
        return REQUEST.match(text) is not None


def _begins(rows: Sequence[Row], index: int) -> bool:
    """Also right below a heading that ends in a bracket, and in the first column of a table."""
    above = rows[index - 1].text if index else ""
    return begins_cell(rows, index) or above.endswith(")") or "\t" in rows[index].text[:6]


def _wraps(rows: Sequence[Row], index: int) -> bool:
    """Whether the line above breaks off in mid-sentence, right before a number: "artikel 273f, lid | 2."."""
    row, above = rows[index], rows[index - 1] if index else None
    if above is None or row.blanks or row.page_break:
        return False
    return len(above.text) > LONGEST_SHORT_LINE and above.text[-1].islower()


def _within_sentence(rows: Sequence[Row], index: int) -> bool:
    """Whether a line is between two that are one sentence: "in | 2 | jaar tijd"."""
    if not 0 < index < len(rows) - 1:
        return False
    above, row, below = rows[index - 1 : index + 2]
    apart = row.blanks or below.blanks or row.page_break or below.page_break
    return not apart and above.text[-1:].islower() and below.text[:1].islower()


def _double_spaced(rows: Sequence[Row], index: int) -> bool:
    below = rows[index + 1] if index + 1 < len(rows) else None
    return rows[index].blanks > 0 and below is not None and below.blanks == 1
