"""Writing the pages: all of them or none, and nothing that belongs to no page stays behind.

The new pages are written beside the old ones, in a folder whose name begins with a dot, so that
MkDocs does not see it, and then take their place. A page that has not changed keeps its time of
change; if none has, the old folder stays as it is, so that `mkdocs serve` has nothing to do.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath


def publish(pages: Iterable[tuple[str, str]], out: Path) -> None:
    """Make `out` hold exactly these pages, each a relative path and its text.

    The pages are written as they come, so they need not fit in memory together. Until the last one
    is written `out` stays as it was, also if making one fails or the run is interrupted.

    Raises ValueError for a path given twice or one that leads out of `out`, OSError if writing fails.
    """
    fresh, old = out.with_name(f".{out.name}.nieuw"), out.with_name(f".{out.name}.oud")
    _recover(fresh, old, out)
    try:
        if _write_all(pages, fresh, out):
            _replace(out, fresh, old)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _recover(fresh: Path, old: Path, out: Path) -> None:
    """Undo what a run left behind that was killed."""
    if old.exists() and not out.exists():
        old.rename(out)
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.mkdir(parents=True)


def _write_all(pages: Iterable[tuple[str, str]], fresh: Path, out: Path) -> bool:
    """Whether the pages now in `fresh` are others than those in `out`."""
    changed = False
    written = 0
    for name, text in pages:
        changed |= _write(_inside(name), text, fresh, out)
        written += 1
    return changed or written != sum(path.is_file() for path in out.rglob("*")) or not out.exists()


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
