"""Long lists in portions, so that no page grows for ever.

They are counted from the oldest, and the newest are on the first page: what is added changes that page alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

#: So many documents an older page has; the first page has as many at least, and less than twice as many.
SIZE = 25


class Portions(NamedTuple, Generic[T]):
    """A list, newest first, in portions: the `newest`, and the `older` by their numbers, 1 the oldest."""

    newest: Sequence[T]
    older: dict[int, Sequence[T]]


def portions(newest_first: Sequence[T], size: int = SIZE) -> Portions[T]:
    """A list in portions of `size`; the first is of one to two times that."""
    older = max(0, len(newest_first) // size - 1)
    first = len(newest_first) - older * size
    rest = {older - place: newest_first[first + place * size :][:size] for place in range(older)}
    return Portions(newest_first[:first], rest)
