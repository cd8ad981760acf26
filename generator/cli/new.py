"""A new document put among the seeds: under its official name, with a side file that asks what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from generator.identity.document_id import slug
from generator.model.document import Document, Metadata


class NewDocumentError(Exception):
    """The document cannot be put there; the message (Dutch) says why."""


#: What a side file can say of a document, with an example, where the document does not say it.
_QUESTIONS: tuple[tuple[str, str], ...] = (
    ("title", 'title: "Vragen over …"'),
    ("subject", 'subject: "…"'),
    ("askers", "askers:\n#   - name: …\n#     party: …"),
    ("addressees", "addressees:\n#   - Minister van …"),
    ("answered_by", "answered_by:\n#   - name: …\n#     office: Minister\n#     portfolio: …"),
    ("submitted", "submitted: jjjj-mm-dd"),
    ("answered", "answered: jjjj-mm-dd"),
    ("publication", "publication: ah-tk-…"),
    ("zaak", "zaak: …Z…"),
)
_HEADING = """\
# yaml-language-server: $schema=../schema/zijbestand.schema.json
# Wat het document zelf niet zegt. Haal het hekje weg voor wat u weet en laat de rest staan: verzin niets.
"""


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


def side_file(document: Document) -> str:
    """The side file of a document: a comment for each fact that it does not say itself."""
    return _HEADING + "".join(f"# {example}\n" for example in _missing(document))


def _missing(document: Document) -> Iterator[str]:
    for name, example in _QUESTIONS:
        if name not in _not_asked(document) and not getattr(document.metadata, name):
            yield example


def _not_asked(document: Document) -> set[str]:
    """What a document of this kind does not have: questions have no answer, a committee's list no members."""
    metadata: Metadata = document.metadata
    skipped: set[str] = set()
    if not document.answers():
        skipped |= {"answered", "answered_by"}
    if metadata.committee:
        skipped.add("askers")
    if metadata.answered_by:
        skipped.add("addressees")
    if metadata.publication:
        skipped.add("zaak")
    return skipped
