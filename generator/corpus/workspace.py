"""Where the sources are, and where what was worked out of them is kept."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.corpus.content_digest import file_digest
from generator.corpus.converter import converter_digest, is_as_on_disk
from generator.corpus.store import Store
from generator.sources.seeds import twins
from generator.sources.sidecar import side_path

CACHE = Path(".cache")


class AnotherConverterError(Exception):
    """The converter that runs here is not the one that gave the work."""

    def __init__(self) -> None:
        super().__init__("hier draait een andere versie van de omzetter: begin overal opnieuw")


@dataclass(frozen=True, slots=True)
class Workspace:
    """`folder` is what the paths of sources are relative to; `converter` is a digest of the one in use."""

    folder: Path
    store: Store
    converter: str

    def check(self) -> None:
        """See that this process runs the same converter. Raises AnotherConverterError."""
        if converter_digest() != self.converter:
            raise AnotherConverterError

    def key(self, path: Path) -> str | None:
        """What the understanding of a source file follows from; None where a file cannot be read.

        Its name counts: messages and data have it, and a document may be named after its file. Other files of
        the same document count, as it is held against them.
        """
        source = self.folder / path
        others = [side_path(source), *twins(source)]
        contents = [_content(f"{each}") for each in (source, *others)]
        if None in contents or contents[0] == _ABSENT:
            return None
        return self.digest(str(path), *(each.name for each in others), *contents)

    def digest(self, *parts: str | None) -> str:
        """The key of what this converter makes of these things."""
        return hashlib.sha256(json.dumps([self.converter, *parts]).encode()).hexdigest()


@contextmanager
def workspace(cache: Path | None = None) -> Iterator[Workspace]:
    """The folder that we are in, with what is kept in `cache`.

    Where that is None, or the code changed after it was loaded, nothing is kept for later.
    """
    if cache is not None and is_as_on_disk():
        yield Workspace(Path.cwd(), Store(cache.absolute()), converter_digest())
        return
    with tempfile.TemporaryDirectory(prefix="kamerantwoord-") as folder:
        yield Workspace(Path.cwd(), Store(Path(folder)), converter_digest())


_ABSENT = "-"


def _content(path: str) -> str | None:
    """A digest of an ordinary file, _ABSENT for none, None for anything else."""
    try:
        ordinary = stat.S_ISREG(os.stat(path).st_mode)
        return file_digest(path) if ordinary else None
    except OSError:
        return None if os.path.lexists(path) else _ABSENT
