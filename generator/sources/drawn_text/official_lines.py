"""Lines of the official layout that tell where the foot of a page is, and where it is not."""

from __future__ import annotations

import re

_COLOPHON = r"(?:ah|kv|h|kst)[- ][\w -]{3,25}|ISSN[\s\d-]{4,20}|[’']s-Gravenhage\s+\d{4}"

#: What stands beside and below the notes: "ah-tk-20232024-387", also without its hyphens, "ISSN 0921 - 7398".
COLOPHON = re.compile(_COLOPHON)
FOOTER = re.compile(rf"(?:(?:{_COLOPHON})\s+)?(?:Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s.{{9,160}}")
#: A heading of the text stands among no notes.
HEADING = re.compile(r"(?:Vraag|Vragen|Antwoord|Antwoorden|Mededeling|Toelichting)\b.{0,40}")

MOST_IN_FOOT = 60
"""Lines that the foot of one page takes at most."""
