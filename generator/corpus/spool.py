"""Values that wait on disk between two passes, so that memory stays flat in their number."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from tempfile import TemporaryFile
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")


class Spool(Generic[T]):
    """A temporary file of values, written in order and then read in order."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Spool[T]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def append(self, value: T) -> None:
        """Add a value at the end."""
        pickle.dump(value, self._file, pickle.HIGHEST_PROTOCOL)

    def __iter__(self) -> Iterator[T]:
        """The values; none is added after this."""
        end = self._file.tell()
        self._file.seek(0)
        while self._file.tell() < end:
            value: T = pickle.load(self._file)  # noqa: S301 - our own file, which nobody else can open
            yield value
