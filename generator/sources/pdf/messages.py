"""What passes between the process that reads a PDF and the one that asks: plain values, nothing that runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, NamedTuple

from generator.model.source import Box, Evidence, Raised

_PREFIX = 8
"""Bytes that tell how long a message is."""


def read_message(stream: IO[bytes]) -> bytes | None:
    """The next message; None where there is none any more."""
    prefix = stream.read(_PREFIX)
    if len(prefix) < _PREFIX:
        return None
    length = int.from_bytes(prefix, "big")
    data = stream.read(length)
    return data if len(data) == length else None


def write_message(stream: IO[bytes], data: bytes) -> None:
    """Send a message."""
    stream.write(len(data).to_bytes(_PREFIX, "big"))
    stream.write(data)
    stream.flush()


class Told(NamedTuple):
    """A line of print and its `Evidence`, in plain values."""

    text: str
    page: int
    row: int
    box: Sequence[float]
    size: float
    bold: bool
    italic: bool
    raised: Sequence[Sequence[int]]
    note: str | None
    mark: int
    furniture: bool
    begins: bool | None
    bullet: int
    cells: Sequence[int]

    def evidence(self) -> Evidence:
        """The same as what every reader hands over."""
        return Evidence(
            page=self.page,
            row=self.row,
            box=Box(*self.box) if self.box else None,
            size=self.size,
            bold=self.bold,
            italic=self.italic,
            raised=tuple(Raised(start, end) for start, end in self.raised),
            note=self.note,
            mark=self.mark,
            furniture=self.furniture,
            begins=self.begins,
            bullet=self.bullet,
            cells=tuple(self.cells),
        )
