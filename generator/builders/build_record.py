"""What is remembered of a build, so that the next one makes only what has changed.

A page is kept only where all holds: the same stamp (templates, settings, packages), the same source, and in
the site the very file that was written. Whatever else is found makes the page again.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from generator.builders.page_facts import PageFacts


class KeptPage(NamedTuple):
    """`source` is the digest of its Markdown; `size` and `time` (ns) are those of the file written.

    `shows_others` says that its template shows what other pages say.
    """

    source: str
    size: int
    time: int
    shows_others: bool
    facts: PageFacts

    def is_at(self, file: Path) -> bool:
        """Whether the file that was written stands there still."""
        try:
            there = file.stat()
        except OSError:
            return False
        return (there.st_size, there.st_mtime_ns) == (self.size, self.time)


class BuildRecord(NamedTuple):
    """The pages of a build, by their place in the site."""

    stamp: str
    pages: dict[str, KeptPage]


def read_record(file: Path) -> BuildRecord:
    """The record in a file; an empty one where there is none that can be read."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        pages = {place: _kept(*values) for place, values in stored["pages"].items()}
        return BuildRecord(stored["stamp"], pages)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return BuildRecord("", {})


def write_record(record: BuildRecord, file: Path) -> None:
    """Write it whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}")
    beside.write_text(json.dumps(record._asdict(), ensure_ascii=False), encoding="utf-8")
    beside.replace(file)


def _kept(source: str, size: int, time: int, shows_others: bool, facts: list[list[str]]) -> KeptPage:
    ids, links = facts
    return KeptPage(source, size, time, shows_others, PageFacts(tuple(ids), tuple(links)))
