"""The runs of a page: characters of one type that the file prints in one go, and where they stand."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.pdf import pdfium
from generator.sources.pdf.pdfium import Handle, Matrix, Rectangle

BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique", re.IGNORECASE)
_ITALIC_FLAG, _BOLD_FLAG = 1 << 6, 1 << 18
_FILL_AND_STROKE = 2

_WIDE = 0.62
"""So many times its height is more than letters are wide on average: a run so wide has gaps in it."""
_STRIDE = 16


class Run(NamedTuple):
    """`text` without spaces around it, characters `first` up to and with `last` of the page.

    `base` is the line it stands on, measured from the top of the page; all in points, after the page was
    turned so that text at `angle` (degrees, anticlockwise) reads upright. `object` is its page object.
    """

    text: str
    first: int
    last: int
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool
    angle: int
    object: Handle


class Type(NamedTuple):
    """What a font looks like."""

    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A page turned: coordinates of the file → points from the left upper corner of what reads upright."""

    cosine: float
    sine: float
    left: float
    top: float

    @classmethod
    def of(cls, box: Rectangle, angle: int) -> Turn:
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        corners = [(x, y) for x in (box.left, box.right) for y in (box.bottom, box.top)]
        left = min(x * cosine + y * sine for x, y in corners)
        return cls(cosine, sine, left, max(y * cosine - x * sine for x, y in corners))

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        return x * self.cosine + y * self.sine - self.left, self.top - y * self.cosine + x * self.sine

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Where a place on the turned page is in the file."""
        across, up = x + self.left, self.top - y
        return across * self.cosine - up * self.sine, across * self.sine + up * self.cosine


class Out:
    """Where pdfium puts what it answers: made once a page, not once a run."""

    __slots__ = ("box", "matrix", "x", "y")

    def __init__(self) -> None:
        self.matrix, self.box = Matrix(), Rectangle()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()


@dataclass(slots=True)
class Runs:
    """Reads the runs of a page: `text` is as the file has it, `characters` are as they read."""

    text_page: Handle
    text: str
    characters: Sequence[str]
    box: Rectangle
    _types: dict[Handle, Type] = field(default_factory=dict)
    _turns: dict[int, Turn] = field(default_factory=dict)
    _out: Out = field(default_factory=Out)

    def read(self) -> Iterator[Run]:
        start, count = 0, len(self.characters)
        while start < count:
            space = self.characters[start].isspace()
            handle = None if space else pdfium.text_object_of(self.text_page, start)
            if handle is None:
                start += 1
                continue
            end = self._end(start, handle)
            yield from self._pieces(start, end, handle)
            start = end

    def _end(self, start: int, handle: Handle) -> int:
        """Where a page object's characters end: with the line, or else in strides and back by halves."""
        text_page, count, known = self.text_page, len(self.characters), start
        line_end = self._line_end(start)
        if line_end > start and pdfium.text_object_of(text_page, line_end - 1) == handle:
            return line_end
        while known + _STRIDE < count and pdfium.text_object_of(text_page, known + _STRIDE) == handle:
            known += _STRIDE
        end = min(known + _STRIDE, count)
        while end - known > 1:
            middle = (known + end) // 2
            if pdfium.text_object_of(text_page, middle) == handle:
                known = middle
            else:
                end = middle
        return end

    def _line_end(self, start: int) -> int:
        """Where the line ends on which a character stands, without the space that pdfium puts at its end."""
        end = self.text.find("\r", start)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[end - 1 : end] == " " else end

    def _pieces(self, start: int, end: int, handle: Handle) -> Iterator[Run]:
        """One run, or several where the object leaves room between them, as a row of a table does."""
        run = self._run(start, end, handle)
        if run is None:
            return
        if run.right - run.left < _WIDE * run.size * len(run.text) or " " not in run.text:
            yield run
            return
        gaps = [index for index in range(start, end) if pdfium.is_generated(self.text_page, index)]
        for one, other in zip([start, *(gap + 1 for gap in gaps)], [*gaps, end], strict=True):
            if piece := self._run(one, other, handle):
                yield piece

    def words_of(self, run: Run) -> list[Run]:
        """The words of a run, each as a run of its own."""
        words, start = [], run.first
        for index in range(run.first, run.last + 2):
            if index > run.last or self.characters[index].isspace():
                if word := self._run(start, index, run.object):
                    words.append(word)
                start = index + 1
        return words

    def _run(self, start: int, end: int, handle: Handle) -> Run | None:
        while start < end and not self.characters[start].strip():
            start += 1
        while start < end and not self.characters[end - 1].strip():
            end -= 1
        if start == end:
            return None
        text = "".join(self.characters[start:end])
        size, angle = self._size_and_angle(start)
        left, right, base = self._place(start, end - 1, angle)
        look = self._type(handle)
        return Run(text, start, end - 1, left, right, base, size, look.bold, look.italic, angle, handle)

    def _size_and_angle(self, index: int) -> tuple[float, int]:
        matrix = self._out.matrix
        pdfium.matrix_of(self.text_page, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        angle = (
            0 if matrix.b == 0 and matrix.a > 0 else round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360
        )
        return pdfium.font_size_of(self.text_page, index) * scale, angle

    def _place(self, first: int, last: int, angle: int) -> tuple[float, float, float]:
        """The left and the right end of a run and the line it stands on."""
        turn = self._turns.get(angle) or self._turns.setdefault(angle, Turn.of(self.box, angle))
        box, x, y = self._out.box, self._out.x, self._out.y
        pdfium.origin_of(self.text_page, first, x, y)
        left, base = turn(x.value, y.value)
        pdfium.loose_box(self.text_page, last, box)
        right = max(turn(box.left, box.bottom)[0], turn(box.right, box.top)[0])
        return left, right, base

    def _type(self, handle: Handle) -> Type:
        font = pdfium.font_of(handle) or 0
        look = self._types.get(font) or self._types.setdefault(font, _type_of(font))
        if look.bold or pdfium.render_mode(handle) != _FILL_AND_STROKE:
            return look
        return look._replace(bold=True)


def _type_of(font: Handle) -> Type:
    if not font:
        return Type(bold=False, italic=False)
    buffer = ctypes.create_string_buffer(200)
    pdfium.font_name(font, buffer, len(buffer))
    name, flags = buffer.value.decode("utf-8", "replace"), pdfium.font_flags(font)
    heavy = pdfium.font_weight(font) >= BOLD_WEIGHT or bool(flags > 0 and flags & _BOLD_FLAG)
    return Type(
        bold=heavy or _BOLD_NAME.search(name) is not None,
        italic=bool(flags > 0 and flags & _ITALIC_FLAG) or _ITALIC_NAME.search(name) is not None,
    )
