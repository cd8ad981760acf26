"""Labels that a narrow column or a program parted over two lines: "Vraag | 1", "Antwoord vragen 2 | en 3".

The second line holds nothing but numbers. A number alone below "Antwoord" may be the answer itself: it is the
label's only if it is that of the question above, and more text follows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.layout.rows import Row
from generator.structure.label import Label
from generator.structure.labels import read_label

_LONGEST_SECOND = 40
_SECOND = re.compile(r"(?:,|en\s|t/m\s|tot\s+en\s+met\s)?\s*\d{1,3}[a-z]?\b")
#: "Vraag", "Antwoord op de vragen 2, 3": what cannot be all of a label, and is no sentence.
_FIRST = re.compile(
    r"[*_#\s]*(?:Vraag|Vragen(?=\s+\d)|Antwoord(?=[*_\s]*$)"
    r"|(?:Gezamenlijk\s+a|A)ntwoord(?:en)?\s+(?:op(?:\s+de)?\s+)?vra(?:ag|gen)|Antwoord(?:en)?(?=\s+\d))"
    r"(?:\s+\d[\d\sa-z,/-]{0,40}?)?(?:,|\sen|\st/m|\stot\s+en\s+met)?\s*$"
)


def parted_labels(rows: Sequence[Row], labels: Mapping[int, Label]) -> dict[int, Label]:
    """The labels by the row that holds the first part of each; `labels` are those that stand on one row."""
    found: dict[int, Label] = {}
    for index in range(len(rows) - 1):
        label = _over_two(rows, index, labels)
        if label and (label.opens == "question" or _is_awaited(label, index, rows, labels, found)):
            found[index] = label
    return found


def _over_two(rows: Sequence[Row], index: int, labels: Mapping[int, Label]) -> Label | None:
    """The label that a row and the one below make together, if the numbers of the first do not end there."""
    first, second = rows[index].text, rows[index + 1].text
    here = labels.get(index)
    if not _FIRST.match(first) or len(second) > _LONGEST_SECOND or not _SECOND.match(second):
        return None
    if here and (here.numbers and first[-1].isalnum() and second[0].isdigit()):
        return None
    both = f"{first} {second}"
    label = read_label(both)
    if label is None or label.end < len(both) or not label.numbers:
        return None
    return replace(label, end=len(first), goes_on=True)


def _is_awaited(
    label: Label, index: int, rows: Sequence[Row], labels: Mapping[int, Label], found: Mapping[int, Label]
) -> bool:
    """Whether an answer has the number of the question right above it, and a text of its own."""
    if rows[index].text.strip("*_# ") != "Antwoord":
        return True
    above = next((found.get(i) or labels[i] for i in range(index - 1, -1, -1) if i in labels), None)
    asked = above is not None and above.opens == "question" and above.numbers == label.numbers
    return asked and index + 2 < len(rows) and index + 2 not in labels
