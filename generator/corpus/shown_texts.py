"""The texts of a document that pages of others may show. They wait on disk until one of them is wanted."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from generator.corpus.previews import document_preview, part_previews
from generator.model.document import Document, Question
from generator.model.text import texts


@dataclass(frozen=True, slots=True)
class ShownTexts:
    """`preview` is that of the whole, `previews` are by the anchor of a question or answer.

    `wordings` are what each question says, by its anchor.
    """

    preview: str
    previews: Mapping[str, str]
    wordings: Mapping[str, str]

    def preview_of(self, anchor: str | None) -> str:
        """What stands at a part, or of the whole."""
        return self.previews[anchor] if anchor else self.preview


def shown_texts(document: Document) -> ShownTexts:
    """The texts of a document that others may show."""
    wordings = {question.anchor: _wording(question) for question in document.questions()}
    return ShownTexts(document_preview(document), dict(part_previews(document)), wordings)


def letters_digest(text: str) -> bytes:
    """A digest of the letters of a text: white space, hyphens and case make no difference."""
    letters = "".join(filter(str.isalnum, text.lower()))
    return exact_digest(letters) if letters else b""


def exact_digest(text: str) -> bytes:
    """A digest of a text as it is."""
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=8).digest()


def _wording(question: Question) -> str:
    """Paragraphs parted by a blank line."""
    return "\n\n".join(text.plain for text in texts(question.blocks))
