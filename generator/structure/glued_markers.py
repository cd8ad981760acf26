"""Raised markers that print sets against each other: ¹²³ behind a word means the notes 1, 2 and 3."""

from __future__ import annotations

from collections.abc import Collection

from generator.layout.markers import SURE, MarkerCandidate


def parted(candidate: MarkerCandidate, defined: Collection[str]) -> MarkerCandidate:
    """A raised marker whose number no note has, as the numbers side by side that follow on from each other.

    `defined` are the labels of all notes. It stays as it is where it cannot be read so.
    """
    if candidate.score < SURE or candidate.names or len(candidate.labels) > 1:
        return candidate
    label = candidate.labels[0]
    if label in defined or not label.isdecimal():
        return candidate
    return candidate._replace(labels=_in_order(label, defined) or candidate.labels)


def _in_order(label: str, defined: Collection[str]) -> tuple[str, ...]:
    for width in range(1, len(label)):
        number, labels = int(label[:width]), [label[:width]]
        while len("".join(labels)) < len(label):
            number += 1
            labels.append(str(number))
        if "".join(labels) == label and all(each in defined for each in labels):
            return tuple(labels)
    return ()
