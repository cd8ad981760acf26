"""The address of each question, answer and footnote (DESIGN §5): what is printed, never a counter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

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


class Anchors:
    """Gives out the addresses of one page, each once, in the order of the print.

    `counted` says that the document prints no numbers at all: only then are questions counted.
    """

    def __init__(self, *, counted: bool) -> None:
        self._counted = counted
        self._taken: set[str] = set()
        self._again: Counter[str] = Counter()
        self._last_number = ""
        self._count = 0

    def question(self, number: str | None, asker: str = "") -> str:
        """ "63" gives vraag-63; a second 25 vraag-25-2; none behind 61 vraag-61-vervolg.

        In a schriftelijk overleg the first question of the fractie `asker` is vraag-vvd-1.
        """
        self._count += 1
        if asker:
            self._again[asker] += 1
            return self._claim(f"vraag-{slug(asker)}-{self._again[asker]}")
        if number is not None:
            self._last_number = number
            return self._claim(f"vraag-{number}")
        if self._counted:
            return self._claim(f"vraag-{self._count}")
        return self._claim(f"vraag-{self._last_number}-vervolg" if self._last_number else "vraag-vervolg")

    def answer(self, questions: Sequence[str]) -> str:
        """The answer to the questions with these anchors: antwoord-63, antwoord-25-2, antwoord-2-3."""
        suffix = "-".join(anchor.removeprefix("vraag-") for anchor in questions)
        return self._claim(f"antwoord-{suffix}" if suffix else "antwoord")

    def section(self, role: Role) -> str:
        """A masthead, introduction or other section: inleiding, toelichting."""
        return self._claim(_SECTIONS[role])

    def note(self, label: str) -> str:
        """The footnote printed as `label`: noot-1; a second note 1 noot-1-2."""
        return self._claim(f"noot-{label}")

    def _claim(self, wanted: str) -> str:
        anchor = wanted
        while anchor in self._taken:
            self._again[wanted] += 1
            anchor = f"{wanted}-{self._again[wanted] + 1}"
        self._taken.add(anchor)
        return anchor
