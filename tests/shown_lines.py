"""A source as the tests of its reader show it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.source import Evidence, Line, Source


def shown(source: Source) -> list[str]:
    """Each line that is not empty: what its evidence says in the order of the model, a bar, its text."""
    return [
        f"{' '.join([*_marks(line, source.evidence[line.number]), '|'])} {line.text}".removeprefix("| ")
        for line in source.lines
        if line.text.strip()
    ]


def _marks(line: Line, evidence: Evidence) -> Iterator[str]:
    if evidence.opens:
        numbers = ",".join(evidence.opens.numbers)
        yield f"{evidence.opens.opens}({numbers})[{line.text[: evidence.opens.end]}]"
    yield from (flag for flag in ("bold", "italic", "furniture") if getattr(evidence, flag))
    if evidence.begins is not True:
        yield f"begins={evidence.begins}"
    if evidence.note:
        yield f"note={evidence.note}[{line.text[: evidence.mark]}]"
    yield from _places(line, evidence)


def _places(line: Line, evidence: Evidence) -> Iterator[str]:
    if evidence.item:
        yield "item"
    if evidence.bullet:
        yield f"bullet[{line.text[: evidence.bullet]}]"
    if evidence.cells:
        yield f"cells={len(evidence.cells)}"
    for raised in evidence.raised:
        yield f"^{line.text[raised.start : raised.end]}={'+'.join(raised.notes)}"
    for refers in evidence.refers:
        yield f"[{line.text[refers.start : refers.end]}]={refers.target}"
