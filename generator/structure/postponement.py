"""A postponement: the day of what seemed an answer is that of the delay, and the text announces it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.model.document import Metadata, Part, Section
from generator.structure.own_dates import letter_date


def postponed(metadata: Metadata, masthead: str) -> Metadata:
    """The metadata of a postponement: no day is that of an answer.

    The delay was announced on the day that is printed as "ontvangen", or else that of the letter.
    """
    return replace(
        metadata, answered=None, delayed=metadata.delayed or metadata.answered or letter_date(masthead)
    )


def announced(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a postponement: its introduction is what it announces."""
    return tuple(
        replace(part, role="announcement")
        if isinstance(part, Section) and part.role == "introduction"
        else part
        for part in parts
    )
