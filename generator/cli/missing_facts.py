"""Which facts of a document are not known, and where a contributor can give them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from generator.identity.wording import enumeration
from generator.model.document import Document


def missing_facts(document: Document) -> str:
    """One line that names what was not found: title, asker or day; empty where all is known."""
    path = document.source.path
    missing = list(_missing(document))
    side = PurePath(path).with_suffix(".yml")
    return f"{path}: niet gevonden: {enumeration(missing)}; zet het in {side}" if missing else ""


def _missing(document: Document) -> Iterator[str]:
    metadata, kind = document.metadata, document.kind
    if not metadata.title and not metadata.subject:
        yield "de titel"
    if not metadata.askers and not metadata.committee:
        yield "de vrager"
    if metadata.submitted is None and kind != "list":  # a list prints only when it was answered
        yield "de datum van inzending"
    if metadata.answered is None and kind in ("answers", "list"):
        yield "de datum van het antwoord"
    if metadata.delayed is None and kind == "postponement":
        yield "de datum van het uitstel"
