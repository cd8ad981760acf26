"""Which question of a document a printed number means, also where that number is printed twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal, TypeAlias

from generator.model.document import Document
from generator.model.reference import Order

Wanted: TypeAlias = Literal["question", "answer"]

_PART = re.compile(r"(\d+)[a-z]")


class PrintedNumbers:
    """Knows where each question of one document is asked and answered."""

    def __init__(self, document: Document) -> None:
        self._order = [question.anchor for question in document.questions()]
        self._place = {anchor: place for place, anchor in enumerate(self._order)}
        self._answer_of = {q: answer.anchor for answer in document.answers() for q in answer.questions}
        self._first_of = {self._answer_of.get(anchor, anchor): anchor for anchor in reversed(self._order)}
        self._last_of = {self._answer_of.get(anchor, anchor): anchor for anchor in self._order}
        self._homes = _homes(document)
        self._by_number: dict[str, list[str]] = defaultdict(list)
        self._parts: dict[str, list[str]] = defaultdict(list)
        for question in document.questions():
            self._by_number[question.number or ""].append(question.anchor)
            if part := _PART.fullmatch(question.number or ""):
                self._parts[part[1]].append(question.anchor)

    def address(self, anchor: str, wanted: Wanted) -> str:
        """The anchor to lead to: the answer to a question where that is wanted and there is one."""
        return self._answer_of.get(anchor, anchor) if wanted == "answer" else anchor

    def meant(self, number: str, origin: str, wanted: Wanted) -> Sequence[str]:
        """The question that `number` means in the part or note `origin`; none where that is not certain.

        "7" means 7a, 7b … where those are what is printed, and "7a" means 7 where that is.
        """
        printed = self._by_number.get(number, [])
        if len(printed) > 1:
            return self._by_context(printed, self._homes.get(origin, origin), wanted)
        if printed or number in self._parts:
            return printed or self._parts[number]
        part = _PART.fullmatch(number)
        whole = self._by_number.get(part[1], []) if part else []
        return whole if len(whole) == 1 else []

    def times(self, number: str) -> int:
        """How many questions have this number."""
        return len(self._by_number.get(number, ()))

    def in_order(self, origin: str, order: Order) -> str | None:
        """The first or last question, or the one printed before or after that which `origin` is, or belongs
        to, or answers; None where there is none.
        """
        if order in ("first", "last"):
            return self._order[0 if order == "first" else -1] if self._order else None
        home = self._homes.get(origin, origin)
        first = self._place.get(home, self._place.get(self._first_of.get(home, ""), 0))
        last = self._place.get(home, self._place.get(self._last_of.get(home, ""), len(self._order)))
        place = first - 1 if order == "previous" else last + 1
        return self._order[place] if 0 <= place < len(self._order) else None

    def _by_context(self, printed: Sequence[str], home: str, wanted: Wanted) -> Sequence[str]:
        """Nothing refers to itself, an answer that is wanted exists, and a question looks back."""
        left = _kept(printed, [anchor for anchor in printed if self.address(anchor, wanted) != home])
        if wanted == "answer":
            left = _kept(left, [anchor for anchor in left if anchor in self._answer_of])
        if home in self._place:
            left = _kept(left, [anchor for anchor in left if self._place[anchor] < self._place[home]])
        return left if len({self.address(anchor, wanted) for anchor in left}) == 1 else []


def _kept(all_: Sequence[str], some: Sequence[str]) -> Sequence[str]:
    """`some`, unless nothing is left."""
    return some or all_


def _homes(document: Document) -> dict[str, str]:
    """The part that each note belongs to, where that is one."""
    return {note.anchor: note.used_in[0] for note in document.footnotes if len(note.used_in) == 1}
