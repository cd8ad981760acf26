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

    `shorten` looks for every place where a text could be broken: it gets the words up to the first that goes
    beyond the end.
    """
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    beyond = f"{words} ".index(" ", longest + 1)
    return shorten(words[:beyond], longest, placeholder=" …")
