"""The data at the address of a document that has another one now, or none: a few words that say so."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from generator.addresses.moves import MovedDocument, MovedPart

_MOVED, _WITHDRAWN = "moved_to", "withdrawn"
_BEGINNINGS = tuple(f'{{"{key}"'.encode() for key in (_MOVED, _WITHDRAWN))


def moved_data(moved: Iterable[MovedDocument], there: Container[str]) -> Iterator[tuple[str, str]]:
    """A file for each document that moved or was withdrawn, as (path, text); `there` are those that exist.

    {"moved_to": "kst-35207-34", "json": "kst-35207-34.json"} or {"withdrawn": "stond er dubbel"}; "parts" has
    the anchors that do not lead with it, each with its own such words.
    """
    for one in moved:
        if one.reason or one.to.partition("#")[0] in there:
            parts = {part.anchor: _where(part) for part in one.parts}
            said = _where(one) | ({"parts": parts} if parts else {})
            yield f"{one.id}.json", json.dumps(said, ensure_ascii=False)


def document_files(folder: Path) -> Iterator[Path]:
    """The files of data in a folder that are of documents: not what stands where one has moved or gone."""
    return (file for file in sorted(folder.glob("*.json")) if is_of_document(_beginning(file)))


def is_of_document(data: bytes) -> bool:
    """Whether such data, or the beginning of it, is that of a document."""
    return not data.startswith(_BEGINNINGS)


def _where(one: MovedDocument | MovedPart) -> dict[str, object]:
    """First the key by which it is known."""
    if not one.to:
        return {_WITHDRAWN: one.reason}
    return {_MOVED: one.to, "json": f"{one.to.partition('#')[0]}.json"}


def _beginning(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(max(map(len, _BEGINNINGS)))
