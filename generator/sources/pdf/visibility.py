"""Which text of a page nobody sees: invisible, white on white, cut off, covered, in a layer that is off.

What looks suspicious is looked up in a picture of the page: text is seen where that is not of one shade. So
white on black is seen, and so is the invisible text that `ocrmypdf` lays over a scan; but not the invisible
text that lies over other text.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from generator.model.source import Box
from generator.sources.pdf import pdfium
from generator.sources.pdf.drawings import Drawings
from generator.sources.pdf.pdfium import Handle, Rectangle
from generator.sources.pdf.picture import Picture, picture_of
from generator.sources.pdf.runs import Run, Runs, Turn

SMALLEST = 1.0
"""Letters of fewer points than this cannot be read."""
_FILLED = (0, 2, 4, 6)
_SHOWN = (*_FILLED, 1, 5)
"""Render modes (ISO 32000-1, 9.3.6): filled, and filled or stroked."""
_PALE, _FAINT = 200, 60
"""A colour with no part darker, and an opacity lower than this, may not show on paper."""
_LAYER = "OC"
_COLOUR = tuple(ctypes.c_uint() for _ in range(4))
"""Where pdfium puts red, green, blue and opacity."""
_HALF = 0.5
_MANY = 100
"""Where so much is painted on a page, such as a map, all that was printed before it is looked up."""


def seen_and_unseen(
    page: Handle, box: Rectangle, runs: Runs, drawings: Drawings, *, layers: bool
) -> tuple[list[Run], list[Run]]:
    """The runs of a page that show and those that do not, word by word where only part of a run does.

    `layers` tells whether the file can have layers.
    """
    seen: list[Run] = []
    suspects: list[Run] = []
    for run in runs.read():
        suspicious = _is_suspicious(run, _ink(run, box), box, drawings, layers=layers)
        (suspects if suspicious else seen).append(run)
    if not suspects:
        return seen, []
    unseen: list[Run] = []
    with picture_of(page, box) as picture:
        for suspect in suspects:
            if _lies_on_nothing(suspect, _ink(suspect, box), drawings):
                unseen.append(suspect)
                continue
            for part in _parts(suspect, _shown(suspect, picture, box), runs):
                shows = part.size >= SMALLEST and _shown(part, picture, box) >= _HALF
                (seen if shows else unseen).append(part)
    return seen, unseen


def _parts(run: Run, shown: float, runs: Runs) -> Sequence[Run]:
    return runs.words_of(run) if 0 < shown < 1 and " " in run.text else (run,)


def _shown(run: Run, picture: Picture, box: Rectangle) -> float:
    return picture.shown(_ink(run, box))


def _ink(run: Run, box: Rectangle) -> Box:
    """Where a run stands on the page as the file has it, from the left upper corner."""
    top, bottom = run.base - 0.75 * run.size, run.base + 0.2 * run.size
    if run.angle == 0:
        return Box(run.left, top, run.right, bottom)
    turn = Turn.of(box, run.angle)
    corners = [turn.back(x, y) for x in (run.left, run.right) for y in (top, bottom)]
    across, down = [x - box.left for x, _ in corners], [box.top - y for _, y in corners]
    return Box(min(across), min(down), max(across), max(down))


# --- What is suspicious ----------------------------------------------------------------------


def _is_suspicious(run: Run, ink: Box, box: Rectangle, drawings: Drawings, *, layers: bool) -> bool:
    """Text in a form within the page (its objects are not the page's own) is always looked up."""
    mode = pdfium.render_mode(run.object)
    if mode not in _SHOWN or run.size < SMALLEST or run.object not in drawings.order:
        return True
    if _is_outside(ink, box) or (mode in _FILLED and _is_pale(run.object)) or _is_cut(run.object, ink, box):
        return True
    covered = bool(drawings.covers) and _is_under(run.object, ink, drawings)
    return covered or (layers and _in_layer(run.object))


def _lies_on_nothing(run: Run, ink: Box, drawings: Drawings) -> bool:
    """Whether invisible text has no scan below it: what shows at its place is other text."""
    if pdfium.render_mode(run.object) in _SHOWN or run.object not in drawings.order:
        return False
    known = len(drawings.covers) <= _MANY and not drawings.forms
    return known and not any(_holds_middle(cover, ink) for _, cover in drawings.covers)


def _holds_middle(cover: Box, ink: Box) -> bool:
    across, down = (ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2
    return cover.left < across < cover.right and cover.top < down < cover.bottom


def _is_pale(handle: Handle) -> bool:
    red, green, blue, opacity = _COLOUR
    if not pdfium.fill_color(handle, red, green, blue, opacity):
        return True
    if opacity.value < _FAINT:
        return True
    return red.value > _PALE and green.value > _PALE and blue.value > _PALE


def _is_outside(ink: Box, box: Rectangle) -> bool:
    width, height = box.right - box.left, box.top - box.bottom
    return ink.left < 0 or ink.top < 0 or ink.right > width or ink.bottom > height


def _is_under(handle: Handle, ink: Box, drawings: Drawings) -> bool:
    """Whether something that fills a surface was painted on it after it was printed."""
    if len(drawings.covers) > _MANY:
        return True
    place = drawings.order[handle]
    return any(place < after and _holds_middle(cover, ink) for after, cover in drawings.covers)


def _is_cut(handle: Handle, ink: Box, box: Rectangle) -> bool:
    """Whether only part of it lies within what may be printed on."""
    clip = pdfium.clip_path_of(handle)
    return any(not _holds(_clip_box(clip, path, box), ink) for path in range(pdfium.count_clips(clip)))


def _holds(clip: Box, ink: Box) -> bool:
    return (
        clip.left <= ink.left
        and clip.top <= (ink.top + ink.bottom) / 2 <= clip.bottom
        and ink.right <= clip.right + 1
    )


def _clip_box(clip: Handle, path: int, box: Rectangle) -> Box:
    x, y = ctypes.c_float(), ctypes.c_float()
    across, down = [], []
    for index in range(pdfium.count_segments(clip, path)):
        pdfium.segment_point(pdfium.get_segment(clip, path, index), x, y)
        across.append(x.value - box.left)
        down.append(box.top - y.value)
    return Box(min(across), min(down), max(across), max(down)) if across else Box(0, 0, 0, 0)


def _in_layer(handle: Handle) -> bool:
    buffer, length = ctypes.create_string_buffer(64), ctypes.c_ulong()
    for index in range(pdfium.count_marks(handle)):
        mark = pdfium.get_mark(handle, index)
        named = pdfium.mark_name(mark, buffer, len(buffer), length)
        if named and buffer.raw[: max(length.value - 2, 0)].decode("utf-16-le", "replace") == _LAYER:
            return True
    return False
