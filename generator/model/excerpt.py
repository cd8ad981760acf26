"""The beginning of a text, for a message or an outline."""

from __future__ import annotations

LONGEST = 60


def excerpt(text: str) -> str:
    """The first LONGEST characters on one line, with an ellipsis where there were more."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
