"""Which converter this is: what it makes of a file depends on its code, its data and its libraries."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import generator
from generator.corpus.content_digest import file_digest

_HOUSE = Path(generator.__file__).parent
_CONFIGURATION = _HOUSE.parent / "mkdocs.yml"
_MADE_BY_PYTHON = "__pycache__"


@cache
def converter_digest() -> str:
    """A digest of Python, of every library by its version, and of every file that says what to do.

    Those are all files of this package, and the configuration of the site, by which pages are read back.
    """
    digest = hashlib.sha256(sys.version.encode())
    for library in sorted(_libraries()):
        digest.update(f"{library}\0".encode())
    for file in _own_files():
        content = file_digest(str(file))
        digest.update(f"{file.relative_to(_HOUSE.parent).as_posix()}\0{content}\0".encode())
    return digest.hexdigest()


@cache
def is_as_on_disk() -> bool:
    """Whether the code that runs is the code on disk, as far as their times tell."""
    return all(file.stat().st_mtime < generator.LOADED_AT for file in _own_files())


def _libraries() -> Iterator[str]:
    """Each installed library: the name of its folder of metadata holds its version."""
    folders = {Path(folder) for folder in sys.path if folder}
    return (info.name for folder in folders for info in folder.glob("*-info"))


def _own_files() -> list[Path]:
    files = (file for file in _HOUSE.rglob("*") if _MADE_BY_PYTHON not in file.parts)
    return sorted(file for file in (*files, _CONFIGURATION) if file.is_file())
