"""What was worked out before, kept on disk by what it follows from: plain files, each whole or not there."""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import time
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

_DIGEST = hashlib.sha256
_DIGEST_SIZE = _DIGEST().digest_size
_UNFINISHED = "."
_LONGEST_WRITING = 24 * 3600
"""Seconds after which an unfinished file is that of somebody who was killed."""


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of values. A `kind` is what a value is, its `key` a digest of all that it follows from."""

    folder: Path

    def get(self, kind: str, key: str) -> object | None:
        """The value; None where there is none, or where what is there is damaged."""
        try:
            with open(self._place(kind, key), "rb", buffering=0) as file:
                stored = memoryview(file.read())
        except OSError:
            return None
        content = stored[_DIGEST_SIZE:]
        if _DIGEST(content).digest() != stored[:_DIGEST_SIZE]:
            return None
        value: object = pickle.loads(content)  # noqa: S301 - in our own folder, by this very converter
        return value

    def put(self, kind: str, key: str, value: object) -> None:
        """Keep a value. Raises OSError where that fails."""
        content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        path, unfinished = self._place(kind, key), self._place(kind, f"{_UNFINISHED}{key}-{uuid4()}")
        with _new(unfinished) as file:
            file.write(_DIGEST(content).digest())
            file.write(content)
        try:
            Path(unfinished).replace(path)
        except PermissionError:  # on Windows, where somebody reads the same value
            Path(unfinished).unlink()
            if not Path(path).exists():
                raise

    def has(self, kind: str, key: str) -> bool:
        """Whether there is a value, or at least what is left of it."""
        return os.path.exists(self._place(kind, key))

    def forget(self, kind: str, key: str) -> None:
        """Throw away one value."""
        Path(self._place(kind, key)).unlink(missing_ok=True)

    def keep_only(self, kind: str, used: Set[str]) -> None:
        """Throw away the values of a kind with another key, so that nothing grows for ever."""
        for folder, _, names in os.walk(self.folder / kind):
            for name in names:
                if name not in used and not _is_being_written(Path(folder, name)):
                    Path(folder, name).unlink(missing_ok=True)

    def _place(self, kind: str, key: str) -> str:
        return f"{self.folder}/{kind}/{key}"


def _new(path: str) -> BinaryIO:
    """A new file, in a folder that may be new too; whoever asks closes it."""
    try:
        return open(path, "xb")
    except FileNotFoundError:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return open(path, "xb")


def _is_being_written(file: Path) -> bool:
    if not file.name.startswith(_UNFINISHED):
        return False
    with contextlib.suppress(FileNotFoundError):
        return time.time() - file.stat().st_mtime < _LONGEST_WRITING
    return False
