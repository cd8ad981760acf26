"""Labels that a narrow column or a program parted over lines: "Vraag | 1", "Antwoord vragen 2 | en 3".

The lines below hold nothing but numbers; a long list takes several. A number alone below "Antwoord" may be
the answer itself: it is the label's only if it is that of the question above, and more text follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.dutch.numbers import DIGITS, HEADING_LIST
from generator.layout.rows import Row
from generator.structure.label import Label
from generator.structure.labels import read_label

_MORE = re.compile(rf"(?:,|en\s|t/m\s|(?:(?:tot\s+)?en\s+)?met\s)?\s*{DIGITS}[a-z]?\b")
#: "Vraag", "Antwoord op de vragen 2, 3": what cannot be all of a label, and is no sentence.
_FIRST = re.compile(
    r"[*_#\s]*(?:Vraag|Vragen(?=\s+\d)|Antwoord(?=[*_\s]*$)"
    r"|(?:Gezamenlijk\s+a|A)ntwoord(?:en)?\s+(?:op(?:\s+de)?\s+)?vra(?:ag|gen)|Antwoord(?:en)?(?=\s+\d))"
    rf"(?:\s+{HEADING_LIST})?(?:,|\sen|\st/m|\stot(?:\s+en(?:\s+met)?)?)?\s*$"
)
_ENDS_IN_NUMBER = re.compile(r"\d[a-z]?$")


def parted_labels(rows: Sequence[Row], labels: Mapping[int, Label]) -> dict[int, Label]:
    """The labels by the row that holds the first part of each; `labels` are those that stand on one row."""
    found: dict[int, Label] = {}
    for index in range(len(rows) - 1):
        label = _over_rows(rows, index)
        if label and (label.opens == "question" or _is_awaited(label, index, rows, labels, found)):
            found[index] = label
    return found


def _over_rows(rows: Sequence[Row], index: int) -> Label | None:
    """The label that a row and those below make together, if its numbers go on there."""
    first = rows[index].text
    more = [row.text for row in _more(rows, index)] if _FIRST.match(first) else []
    whole = " ".join([first, *more])
    label = read_label(whole) if more else None
    if label is None or label.end < len(whole) or not label.numbers:
        return None
    return replace(label, end=len(first), more=len(more))


def _more(rows: Sequence[Row], index: int) -> Iterator[Row]:
    """The rows below `index` that go on with its list. More than a line end parts one number from another."""
    for below in range(index + 1, len(rows)):
        text = rows[below].text
        apart = _ENDS_IN_NUMBER.search(rows[below - 1].text[-3:]) and text[:1].isdigit()
        if apart or not _MORE.match(text):
            return
        yield rows[below]


def _is_awaited(
    label: Label, index: int, rows: Sequence[Row], labels: Mapping[int, Label], found: Mapping[int, Label]
) -> bool:
    """Whether an answer has the number of the question right above it, and a text of its own."""
    if rows[index].text.strip("*_# ") != "Antwoord":
        return True
    above = next((found.get(i) or labels[i] for i in range(index - 1, -1, -1) if i in labels), None)
    asked = above is not None and above.opens == "question" and above.numbers == label.numbers
    below = index + 1 + label.more
    return asked and below < len(rows) and below not in labels
