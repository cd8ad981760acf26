"""Writing the pages: all of them or none, and nothing that belongs to no page stays behind.

The new pages are written beside the old ones, in a folder whose name begins with a dot, so that
MkDocs does not see it, and then take their place. A page that has not changed keeps its time of
change; if none has, the old folder stays as it is, so that `mkdocs serve` has nothing to do.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath


@contextmanager
def new_pages(out: Path) -> Iterator[Callable[[str, str], None]]:
    """Make `out` hold exactly the pages that are written while this context lasts.

    It gives a function that writes one page: a path relative to `out`, and its text. Until the
    context ends `out` stays as it was; also afterwards, if it ends by an error or is interrupted.

    The function raises ValueError for a path given twice or one that leads out of `out`, and
    OSError if writing fails.
    """
    fresh, old = out.with_name(f".{out.name}.nieuw"), out.with_name(f".{out.name}.oud")
    _recover(fresh, old, out)
    pages = _Pages(fresh, out)
    try:
        yield pages.write
        if pages.differ():
            _replace(out, fresh, old)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


class _Pages:
    """The pages written so far into `fresh`, and whether they are others than those in `out`."""

    def __init__(self, fresh: Path, out: Path) -> None:
        self._fresh, self._out = fresh, out
        self._changed = False
        self._written = 0

    def write(self, name: str, text: str) -> None:
        self._changed |= _write(_inside(name), text, self._fresh, self._out)
        self._written += 1

    def differ(self) -> bool:
        present = sum(path.is_file() for path in self._out.rglob("*"))
        return self._changed or self._written != present or not self._out.exists()


def _recover(fresh: Path, old: Path, out: Path) -> None:
    """Undo what a run left behind that was killed."""
    if old.exists() and not out.exists():
        old.rename(out)
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.mkdir(parents=True)


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts:
        raise ValueError(f"{name}: geen plaats binnen de map van de pagina's")
    return path


def _write(name: PurePosixPath, text: str, fresh: Path, out: Path) -> bool:
    """Whether this page differs from the one that stands in `out`."""
    target, present = fresh / name, out / name
    target.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode()
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


def _replace(out: Path, fresh: Path, old: Path) -> None:
    """Two renames, as no one call swaps folders everywhere; `_recover` mends a kill between them."""
    if out.exists():
        out.rename(old)
    try:
        fresh.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)
