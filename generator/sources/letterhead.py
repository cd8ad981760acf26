"""Whether something holds a letterhead, which stands above a letter or in the header of its page."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CAPTION = re.compile(r"\s*(?:Datum|Onderwerp|Betreft?)\b", re.IGNORECASE)


def has_letterhead(paragraphs: Iterable[str]) -> bool:
    """Whether one of these paragraphs is, or begins with, what captions a date or a subject."""
    return any(_CAPTION.match(text) for text in paragraphs)
