"""Which lines of the table of names a page has: only those that were asked for while it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.identity.names import Names

#: What the table says of a spelling (the sort of name, its slug), None where it says nothing.
NamesRead: TypeAlias = tuple[tuple[str, str, str | None], ...]


class _Lookups(Mapping[str, str]):
    """One sort of names, which writes down what is asked of it."""

    def __init__(self, sort: str, known: Mapping[str, str], read: dict[tuple[str, str], str | None]) -> None:
        self._sort, self._known, self._read = sort, known, read

    def __getitem__(self, spelling: str) -> str:
        self._read[self._sort, spelling] = self._known.get(spelling)
        return self._known[spelling]

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a page depends on single names, never on all of them")

    def __len__(self) -> int:
        return len(self._known)


class _Table(Mapping[str, Mapping[str, str]]):
    def __init__(self, table: Mapping[str, Mapping[str, str]]) -> None:
        self._table = table
        self.read: dict[tuple[str, str], str | None] = {}

    def __getitem__(self, sort: str) -> Mapping[str, str]:
        return _Lookups(sort, self._table.get(sort, {}), self.read)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a page depends on single names, never on all of them")

    def __len__(self) -> int:
        return len(self._table)


class ReadingNames:
    """`names` give what others do, and `read` tells afterwards which lines of the table that took."""

    def __init__(self, names: Names) -> None:
        self._table = _Table(names.table)
        self.names = replace(names, table=self._table)

    def read(self) -> NamesRead:
        """All that was asked of the table, and what it said."""
        return tuple((*asked, said) for asked, said in sorted(self._table.read.items()))


def still_hold(read: NamesRead, names: Names) -> bool:
    """Whether the table still says what it said then."""
    return all(names.table.get(sort, {}).get(spelling) == said for sort, spelling, said in read)
