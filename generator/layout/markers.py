"""Everything in a text that could be the marker of a footnote, and how likely it is one."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import normalize

from generator.layout.rows import Place, Row

Style: TypeAlias = Literal["bracket", "paren", "plain"]


class MarkerCandidate(NamedTuple):
    """Characters `start` up to `end` of a row could mark a note; the higher its `score`, the likelier.

    `restarts`: it opens the row and a new sentence follows it, so that it is less likely where the row above
    does not end one.
    """

    place: Place
    start: int
    end: int
    style: Style
    score: int
    labels: tuple[str, ...]
    restarts: bool = False


_DIGIT = re.compile(r"[\d⁰¹²³⁴-⁹]")
_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_LIST = r"\d{1,2}(?:(?:\s?,\s?|\s)\d{1,2})*"

_BRACKET = re.compile(rf"\[\s?(?P<labels>{_LIST})\s?\]")
#: "UWV 1) ook", "Motie Knops c.s. (2)"; at the start of a line it is a list item.
_PAREN = re.compile(r"(?<=\s)\(?(?P<labels>\d{1,2})\)")
#: "gebracht?1 Zo ja", "Kamer3 een", "orthodontie»?1 2 3"; not "22.00", "van4 november", "m3", "CO2", "nr.5".
_GLUED = re.compile(
    rf"""
    (?<=[^\W\d_]|[?!.,;:»”’"'’)\]])
    (?:(?<!\d[.,:])|(?<=\b(?:19|20)\d\d\.))
    (?<!\b[Nn]r\.) (?<!\b[Aa]rt\.) (?<!\bm) (?<!\b[ckdm]m) (?<!CO) (?<!\bH)
    (?P<labels>{_LIST})
    (?= [\s.,;:?!)»”’] | $ | (?<=[?!.»”]\d) [A-ZÀ-Þ][a-z] )
    (?! \s (?: {_MONTH} | procent | miljoen | miljard | jaar | uur | euro | dagen | weken | maanden )\b
      | [.,]\d | \s?% )
    """,
    re.VERBOSE,
)
#: "gezonde leefomgeving»1?, 2": the second of two, behind the punctuation.
_LISTED = re.compile(r"(?<=\d[?!.»”],\s)(?P<labels>\d{1,2})$")
#: "stikstofdaling1van": a bad extractor left no space behind the marker.
_INSIDE = re.compile(r"(?<=[a-zà-ÿ]{3})(?P<labels>\d{1,2})(?=[a-zà-ÿ]{2})")
_SUPERSCRIPT = re.compile(r"(?<![mM])(?P<labels>[⁰¹²³⁴-⁹]{1,2})")
_ALONE = re.compile(rf"(?P<labels>{_LIST})$")
#: "2 herhaald en daarnaast", "2. In 2023 is": the marker opens the line after its word.
_OPENING = re.compile(rf"(?P<labels>{_LIST})(?=\.?\s+[^\W\d]|[,;:]\s)(?!\s{_MONTH}\b)")

STRONG, FAIR, WEAK = 3, 2, 1


def markers_in(row: Row) -> tuple[MarkerCandidate, ...]:
    """Everything in a row that could be a marker, in the order of the text."""
    text = row.text
    if not _DIGIT.search(text):
        return ()
    if alone := _ALONE.match(text):
        return (_candidate(row, alone, "plain", STRONG),)
    found = [_candidate(row, m, "bracket", STRONG) for m in _BRACKET.finditer(text)]
    found += [_candidate(row, m, "paren", STRONG) for m in _PAREN.finditer(text)]
    found += [_candidate(row, m, "plain", _glued_score(text, m.start())) for m in _GLUED.finditer(text)]
    found += [_candidate(row, m, "plain", FAIR) for m in _LISTED.finditer(text)]
    found += [_candidate(row, m, "plain", WEAK) for m in _INSIDE.finditer(text)]
    found += [_candidate(row, m, "plain", STRONG) for m in _SUPERSCRIPT.finditer(text) if m.start()]
    if opening := _OPENING.match(text):
        restarts = text[opening.end() :].lstrip()[:1].isupper()
        found.append(_candidate(row, opening, "plain", FAIR)._replace(restarts=restarts))
    return tuple(sorted(found, key=lambda candidate: candidate.start))


def _candidate(row: Row, match: re.Match[str], style: Style, score: int) -> MarkerCandidate:
    labels = re.findall(r"\d+", normalize("NFKC", match["labels"]))
    return MarkerCandidate(row.place, match.start(), match.end(), style, score, tuple(labels))


def _glued_score(text: str, start: int) -> int:
    before = text[start - 1]
    if before in "?!»”’\"')":
        return STRONG
    if before in ".,;:":
        return FAIR if before == ":" else STRONG
    return FAIR if before.islower() else WEAK
