"""One page of a PDF as it is printed: its lines in reading order, and what was left out of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from generator.model.source import Box
from generator.sources.pdf import pdfium
from generator.sources.pdf.accounting import unaccounted
from generator.sources.pdf.characters import UNREADABLE, characters_of, text_of
from generator.sources.pdf.columns import BESIDE, Column, Placed, columns_of, in_reading_order
from generator.sources.pdf.drawings import Drawings, drawings_of
from generator.sources.pdf.hanging_labels import with_whole_labels
from generator.sources.pdf.overprint import printed_once
from generator.sources.pdf.pdfium import Handle, Rectangle
from generator.sources.pdf.print_lines import PrintLine, print_line
from generator.sources.pdf.print_rows import HEIGHT, pieces_of
from generator.sources.pdf.runs import Run, Runs
from generator.sources.pdf.visibility import seen_and_unseen

MOST_CHARACTERS = 200_000
"""No page that people read has more of them than this."""

_TAB, _MOST_DOTS = 2.5, 500
"""A bullet stands at most so many sizes of its letters before an item; so many are looked at."""

_LINK, _POPUP = 2, 16


class PageError(Exception):
    """A page cannot be read; its text (Dutch) says why."""


@dataclass(frozen=True, slots=True)
class Page:
    """`lines` in reading order; `hidden` is text that nobody sees, `columns` are those of the text.

    `rules` and `pictures` are the places of what is drawn, `notices` counts what was stuck on it: remarks,
    stamps, fields of a form; `unreadable` counts characters without a meaning. `missing` and `added` are
    characters that the page shows and its lines lack, and the other way round: none, if all went well.
    """

    lines: tuple[PrintLine, ...]
    hidden: tuple[str, ...]
    columns: tuple[Column, ...]
    rules: tuple[Box, ...]
    pictures: tuple[Box, ...]
    notices: int
    unreadable: int
    missing: str
    added: str


def read_page(document: Handle, number: int, before: Sequence[Column], *, layers: bool) -> Page:
    """Page `number` (from 1) of an open document; `before` are the columns of the page above it.

    `layers` tells whether the file can have layers. Raises PageError.
    """
    with _opened(document, number) as (page, text_page):
        count = pdfium.count_characters(text_page)
        if count > MOST_CHARACTERS:
            raise PageError(f"heeft op pagina {number} {count} tekens: is dit wel een document?")
        box = Rectangle()
        pdfium.page_box(page, box)
        text = text_of(text_page, count)
        characters = characters_of(text_page, text)
        runs, drawings = Runs(text_page, text, characters, box), drawings_of(page, box)
        seen, hidden = seen_and_unseen(page, box, runs, drawings, layers=layers)
        seen, again = printed_once(seen)
        lines, columns = _lines(number, page, box, characters, seen, drawings, before)
        missing, added = unaccounted(_without(text, [*hidden, *again]), (line.text for line in lines))
        return Page(
            lines=lines,
            hidden=tuple(line.text for line in _strays(number, characters, hidden)),
            columns=columns,
            rules=tuple(drawings.rules),
            pictures=tuple(drawings.pictures),
            notices=_notices(page),
            unreadable=sum(run.text.count(UNREADABLE) for run in seen),
            missing=missing,
            added=added,
        )


@contextmanager
def _opened(document: Handle, number: int) -> Iterator[tuple[Handle, Handle]]:
    page = pdfium.load_page(document, number - 1)
    text_page = pdfium.load_text(page) if page else None
    try:
        if not text_page:
            raise PageError(
                f"is beschadigd: pagina {number} is niet te lezen; haal het bestand opnieuw op"
            )
        yield page, text_page
    finally:
        if text_page:
            pdfium.close_text(text_page)
        if page:
            pdfium.close_page(page)


def _notices(page: Handle) -> int:
    """How many remarks, stamps and fields are stuck on a page; links are none."""
    kinds = []
    for index in range(pdfium.count_annotations(page)):
        if annotation := pdfium.get_annotation(page, index):
            kinds.append(pdfium.annotation_subtype(annotation))
            pdfium.close_annotation(annotation)
    return sum(kind not in (_LINK, _POPUP) for kind in kinds)


# --- What was printed ------------------------------------------------------------------------


def _without(text: str, runs: Sequence[Run]) -> str:
    if not runs:
        return text
    left = list(text)
    for run in runs:
        left[run.first : run.last + 1] = [""] * (run.last + 1 - run.first)
    return "".join(left)


def _lines(
    number: int,
    page: Handle,
    box: Rectangle,
    characters: Sequence[str],
    runs: Sequence[Run],
    drawings: Drawings,
    before: Sequence[Column],
) -> tuple[tuple[PrintLine, ...], tuple[Column, ...]]:
    """The lines of a page: first those printed the way most of it is, then those at another angle."""
    angles = Counter[int]()
    for run in runs:
        angles[run.angle] += len(run.text)
    main = angles.most_common(1)[0][0] if angles else 0
    rules = () if main else drawings.rules
    pieces = pieces_of([run for run in runs if run.angle == main], drawings.order, rules)
    columns = columns_of(pieces, before)
    placed = with_whole_labels(in_reading_order(pieces, columns, _height(box, main), first_page=number == 1))
    upright = main == 90 * pdfium.page_rotation(page)
    printed = [print_line(each, number, characters, aside=False, upright=upright) for each in placed]
    dots = () if main else drawings.dots[:_MOST_DOTS]
    lines = [line._replace(dotted=True) if _is_dotted(line, dots) else line for line in printed]
    aside = [run for run in runs if run.angle != main]
    return (*lines, *_strays(number, characters, aside)), columns


def _is_dotted(line: PrintLine, dots: Iterable[Box]) -> bool:
    """Whether a bullet is drawn before a line, no further from it than a tab."""
    top, reach = line.base - HEIGHT * line.size, _TAB * line.size
    return any(top < dot.top and dot.bottom < line.base and 0 < line.left - dot.right < reach for dot in dots)


def _strays(number: int, characters: Sequence[str], runs: Sequence[Run]) -> Iterator[PrintLine]:
    """The lines that stand apart from the text, each angle by itself."""
    for angle in sorted({run.angle for run in runs}):
        for piece in pieces_of([run for run in runs if run.angle == angle], {}):
            placed = Placed((piece,), BESIDE)
            yield print_line(placed, number, characters, aside=True, upright=False)


def _height(box: Rectangle, angle: int) -> float:
    width, height = box.right - box.left, box.top - box.bottom
    return float(width if angle % 180 else height)
