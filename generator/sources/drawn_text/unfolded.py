"""A text that lost its line ends: everything stands on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.sources.read_error import UnreadableError

_LONG = 1_500
"""Where lines hold so many characters on average, they are no paragraphs any more."""
_FEW_HEADINGS = 2
_PARAGRAPH = 600
"""A paragraph has so many characters on average at most: as many old line ends must be left."""

#: What is left of an old line end.
_OLD_END = re.compile(r"[ \t\u00a0]{2,}|\t")
_HEADING = (
    r"(?:Vraag|Vragen|Antwoord|Antwoorden)\s(?:op\svra(?:ag|gen)\s)?\d{1,3}(?:(?:,\s|\sen\s|,\sen\s)\d{1,3})*"
)
#: A heading behind a finished sentence began a line, and ended it where a sentence begins behind it.
_BEFORE_HEADING = re.compile(rf"(?<=[.?!»”)\d])\s+(?={_HEADING}(?:\s|$))")
_BEHIND_HEADING = re.compile(rf"^({_HEADING})\s(?=[A-ZÀ-Þ«‘“])", re.MULTILINE)


def unfolded(lines: Sequence[str]) -> list[str] | None:
    """The printed lines of a text that stands on one, where double spaces show the old line ends.

    None where the text has its line ends. Raises UnreadableError where they cannot be put back.
    """
    inked = [line.strip() for line in lines if line.strip()]
    if not _is_folded(inked):
        return None
    length, ends = sum(map(len, inked)), sum(len(_OLD_END.findall(line)) for line in inked)
    if ends * _PARAGRAPH < length:
        raise UnreadableError(
            f"heeft geen regeleinden meer ({length} tekens op {len(inked)} regels): "
            "haal de tekst opnieuw uit de pdf, of zet de pdf zelf in de map"
        )
    text = "\n".join(_OLD_END.sub("\n", line) for line in inked)
    return _BEHIND_HEADING.sub(r"\1\n", _BEFORE_HEADING.sub("\n", text)).split("\n")


def _is_folded(inked: Sequence[str]) -> bool:
    """Whether lines are too long for paragraphs, or the only line holds headings."""
    if len(inked) == 1 and len(_BEFORE_HEADING.findall(inked[0])) >= _FEW_HEADINGS:
        return True
    return bool(inked) and sum(map(len, inked)) >= _LONG * len(inked)
