"""Writing the pages: all of them or none, and nothing that belongs to no page stays behind.

The new pages are written beside the old ones, in a folder whose name begins with a dot, so that
MkDocs does not see it, and then take their place. A page that has not changed keeps its time of
change; if none has, the old folder stays as it is, so that `mkdocs serve` has nothing to do.
"""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from generator.outputs.folders import empty_beside, take_place

#: What we write. A folder with other files in it was made by someone else.
SUFFIXES = frozenset({".md", ".json", ".jsonl", ".csv", ".atom", ".txt", ".pdf", ".docx", ".odt"})


def publish(pages: Iterable[tuple[str, str]], out: Path) -> None:
    """Make `out` hold exactly these pages, each a path relative to it and a text; see `new_pages`."""
    with new_pages(out) as writing:
        for name, text in pages:
            writing.write(name, text)


@contextmanager
def new_pages(out: Path) -> Iterator[NewPages]:
    """Make `out` hold exactly the pages that are written while this context lasts.

    Until the context ends `out` stays as it was; also afterwards, if it ends by an error or is
    interrupted. Writing raises ValueError for a path given twice or one that leads out of `out`,
    and OSError if it fails.
    """
    _refuse_strangers(out)
    fresh = empty_beside(out)
    pages = NewPages(fresh, out)
    try:
        yield pages
        if pages.differ():
            take_place(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


class NewPages:
    """The pages written so far, and whether they are others than those that stand in their place."""

    def __init__(self, fresh: Path, out: Path) -> None:
        self._fresh, self._out = fresh, out
        self._growing: set[PurePosixPath] = set()
        self._changed = False
        self._written = 0

    def write(self, name: str, text: str) -> None:
        """Write one page: its path relative to the folder, and its text."""
        self._changed |= _write(_inside(name), text.encode(), self._fresh, self._out)
        self._written += 1

    def copy(self, name: str, source: Path) -> None:
        """Publish a file as it is, under this name."""
        self._changed |= _write(_inside(name), source.read_bytes(), self._fresh, self._out)
        self._written += 1

    def append(self, name: str, text: str) -> None:
        """Add to a file that is too long to hold in memory; the first time makes it."""
        path = _inside(name)
        self._growing.add(path)
        with (self._fresh / path).open("ab") as file:
            file.write(text.encode())

    def differ(self) -> bool:
        """Whether the folder must be replaced, now that all is written."""
        grown = [_keeps_time(self._fresh / path, self._out / path) for path in self._growing]
        present = sum(path.is_file() for path in self._out.rglob("*"))
        written = self._written + len(self._growing)
        return self._changed or not all(grown) or written != present or not self._out.exists()


def _refuse_strangers(out: Path) -> None:
    """A folder that holds something else than pages is not ours to replace (OSError)."""
    strange = next((p for p in out.rglob("*") if p.is_file() and p.suffix not in SUFFIXES), None)
    if strange:
        raise OSError(errno.EEXIST, "is hier niet gemaakt, dus deze map wordt niet vervangen", str(strange))


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts:
        raise ValueError(f"{name}: geen plaats binnen de map van de pagina's")
    return path


def _write(name: PurePosixPath, content: bytes, fresh: Path, out: Path) -> bool:
    """Whether this page differs from the one that stands in `out`."""
    target, present = fresh / name, out / name
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise ValueError(f"{name}: twee pagina's met dit adres") from None
    if not present.is_file() or present.read_bytes() != content:
        return True
    times = present.stat()
    os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))
    return False


def _keeps_time(fresh: Path, present: Path) -> bool:
    """Whether a file is the same as the one that stands there; then it gets its time of change."""
    if not present.is_file() or not filecmp.cmp(fresh, present, shallow=False):
        return False
    times = present.stat()
    os.utime(fresh, ns=(times.st_atime_ns, times.st_mtime_ns))
    return True
