"""The lines of a file in the making: what a reader of markup writes them with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.diagnostic import Diagnostic
from generator.model.rules import diagnose
from generator.model.source import Evidence, Facts, Format, Line, Source, Stated
from generator.sources.accounting import unaccounted
from generator.sources.draft import Draft


@dataclass(slots=True)
class Lines:
    """The lines of one file, written one after the other."""

    lines: list[Line] = field(default_factory=list)
    evidence: dict[int, Evidence] = field(default_factory=dict)
    doubts: list[Diagnostic] = field(default_factory=list)
    own: list[str] = field(default_factory=list)

    def write(  # one keyword for each thing that markup can tell
        self,
        draft: Draft,
        *,
        element: str,
        begins: bool | None = True,
        bold: bool = False,
        note: str | None = None,
        mark: int = 0,
        bullet: int = 0,
        item: bool = False,
        cells: Sequence[int] = (),
        furniture: bool = False,
        opens: Stated | None = None,
    ) -> None:
        """Add a line; `bold` holds for all of it, beside what the draft knows of its letters."""
        number = len(self.lines) + 1
        self.lines.append(Line(number, draft.text.rstrip(" ")))
        self.own.append(draft.own)
        self.evidence[number] = Evidence(
            element=element,
            bold=bold or draft.bold,
            italic=draft.italic,
            raised=tuple(draft.raised),
            note=note,
            mark=mark,
            furniture=furniture,
            begins=begins,
            bullet=bullet,
            item=item,
            cells=tuple(cells),
            opens=opens,
            refers=tuple(draft.refers),
        )

    def blank(self, element: str) -> None:
        """Add an empty line, unless one stands there already."""
        if self.lines and self.lines[-1].text:
            self.write(Draft(), element=element, begins=None)

    def doubt(self, code: str, **values: object) -> None:
        """Tell something of the line that comes next."""
        self.doubts.append(diagnose(code, len(self.lines) + 1, **values))

    def furniture(self, page: Lines, name: str) -> None:
        """Add what is printed on each page, as furniture; a line that stands there already once."""
        known = {line.text for line in self.lines if self.evidence[line.number].furniture}
        for line in page.lines:
            if line.text.strip() and line.text not in known:
                known.add(line.text)
                draft = Draft()
                draft.add(line.text)
                self.write(draft, element=f"{name}/{page.evidence[line.number].element}", furniture=True)

    def left_out(self, counts: Mapping[str, int]) -> None:
        """Tell how many there are of each kind of thing that is no text."""
        for what, count in counts.items():
            if count:
                self.doubt("left-out", what=f"{what} ({count})")

    def prove(self, shown: Iterable[str], notes: Iterable[str]) -> None:
        """Tell an error where the lines are not, letter for letter and in order, what the file shows.

        `shown` is its text, `notes` the text of its notes; both are found by other means than the lines were.
        """
        text, below = (
            [own for own, line in zip(self.own, self.lines, strict=True) if self._in_note(line) is noted]
            for noted in (False, True)
        )
        for there, here in ((shown, text), (notes, below)):
            if difference := unaccounted(there, here):
                self.doubts.append(diagnose("lost-text", 1, difference=difference))

    def _in_note(self, line: Line) -> bool:
        return self.evidence[line.number].note is not None

    def source(
        self,
        path: Path,
        data: bytes,
        format_: Format,
        *,
        raises: bool = False,
        facts: Facts | None = None,
    ) -> Source:
        """All of it as a value."""
        return Source(
            path=str(path),
            sha256=hashlib.sha256(data).hexdigest(),
            lines=tuple(self.lines),
            format=format_,
            evidence=self.evidence,
            raises=raises,
            doubts=tuple(self.doubts),
            facts=facts or Facts(),
        )
