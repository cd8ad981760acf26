"""What stands on the pages of a PDF that a browser has printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pypdfium2

#: The heading of a question or an answer, and nothing else on its line.
HEADING = re.compile(r"(?:Vraag|Antwoord op vraag) \d[\w ()/,]*\Z")
#: Points from the lower edge of the paper within which only our own line at the foot stands.
FOOT = 2.4 / 2.54 * 72


def pages(pdf: bytes) -> Iterator[str]:
    """The text of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded()


def stranded(pdf: bytes, foot: float = FOOT) -> list[str]:
    """The headings at the end of a page, with all that belongs to them on the next."""
    with pypdfium2.PdfDocument(pdf) as document:
        bodies = (page.get_textpage().get_text_bounded(bottom=foot).split("\n") for page in document)
        ends = (next((line.strip() for line in reversed(body) if line.strip()), "") for body in bodies)
        return [end for end in ends if HEADING.match(end)]
