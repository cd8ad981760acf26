"""The side file of a document before anybody wrote in it, and where on GitHub it is edited or made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import quote, urlencode

from generator.model.document import Document, Metadata

#: The branch that the site is made of.
BRANCH = "main"
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
# Ook wat verkeerd begrepen is, kan hier; alle sleutels staan in CONTRIBUTING.md.
"""


def side_file(document: Document) -> str:
    """The side file of a document: a comment for each fact that it does not say itself."""
    return _HEADING + "".join(f"# {example}\n" for example in _missing(document))


def where_to_edit(document: Document) -> str | None:
    """Where on GitHub, behind the address of the repository, the side file is edited or made.

    None for a source that is not in the repository.
    """
    side = PurePosixPath(document.source.path).with_suffix(".yml")
    if side.is_absolute() or ".." in side.parts:
        return None
    if document.source.has_side_file:
        return f"edit/{BRANCH}/{quote(str(side))}"
    asked = {"filename": str(side), "value": side_file(document)}
    return f"new/{BRANCH}?{urlencode(asked, quote_via=quote)}"


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
