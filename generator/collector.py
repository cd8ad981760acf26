"""What gathers a little of every document, to make pages about all of them together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from generator.model import LinkedDocument


class Collector(Protocol):
    """Sees each document once and keeps little of it, as thousands must fit in memory."""

    #: The folder beside `documenten` that its pages go to.
    folder: str

    def add(self, linked: LinkedDocument) -> None:
        """Take from a document what the pages need."""

    def pages(self) -> Iterator[tuple[str, str]]:
        """The pages, each a path relative to the folder and its text."""
