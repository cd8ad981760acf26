"""Text that goes on at the top of a page though the sentence above it is finished.

It may be the rest of a footnote that took two pages, or the sentence above may have lost its end.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from generator.layout.rows import Place, Row
from generator.model.diagnostic import Diagnostic
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose

#: Two words of a sentence; "a. ", "b) " and "i. " open the items of a list.
_GOES_ON = re.compile(r"[a-zà-ÿ]+,?\s\w")
#: A word of some length: behind "nr." or "o.a." a sentence goes on.
_FINISHED = re.compile(r"[^\W\d_]{5,}[.?!][\"'’”»)]*(?:\[?\d{1,2}\]?|[¹²³⁴-⁹]+)?$")


def page_seam_doubts(rows: Sequence[Row], labels: Collection[Place]) -> Iterator[Diagnostic]:
    """A doubt for each such line; `labels` are the rows that open a part."""
    for above, row in pairwise(rows):
        if not row.page_break or row.begins is not None or row.place in labels:
            continue
        if _GOES_ON.match(row.text) and _FINISHED.search(above.text):
            yield diagnose("torn-sentence", row.line.number, text=excerpt(row.text))
