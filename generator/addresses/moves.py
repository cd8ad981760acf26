"""Where the addresses lead that are no longer those of a page, as the site must show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from generator.addresses.register import Line, Register


class MovedPart(NamedTuple):
    """An anchor that leads to the address `to`; where that is empty, `reason` says why it leads nowhere."""

    anchor: str
    to: str
    reason: str


class MovedDocument(NamedTuple):
    """A document that has no page any more. `parts` are those of its anchors that do not lead with it."""

    id: str
    to: str
    reason: str
    parts: tuple[MovedPart, ...]


@dataclass(frozen=True, slots=True)
class Moves:
    """`parts` are by the id of the document that had them."""

    documents: tuple[MovedDocument, ...] = ()
    parts: Mapping[str, tuple[MovedPart, ...]] = field(default_factory=dict)

    def of(self, id: str) -> tuple[MovedPart, ...]:
        """The anchors that a document once had."""
        return self.parts.get(id, ())


NOTHING_MOVED = Moves()


def moves(register: Register, folder: Path) -> Moves:
    """Those of the documents that came from a folder."""
    lines = [line for line in register.forwarded if line.is_of(folder)]
    parts: dict[str, list[MovedPart]] = {}
    for line in lines:
        if line.anchor:
            parts.setdefault(line.id, []).extend(_parts(line))
    moved = {id: tuple(some) for id, some in parts.items()}
    gone = (line for line in lines if not line.anchor)
    documents = tuple(MovedDocument(each.id, *_where(each), moved.get(each.id, ())) for each in gone)
    return Moves(documents, moved)


def _where(line: Line) -> tuple[str, str]:
    return ("", line.withdrawn) if line.withdrawn else (line.to, "")


def _parts(line: Line) -> Iterator[MovedPart]:
    """The part itself, and its paragraphs."""
    for anchor in dict.fromkeys((line.anchor, *line.addresses())):
        yield MovedPart(anchor, *_where(line))
