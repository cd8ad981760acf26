"""What is told of a file that cannot be read."""

from __future__ import annotations

from pathlib import Path

TOO_LARGE = "is dit wel één document? Haal het opnieuw op, of geef elk document een eigen bestand"
"""What to do about a file that is larger than any document is."""


class UnreadableError(ValueError):
    """A file is no source; its text (Dutch) says what the file is and what to do about it.

    A reader raises it: it sees bytes, and does not know the name of the file.
    """


class ReadError(Exception):
    """`path` cannot be read; `reason` (Dutch) says what is wrong with it and what to do."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.as_posix()}: {reason}")
        self.path = path
        self.reason = reason
