"""Reading in a process of its own: a file that crashes the library, or never ends, takes no other with it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import generator
from generator.sources.pdf.messages import read_message, write_message
from generator.sources.read_error import UnreadableError

MOST_SECONDS = 60
"""Of computing time, for one file: a page takes some thousandths."""
MOST_MEMORY = 1024**3
"""Bytes of address space: a page takes some tens of megabytes."""

_CRASHED = (
    "laat het leesprogramma vastlopen: het is beschadigd, of vraagt veel meer dan een document nodig heeft"
)


class ReadingProcess:
    """One process that reads file after file, and a new one after each that ended it.

    A file may take `seconds` of computing time, and the process `memory` bytes. One that is stuck without
    computing is ended after `patience` seconds of the clock: a busy machine takes a few to start it.
    """

    def __init__(
        self, seconds: int = MOST_SECONDS, memory: int = MOST_MEMORY, patience: float = 2 * MOST_SECONDS
    ) -> None:
        self._limits = str(seconds), str(memory)
        self._patience = patience
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, data: bytes) -> bytes:
        """The answer to the bytes of a file. Raises UnreadableError where there comes none."""
        with self._lock:
            running = self._started()
            timer = threading.Timer(self._patience, running.kill)
            timer.start()
            try:
                answer = _exchange(running, data)
            finally:
                timer.cancel()
            if answer is None:
                self.end()
                raise UnreadableError(_CRASHED)
            return answer

    def end(self) -> None:
        """End the process, if this one started it."""
        if self._running and self._owner == os.getpid():
            self._running.kill()
            self._running.wait()
            for stream in (self._running.stdin, self._running.stdout):
                _close(stream)
        self._running = None

    def _started(self) -> subprocess.Popen[bytes]:
        """A process of our own: one inherited by a fork would answer two at a time."""
        if self._running is None or self._owner != os.getpid() or self._running.poll() is not None:
            home = str(Path(generator.__file__).parents[1])
            self._running = subprocess.Popen(
                [sys.executable, "-m", "generator.sources.pdf.worker", *self._limits],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=home,
                env={**os.environ, "PYTHONPATH": home},
            )
            self._owner = os.getpid()
        return self._running


def _exchange(running: subprocess.Popen[bytes], data: bytes) -> bytes | None:
    if running.stdin is None or running.stdout is None:
        return None
    try:
        write_message(running.stdin, data)
        return read_message(running.stdout)
    except (OSError, ValueError):
        return None


def _close(stream: IO[bytes] | None) -> None:
    with contextlib.suppress(OSError):
        if stream:
            stream.close()
