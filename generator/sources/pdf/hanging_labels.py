"""Labels that hang left of their texts: one that goes on below is whole before its text is read."""

from __future__ import annotations

from collections.abc import Sequence

from generator.sources.pdf.columns import Placed
from generator.sources.pdf.print_lines import SPACE
from generator.sources.pdf.print_rows import Piece
from generator.sources.printed_labels import LABEL, LABEL_GOES_ON

_ALIGNED = 1.0
"""Points that the lines of one label may begin apart."""


def with_whole_labels(lines: Sequence[Placed]) -> list[Placed]:
    """The lines with each label that stands left of its text, and goes on below, whole on its first line."""
    whole: list[Placed] = []
    for line in lines:
        if whole and _goes_on_in_label(whole[-1].pieces, line.pieces[0]):
            above, (first, *rest) = whole[-1].pieces, line.pieces
            whole[-1] = Placed((above[0], first, *above[1:]), whole[-1].column)
            line = Placed(tuple(rest), line.column)
        whole += [line] if line.pieces else []
    return whole


def _goes_on_in_label(above: Sequence[Piece], piece: Piece) -> bool:
    if len(above) < 2 or abs(piece.left - above[0].left) > _ALIGNED or piece.right > above[-1].left:
        return False
    return LABEL.match(_text(above[0])) is not None and LABEL_GOES_ON.match(_text(piece)) is not None


def _text(piece: Piece) -> str:
    """The text of a piece, of which letters may be printed one by one."""
    text, right = "", piece.left
    for run in piece.runs:
        text += run.text if run.left - right < SPACE * run.size else f" {run.text}"
        right = run.right
    return text
