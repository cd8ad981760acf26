"""Writing the pages: what belongs to none does not stay behind, and what has not changed is not touched.

The new pages are written beside the old ones, in a folder whose name begins with a dot, so that
MkDocs does not see it. When all are whole each takes its place, and then what is old goes; whoever is
killed between the two leaves whole pages, of which the next run makes the right ones.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.outputs import folders
from generator.outputs.folders import MARK, empty_beside, put_mark, refuse_strangers
from generator.outputs.standing import Standing, as_it_stands

#: What we write. A folder with other files in it is not ours alone.
SUFFIXES = (".md", ".json", ".jsonl", ".csv", ".atom", ".ics", ".xml", ".bib", ".ris")
#: What we publish as it was given to us, under the name of its page.
SOURCE_SUFFIXES = (".txt", ".pdf", ".docx", ".odt")


def claim(out: Path, others: Sequence[Path]) -> None:
    """See that `out`, the folder of the documents, and those beside it can be made; OSError where one cannot.

    A version without marks made them all, and `meldingen.md` in `out`: such folders get their mark now, `out`
    as the last, so that an interruption leaves it to be done again.
    """
    if (out / "meldingen.md").is_file() and not (out / MARK).exists():
        for folder in filter(Path.is_dir, (*others, out)):
            put_mark(folder)
    for folder in (out, *others):
        refuse_strangers(folder)


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
    refuse_strangers(out)
    present = _names(out)
    _refuse_own_files(out, present)
    fresh = empty_beside(out)
    put_mark(fresh)
    pages = NewPages(fresh, out, present)
    try:
        yield pages
        pages.take_place()
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


class NewPages:
    """The pages so far: those that are new, and those that stay as they stand."""

    def __init__(self, fresh: Path, out: Path, present: set[str]) -> None:
        self._fresh, self._out, self._present = fresh, out, present
        self._new: set[str] = set()
        self._kept: set[str] = set()

    def write(self, name: str, text: str) -> Standing:
        """Write one page: its path relative to the folder, and its text. One that stands there is kept."""
        return self._write(name, [text.encode()])

    def write_long(self, name: str, pieces: Iterable[str]) -> Standing:
        """Write a file that is too long to hold in memory, piece by piece."""
        return self._write(name, (piece.encode() for piece in pieces))

    def copy(self, name: str, source: Path) -> Standing:
        """Publish a file as it is, under this name."""
        return self._write(name, [source.read_bytes()])

    def _write(self, name: str, pieces: Iterable[bytes]) -> Standing:
        self._refuse_used(name)
        target, present = self._fresh / name, self._out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        with target.open("xb") as file:
            for piece in pieces:
                file.write(piece)
                digest.update(piece)
        if present.is_file() and filecmp.cmp(target, present, shallow=False):
            target.unlink()
            self._kept.add(name)
        else:
            self._new.add(name)
        return as_it_stands(f"{self.place(name)}", digest.hexdigest())

    def keep(self, name: str) -> None:
        """Keep a page that stands there as it is."""
        self._refuse_used(name)
        self._kept.add(name)

    def place(self, name: str) -> Path:
        """Where a page is until it is published."""
        return (self._out if name in self._kept else self._fresh) / name

    def take_place(self) -> None:
        """Put the new ones where they belong, and then throw away what is neither new nor kept."""
        if not self._out.exists():
            folders.take_place(self._fresh, self._out)
            return
        if MARK not in self._present:
            put_mark(self._out)
        for name in self._new:
            folders.put(self._fresh / name, self._out / name)
        for name in self._present - self._new - self._kept - {MARK}:
            folders.throw_away(self._out, name)

    def _refuse_used(self, name: str) -> None:
        _refuse_outside(name)
        if name in self._new or name in self._kept:
            raise ValueError(f"{name}: twee pagina's met dit adres")


def _refuse_own_files(out: Path, names: set[str]) -> None:
    """A file that we do not write was put there by hand, and would be lost (OSError)."""
    strange = next((name for name in names if _is_strange(name, names)), None)
    if strange:
        path = str(out / strange)
        raise OSError(errno.EEXIST, "is hier niet gemaakt, dus deze map wordt niet vervangen", path)


def _names(folder: Path) -> set[str]:
    """The paths of all files in a folder, relative to it."""
    start = len(str(folder)) + 1
    found = (f"{path}/{name}"[start:] for path, _, names in os.walk(folder) for name in names)
    return {name.replace(os.sep, "/") for name in found}


def _is_strange(name: str, names: set[str]) -> bool:
    """A source file is ours if it has the name of a page, or of the data of one, beside it."""
    if name.endswith(SOURCE_SUFFIXES):
        folder, slash, file = name.rpartition("/")
        page = f"{folder}{slash}{file.partition('.')[0]}"
        return not {f"{page}.md", f"{page}.json"} & names
    return not name.endswith(SUFFIXES) and name != MARK


def _refuse_outside(name: str) -> None:
    if not name or name.startswith("/") or ".." in name.split("/"):
        raise ValueError(f"{name}: geen plaats binnen de map van de pagina's")
