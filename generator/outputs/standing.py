"""Whether a file that was written stands there still, so that it need not be written again."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator.corpus.content_digest import file_digest


class Standing(NamedTuple):
    """A file as it was written: a digest of what it holds, its size, and its time of change (ns)."""

    digest: str
    size: int
    time: int

    def is_at(self, file: str) -> bool:
        """Whether it is the file there. One of another time is, if it holds the same."""
        try:
            there = os.stat(file)
            unchanged = (there.st_size, there.st_mtime_ns) == (self.size, self.time)
            return unchanged or file_digest(file) == self.digest
        except OSError:
            return False


def as_it_stands(file: str, digest: str) -> Standing:
    """A file as it is there now, which holds what has this digest."""
    there = os.stat(file)
    return Standing(digest, there.st_size, there.st_mtime_ns)


def all_stand(files: Mapping[str, Standing], folder: Path) -> bool:
    """Whether each of these files, by their names, stands in a folder."""
    return all(file.is_at(f"{folder}/{name}") for name, file in files.items())
