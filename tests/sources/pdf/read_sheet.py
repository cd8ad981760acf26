"""What was read of a sheet, one line of text for each line of print."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from generator.model.source import Evidence, Source
from generator.sources.pdf.reader import read_pdf


def source_of(data: bytes) -> Source:
    return read_pdf(Path("blad.pdf"), data)


def read(data: bytes) -> list[str]:
    """The lines of a PDF: what each is, ¶ where a paragraph begins, its text, raised figures in brackets."""
    source = source_of(data)
    return [_shown(line.text, source.evidence[line.number]) for line in source.lines]


def _shown(text: str, told: Evidence) -> str:
    for raised in reversed(told.raised):
        text = f"{text[: raised.start]}[{text[raised.start : raised.end]}]{text[raised.end :]}"
    if told.cells:
        edges = [*told.cells, len(text)]
        text = "|".join(text[a:b].strip() for a, b in pairwise(edges))
    signs = {"furniture ": told.furniture, f"noot {told.note} ": told.note and told.mark, "vet ": told.bold}
    signs |= {"schuin ": told.italic, f"verder {told.note} ": told.note and not told.mark, "• ": told.bullet}
    return "".join(sign for sign, holds in signs.items() if holds) + ("¶ " if told.begins else "") + text
