"""A page as it looks, in shades of grey: the last word on what can be seen on it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from generator.model.source import Box
from generator.sources.pdf import pdfium
from generator.sources.pdf.pdfium import Handle, Rectangle

_CONTRAST = 10
"""Shades of 256 that the darkest and the lightest spot must differ."""
_SCALE = 2.0
_MOST_PIXELS = 8_000_000
_MOST_PIECES = 500
_GRAY, _WHITE = 1, 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Picture:
    """`pixels` row by row, `stride` in a row; `scale` of them to a point."""

    pixels: memoryview
    stride: int
    width: int
    height: int
    scale: float

    def shown(self, place: Box) -> float:
        """How much of a place on the page has something printed on it, from 0 to 1.

        It is looked at in pieces as wide as it is high; on each that shows there is more than one shade.
        """
        left, right = place.left * self.scale, place.right * self.scale
        step = max((place.bottom - place.top) * self.scale, 2.0)
        pieces = min(max(round((right - left) / step), 1), _MOST_PIECES)
        rows = place.top * self.scale, place.bottom * self.scale
        starts = [left + step * index for index in range(pieces)]
        return sum(self._varies(start, rows[0], start + step, rows[1]) for start in starts) / pieces

    def _varies(self, left: float, top: float, right: float, bottom: float) -> bool:
        first, last = max(int(left), 0), min(int(right) + 1, self.width)
        rows = range(max(int(top), 0), min(int(bottom) + 1, self.height))
        if first >= last or not rows:
            return False
        strips = [bytes(self.pixels[row * self.stride + first : row * self.stride + last]) for row in rows]
        return max(map(max, strips)) - min(map(min, strips)) >= _CONTRAST


@contextmanager
def picture_of(page: Handle, box: Rectangle) -> Iterator[Picture]:
    """The picture of a page as the file has it, also where a viewer shows it turned."""
    points = box.right - box.left, box.top - box.bottom
    scale = min(_SCALE, (_MOST_PIXELS / max(points[0] * points[1], 1)) ** 0.5)
    width, height = max(int(points[0] * scale), 1), max(int(points[1] * scale), 1)
    bitmap = pdfium.create_bitmap(width, height, _GRAY, None, 0)
    try:
        pdfium.fill_bitmap(bitmap, 0, 0, width, height, _WHITE)
        upright = (4 - pdfium.page_rotation(page)) % 4
        pdfium.render_page(bitmap, page, 0, 0, width, height, upright, 0)
        stride = pdfium.bitmap_stride(bitmap)
        buffer = (ctypes.c_ubyte * (stride * height)).from_address(pdfium.bitmap_buffer(bitmap))
        yield Picture(memoryview(buffer), stride, width, height, scale)
    finally:
        pdfium.destroy_bitmap(bitmap)
