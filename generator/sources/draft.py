"""One line of a file in the making: its text, and what markup tells of pieces of it."""

from __future__ import annotations

from generator.model.source import Raised, Refers


class Draft:
    """One line in the making.

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

    def power(self, figures: str, raised: str) -> None:
        """Add figures that the file prints raised as the letters that print so."""
        self.add(raised, own=False)
        self._own.append(figures)

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
