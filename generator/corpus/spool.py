"""Values that wait on disk between two passes, so that memory stays flat in their number."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from tempfile import TemporaryFile
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")


class Spool(Generic[T]):
    """A temporary file of values: written in order, then read in order or one by its name."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._places: dict[str, int] = {}
        self._end = 0

    def __enter__(self) -> Spool[T]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def append(self, value: T, name: str | None = None) -> None:
        """Add a value at the end; the first with a name can be had back by it."""
        self._file.seek(self._end)
        if name is not None:
            self._places.setdefault(name, self._end)
        pickle.dump(value, self._file, pickle.HIGHEST_PROTOCOL)
        self._end = self._file.tell()

    def get(self, name: str) -> T:
        """The value with this name (KeyError if there is none)."""
        return self._read(self._places[name])[0]

    def __iter__(self) -> Iterator[T]:
        place = 0
        while place < self._end:
            value, place = self._read(place)
            yield value

    def _read(self, place: int) -> tuple[T, int]:
        self._file.seek(place)
        value: T = pickle.load(self._file)  # noqa: S301 - our own file, which nobody else can open
        return value, self._file.tell()
