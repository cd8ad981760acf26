"""What a folder of sources holds: documents, their side files, and what is neither."""

from __future__ import annotations

from pathlib import Path

from generator.sources.read_error import ReadError
from generator.sources.sidecar import NAMES_TABLE

#: How the name of a source file ends, in any case.
SUFFIXES = (".txt", ".pdf", ".docx", ".odt", ".xml", ".html", ".htm")
_SIDE_FILES = (".yml", ".yaml")
#: A folder may explain itself.
_EXPLANATIONS = (".md",)


def sources(folder: Path) -> tuple[Path, ...]:
    """The source files in a folder, sorted by name; hidden files are ignored. Raises ReadError."""
    return tuple(path for path in _visible(folder) if path.suffix.lower() in SUFFIXES)


def passed_over(folder: Path) -> tuple[Path, ...]:
    """What stands in a folder of sources and is no source, side file or explanation; sorted by name."""
    known = (*SUFFIXES, *_SIDE_FILES, *_EXPLANATIONS)
    return tuple(path for path in _visible(folder) if path.suffix.lower() not in known or path.is_dir())


def orphans(folder: Path) -> tuple[Path, ...]:
    """The side files in a folder that no source file has, by a mistake in their name; sorted by name."""
    named = {path.with_suffix(".yml") for path in sources(folder)} | {folder / NAMES_TABLE}
    side_files = (path for path in _visible(folder) if path.suffix.lower() in _SIDE_FILES)
    return tuple(path for path in side_files if path not in named)


def _visible(folder: Path) -> list[Path]:
    """What a folder holds, without hidden files and what an editor leaves beside an open document."""
    if not folder.is_dir():
        raise ReadError(folder, "deze map bestaat niet: geef de map met de bronbestanden op")
    return sorted(path for path in folder.iterdir() if not path.name.startswith((".", "~$")))
