"""What a document is called."""

from __future__ import annotations

import re

from generator.identity.citation_form import citation
from generator.identity.wording import KINDS
from generator.model.document import Document

_FIRST_LETTER = re.compile(r"[^\W\d_]")
#: How a printed title begins; all of them do, so another was given by hand.
_PRINTED_TITLE = re.compile(
    r"(?:(?:mondelinge|schriftelijke)\s+)?vra(?:ag|gen)\s+van\b|antwoord(?:en)?\s+(?:van|op)\b", re.IGNORECASE
)


def title(document: Document) -> str:
    """What a page is called: the title that its side file gives; else its subject, which tells most."""
    given = document.metadata.title or ""
    if given and not _PRINTED_TITLE.match(given):
        return given
    subject = _FIRST_LETTER.sub(lambda first: first[0].upper(), document.metadata.subject or "", count=1)
    return subject or document.metadata.title or _untitled(document)


def _untitled(document: Document) -> str:
    name = citation(document)
    return name if name != document.id else f"{KINDS[document.kind]} {name}"
