"""A folder that is made anew: the new one grows beside the old, out of sight of MkDocs, and takes its place
when it is whole.

What we made has our mark in it. A folder without it is somebody's own, and is never replaced.
"""

from __future__ import annotations

import errno
import filecmp
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from generator.outputs.exchange import exchange

MARK = ".kamerantwoord"
#: What a site that we made before there were marks is known by.
OF_A_SITE = "javascripts/lezen.js"
#: How often, and after how many seconds again, something is moved that a program may have open.
_TRIES, _BETWEEN_TRIES = (20 if sys.platform == "win32" else 0), 0.1
_ON_THE_MARK = "Deze map wordt steeds opnieuw gemaakt, in haar geheel. Zet er geen eigen bestanden in.\n"


def put_mark(folder: Path) -> None:
    """Say in a folder that it is ours."""
    (folder / MARK).write_text(_ON_THE_MARK, encoding="utf-8")


def refuse_strangers(out: Path) -> None:
    """A file, or a folder with something in it and without our mark, is not ours to replace (OSError)."""
    if out.exists() and not out.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "is een bestand, en hier hoort een map", str(out))
    if out.is_dir() and not (out / MARK).is_file() and (strange := next(out.iterdir(), None)):
        raise OSError(errno.EEXIST, "is hier niet gemaakt, dus deze map wordt niet vervangen", str(strange))


def claim_folder(out: Path, known_by: str = "") -> None:
    """See that `out` is ours to replace, or nobody's; OSError where it is not, or the project stands in it.

    `known_by` is a file that tells a folder of ours from before there were marks.
    """
    if out.resolve() in (Path.cwd(), *Path.cwd().parents):
        raise OSError(errno.EINVAL, "hierin staat het project zelf: kies een eigen map", str(out))
    if known_by and (out / known_by).is_file():
        put_mark(out)
    refuse_strangers(out)


def empty_beside(out: Path) -> Path:
    """An empty folder beside `out`; what a run left behind that was killed, is mended first."""
    fresh, old = _beside(out, "nieuw"), _beside(out, "oud")
    if old.exists() and not out.exists():
        old.rename(out)
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.mkdir(parents=True)
    return fresh


def take_place(fresh: Path, out: Path) -> None:
    """Put `fresh` in the place of `out`: at once where the system can swap folders, else by two renames."""
    if out.exists() and exchange(fresh, out):
        shutil.rmtree(fresh, ignore_errors=True)
        return
    old = _beside(out, "oud")
    if out.exists():
        _patiently(out.rename, old)
    try:
        _patiently(fresh.rename, out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def put(file: Path, place: Path) -> None:
    """Move a file to its place in a folder, at once: who reads there meets the old one or the new."""
    place.parent.mkdir(parents=True, exist_ok=True)
    _patiently(file.replace, place)


def throw_away(folder: Path, name: str) -> None:
    """Remove a file by its name in a folder, with the folders within that hold nothing else."""
    _patiently(Path.unlink, folder / name)
    for parent in list((folder / name).parents):
        if parent == folder or next(parent.iterdir(), None):
            return
        parent.rmdir()


def mirror(made: Path, shown: Path) -> None:
    """Make `shown` hold the same files as `made`, file by file, so that whoever reads it meets whole files.

    New files come before old ones go, and what has not changed is not touched.
    """
    here, there = _files(made), _files(shown)
    for name in sorted(here):
        if name not in there or not filecmp.cmp(made / name, shown / name, False):
            _copy(made / name, shown / name)
    for name in there - here:
        (shown / name).unlink()


def _copy(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}")
    shutil.copyfile(file, beside)
    put(beside, place)


def _patiently(move: Callable[[Path], object], place: Path) -> None:
    """On Windows nothing moves while a program has it open, as one that looks for viruses: that passes."""
    for _ in range(_TRIES):
        try:
            move(place)
            return
        except PermissionError:
            time.sleep(_BETWEEN_TRIES)
    move(place)


def _beside(out: Path, ending: str) -> Path:
    return out.with_name(f".{out.name}.{ending}")


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
