"""Markdown that a program made of a PDF: its marks say what was bold, raised, or the end of a page.

"**Vraag 1**"; "bekend?[1 ]", "bekend?<sup>1</sup>" or "bekend?[^1]"; "-----" below each page with its notes. The
marks go out of the text, as they are none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.model.source import Evidence, Line, Raised

_FEWEST = 2
"""So many lines with marks make a text Markdown."""
_MOST_IN_FOOT = 60
"""Lines that the notes of one page take at most."""

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_PAGE_END = re.compile(r"-{3,}|\*{3,}|_{3,}")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(?P<text>(?:(?!\1).)+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])(?P<text>(?:(?!\1).)+?)(?<=\S)\1(?![\w*_])")
_SUPERSCRIPT = re.compile(
    r"<sup>\s*(?P<text>[^<>]{1,12}?)\s*</sup>|\[\^(?P<note>\d{1,3})\](?!:)", re.IGNORECASE
)
#: Markdown's own notes: "[^1]: NOS, 3 maart 2021".
_DEFINITION = re.compile(r"\[\^(?P<note>\d{1,3})\]:\s*(?P<text>.*)")
#: pymupdf4llm writes raised characters in brackets, and keeps the space behind them: "[4 5 ]".
_BRACKETED = re.compile(r"\[\d{1,3}(?:[ ,]+\d{1,3})* ?\]")
_SPACED = re.compile(r"\[(?:\d{1,3} )+\]")
_FIGURES = re.compile(r"[\d,\s]*\d[\d,\s]*")
_DIGITS = re.compile(r"\d+")
_OPENING = re.compile(r"(?P<number>\d{1,3})\.?\s+(?=\S)")
_LABEL = re.compile(r"(?:Vraag|Vragen|Antwoord|Antwoorden|Mededeling|Toelichting)\b.{0,40}")
_FURNITURE = re.compile(
    r"(?:ah|kv|h|kst)[- ][\w -]{3,25}|ISSN[\s\d-]{4,20}|’s-Gravenhage\s+\d{4}"
    r"|(?:Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s.{9,90}|\d{1,4}"
)


class Read(NamedTuple):
    """A line without its marks, and what they told of it."""

    line: Line
    told: Evidence


class Marked(NamedTuple):
    """The lines of a text without its marks, and by line number what they told."""

    lines: tuple[Line, ...]
    evidence: Mapping[int, Evidence]
    raises: bool


def unmarked(lines: Sequence[Line]) -> Marked | None:
    """A Markdown text without its marks; None where it is none."""
    if sum(_is_marked(line.text) for line in lines) < _FEWEST:
        return None
    bracketed = any(_SPACED.search(line.text) for line in lines)
    read = [_read(line, bracketed=bracketed) for line in lines]
    raises = any(told.raised for _, told in read)
    if any(_PAGE_END.fullmatch(line.text.strip()) for line in lines):
        read = list(_in_pages(read))
    evidence = {line.number: told for line, told in read if told != Evidence()}
    return Marked(tuple(line for line, _ in read), evidence, raises)


def _is_marked(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_BOLD, _SUPERSCRIPT)) or _HEADING.match(text) is not None


# --- Marks within a line ---------------------------------------------------------------------


def _read(line: Line, *, bracketed: bool) -> Read:
    if definition := _DEFINITION.match(line.text):
        label = definition["note"]
        text = f"{label} {definition['text']}"
        return Read(line._replace(text=text), Evidence(note=label, mark=len(label)))
    text, heading = _HEADING.subn("", line.text, count=1) if _HEADING.match(line.text) else (line.text, 0)
    letters = len(text)
    bold = sum(len(match["text"]) for match in _BOLD.finditer(text))
    text = _BOLD.sub(lambda match: match["text"], text)
    italic = sum(len(match["text"]) for match in _ITALIC.finditer(text))
    text = _ITALIC.sub(lambda match: match["text"], text)
    text, raised = _without_superscripts(text)
    if bracketed:
        raised += [Raised(*match.span()) for match in _BRACKETED.finditer(text)]
    told = Evidence(
        bold=bool(heading) or 2 * bold > letters,
        italic=2 * italic > letters,
        raised=tuple(sorted(raised)),
        begins=True if heading else None,
    )
    return Read(line._replace(text=text), told)


def _without_superscripts(text: str) -> tuple[str, list[Raised]]:
    """A text with raised characters in their places, and the figures among them."""
    pieces, raised, start, length = [], [], 0, 0
    for match in _SUPERSCRIPT.finditer(text):
        shown = match["text"] or match["note"]
        pieces += [text[start : match.start()], shown]
        length += len(pieces[-2])
        if _FIGURES.fullmatch(shown):
            names = (match["note"],) if match["note"] else ()
            raised.append(Raised(length, length + len(shown), names))
        length += len(shown)
        start = match.end()
    return "".join([*pieces, text[start:]]), raised


# --- Pages and their notes -------------------------------------------------------------------


def _in_pages(read: Sequence[Read]) -> Iterator[Read]:
    """The lines with their pages, the notes at the foot of each, and what is of the page itself."""
    names: dict[str, int] = {}
    page: list[Read] = []
    number = 1
    for one in read:
        if not _PAGE_END.fullmatch(one.line.text.strip()):
            page.append(one)
            continue
        yield from _page(page, number, names)
        yield Read(one.line, Evidence(page=number, furniture=True))
        page, number = [], number + 1
    yield from _page(page, number, names)


def _page(page: Sequence[Read], number: int, names: dict[str, int]) -> Iterator[Read]:
    inked = [index for index, one in enumerate(page) if one.line.text.strip()]
    furniture = {
        index for index in inked[-_MOST_IN_FOOT:] if _FURNITURE.fullmatch(page[index].line.text.strip())
    }
    notes = _notes(page, [index for index in inked if index not in furniture], names)
    for index, (line, told) in enumerate(page):
        name, mark = notes.get(index, (told.note, told.mark))
        raised = tuple(one for one in told.raised if one.end > mark)
        yield Read(
            line,
            replace(told, page=number, furniture=index in furniture, note=name, mark=mark, raised=raised),
        )


def _notes(page: Sequence[Read], inked: Sequence[int], names: dict[str, int]) -> dict[int, tuple[str, int]]:
    """The lines of the notes at the foot of a page, with their names and where their numbers end.

    A foot defines the notes that the page marks, those and no others.
    """
    for place in range(max(len(inked) - _MOST_IN_FOOT, 0), len(inked)):
        foot = [page[index] for index in inked[place:]]
        marked = {label for index in inked[:place] for label in _labels(page[index])}
        if marked and not any(_LABEL.fullmatch(one.line.text.strip()) for one in foot):
            opened = _opened([one.line.text for one in foot])
            if opened[0] and {label for label, _ in filter(None, opened)} == marked:
                return dict(zip(inked[place:], _named(opened, names), strict=True))
    return {}


def _labels(one: Read) -> list[str]:
    text = one.line.text
    return [label for raised in one.told.raised for label in _DIGITS.findall(text[raised.start : raised.end])]


def _opened(foot: Sequence[str]) -> list[tuple[str, int] | None]:
    """The number that each line of a foot opens a note with, and where it ends; they count on from the first."""
    opened: list[tuple[str, int] | None] = []
    awaited = None
    for text in foot:
        opening = _OPENING.match(text)
        if opening and awaited in (None, int(opening["number"])):
            awaited = int(opening["number"]) + 1
            opened.append((opening["number"], opening.end("number")))
        else:
            opened.append(None)
    return opened


def _named(opened: Sequence[tuple[str, int] | None], names: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Each line of a foot with the name of its note: its number, or "1-2" where it is printed again."""
    name = ""
    for opening in opened:
        if opening:
            label = opening[0]
            names[label] = names.get(label, 0) + 1
            name = label if names[label] == 1 else f"{label}-{names[label]}"
        yield name, opening[1] if opening else 0
