"""Everything in a text that could be the marker of a footnote, and how likely it is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import normalize

from generator.layout.rows import Row, ends_sentence

Style: TypeAlias = Literal["bracket", "paren", "plain"]


class Candidate(NamedTuple):
    """Characters `start` up to `end` of row `row`; the higher its `score`, the likelier it marks a note."""

    row: int
    start: int
    end: int
    style: Style
    score: int
    labels: tuple[str, ...]


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


def candidates_in(rows: Sequence[Row]) -> list[Candidate]:
    """Everything that could be a marker, in the order of the text."""
    above = ["", *(row.text for row in rows)]
    return [found for index, row in enumerate(rows) for found in _in_row(index, row.text, above[index])]


def _in_row(index: int, text: str, above: str) -> list[Candidate]:
    if not _DIGIT.search(text):
        return []
    if alone := _ALONE.match(text):
        return [_candidate(index, alone, "plain", STRONG)]
    found = [_candidate(index, m, "bracket", STRONG) for m in _BRACKET.finditer(text)]
    found += [_candidate(index, m, "paren", STRONG) for m in _PAREN.finditer(text)]
    found += [_candidate(index, m, "plain", _glued_score(text, m.start())) for m in _GLUED.finditer(text)]
    found += [_candidate(index, m, "plain", FAIR) for m in _LISTED.finditer(text)]
    found += [_candidate(index, m, "plain", WEAK) for m in _INSIDE.finditer(text)]
    found += [_candidate(index, m, "plain", STRONG) for m in _SUPERSCRIPT.finditer(text) if m.start()]
    if opening := _OPENING.match(text):
        new_sentence = text[opening.end() :].lstrip()[:1].isupper()
        score = WEAK if new_sentence and not ends_sentence(above) else FAIR
        found.append(_candidate(index, opening, "plain", score))
    return sorted(found, key=lambda candidate: candidate.start)


def _candidate(row: int, match: re.Match[str], style: Style, score: int) -> Candidate:
    labels = re.findall(r"\d+", normalize("NFKC", match["labels"]))
    return Candidate(row, match.start(), match.end(), style, score, tuple(labels))


def _glued_score(text: str, start: int) -> int:
    before = text[start - 1]
    if before in "?!»”’\"')":
        return STRONG
    if before in ".,;:":
        return FAIR if before == ":" else STRONG
    return FAIR if before.islower() else WEAK
