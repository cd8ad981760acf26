"""What a folder of sources holds: documents, their side files, and what is neither."""

from __future__ import annotations

import os
from pathlib import Path

from generator.sources.read_error import ReadError
from generator.sources.sidecar import NAMES_TABLE

#: How the name of a source file ends, in any case; what tells most of a document first.
SUFFIXES = (".xml", ".docx", ".odt", ".pdf", ".html", ".htm", ".txt")
_AS_WRITTEN = tuple(each for suffix in SUFFIXES for each in (suffix, suffix.upper()))
_SIDE_FILES = (".yml", ".yaml")
#: A folder may explain itself.
_EXPLANATIONS = (".md",)


def sources(folder: Path) -> tuple[Path, ...]:
    """The source files in a folder, sorted by name; hidden files are ignored. Raises ReadError.

    Files that differ in their suffix only are one document: that of them which tells most.
    """
    found = [Path(entry.path) for entry in _visible(folder) if _is_source(entry)]
    best: dict[str, Path] = {}
    for path in sorted(found, key=_rank):
        best.setdefault(path.stem, path)
    return tuple(path for path in found if best[path.stem] is path)


def twins(path: Path) -> tuple[Path, ...]:
    """The other files of the same document beside a source file, what tells most first."""
    stem, own = f"{path.with_suffix('')}", f"{path}"
    beside = (f"{stem}{suffix}" for suffix in _AS_WRITTEN)
    there = [each for each in beside if each != own and os.path.isfile(each)]
    found: list[Path] = []
    for each in sorted(map(Path, there), key=_rank):
        if not leads_away(each) and not any(_same_file(each, other) for other in (path, *found)):
            found.append(each)
    return tuple(found)


def _same_file(one: Path, other: Path) -> bool:
    """Windows and macOS find a file by its name in any case."""
    return one.name.lower() == other.name.lower() and other.exists() and one.samefile(other)


def passed_over(folder: Path) -> tuple[Path, ...]:
    """What stands in a folder of sources and is no source, side file or explanation; sorted by name."""
    known = (*SUFFIXES, *_SIDE_FILES, *_EXPLANATIONS)
    return tuple(
        Path(entry.path)
        for entry in _visible(folder)
        if _suffix(entry) not in known or _is_folder(entry) or _leads_away(entry)
    )


def orphans(folder: Path) -> tuple[Path, ...]:
    """The side files in a folder that no source file has, by a mistake in their name; sorted by name."""
    named = {path.with_suffix(".yml") for path in sources(folder)} | {folder / NAMES_TABLE}
    side_files = (Path(entry.path) for entry in _visible(folder) if _suffix(entry) in _SIDE_FILES)
    return tuple(path for path in side_files if path not in named)


def leads_away(path: Path) -> bool:
    """Whether this is a link to a file outside its folder: who adds it would have that file published."""
    return path.is_symlink() and path.exists() and path.parent.resolve() not in path.resolve().parents


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Of a link that leads to itself only a Path says that it is none."""
    return Path(entry.path).is_dir() if entry.is_symlink() else entry.is_dir()


def _leads_away(entry: os.DirEntry[str]) -> bool:
    return entry.is_symlink() and leads_away(Path(entry.path))


def _is_source(entry: os.DirEntry[str]) -> bool:
    return _suffix(entry) in SUFFIXES and not _is_folder(entry) and not _leads_away(entry)


def _suffix(entry: os.DirEntry[str]) -> str:
    return os.path.splitext(entry.name)[1].lower()


def _rank(path: Path) -> tuple[int, str]:
    return SUFFIXES.index(path.suffix.lower()), path.name


def _visible(folder: Path) -> list[os.DirEntry[str]]:
    """What a folder holds, without hidden files and what an editor leaves beside an open document."""
    if not folder.is_dir():
        raise ReadError(folder, "deze map bestaat niet: geef de map met de bronbestanden op")
    with os.scandir(folder) as entries:
        found = [entry for entry in entries if not entry.name.startswith((".", "~$"))]
    return sorted(found, key=lambda entry: entry.name)
