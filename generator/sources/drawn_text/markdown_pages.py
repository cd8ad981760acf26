"""The pages of Markdown made of a PDF: "-----" ends each, and above that stand its notes.

Who writes Markdown by hand draws the same line between two parts of a text. So pages have numbers, and
a foot, only where what is printed at the foot of a page stands above half of these lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import NamedTuple

from generator.model.source import Evidence, Line
from generator.sources.drawn_text.official_lines import COLOPHON, FOOTER, HEADING, MOST_IN_FOOT

_PAGE_END = re.compile(r"-{3,}|\*{3,}|_{3,}")
_DIGITS = re.compile(r"\d+")
_OPENING = re.compile(r"(?P<number>\d{1,3})\.?\s+(?=\S)")
_PAGE_NUMBER = re.compile(r"\d{1,4}")


class Read(NamedTuple):
    """A line without its marks, and what they told of it."""

    line: Line
    told: Evidence


def in_pages(read: Sequence[Read]) -> list[Read]:
    """The lines with their pages, the notes at the foot of each, and what is of the page itself told.

    They are as they were where nothing shows the end of a page.
    """
    if not any(map(_is_rule, read)):
        return list(read)
    return list(_paged(read, numbered=_end_pages(read)))


def _is_rule(one: Read) -> bool:
    return _PAGE_END.fullmatch(one.line.text.strip()) is not None


def _end_pages(read: Sequence[Read]) -> bool:
    """Whether the foot of a page stands above half of the rules: a footer, or a number that counts on."""
    inked = [one for one in read if one.line.text.strip()]
    above = [one.line.text.strip() for one, rule in pairwise(inked) if _is_rule(rule)]
    numbers = [int(text) for text in above if _PAGE_NUMBER.fullmatch(text)]
    counting = sum(after == before + 1 for before, after in pairwise(numbers))
    feet = sum(_is_footer(text) for text in above)
    return feet + counting > 0 and 2 * (feet + counting) >= len(above)


def _paged(read: Sequence[Read], *, numbered: bool) -> Iterator[Read]:
    names: dict[str, int] = {}
    page: list[Read] = []
    count = 1
    for one in read:
        if not _is_rule(one):
            page.append(one)
            continue
        number = count if numbered else None
        yield from _page(page, number, names)
        yield Read(one.line, Evidence(page=number, furniture=True))
        page, count = [], count + 1
    yield from _page(page, count if numbered else None, names)


def _page(page: Sequence[Read], number: int | None, names: dict[str, int]) -> Iterator[Read]:
    inked = [index for index, one in enumerate(page) if one.line.text.strip()]
    ends = takewhile(lambda index: _is_furniture(page[index].line.text.strip()), reversed(inked))
    furniture = frozenset(ends) if number else frozenset()
    notes = _notes(page, [index for index in inked if index not in furniture], names)
    for index, (line, told) in enumerate(page):
        name, mark = notes.get(index, (told.note, told.mark))
        raised = tuple(one for one in told.raised if one.end > mark)
        yield Read(
            line,
            replace(told, page=number, furniture=index in furniture, note=name, mark=mark, raised=raised),
        )


def _is_furniture(text: str) -> bool:
    return _is_footer(text) or _PAGE_NUMBER.fullmatch(text) is not None


def _is_footer(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (COLOPHON, FOOTER))


def _notes(page: Sequence[Read], inked: Sequence[int], names: dict[str, int]) -> dict[int, tuple[str, int]]:
    """The lines of the notes at the foot of a page, with their names and where their numbers end.

    A foot defines the notes that the page marks, those and no others.
    """
    for place in range(max(len(inked) - MOST_IN_FOOT, 0), len(inked)):
        foot = [page[index] for index in inked[place:]]
        marked = {label for index in inked[:place] for label in _labels(page[index])}
        if marked and not any(HEADING.fullmatch(one.line.text.strip()) for one in foot):
            opened = _opened([one.line.text for one in foot])
            if opened[0] and {label for label, _ in filter(None, opened)} == marked:
                return dict(zip(inked[place:], _named(opened, names), strict=True))
    return {}


def _labels(one: Read) -> list[str]:
    text = one.line.text
    return [label for raised in one.told.raised for label in _DIGITS.findall(text[raised.start : raised.end])]


def _opened(foot: Sequence[str]) -> list[tuple[str, int] | None]:
    """The number that each line of a foot opens a note with, and where it ends; they count on."""
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
