"""A page about many documents, that is made only if what it shows has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from generator.outputs.overviews.entries import Entry


@dataclass(frozen=True, slots=True)
class OverviewPage:
    """`folder` and `name` are where it stands, `make` gives its text.

    It shows the entries `shows` and what the words `also` say, and nothing else; None for `shows` is all
    that there is.
    """

    folder: str
    name: str
    make: Callable[[], str]
    shows: Sequence[Entry] | None = None
    also: str = ""


def of_all(folder: str, pages: Iterable[tuple[str, str]]) -> Iterable[OverviewPage]:
    """Pages about all documents, as (name, text)."""
    return (OverviewPage(folder, name, partial(str, text)) for name, text in pages)
