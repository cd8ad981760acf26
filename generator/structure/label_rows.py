"""Which rows print a label, and which only read as one: what markup states, and how labels are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.layout.rows import Row, stands_apart, stands_out
from generator.model.source import Line, Stated
from generator.structure.label import Label
from generator.structure.labels import read_label
from generator.structure.parted_labels import parted_labels
from generator.structure.weak_labels import believed

ALIKE_EACH = 4
"""So many labels of one kind are printed alike to each that is unlike them."""

LONGEST_QUOTATION = 15
"""Rows; questions and answers that are quoted take no more."""

_UNFINISHED = re.compile(
    r"(?:^|\s)(?:van|op|in|bij|zie|Zie|het|de|en|of|onder|uit|aan|naar|met|voor|mijn|uw|als|dan|door|bij|over)$"
)


def stated_labels(rows: Iterable[Row]) -> dict[int, Label]:
    """The labels that markup states, by row; numbers that it leaves to the print are read there."""
    found: dict[int, Label] = {}
    last = 0
    for index, row in enumerate(rows):
        if (stated := row.evidence.opens) and row.line.number != last:
            found[index] = _label(row, stated)
        last = row.line.number
    return found


def _label(row: Row, stated: Stated) -> Label:
    """A masthead and what else has no name of its own keep all they print."""
    printed = read_label(row.text)
    if printed and printed.opens == stated.opens and not stated.numbers and not stated.end:
        return printed
    if stated.opens in ("masthead", "introduction", "signature"):
        return Label(stated.opens, stated.numbers, 0)
    behind = row.text[max(0, stated.end - row.line.column) :].lstrip()
    return Label(stated.opens, stated.numbers, len(row.text) - len(behind))


def printed_labels(rows: Sequence[Row]) -> dict[int, Label]:
    """The labels that are printed, by row.

    Where nearly all labels of a kind are bold, one that is not and stands in a paragraph is text.
    """
    labels = _read(rows)
    text = {index for index in _unlike(rows, labels) if _goes_on(rows[index], labels[index])}
    return {index: label for index, label in labels.items() if index not in text}


def unlike_labels(rows: Sequence[Row]) -> list[Line]:
    """The lines that read as a label and are not printed as the others are, labels or not."""
    if not any(row.emphasised for row in rows):
        return []
    return [rows[index].line for index in _unlike(rows, _read(rows))]


def _read(rows: Sequence[Row]) -> dict[int, Label]:
    labels = {
        index: label
        for index, row in enumerate(rows)
        if (label := read_label(row.text)) and not _in_sentence(rows, index)
    }
    quoted = _quoted(rows, labels)
    labels = {index: label for index, label in labels.items() if index not in quoted}
    parted = {i: label for i, label in parted_labels(rows, labels).items() if not _in_sentence(rows, i)}
    within = {index + below for index, label in parted.items() for below in range(1, label.more + 1)}
    return believed({i: label for i, label in {**labels, **parted}.items() if i not in within})


def _quoted(rows: Sequence[Row], labels: Mapping[int, Label]) -> set[int]:
    """The rows that a quotation takes in which opens above them and closes at a line end below.

    One that opens again before it closes has lost a mark, and one that closes far below may have.
    """
    found: set[int] = set()
    for index, row in enumerate(rows):
        if index in labels or row.text.rfind("«") <= row.text.rfind("»"):
            continue
        for below in range(index + 1, min(len(rows), index + LONGEST_QUOTATION)):
            text = rows[below].text
            if "«" in text or "»" in text:
                if text.find("»") >= 0 and not 0 <= text.find("«") < text.find("»"):
                    found.update(range(index + 1, below + 1))
                break
    return found


def _unlike(rows: Sequence[Row], labels: Mapping[int, Label]) -> list[int]:
    """The few labels of a kind that are neither bold nor in italics, where the others are."""
    found: list[int] = []
    for opens in ("question", "answer"):
        own = [index for index, label in labels.items() if label.opens == opens]
        plain = [index for index in own if not rows[index].emphasised]
        if len(own) - len(plain) >= ALIKE_EACH * len(plain):
            found += plain
    return sorted(found)


def _goes_on(row: Row, label: Label) -> bool:
    """Whether what reads as a label stands within a paragraph: no white space above it, or text behind it."""
    return not stands_apart(row) or label.end < len(row.text)


def _in_sentence(rows: Sequence[Row], index: int) -> bool:
    """Whether the line above cannot end there: "Zie het | Antwoord op vraag 1." is no label."""
    if index == 0 or rows[index].begins or stands_out(rows[index], rows[index - 1]):
        return False
    return not rows[index].blanks and _UNFINISHED.search(rows[index - 1].text[-12:]) is not None
