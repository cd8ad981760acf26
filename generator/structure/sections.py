"""What stands around the questions and answers: masthead, introduction, signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.layout.rows import Row
from generator.model.document import Role

LONGEST_SIGNATURE_LINE = 90

_MASTHEAD = re.compile(
    r"""
    (?:Mondelinge\s+)?Vra(?:ag|gen)\s+(?:van|gesteld)\b | Antwoord(?:en)?(?:\s+van\b|\s*:?$)
    | Mededeling\s+van\b
    | Vergaderjaar\b | AH\s\d | \d{4}Z\d{5} | \d{1,5}$ | \(ingezonden | Zie\s+ook\s+Aanhangsel
    | regering\s+gegeven
    | (?:Aanhangsel|Kamerstuk)\b | Tweede\s+Kamer\b
    """,
    re.VERBOSE,
)
_SIGNATURE = re.compile(
    r"""
    Hoogachtend\b | Met\s+(?:vriendelijke|hoogachting)\b | \[Ondertekenaar
    | (?:De|DE|de)\s+(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)(?:-[Pp]resident)?\b
      (?!.*\b(?:heeft|is|zal|kan|wordt|acht|ziet|was|deelt|gaat)\b)
    """,
    re.VERBOSE,
)


def introduction(paragraphs: Sequence[Sequence[Row]]) -> Iterator[tuple[Role, list[Row]]]:
    """The paragraphs above the first question, neighbours of one role together."""
    role: Role | None = None
    rows: list[Row] = []
    for paragraph in (part for whole in paragraphs for part in _at_titles(whole)):
        own = _role(paragraph, role)
        if role is not None and own != role:
            yield role, rows
            rows = []
        role = own
        rows.extend(paragraph)
    if role is not None:
        yield role, rows


def _at_titles(paragraph: Sequence[Row]) -> Iterator[list[Row]]:
    """A paragraph, parted where a title opens a new page (seed 002, line 12)."""
    part: list[Row] = []
    for row in paragraph:
        if part and row.page_break and _MASTHEAD.match(row.text):
            yield part
            part = []
        part.append(row)
    yield part


def _role(paragraph: Sequence[Row], above: Role | None) -> Role:
    if _MASTHEAD.match(paragraph[0].text):
        return "masthead"
    if above == "masthead" and paragraph[0].evidence.bold:  # a title goes on in a paragraph of its own
        return "masthead"
    signs = above == "signature" and all(could_sign(row) and not row.text.endswith(".") for row in paragraph)
    return "signature" if signs or _SIGNATURE.match(paragraph[0].text) else "introduction"


def signs(row: Row) -> bool:
    """Whether a row opens a signature."""
    return _SIGNATURE.match(row.text) is not None


def could_sign(row: Row) -> bool:
    """Whether a row could stand in a signature: it is short and asks nothing."""
    return len(row.text) <= LONGEST_SIGNATURE_LINE and not row.text.endswith(("?", ";"))
