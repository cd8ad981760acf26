"""What a builder hands over, and what it raises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from generator.builders.page_facts import PageFacts


class Built(NamedTuple):
    """A site in its folder: the facts of its pages by their place, and how many were made anew.

    `keep` is called once the site stands where it should.
    """

    pages: Mapping[str, PageFacts]
    made: int
    keep: Callable[[], None]

    def __str__(self) -> str:
        return f"{len(self.pages)} pagina’s, waarvan {self.made} nieuw gemaakt"


class BuildError(Exception):
    """`faults` say, one on each line, what stopped the build."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults
