"""What is remembered of a build, so that the next one makes only what has changed.

A page is kept only where all holds: the same stamp (templates, settings, packages), the same source, and in
the site what was written. Whatever else is found makes the page again.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, cast

from generator.builders.page_facts import PageFacts
from generator.corpus.store import Store
from generator.outputs.standing import Standing

#: The kind under which the pages of a build are kept, by their stamp.
KIND = "pages"


class KeptPage(NamedTuple):
    """`source` is its Markdown, and `made` the page in the site.

    `shows_others` says that its template shows what other pages say.
    """

    source: Standing
    made: Standing
    shows_others: bool
    facts: PageFacts


def read_record(cache: Path, stamp: str) -> Mapping[str, KeptPage]:
    """The pages of the last build, by their place in the site; none if it had another stamp."""
    return cast(Mapping[str, KeptPage] | None, Store(cache).get(KIND, stamp)) or {}


def write_record(cache: Path, stamp: str, pages: Mapping[str, KeptPage]) -> None:
    """Remember these pages, and no others."""
    store = Store(cache)
    store.put(KIND, stamp, pages)
    store.keep_only(KIND, {stamp})
