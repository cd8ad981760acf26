"""Bringing files into a new site as rsync does: one that the old site has already is not copied again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


class StaticFiles:
    """Puts files into the site `fresh`; `old` is the present one. Names are text: Path takes longer."""

    def __init__(self, fresh: Path, old: Path) -> None:
        self._fresh, self._old = f"{fresh}", f"{old}"
        self._folders: set[str] = set()

    def bring(self, source: str, name: str) -> None:
        """Put the file `source` at `name`; the old site's own, if that has the same size and time."""
        old = f"{self._old}/{name}"
        if _alike(source, old):
            _link(old, self._place(name))
        else:
            shutil.copy2(source, self._place(name))

    def share(self, name: str) -> None:
        """Let the new site have the old site's very file; where the file system cannot, a copy."""
        _link(f"{self._old}/{name}", self._place(name))

    def _place(self, name: str) -> str:
        """Where a file comes, in a folder that is there."""
        folder = name.rpartition("/")[0]
        if folder not in self._folders:
            os.makedirs(f"{self._fresh}/{folder}", exist_ok=True)
            self._folders.add(folder)
        return f"{self._fresh}/{name}"


def _link(file: str, place: str) -> None:
    try:
        os.link(file, place)
    except OSError:
        shutil.copy2(file, place)


def _alike(one: str, other: str) -> bool:
    try:
        here, there = os.stat(one), os.stat(other)
    except OSError:
        return False
    return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)
