"""Fields of Word: an instruction, which is not printed, and the result of its last calculation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_LINK = re.compile(r"\s*HYPERLINK\s+\"(?P<address>[^\"]+)\"")
_COUNTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    result: bool = False
    start: int = 0


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of the text; one can hold another, and run over paragraphs."""

    _open: list[_Field] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        """Whether what comes now is an instruction, or a page number as it happened to be."""
        return any(not each.result or _COUNTED.match(each.instruction) for each in self._open)

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._open and not self._open[-1].result:
            self._open[-1].instruction += text

    def begin(self) -> None:
        """A field begins, with its instruction."""
        self._open.append(_Field())

    def separate(self, place: int) -> None:
        """Its result begins, at this place of the line."""
        if self._open:
            self._open[-1].result, self._open[-1].start = True, place

    def end(self) -> tuple[int, str] | None:
        """It ends; where its result began and the address it leads to, if it leads to one."""
        if not self._open:
            return None
        closed = self._open.pop()
        link = _LINK.match(closed.instruction)
        return (closed.start, link["address"]) if link else None

    def new_line(self) -> None:
        """What is open goes on at the beginning of a line."""
        for each in self._open:
            each.start = 0
