"""The lines of a file in the making: what a reader of markup writes them with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.diagnostic import Diagnostic
from generator.model.rules import diagnose
from generator.model.source import Evidence, Facts, Format, Line, Raised, Refers, Source, Stated
from generator.sources.accounting import unaccounted


class Draft:
    """One line in the making: its text, with what markup tells of pieces of it.

    `number` is how many letters of it are an automatic number; `own` is the text without what is printed
    there but stands elsewhere in the file, or nowhere.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._own: list[str] = []
        self._letters = self._bold = self._italic = 0
        self.length = self.number = 0
        self.raised: list[Raised] = []
        self.refers: list[Refers] = []

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    @property
    def own(self) -> str:
        return "".join(self._own)

    @property
    def bold(self) -> bool:
        """Whether most of its letters are bold."""
        return self._bold * 2 > self._letters

    @property
    def italic(self) -> bool:
        """Whether most of its letters are italic."""
        return self._italic * 2 > self._letters

    def add(self, text: str, *, bold: bool = False, italic: bool = False, own: bool = True) -> None:
        """Add text as it stands; a line end in it becomes a space."""
        if not text:
            return
        text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
        letters = sum(map(str.isalnum, text))
        self._letters += letters
        self._bold += letters * bold
        self._italic += letters * italic
        self._pieces.append(text)
        self._own += [text] if own else []
        self.length += len(text)

    def flow(self, text: str, *, bold: bool = False, italic: bool = False) -> None:
        """Add text in which white space counts once: as one space, and at the start not at all."""
        words = _single_spaced(text)
        self.add(words[1:] if words[:1] == " " and self._at_space() else words, bold=bold, italic=italic)

    def mark(self, label: str, *notes: str, own: bool = False) -> None:
        """Add the printed marker of these notes, whose number mostly stands elsewhere."""
        start = self.length
        self.add(label, own=own)
        self.raised.append(Raised(start, self.length, notes))

    def relabel(self, label: str) -> tuple[str, ...]:
        """Give the marker added last another label, one that the writer typed; the notes it marks."""
        marker = self.raised.pop()
        self._pieces.pop()
        self.length = marker.start
        self.mark(label, *marker.notes, own=True)
        return marker.notes

    def refer(self, start: int, target: str) -> None:
        """State that the text from column `start` on refers to `target`."""
        if self.length > start:
            self.refers.append(Refers(start, self.length, target))

    def append(self, other: Draft) -> None:
        """Add another line's text, with all that is known of it."""
        self.raised += [Raised(r.start + self.length, r.end + self.length, r.notes) for r in other.raised]
        self.refers += [Refers(r.start + self.length, r.end + self.length, r.target) for r in other.refers]
        self._pieces += other._pieces
        self._own += other._own
        self._letters += other._letters
        self._bold += other._bold
        self._italic += other._italic
        self.length += other.length

    def numbered(self, number: str, *, own: bool = False) -> Draft:
        """The same line behind an automatic number; the line itself where there is none."""
        if not number:
            return self
        whole = Draft()
        whole.add(number if self.text[:1].isspace() else f"{number} ", own=own)
        whole.append(self)
        whole.number = len(number)
        return whole

    def __bool__(self) -> bool:
        return any(piece.strip() for piece in self._pieces)

    def _at_space(self) -> bool:
        return not self._pieces or self._pieces[-1][-1:] == " "


_WHITE = " \t\r\n"


def _single_spaced(text: str) -> str:
    """A no-break space is no white space: it is printed as it stands."""
    for white in _WHITE[1:]:
        text = text.replace(white, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


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
