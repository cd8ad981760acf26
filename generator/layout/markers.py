"""Everything in a text that could be the marker of a footnote, and how likely it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import normalize

from generator.layout.raised import Mark, marks_in
from generator.layout.rows import Place, Row
from generator.layout.signs import signs_in

Style: TypeAlias = Literal["bracket", "paren", "plain", "sign"]
"""How a label is printed: [1], 1), 1 or with no figure at all: *, †, ii."""


class MarkerCandidate(NamedTuple):
    """Characters `start` up to `end` of a row could mark a note; the higher its `score`, the likelier.

    `names` are those of the notes it marks, where the evidence tells. `restarts`: it opens the row and a new
    sentence follows it, so that it is less likely where the row above does not end one. `closing`: glued
    behind what closes a question or a quotation.
    """

    place: Place
    start: int
    end: int
    style: Style
    score: int
    labels: tuple[str, ...]
    restarts: bool = False
    names: tuple[str, ...] = ()
    closing: bool = False


_DIGIT = re.compile(r"[\d⁰¹²³⁴-⁹]")
MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
#: What shows the figure before it to be a number or a day.
COUNTED = rf"(?:{MONTH}|procent|miljoen|miljard|jaar|uur|euro|dagen|weken|maanden)\b"
_LIST = r"\d{1,3}(?:(?:\s?,\s?|\s)\d{1,3})*"

_BRACKET = re.compile(rf"\[\s?(?P<labels>{_LIST})\s?\]")
#: "UWV 1) ook", "Motie Knops c.s. (2)", "gedrag2)", "vrede”1)?"; at the start of a line it is a list item.
_PAREN = re.compile(r"(?<=\s|[^\W\d_]|[?!.,;:»”’\"')\]])\(?(?P<labels>\d{1,3})\)")
#: "gebracht?1 Zo ja", "Kamer3 een", "orthodontie»?1 2 3"; not "22.00", "van4 november", "m3", "nr.5".
#: Nor those of a formula, a road or a box: "CO2", "NO2", "PM10", "A12", "box3".
_GLUED = re.compile(
    rf"""
    (?<=[^\W\d_]|[?!.,;:»”’"'’)\]])
    (?:(?<!\d[.,:])|(?<=\b(?:19|20)\d\d\.))
    (?<!\b[Nn]r\.) (?<!\b[Aa]rt\.) (?<!\bm) (?<!\b[ckdm]m)
    (?<!CO) (?<!\b[A-Z]) (?<!\b[NS]O) (?<!\b[NC]H) (?<!\b[SU]F) (?<!\bPM)
    (?<!\b[Bb]ox) (?<!ovid) (?<!OVID)
    (?P<labels>{_LIST})
    (?= [\s.,;:?!)»”’] | $ | (?<=[?!.»”]\d) [A-ZÀ-Þ][a-z] )
    (?! \s {COUNTED}
      | [.,]\d | \s?% )
    """,
    re.VERBOSE,
)
#: "gezonde leefomgeving»1?, 2": the second of two, behind the punctuation.
_LISTED = re.compile(r"(?<=\d[?!.»”],\s)(?P<labels>\d{1,2})$")
#: "wachtlijsten oplopen? 1": a space before the marker, and nothing behind it on the line.
_APART = re.compile(r"(?<=[?!»”]\s)(?P<labels>\d{1,2})$")
#: "stikstofdaling1van": a bad extractor left no space behind the marker.
_INSIDE = re.compile(r"(?<=[a-zà-ÿ]{3})(?P<labels>\d{1,2})(?=[a-zà-ÿ]{2})")
_SUPERSCRIPT = re.compile(r"(?<![⁰¹²³⁴-⁹])(?<!\b10)(?<!\b[mM])(?<!\b[ckdm]m)(?P<labels>[⁰¹²³⁴-⁹]{1,3})")
_ALONE = re.compile(rf"(?P<labels>{_LIST})$")
#: "2 herhaald en daarnaast", "2. In 2023 is": the marker opens the line after its word.
_OPENING = re.compile(rf"(?P<labels>{_LIST})(?=\.?\s+[^\W\d]|[,;:]\s)(?!\s{MONTH}\b)")

#: "van het CBS2"; of two capitals the figure may be a part: MH17.
_INITIALISM = re.compile(r"\b[A-Z]{3}$")
#: A sentence ends in a word that is no abbreviation ("art.1", "blz.3"), and behind the marker another begins.
_ENDED = re.compile(r"[a-zà-ÿ]{3}(?<!\bart)(?<!\bblz)(?<!\bpag)(?<!\bpar)(?<!\bfig)(?<!\btab)(?<!\bnrs)\.$")
_BEGINS = re.compile(r"$|\s[A-ZÀ-Þ«“]")

CLOSING = "?!»”"
SURE, GLUED, STRONG, FAIR, WEAK = 5, 4, 3, 2, 1


def markers_in(
    row: Row, *, raises: bool = False, signs: bool = False, in_table: bool = False
) -> tuple[MarkerCandidate, ...]:
    """Everything in a row that could be a marker, in the order of the text.

    `raises`: the source shows which figures are raised, so that of all others only typed ones can be markers.
    `signs`: a note could be marked by a sign or by letters. `in_table`: figures are what the row is about.
    """
    figures = _DIGIT.search(row.text) is not None
    if not (figures or signs or row.evidence.raised):
        return ()
    found = [_shown(row, mark) for mark in marks_in(row)]
    covered = {column for mark in found for column in range(mark.start, mark.end)}
    covered.update(range(row.evidence.bullet - row.line.column))
    could = _figures(row, raises=raises, in_table=in_table) if figures else []
    if signs and not in_table:
        could += [_signed(row, start, end, sure=sure) for start, end, sure in signs_in(row.text)]
    found += [one for one in could if covered.isdisjoint(range(one.start, one.end))]
    return tuple(sorted(found, key=lambda candidate: candidate.start))


def _signed(row: Row, start: int, end: int, *, sure: bool) -> MarkerCandidate:
    return MarkerCandidate(row.place, start, end, "sign", GLUED if sure else FAIR, (row.text[start:end],))


def _shown(row: Row, mark: Mark) -> MarkerCandidate:
    return MarkerCandidate(row.place, mark.start, mark.end, "plain", SURE, mark.labels, names=mark.names)


def _figures(row: Row, *, raises: bool, in_table: bool) -> list[MarkerCandidate]:
    """The figures that could be a marker: in square brackets or raised of their own, in text others too."""
    text = row.text
    if not (raises or in_table) and (alone := _ALONE.match(text)):
        return [_candidate(row, alone, "plain", STRONG)]
    found = [_candidate(row, m, "bracket", STRONG) for m in _BRACKET.finditer(text)]
    found += [_candidate(row, m, "plain", STRONG) for m in _SUPERSCRIPT.finditer(text) if m.start()]
    if not in_table:
        found += [_candidate(row, m, "paren", STRONG) for m in _typed_parens(text)]
    return found if raises or in_table else found + _printed(row)


def _typed_parens(text: str) -> Iterator[re.Match[str]]:
    """The figures before a bracket that closes none which opens before them, as in "(artikel 3)"."""
    open_brackets, place = 0, 0
    for match in _PAREN.finditer(text):
        between = text[place : match.start()]
        open_brackets = max(0, open_brackets + between.count("(") - between.count(")"))
        place = match.end()
        if match[0].startswith("(") or not open_brackets:
            yield match
        else:
            open_brackets -= 1


def _printed(row: Row) -> list[MarkerCandidate]:
    """Ordinary figures where a raised one could have stood."""
    text = row.text
    found = [_candidate(row, m, "plain", _glued_score(text, m.start())) for m in _GLUED.finditer(text)]
    found += [_candidate(row, m, "plain", FAIR) for m in _LISTED.finditer(text)]
    found += [_candidate(row, m, "plain", FAIR) for m in _APART.finditer(text)]
    found += [_candidate(row, m, "plain", WEAK) for m in _INSIDE.finditer(text)]
    if opening := _OPENING.match(text):
        restarts = text[opening.end() :].lstrip()[:1].isupper()
        found.append(_candidate(row, opening, "plain", FAIR)._replace(restarts=restarts))
    return found


def _candidate(row: Row, match: re.Match[str], style: Style, score: int) -> MarkerCandidate:
    labels = re.findall(r"\d+", normalize("NFKC", match["labels"]))
    closing = style == "plain" and match.start() > 0 and _is_closing(row.text, match)
    return MarkerCandidate(row.place, *match.span(), style, score, tuple(labels), closing=closing)


def _is_closing(text: str, match: re.Match[str]) -> bool:
    """Whether a figure stands behind what closes a question, a quotation or a sentence: "bij.1"."""
    before = text[match.start() - 1]
    if before in CLOSING or (before in ".,;:" and not match["labels"].isascii()):
        return True
    return _ENDED.search(text, 0, match.start()) is not None and _BEGINS.match(text, match.end()) is not None


def _glued_score(text: str, start: int) -> int:
    before = text[start - 1]
    if before in CLOSING:
        return GLUED
    if before in "’\"')":
        return STRONG
    if before in ".,;:":
        return FAIR if before == ":" else STRONG
    return FAIR if before.islower() or _INITIALISM.search(text, 0, start) else WEAK
