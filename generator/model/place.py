"""Where something is in a source file, as people find it."""

from __future__ import annotations

from generator.model.source import Evidence, Source

_UNKNOWN = Evidence()


def place_of(source: Source, line: int) -> str:
    """The place of a line: `file:12` in a text, `file:p3:12` (page, line on it) where there are pages,
    `file:vraag[2]/al[1]` in markup.
    """
    evidence = source.evidence.get(line, _UNKNOWN)
    if evidence.page is not None:
        return f"{source.path}:p{evidence.page}:{evidence.row or line}"
    return f"{source.path}:{evidence.element or line}"
