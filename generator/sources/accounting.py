"""The proof of reading: what a file shows stands in the lines read from it, once and in order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from generator.model.excerpt import excerpt

#: White space, hyphens and what takes no room do not count.
_UNCOUNTED = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff\u2010\u2011-]+")


def unaccounted(shown: Iterable[str], read: Iterable[str]) -> str:
    """What is missing, too much or out of place in what was read, in Dutch; "" where nothing is."""
    there, here = (_UNCOUNTED.sub("", "".join(pieces)) for pieces in (shown, read))
    if there == here:
        return ""
    missing, added = Counter(there) - Counter(here), Counter(here) - Counter(there)
    told = [
        f"„{excerpt(''.join(sorted(some.elements())))}” {what}"
        for some, what in ((missing, "ontbreekt"), (added, "staat er te veel"))
        if some
    ]
    return ", ".join(told) or f"„{excerpt(_first_difference(there, here))}” staat niet op zijn plaats"


def _first_difference(there: str, here: str) -> str:
    place = next(place for place, (one, other) in enumerate(zip(there, here, strict=True)) if one != other)
    return there[place:]
