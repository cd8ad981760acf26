"""The beginning of a text, for a message, an outline or a list."""

from __future__ import annotations

from textwrap import shorten

LONGEST = 60


def excerpt(text: str) -> str:
    """The first LONGEST characters on one line, with an ellipsis where there were more."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"


def first_words(text: str, longest: int) -> str:
    """The whole words that fit in so many characters, on one line, with an ellipsis where there were more.

    `shorten` looks for every place where a text could be broken: it gets no more than it may need.
    """
    words = " ".join(text.split())
    fits = len(words) <= longest
    return words if fits else shorten(words[: 2 * longest + 1], longest, placeholder=" …")
