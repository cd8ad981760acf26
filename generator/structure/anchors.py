"""The address of each question, answer and footnote: what is printed, never a counter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.identity.document_id import slug
from generator.model.document import Role

_SECTIONS: dict[Role, str] = {
    "masthead": "kop",
    "introduction": "inleiding",
    "explanation": "toelichting",
    "announcement": "mededeling",
    "signature": "ondertekening",
    "heading": "tussenkop",
    "annex": "bijlage",
}


@dataclass(frozen=True, slots=True)
class Numbering:
    """What tells one question from the others: see `Question`."""

    anchor: str
    occurrence: int = 1
    after: str | None = None


class Anchors:
    """Gives out the addresses of one page, each once, in the order of the print.

    `counted` says that the document prints no numbers at all: only then are questions counted.
    """

    def __init__(self, *, counted: bool) -> None:
        self._counted = counted
        self._taken: set[str] = set()
        self._again: Counter[str] = Counter()
        self._tails: dict[str, str] = {}
        self._asked: Counter[tuple[str | None, str | None]] = Counter()
        self._last_number: str | None = None

    def question(self, number: str | None, asker: str = "") -> Numbering:
        """ "63" gives vraag-63; a second 25 vraag-25-2; none behind 61 vraag-61-vervolg.

        In a schriftelijk overleg the first question of the fractie `asker` is vraag-vvd-1.
        """
        after = None if number or asker else self._last_number
        self._last_number = number or self._last_number
        self._asked[number or asker, after] += 1
        occurrence = self._asked[number or asker, after]
        own = number or (f"{slug(asker)}-{occurrence}" if asker else None)
        tail = self._claim("vraag-", own or self._unnumbered(after, occurrence))
        self._tails[f"vraag-{tail}"] = tail
        return Numbering(f"vraag-{tail}", occurrence, after)

    def answer(self, questions: Sequence[str]) -> str:
        """The answer to the questions with these anchors: antwoord-63, antwoord-25-2, antwoord-2-3."""
        tail = "-".join(self._tails[anchor] for anchor in questions)
        return f"antwoord-{self._claim('antwoord-', tail)}" if tail else self._claim("", "antwoord")

    def aliases(self, answer: str, questions: Sequence[str]) -> tuple[str, ...]:
        """The addresses that the answers to these questions alone would have: antwoord-2, antwoord-3."""
        alone = (f"antwoord-{self._tails[anchor]}" for anchor in questions)
        return tuple(anchor for anchor in alone if anchor != answer)

    def section(self, role: Role) -> str:
        """A masthead, introduction or other section: inleiding, toelichting."""
        return self._claim("", _SECTIONS[role])

    def note(self, label: str) -> str:
        """The footnote printed as `label`: noot-1; a second note 1 noot-1-2."""
        return self._claim("", f"noot-{label}")

    def _unnumbered(self, after: str | None, occurrence: int) -> str:
        if self._counted:
            return str(occurrence)
        return f"{after}-vervolg" if after else "vervolg"

    def _claim(self, kind: str, wanted: str) -> str:
        """`wanted`, with a number behind it where this kind of part has that tail already."""
        tail = wanted
        while kind + tail in self._taken:
            self._again[kind + wanted] += 1
            tail = f"{wanted}-{self._again[kind + wanted] + 1}"
        self._taken.add(kind + tail)
        return tail
