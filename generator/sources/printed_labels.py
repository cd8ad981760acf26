"""Labels as a reader of files knows them: alone in a cell, or in the margin, with the text beside them."""

from __future__ import annotations

import re

#: "Vraag 2", "Antwoord op de vragen 3 en 4".
LABEL = re.compile(r"\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?)\b[^?]{0,60}$", re.IGNORECASE)
ASKED = re.compile(r"\s*Vra(?:ag|gen)\s*$", re.IGNORECASE)
ANSWERED = re.compile(r"\s*Antwoord(?:en)?\s*$", re.IGNORECASE)
#: How a label goes on in the line below it: "en 3", "4 en 5".
LABEL_GOES_ON = re.compile(r"(?:(?:op|vra(?:ag|gen)|en|t/m|tot en met|\d{1,3}[a-z]?)[\s,]*)+$")
