"""What a label is: what it opens, and for which numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Opens: TypeAlias = Literal[
    "masthead", "heading", "question", "answer", "explanation", "announcement", "introduction", "signature"
]


@dataclass(frozen=True, slots=True)
class Label:
    """What a line opens. `numbers` is empty where none is printed; `end` is where the label ends.

    `weak` says that it is one only where the document waits for it. `asker` is the fractie whose question or
    answer it opens, in a schriftelijk overleg. It takes up `more` rows below its own.
    """

    opens: Opens
    numbers: tuple[str, ...]
    end: int
    weak: bool = False
    asker: str = ""
    more: int = 0
