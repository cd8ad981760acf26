"""Every citation of a document, with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.citing.citations import find_citations
from generator.citing.other_documents import Asking
from generator.citing.stated_citations import stated_citations
from generator.model.document import Document
from generator.model.reference import PlacedCitation
from generator.model.text import Text, texts

#: "de antwoorden op eerdere vragen over gas": the questions of such a document are about those.
_AFTER_ANSWERS = re.compile(
    r"\b(?:antwoord(?:en)?|beantwoording)\s+(?:op|van)\s+[^.;]{0,60}vragen\b", re.IGNORECASE
)


def find_all(document: Document) -> tuple[PlacedCitation, ...]:
    """Every citation in the parts and footnotes of a document, in their order."""
    answers = {answer.anchor for answer in document.answers()}
    questions = {question.anchor for question in document.questions()}
    asking: Asking = "after answers" if _AFTER_ANSWERS.search(document.metadata.subject or "") else "anything"
    day = document.metadata.answered or document.metadata.submitted
    return tuple(
        PlacedCitation(origin, index, text, citation)
        for origin, index, text in _places(document)
        for citation in find_citations(
            text.plain,
            in_answer=origin in answers,
            asking=asking if origin in questions else None,
            written=day,
            stated=stated_citations(text, document.source.evidence),
        )
    )


def _places(document: Document) -> Iterator[tuple[str, int, Text]]:
    for part in document.parts:
        for index, text in enumerate(texts(part.blocks)):
            yield part.anchor, index, text
    for note in document.footnotes:
        yield note.anchor, 0, note.text
