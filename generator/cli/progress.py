"""How far long work is, on a terminal and nowhere else."""

from __future__ import annotations

import time
from typing import TextIO

PATIENCE = 1.0  # seconds before anything is shown: short work needs no progress
INTERVAL = 0.1
ERASE = "\r\x1b[K"


class Progress:
    """Call it with what is done and what there is in all; it keeps one line of `stream` up to date."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next = time.monotonic() + PATIENCE if stream.isatty() else float("inf")
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + INTERVAL
        self._shown = True
        self._stream.write(f"{ERASE}{done} van {total}")
        self._stream.flush()

    def clear(self) -> None:
        """Wipe the line, so that others can write."""
        if self._shown:
            self._stream.write(ERASE)
            self._stream.flush()
            self._shown = False
