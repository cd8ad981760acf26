"""A source file by itself, understood once for all tests of a process that look at what was made of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.corpus.pipeline import documents
from generator.model.reference import LinkedDocument


@cache
def one_document(path: Path) -> LinkedDocument:
    [linked] = documents([path], lambda *_: None)
    assert isinstance(linked, LinkedDocument)
    return linked
