"""Writing the pages: all of them or none, and nothing that belongs to no page stays behind.

The new pages are written beside the old ones, in a folder whose name begins with a dot, so that
MkDocs does not see it, and then take their place. A page that has not changed keeps its time of
change; if none has, the old folder stays as it is, so that `mkdocs serve` has nothing to do.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from generator.outputs.folders import MARK, empty_beside, put_mark, refuse_strangers, take_place

#: What we write. A folder with other files in it is not ours alone.
SUFFIXES = frozenset({".md", ".json", ".jsonl", ".csv", ".atom"})
#: What we publish as it was given to us, under the name of its page.
SOURCE_SUFFIXES = frozenset({".txt", ".pdf", ".docx", ".odt"})


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
    _refuse_own_files(out)
    fresh = empty_beside(out)
    put_mark(fresh)
    pages = NewPages(fresh, out)
    try:
        yield pages
        if pages.differ():
            pages.complete()
            take_place(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


class NewPages:
    """The pages so far: those that are new, and those that stay as they stand."""

    def __init__(self, fresh: Path, out: Path) -> None:
        self._fresh, self._out = fresh, out
        self._new: set[PurePosixPath] = set()
        self._growing: set[PurePosixPath] = set()
        self._kept: set[PurePosixPath] = set()

    def write(self, name: str, text: str) -> None:
        """Write one page: its path relative to the folder, and its text. One that stands there is kept."""
        self._write(name, text.encode())

    def copy(self, name: str, source: Path) -> None:
        """Publish a file as it is, under this name."""
        self._write(name, source.read_bytes())

    def keep(self, name: str) -> None:
        """Keep a page that stands there as it is."""
        self._kept.add(self._unused(name))

    def _write(self, name: str, content: bytes) -> None:
        path = self._unused(name)
        if _holds(self._out / path, content):
            self._kept.add(path)
            return
        _write_new(self._fresh / path, content)
        self._new.add(path)

    def append(self, name: str, text: str) -> None:
        """Add to a file that is too long to hold in memory; the first time makes it."""
        path = _inside(name)
        self._growing.add(path)
        with (self._fresh / path).open("ab") as file:
            file.write(text.encode())

    def place(self, name: str) -> Path:
        """Where a page is until it is published."""
        path = _inside(name)
        return (self._out if path in self._kept else self._fresh) / path

    def differ(self) -> bool:
        """Whether the folder must be replaced, now that all is written."""
        for path in self._growing:
            if _same_file(self._fresh / path, self._out / path):
                (self._fresh / path).unlink()
                self._kept.add(path)
            else:
                self._new.add(path)
        present = {path.relative_to(self._out) for path in self._out.rglob("*") if path.is_file()}
        return bool(self._new) or present != {*map(Path, self._kept), Path(MARK)}

    def complete(self) -> None:
        """Put what is kept among what is new: not a copy, where the file system can do without."""
        for path in self._kept:
            (self._fresh / path).parent.mkdir(parents=True, exist_ok=True)
            _link(self._out / path, self._fresh / path)

    def _unused(self, name: str) -> PurePosixPath:
        path = _inside(name)
        if path in self._new or path in self._kept or path in self._growing:
            raise ValueError(f"{name}: twee pagina's met dit adres")
        return path


def text_digest(text: str) -> str:
    """The digest of a file with this text."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest_of(file: Path) -> str:
    """A digest of the content of a file; empty where there is none."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


def all_stand(digests: Mapping[str, str], out: Path) -> bool:
    """Whether each of these pages stands in a folder, with this content."""
    return all(digest_of(out / _inside(name)) == digest for name, digest in digests.items())


def _refuse_own_files(out: Path) -> None:
    """A file that we do not write was put there by hand, and would be lost (OSError)."""
    strange = next((p for p in out.rglob("*") if p.is_file() and _is_strange(p)), None)
    if strange:
        raise OSError(errno.EEXIST, "is hier niet gemaakt, dus deze map wordt niet vervangen", str(strange))


def _is_strange(file: Path) -> bool:
    if file.suffix in SOURCE_SUFFIXES:
        return not file.with_name(f"{file.name.partition('.')[0]}.md").is_file()
    return file.suffix not in SUFFIXES and file.name != MARK


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts:
        raise ValueError(f"{name}: geen plaats binnen de map van de pagina's")
    return path


def _write_new(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as file:
        file.write(content)


def _holds(present: Path, content: bytes) -> bool:
    return present.is_file() and present.read_bytes() == content


def _same_file(fresh: Path, present: Path) -> bool:
    return present.is_file() and filecmp.cmp(fresh, present, shallow=False)


def _link(present: Path, fresh: Path) -> None:
    """One file under two names, until the old folder goes; with its time of change, also if it is copied."""
    try:
        fresh.hardlink_to(present)
    except OSError:
        shutil.copy2(present, fresh)
