"""The printed lines of a document: the text of each, where it stands and which of its figures are raised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.model.source import Raised
from generator.sources.pdf.columns import Placed
from generator.sources.pdf.print_rows import FIGURES, Piece, main_of
from generator.sources.pdf.runs import Run
from generator.sources.raised_figures import RAISED

SPACE = 0.15
"""White space of so many times the letters' size is a space, also where the file has no character for it."""
_SMALLER, _HIGHER, _HIGH = 0.85, 0.12, 0.25
"""A raised figure is smaller than the text, and stands so many times the text's size above its line.

Where it stands high above it, it need not be so much smaller.
"""

_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴-⁹]+(?:[,\s][⁰¹²³⁴-⁹]+)*")
#: m², km³, "× 10⁶"; and the upper half of a fraction stands before its bar.
_UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdmh]?m|dam)$")
_POWER = re.compile(r"[×x·*]\s?10$")
_BARS = ("/", "⁄")


class Cell(NamedTuple):
    """A piece of a line: the column at which it begins, and where it stands on the page."""

    column: int
    left: float
    right: float


class PrintLine(NamedTuple):
    """A printed line; `page` counts from 1, `place` is the column of text it is of, as `Placed` has it.

    All lengths are in points, `base` from the top of the page; `cells` are its pieces, at least one. `aside`:
    it is printed at another angle than most of the page; `upright`: one reads it without turning the page;
    `dotted`: the bullet of a list is drawn before it.
    """

    page: int
    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool
    raised: tuple[Raised, ...]
    cells: tuple[Cell, ...]
    place: int
    aside: bool
    upright: bool
    dotted: bool = False

    @property
    def opening(self) -> Raised | None:
        """The raised figure that it begins with."""
        return self.raised[0] if self.raised and self.raised[0].start == 0 else None


def print_line(
    placed: Placed, page: int, characters: Sequence[str], *, aside: bool, upright: bool
) -> PrintLine:
    """The line of some pieces of a page; `characters` are those of the page."""
    runs = [run for piece in placed.pieces for run in piece.runs]
    main = main_of(runs)
    text, cells, spans = _joined_text(placed.pieces, main, characters)
    letters = len(text)
    return PrintLine(
        page=page,
        text=_with_powers(text, spans),
        left=min([piece.left for piece in placed.pieces]),
        right=max([piece.right for piece in placed.pieces]),
        base=main.base,
        size=main.size,
        bold=2 * sum([len(run.text) for run in runs if run.bold]) > letters,
        italic=2 * sum([len(run.text) for run in runs if run.italic]) > letters,
        raised=_raised(text, spans),
        cells=cells,
        place=placed.column,
        aside=aside,
        upright=upright,
    )


_Span = tuple[int, int]


def _joined_text(
    pieces: Sequence[Piece], main: Run, characters: Sequence[str]
) -> tuple[str, tuple[Cell, ...], list[_Span]]:
    """The text of a line, its cells and the columns of its raised figures."""
    if len(pieces) == 1 and len(pieces[0].runs) == 1:
        return main.text, (Cell(0, main.left, main.right),), []
    text, cells, spans = "", [], []
    for piece in pieces:
        text = text and f"{text} "
        cells.append(Cell(len(text), piece.left, piece.right))
        for index, run in enumerate(piece.runs):
            if index and _apart(piece.runs[index - 1], run, characters):
                text += " "
            if run is not main and _is_raised(run, main):
                spans.append((len(text), len(text) + len(run.text)))
            text += run.text
    return text, tuple(cells), spans


def _apart(before: Run, run: Run, characters: Sequence[str]) -> bool:
    """Whether a space stands between two runs: the file has one, or the print has room for one."""
    if run.left - before.right > SPACE * min(before.size, run.size):
        return True
    return run.first > before.last and " " in characters[before.last + 1 : run.first]


def _is_raised(run: Run, main: Run) -> bool:
    rise = (main.base - run.base) / main.size
    smaller = run.size < (_SMALLER if rise < _HIGH else 1.0) * main.size and rise > _HIGHER
    return smaller and FIGURES.fullmatch(run.text) is not None


def _raised(text: str, spans: Sequence[_Span]) -> tuple[Raised, ...]:
    """What marks a note of the raised figures at `spans` and those that are characters of their own."""
    if not spans and text.isascii():
        return ()
    return tuple(_markers(text, spans))


def _with_powers(text: str, spans: Sequence[_Span]) -> str:
    """A text with its powers of ten as raised letters: flat, 10⁶ would read as a hundred and six."""
    for start, end in spans:
        if _POWER.search(text[:start].rstrip()):
            text = text[:start] + text[start:end].translate(RAISED) + text[end:]
    return text


def _markers(text: str, spans: Sequence[_Span]) -> Iterator[Raised]:
    found = sorted([*spans, *(match.span() for match in _SUPERSCRIPT.finditer(text))])
    for start, end in _joined(text, found):
        before = text[:start].rstrip()
        if not text[start:end].strip("0⁰,; "):
            continue
        unit = text[start:end].strip() in ("2", "3", "²", "³") and _UNIT.search(before) is not None
        if not unit and not _POWER.search(before) and not text.startswith(_BARS, end):
            yield Raised(start, end)


def _joined(text: str, spans: Sequence[_Span]) -> list[_Span]:
    """Spans with nothing but a space between them are one: "1, 2"."""
    joined: list[_Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
