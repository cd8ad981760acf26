"""What is remembered of a build, so that the next one makes only what has changed.

A page is kept only where all holds: the same stamp (templates, settings, packages), the same source, and in
the site the very file that was written. Whatever else is found makes the page again.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, cast

from generator.builders.page_facts import PageFacts
from generator.corpus.store import Store
from generator.outputs.standing import Standing

#: The kind under which the pages of a build are kept, by their stamp.
KIND = "pages"


class KeptPage(NamedTuple):
    """`source` is its Markdown; `size` and `time` (ns) are those of the file written.

    `shows_others` says that its template shows what other pages say.
    """

    source: Standing
    size: int
    time: int
    shows_others: bool
    facts: PageFacts

    def is_at(self, file: str) -> bool:
        """Whether the file that was written stands there still."""
        try:
            there = os.stat(file)  # noqa: PTH116 - a Path for each takes longer than the looking
        except OSError:
            return False
        return (there.st_size, there.st_mtime_ns) == (self.size, self.time)


def read_record(cache: Path, stamp: str) -> Mapping[str, KeptPage]:
    """The pages of the last build, by their place in the site; none if it had another stamp."""
    return cast(Mapping[str, KeptPage] | None, Store(cache).get(KIND, stamp)) or {}


def write_record(cache: Path, stamp: str, pages: Mapping[str, KeptPage]) -> None:
    """Remember these pages, and no others."""
    store = Store(cache)
    store.put(KIND, stamp, pages)
    store.keep_only(KIND, {stamp})
