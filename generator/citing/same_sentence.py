"""What the sentence of a phrase says before it and behind it."""

from __future__ import annotations

import re

_WINDOW = 200
"""How far a sentence is followed, in characters."""
#: Where a sentence ends and the next begins.
SENTENCE_END = re.compile(r"[.?!]\s+(?=[A-ZÀ-Ý«“(])|\x00")


def said_before(text: str, start: int) -> str:
    """The sentence up to the phrase that begins at `start`."""
    return SENTENCE_END.split(text[max(0, start - _WINDOW) : start])[-1]


def said_behind(text: str, end: int) -> str:
    """The sentence from the end of the phrase on."""
    return SENTENCE_END.split(text[end : end + _WINDOW])[0]
