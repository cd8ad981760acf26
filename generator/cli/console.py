"""What a command writes: its outcome, its complaints and how far it is."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

from generator.cli.progress import Progress


class Console:
    """Writes whole lines in UTF-8, whatever the locale, and keeps the progress line out of their way."""

    def __init__(self) -> None:
        if sys.platform == "win32":
            from colorama import just_fix_windows_console  # mkdocs needs it there

            just_fix_windows_console()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        self.progress = Progress(sys.stderr)

    @property
    def colour(self) -> bool:
        """Whether standard output shows colours: a terminal, unless NO_COLOR is set (https://no-color.org)."""
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def say(self, text: str) -> None:
        """Write to standard output."""
        self._write(text, sys.stdout)

    def complain(self, text: str) -> None:
        """Write to standard error."""
        self._write(text, sys.stderr)

    def close(self) -> None:
        """See that everything arrives. Raises BrokenPipeError where nobody reads any more."""
        self.progress.clear()
        sys.stdout.flush()

    def abandon(self) -> None:
        """Nobody reads any more: what Python still writes on leaving goes nowhere."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _write(self, text: str, stream: TextIO) -> None:
        if stream.isatty():
            self.progress.clear()
        stream.write(f"{text}\n")
