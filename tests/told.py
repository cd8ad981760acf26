"""Sources made by hand, with what print or markup would tell of their lines: no reader of files is needed."""

from __future__ import annotations

from typing import TypeAlias

from soundness import assert_sound

from generator.layout.row_reading import rows_of
from generator.layout.rows import Row
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document, Metadata
from generator.model.source import Evidence, Line, Source
from generator.structure.parse import parse

Told: TypeAlias = str | tuple[str, Evidence]
"""A line, and what is told of it."""


def source(*told: Told, raises: bool = False, doubts: tuple[Diagnostic, ...] = ()) -> Source:
    pairs = [(one, Evidence()) if isinstance(one, str) else one for one in told]
    lines = tuple(Line(number, text) for number, (text, _) in enumerate(pairs, 1))
    evidence = {number: own for number, (_, own) in enumerate(pairs, 1) if own != Evidence()}
    return Source("bron.docx", "0" * 64, lines, "docx", None, evidence, raises, doubts)


def rows(*told: Told) -> list[Row]:
    made = source(*told)
    return rows_of(made.lines, made.evidence)


def understood(*told: Told, raises: bool = False, doubts: tuple[Diagnostic, ...] = ()) -> Document:
    """The document made of such a source, of which nothing is lost."""
    document = parse(source(*told, raises=raises, doubts=doubts), Metadata())
    assert_sound(document)
    return document
