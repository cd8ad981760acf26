"""The files of the index: JSON packed with gzip, under a name that no server takes for packed and unpacks."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def place_of(file: Path) -> Path:
    """Where a file stands that is named without its suffix."""
    return file.with_name(f"{file.name}.zoek")


def packed(content: object) -> bytes:
    """As it stands in a file."""
    return gzip.compress(_json(content), mtime=0)


def write(file: Path, content: object) -> None:
    """Write a file of this content."""
    place_of(file).write_bytes(packed(content))


def read(file: Path) -> Any:  # noqa: ANN401 - JSON
    """What `write` wrote."""
    return json.loads(gzip.decompress(place_of(file).read_bytes()))


def line(content: object) -> bytes:
    """One of a file of lines."""
    return _json(content) + b"\n"


@contextmanager
def written_lines(file: Path) -> Iterator[gzip.GzipFile]:
    """A file of lines, that is written one after another."""
    with place_of(file).open("wb") as target, gzip.GzipFile("", "wb", fileobj=target, mtime=0) as lines:
        yield lines


def read_lines(file: Path) -> Iterator[Any]:
    """The lines of a file, one after another."""
    with gzip.open(place_of(file)) as lines:
        yield from map(json.loads, lines)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
