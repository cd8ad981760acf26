"""A new document put among the seeds: under its official name, with a side file that asks what is missing."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.identity.document_id import slug
from generator.model.document import Document
from generator.outputs.side_file import side_file


class NewDocumentError(Exception):
    """The document cannot be put there; the message (Dutch) says why."""


def add(file: Path, document: Document, seeds: Path) -> tuple[Path, Path]:
    """Copy `file`, of which `document` is what is understood, into `seeds`, with a side file beside it.

    The name ends as that of a file of its format, whatever it ended in: others are passed over.
    Returns the two paths. Raises NewDocumentError where either stands there already.
    """
    source = seeds / f"{slug(document.id)}.{document.source.format}"
    side = source.with_suffix(".yml")
    for path in (source, side):
        if path.exists():
            raise NewDocumentError(f"{path}: staat er al: is dit document niet al toegevoegd?")
    seeds.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, source)
    side.write_text(side_file(document), encoding="utf-8", newline="\n")
    return source, side
