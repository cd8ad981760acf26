"""Where in a source file a line stands, as people and programs are told."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.source import Evidence, Line, Source

_NOTHING = Evidence()


def place_of(source: Source, line: int) -> str:
    """The place behind the name of a file: "p3:12" (line 12 of page 3), "vraag[2]/al[1]", "26" (a line)."""
    known = source.evidence.get(line, _NOTHING)
    if known.page is not None:
        return f"p{known.page}:{known.row}" if known.row is not None else f"p{known.page}"
    return known.element or str(line)


def located(source: Source, line: int) -> str:
    """The file and the place in it, as messages have it: `file:12`, `file:p3:12`, `file:vraag[2]/al[1]`."""
    return f"{source.path}:{place_of(source, line)}"


def spoken_place(source: Source, line: int) -> str:
    """The same for a reader, in Dutch: "pagina 3, regel 12", "alinea vraag[2]/al[1]", "regel 26"."""
    known = source.evidence.get(line, _NOTHING)
    if known.page is not None:
        return f"pagina {known.page}" + (f", regel {known.row}" if known.row is not None else "")
    return f"alinea {known.element}" if known.element else f"regel {line}"


def pages_of(source: Source, lines: Iterable[Line]) -> tuple[int, int] | None:
    """The first and the last page that some lines stand on; None where the source has no pages."""
    known = (source.evidence.get(line.number, _NOTHING).page for line in lines)
    pages = [page for page in known if page is not None]
    return (min(pages), max(pages)) if pages else None
