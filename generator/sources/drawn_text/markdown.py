"""Markdown that a program made of a PDF: its marks say what was bold, raised, or the end of a page.

"**Vraag 1**"; "bekend?[1 ]", "bekend?<sup>1</sup>" or "bekend?[^1]"; "-----" below each page. The marks go
out of the text, as they are none of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.model.source import Evidence, Line, Raised
from generator.sources.drawn_text.markdown_pages import Read, in_pages

_FEWEST = 2
"""So many lines with marks make a text Markdown."""

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
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
    read = in_pages(read)
    evidence = {line.number: told for line, told in read if told != Evidence()}
    return Marked(tuple(line for line, _ in read), evidence, raises)


def _is_marked(text: str) -> bool:
    return bool(_BOLD.search(text) or _SUPERSCRIPT.search(text) or _HEADING.match(text))


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
