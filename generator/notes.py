"""Footnotes: where each is defined, and which of the digits in the text are its marker."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from generator.labels import read_label
from generator.model import Line
from generator.rows import Row, ends_sentence, without

Style: TypeAlias = Literal["bracket", "paren", "plain"]

LARGEST_STEP = 3
"""A definition's number follows the one before it at most so far: one may be missing."""
MOST_LINES = 15
"""A definition that goes on for more lines than these has swallowed running text."""


class NoteMarker(NamedTuple):
    """A marker as printed: columns `start` up to `end` of source line `line`."""

    line: int
    start: int
    end: int
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """`mark` is the printed number, `rows` what follows it."""

    label: str
    style: Style
    mark: Line
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """`rows` is the text without definitions; `undefined` are markers that nothing defines, each once a line."""

    rows: list[Row]
    definitions: tuple[Definition, ...]
    markers: tuple[NoteMarker, ...]
    undefined: tuple[NoteMarker, ...]


class _Candidate(NamedTuple):
    row: int
    start: int
    end: int
    style: Style
    score: int
    labels: tuple[str, ...]


# --- Markers ---------------------------------------------------------------------------------

_DIGIT = re.compile(r"\d")
_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_LIST = r"\d{1,2}(?:(?:\s?,\s?|\s)\d{1,2})*"

_BRACKET = re.compile(rf"\[\s?(?P<labels>{_LIST})\s?\]")
#: "UWV 1) ook", "Motie Knops c.s. (2)"; at the start of a line it is a list item.
_PAREN = re.compile(r"(?<=\s)\(?(?P<labels>\d{1,2})\)")
#: "gebracht?1 Zo ja", "Kamer3 een", "orthodontie»?1 2 3"; not "22.00", "van4 november", "m3", "CO2", "nr.5".
_GLUED = re.compile(
    rf"""
    (?<=[^\W\d_]|[?!.,;:»”’"'’)\]])
    (?:(?<!\d[.,:])|(?<=\b(?:19|20)\d\d\.)) (?<!\b[Nn]r\.) (?<!\b[Aa]rt\.) (?<!\bm) (?<!\b[ckdm]m) (?<!CO) (?<!\bH)
    (?P<labels>{_LIST})
    (?= [\s.,;:?!)»”’] | $ | (?<=[?!.»”]\d) [A-ZÀ-Þ][a-z] )
    (?! \s (?: {_MONTH} | procent | miljoen | miljard | jaar | uur | euro | dagen | weken | maanden )\b | [.,]\d | \s?% )
    """,
    re.VERBOSE,
)
_ALONE = re.compile(rf"(?P<labels>{_LIST})$")
#: "2 herhaald en daarnaast", "2. In 2023 is": the marker opens the line after its word.
_OPENING = re.compile(rf"(?P<labels>{_LIST})(?=\.?\s+[^\W\d]|[,;:]\s)(?!\s{_MONTH}\b)")

_STRONG, _FAIR, _WEAK = 3, 2, 1


def _candidates(rows: Sequence[Row]) -> list[_Candidate]:
    """Everything that could be a marker, in the order of the text."""
    above = ["", *(row.text for row in rows)]
    return [candidate for index, row in enumerate(rows) for candidate in _in_row(index, row.text, above[index])]


def _in_row(index: int, text: str, above: str) -> list[_Candidate]:
    if not _DIGIT.search(text):
        return []
    if alone := _ALONE.match(text):
        return [_candidate(index, alone, "plain", _STRONG)]
    found = [_candidate(index, m, "bracket", _STRONG) for m in _BRACKET.finditer(text)]
    found += [_candidate(index, m, "paren", _STRONG) for m in _PAREN.finditer(text)]
    found += [_candidate(index, m, "plain", _glued_score(text, m.start())) for m in _GLUED.finditer(text)]
    if opening := _OPENING.match(text):
        new_sentence = text[opening.end() :].lstrip()[:1].isupper()
        score = _WEAK if new_sentence and not ends_sentence(above) else _FAIR
        found.append(_candidate(index, opening, "plain", score))
    return sorted(found, key=lambda candidate: candidate.start)


def _candidate(row: int, match: re.Match[str], style: Style, score: int) -> _Candidate:
    return _Candidate(row, match.start(), match.end(), style, score, tuple(re.findall(r"\d+", match["labels"])))


def _glued_score(text: str, start: int) -> int:
    before = text[start - 1]
    if before in "?!»”’\"')":
        return _STRONG
    if before in ".,;:":
        return _FAIR if before == ":" else _STRONG
    return _FAIR if before.islower() else _WEAK


# --- Definitions -----------------------------------------------------------------------------

_BRACKET_DEFINITION = re.compile(r"\[(?P<label>\d{1,2})\]\s*(?=\S)")
_PAREN_DEFINITION = re.compile(r"\(?(?P<label>\d{1,2})\)\s*(?=\S)")
_SPACED_DEFINITION = re.compile(r"(?P<label>\d{1,2})\s+(?=[A-ZÀ-Þ«‘“\"'(a-z])")
#: What can be glued behind a definition's number: "1NOS, …", "2https://…", "32024Z15585", "436 200, nr. 77".
_GLUED_TEXT = re.compile(r"[A-ZÀ-Þ«‘’“\"'(a-z]|\d{4}[A-Z]\d|\d{2}\s\d{3},")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Opening:
    label: str
    style: Style
    end: int
    glued: bool


def _openings(text: str) -> list[_Opening]:
    """How a line could open a definition; a glued number can be read as one digit or two."""
    if match := _BRACKET_DEFINITION.match(text):
        return [_Opening(match["label"], "bracket", match.end(), False)]
    if match := _PAREN_DEFINITION.match(text):
        return [_Opening(match["label"], "paren", match.end(), False)]
    if match := _SPACED_DEFINITION.match(text):
        return [_Opening(match["label"], "plain", match.end(), False)]
    return [
        _Opening(text[:end], "plain", end, glued=True)
        for end in (1, 2)
        if text[:end].isascii() and text[:end].isdecimal() and _GLUED_TEXT.match(text, end)
    ]


def find_notes(rows: Sequence[Row], question_rows: frozenset[int] = frozenset()) -> Notes:
    """Take the definitions out of `rows` and find each one's marker.

    `question_rows` are the indexes of rows that open a numbered question: no definition.
    A definition stands at the foot of a page or at the end, its number follows the one
    before it, and it has a marker above it, or else it opens with an address.
    """
    candidates = _candidates(rows)
    marked: Mapping[str, int] = _first_rows(candidates)
    definitions: list[Definition] = []
    taken: set[int] = set()
    last = 0
    for index, row in enumerate(rows):
        if index in taken or index in question_rows or not row.text.lstrip("[(")[:1].isdigit():
            pass
        elif opening := _definition_at(rows, index, last, marked, after_note=index - 1 in taken):
            count = _definition_length(rows, index, question_rows)
            definitions.append(_definition(rows, index, opening, count))
            taken |= set(range(index, index + count))
            last = int(opening.label)
    return _tie(rows, definitions, taken, candidates)


def _first_rows(candidates: Sequence[_Candidate]) -> dict[str, int]:
    """For each label, the first row in which it could be a marker inside or after a text."""
    first: dict[str, int] = {}
    for candidate in candidates:
        if candidate.score > _WEAK:
            for label in candidate.labels:
                first.setdefault(label, candidate.row)
    return first


def _definition_at(
    rows: Sequence[Row], index: int, last: int, marked: Mapping[str, int], *, after_note: bool
) -> _Opening | None:
    row = rows[index]
    for opening in _openings(row.text):
        if not last < int(opening.label) <= last + LARGEST_STEP or read_label(row.text):
            continue
        has_marker = marked.get(opening.label, index) < index
        has_address = _ADDRESS.match(row.text, opening.end) is not None
        next_in_line = opening.glued and int(opening.label) == last + 1 and not row.text[opening.end].islower()
        apart = after_note or row.blanks > 0 or opening.glued
        if apart and (has_address or ((has_marker or next_in_line) and _at_page_foot(rows, index))):
            return opening
    return None


def _at_page_foot(rows: Sequence[Row], index: int) -> bool:
    """Whether what begins at `index` ends at a page break or the end, with no label before it."""
    for below in rows[index + 1 : index + 1 + MOST_LINES * 3]:
        if below.page_break:
            return True
        if read_label(below.text):
            return False
    return index + MOST_LINES * 3 >= len(rows) - 1


def _definition_length(rows: Sequence[Row], index: int, question_rows: frozenset[int]) -> int:
    """How many rows a definition takes: up to a page break, a gap, the next definition or a label."""
    label = _openings(rows[index].text)[0].label
    count = 1
    for offset in range(index + 1, min(len(rows), index + MOST_LINES)):
        row = rows[offset]
        if row.page_break or offset in question_rows or read_label(row.text):
            break
        if row.blanks and not _address_goes_on(rows[offset - 1].text, row.text):
            break
        if any(0 < int(o.label) - int(label) <= LARGEST_STEP for o in _openings(row.text)) and not row.text[:1] == "0":
            break
        count += 1
    return count


def _address_goes_on(above: str, below: str) -> bool:
    """Seed 000, lines 109–111: a blank line in the middle of an address."""
    return _ADDRESS.search(above) is not None and above.endswith(("-", "/", "_", "=")) and " " not in below


def _definition(rows: Sequence[Row], index: int, opening: _Opening, count: int) -> Definition:
    line = rows[index].line
    mark = Line(line.number, line.text[: opening.end], line.column)
    rest = Line(line.number, line.text[opening.end :], line.column + opening.end)
    body = (Row(rest, 0, False), *rows[index + 1 : index + count])
    return Definition(opening.label, opening.style, mark, body)


# --- Tying -----------------------------------------------------------------------------------


def _tie(
    rows: Sequence[Row], definitions: Sequence[Definition], taken: set[int], candidates: Sequence[_Candidate]
) -> Notes:
    usable = [candidate for candidate in candidates if candidate.row not in taken]
    chosen = _best_chain(definitions, _grouped(usable), {row.line.number: i for i, row in enumerate(rows)})
    styles = {definition.label: definition.style for definition in definitions}
    tied = {*chosen, *(c for c in usable if _repeats(c, styles))}
    markers = tuple(_marker(rows, c) for c in sorted(tied))
    defined = {definition.label for definition in definitions}
    loose = [c for c in usable if c not in tied and _surely_a_marker(c, rows[c.row].text, defined)]
    undefined = {(c.row, c.labels): c for c in reversed(loose)}
    left = tuple(_marker(rows, c) for c in sorted(undefined.values()))
    return Notes(without(rows, taken), tuple(definitions), markers, left)


def _grouped(candidates: Sequence[_Candidate]) -> dict[str, list[_Candidate]]:
    groups: dict[str, list[_Candidate]] = defaultdict(list)
    for candidate in candidates:
        for label in candidate.labels:
            groups[label].append(candidate)
    return groups


def _best_chain(
    definitions: Sequence[Definition], groups: Mapping[str, list[_Candidate]], row_of_line: Mapping[int, int]
) -> list[_Candidate]:
    """One marker a definition, in the order of the text, the likeliest together.

    A dynamic program over the definitions: for each place where the last marker can stand,
    the best score so far and the choices that led to it.
    """
    chains: list[tuple[int, tuple[int, int], list[_Candidate]]] = [(0, (-1, -1), [])]
    for definition in definitions:
        options = _options(definition, groups.get(definition.label, []), row_of_line)
        grown = [_extend(chains, option) for option in options]
        chains = _pareto([*chains, *(chain for chain in grown if chain)])
    best = max(chains, key=lambda chain: chain[0])[2]
    return sorted(set(best), key=lambda c: (c.row, c.start))


def _options(
    definition: Definition, candidates: Sequence[_Candidate], row_of_line: Mapping[int, int]
) -> list[_Candidate]:
    """The candidates above the definition; those in its own style, where there are any."""
    foot = row_of_line[definition.mark.number]
    above = [candidate for candidate in candidates if candidate.row < foot]
    return [candidate for candidate in above if candidate.style == definition.style] or above


def _extend(
    chains: Sequence[tuple[int, tuple[int, int], list[_Candidate]]], option: _Candidate
) -> tuple[int, tuple[int, int], list[_Candidate]] | None:
    place = (option.row, option.start)
    fitting = [chain for chain in chains if chain[1] < place or (chain[2] and chain[2][-1] is option)]
    if not fitting:
        return None
    score, _, chosen = max(fitting, key=lambda chain: chain[0])
    return score + 10 + option.score, place, [*chosen, option]


def _pareto(
    chains: Sequence[tuple[int, tuple[int, int], list[_Candidate]]],
) -> list[tuple[int, tuple[int, int], list[_Candidate]]]:
    """Drop each chain that stands no earlier and scores no better than another."""
    kept: list[tuple[int, tuple[int, int], list[_Candidate]]] = []
    for chain in sorted(chains, key=lambda c: (c[1], -c[0])):
        if not kept or chain[0] > kept[-1][0]:
            kept.append(chain)
    return kept


def _marker(rows: Sequence[Row], candidate: _Candidate) -> NoteMarker:
    line = rows[candidate.row].line
    return NoteMarker(line.number, line.column + candidate.start, line.column + candidate.end, candidate.labels)


def _repeats(candidate: _Candidate, styles: Mapping[str, Style]) -> bool:
    """A second marker of notes that are defined in brackets too: "beide[1, 2]"."""
    return candidate.style == "bracket" and all(styles.get(label) == "bracket" for label in candidate.labels)


def _surely_a_marker(candidate: _Candidate, text: str, defined: set[str]) -> bool:
    """A marker that nothing defines: in brackets, or glued behind a question mark or quote."""
    if candidate.style == "bracket":
        return True
    glued = candidate.style == "plain" and candidate.start > 0 and text[candidate.start - 1] in "?!»”"
    return glued and not defined.intersection(candidate.labels)
