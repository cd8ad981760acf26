"""Fracties in a list of who asks: no persons, or the party of the member before them.

"de leden van de fracties van D66 en de SGP", as the Eerste Kamer prints; "het lid Kops van de PVV-fractie".
"""

from __future__ import annotations

import re

from generator.dutch.letters import LOWER
from generator.identity.parties import PARTY

_ONE = rf"de\s+(?:(?P<before>{PARTY})[-\s]fractie|fractie\s+van\s+(?:de\s+|het\s+)?(?P<behind>{PARTY}))(?!\w)"
_ALL = (
    rf"(?:de\s+{PARTY}[-\s]fracties?|de\s+fracties?\s+(?:van|der)\s+(?:de\s+|het\s+)?{PARTY}"
    rf"(?:(?:\s*,\s*(?:en\s+)?|\s+en\s+)(?:van\s+)?(?:de\s+|het\s+)?{PARTY}(?!\w))*)(?!\w)"
)
_OF_MEMBER = re.compile(rf"(?<=[{LOWER}])(?<!\sleden)(?<!\sen)(?<!\slid)\s+van\s+{_ONE}")
_ASKING = re.compile(
    rf"(?:^|(?<!\s)(?:\s*,\s*(?:en\s+)?|\s+(?:en|alsmede|evenals)\s+))(?:(?:van\s+)?de\s+leden\s+)?(?:van\s+)?{_ALL}"
    r"(?P<stop>\.(?=\s|$))?"
)


def without_fracties(listed: str) -> str:
    """The list with members only, their party in brackets; it ends at a full stop behind a fractie."""
    return _ASKING.sub(lambda match: ";" if match["stop"] else "", _OF_MEMBER.sub(_in_brackets, listed))


def _in_brackets(match: re.Match[str]) -> str:
    return f" ({match['before'] or match['behind']})"
