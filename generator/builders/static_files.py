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
        place, old = f"{self._fresh}/{name}", f"{self._old}/{name}"
        folder = name.rpartition("/")[0]
        if folder not in self._folders:
            os.makedirs(f"{self._fresh}/{folder}", exist_ok=True)  # noqa: PTH103
            self._folders.add(folder)
        if _alike(source, old):
            _link(old, place)
        else:
            shutil.copy2(source, place)


def share(file: Path, place: Path) -> None:
    """Let `place` be the very `file`, where the file system can; else a copy with its time of change."""
    place.parent.mkdir(parents=True, exist_ok=True)
    _link(f"{file}", f"{place}")


def _link(file: str, place: str) -> None:
    try:
        os.link(file, place)
    except OSError:
        shutil.copy2(file, place)


def _alike(one: str, other: str) -> bool:
    try:
        here, there = os.stat(one), os.stat(other)  # noqa: PTH116
    except OSError:
        return False
    return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)
