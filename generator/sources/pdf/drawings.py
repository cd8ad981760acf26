"""What a page draws beside its text: rules, pictures, and what is painted over the text."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.source import Box
from generator.sources.pdf import pdfium
from generator.sources.pdf.pdfium import Handle, Rectangle

_PATH, _IMAGE, _SHADING, _FORM = 2, 3, 4, 5
_THIN = 2.0
"""A rule is at most so many points thick."""
_DOT = (1.0, 8.0)
"""A bullet that is drawn, not printed, is about as wide as high, in points from and up to."""
_LARGE = 0.04
"""A picture that takes less of the page than this is a logo or an ornament."""


@dataclass(slots=True)
class Drawings:
    """Boxes in points from the page's left upper corner; `covers` can lie over what was printed before them.

    `dots` are small and about as wide as high, as a browser draws the bullets of a list. `forms` counts what
    is painted as a whole, of which it is not known what is in it. `order` tells for each page object how many
    came before it, and `covers` has each cover with its own.
    """

    rules: list[Box] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    covers: list[tuple[int, Box]] = field(default_factory=list)
    order: dict[Handle, int] = field(default_factory=dict)
    forms: int = 0


def drawings_of(page: Handle, box: Rectangle) -> Drawings:
    """The drawings of a page that is not turned."""
    found = Drawings()
    large = _LARGE * abs((box.right - box.left) * (box.top - box.bottom))
    for place, handle, kind in _objects(page):
        found.order[handle] = place
        found.forms += kind == _FORM
        if kind not in (_PATH, _IMAGE, _SHADING):
            continue
        bounds = _bounds(handle, box)
        if kind == _PATH and _is_dot(bounds):
            found.dots.append(bounds)
        if kind == _PATH and min(bounds.right - bounds.left, bounds.bottom - bounds.top) <= _THIN:
            found.rules.append(bounds)
        elif kind != _PATH or _is_filled(handle):
            found.covers.append((place, bounds))
        if kind == _IMAGE and (bounds.right - bounds.left) * (bounds.bottom - bounds.top) > large:
            found.pictures.append(bounds)
    return found


def _objects(page: Handle) -> Iterator[tuple[int, Handle, int]]:
    for place in range(pdfium.count_objects(page)):
        handle = pdfium.get_object(page, place)
        if handle:
            yield place, handle, pdfium.object_type(handle)


def _bounds(handle: Handle, page: Rectangle) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.object_bounds(handle, left, bottom, right, top)
    return Box(left.value - page.left, page.top - top.value, right.value - page.left, page.top - bottom.value)


def _is_dot(bounds: Box) -> bool:
    width, height = bounds.right - bounds.left, bounds.bottom - bounds.top
    return _DOT[0] < min(width, height) and max(width, height) < min(_DOT[1], 1.5 * min(width, height))


def _is_filled(handle: Handle) -> bool:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.path_mode(handle, mode, stroked)) and mode.value != 0
