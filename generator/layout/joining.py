"""Rows joined into running text: broken words whole again, footnote markers taken out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.dutch.invisible import SOFT_HYPHEN
from generator.layout.decision import Seam
from generator.layout.rows import Row
from generator.layout.seams import seam
from generator.model.diagnostic import Diagnostic
from generator.model.rules import diagnose
from generator.model.source import Line
from generator.model.text import Marker, Text

_SPACES = re.compile(r"\s+")
_UNEVEN = re.compile(r"[^\S ]|  ")
_TAIL = 1000
"""Characters of the text so far that a seam may look at: no address is longer."""
_WORD = 40
"""Characters of a word that a message shows."""


class NoteMarker(NamedTuple):
    """A marker as printed: columns `start` up to `end` of source line `line`.

    `names` are the names of the definitions that its `labels` mean.
    """

    line: int
    start: int
    end: int
    labels: tuple[str, ...]
    names: tuple[str, ...]


class Joiner:
    """Joins rows of one document; it gathers the doubts that come up on the way.

    `markers` are the document's footnote markers, `words` the words it prints unbroken.
    """

    def __init__(self, markers: Iterable[NoteMarker], words: Collection[str]) -> None:
        self._markers: Mapping[int, list[NoteMarker]] = _by_line(markers)
        self._words = words
        self.diagnostics: list[Diagnostic] = []

    def text(self, rows: Sequence[Row]) -> Text:
        """The running text of some rows."""
        draft = _Draft()
        for row in rows:
            self._add(draft, row.line)
        return Text(draft.plain(), tuple(draft.markers), tuple(row.line for row in rows))

    def cell(self, line: Line) -> str:
        """The text of a table's cell, its markers in brackets: a table has no place for them as such."""
        fragments = _fragments(line, self._markers.get(line.number, ()))
        pieces = (_undivided(f) if isinstance(f, str) else _bracketed(line, f) for f in fragments)
        return "".join(pieces).strip()

    def marked(self, lines: Iterable[Line]) -> Iterator[str]:
        """The names of the notes whose markers stand on some lines."""
        for line in lines:
            for fragment in _fragments(line, self._markers.get(line.number, ())):
                if isinstance(fragment, NoteMarker):
                    yield from fragment.names

    def opens_with_marker(self, row: Row) -> bool:
        """Whether a row begins with a footnote marker: it belongs to the word above it."""
        markers = self._markers.get(row.line.number)
        return markers is not None and any(marker.start == row.line.column for marker in markers)

    def _add(self, draft: _Draft, line: Line) -> None:
        fragments = _fragments(line, self._markers.get(line.number, ()))
        for index, fragment in enumerate(fragments):
            if isinstance(fragment, NoteMarker):
                draft.mark(zip(fragment.labels, fragment.names, strict=True))
            elif index == 0:
                self._join(draft, _single_spaced(fragment), line.number)
            else:
                draft.append(_single_spaced(fragment))

    def _join(self, draft: _Draft, text: str, line: int) -> None:
        before = draft.tail()
        decision = seam(before, text.lstrip(), self._words) if before else None
        if decision is None or decision.seam is Seam.KEEP:
            draft.append(text)
        elif decision.seam is Seam.JOIN:
            draft.drop_last()
            draft.append(text)
        else:
            draft.append(f" {text}")
        if decision and not decision.sure:
            broken = f"{before.split(' ')[-1][-_WORD:]}|{text.split(' ')[0][:_WORD]}"
            code = "doubtful-address" if before.endswith("/") else "doubtful-hyphen"
            self.diagnostics.append(diagnose(code, line, word=broken))


class _Draft:
    """Text in the making: its pieces, and its end at hand, so that no line costs more in a long text."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._end = ""
        self.length = 0
        self.markers: list[Marker] = []

    def append(self, text: str) -> None:
        self._pieces.append(text)
        self._end = (self._end + text)[-_TAIL:]
        self.length += len(text)

    def drop_last(self) -> None:
        """Take off the last character, the hyphen of a broken word."""
        self._pieces[-1] = self._pieces[-1][:-1]
        self._end = self._end[:-1]
        self.length -= 1
        self.markers = [replace(m, offset=min(m.offset, self.length)) for m in self.markers]

    def mark(self, notes: Iterable[tuple[str, str]]) -> None:
        """Put markers (label and name) at the end of the text so far, without the white space before them."""
        self._strip_end()
        self.markers += [Marker(self.length, label, f"noot-{name}") for label, name in notes]

    def tail(self) -> str:
        """The end of the text so far, right-stripped."""
        self._strip_end()
        return self._end

    def plain(self) -> str:
        self._strip_end()
        return "".join(self._pieces).rstrip(SOFT_HYPHEN)

    def _strip_end(self) -> None:
        while self._pieces and self._pieces[-1][-1:] in ("", " "):
            stripped = self._pieces.pop().rstrip()
            if stripped:
                self._pieces.append(stripped)
        before = len(self._end)
        self._end = self._end.rstrip()
        self.length -= before - len(self._end)


def _bracketed(line: Line, marker: NoteMarker) -> str:
    printed = line.text[marker.start - line.column : marker.end - line.column]
    return printed if printed[:1] == "[" else f"[{printed}]"


def _single_spaced(text: str) -> str:
    """White space as one space each; most lines have no other, which is quicker to see than to replace."""
    return _undivided(_SPACES.sub(" ", text) if _UNEVEN.search(text) else text)


def _undivided(text: str) -> str:
    """Without the soft hyphens inside, that tell where a word can be divided; one at the end divides it."""
    return text[:-1].replace(SOFT_HYPHEN, "") + text[-1:]


def _by_line(markers: Iterable[NoteMarker]) -> dict[int, list[NoteMarker]]:
    found: dict[int, list[NoteMarker]] = defaultdict(list)
    for marker in markers:
        found[marker.line].append(marker)
    return found


def _fragments(line: Line, markers: Sequence[NoteMarker]) -> list[str | NoteMarker]:
    """A line's text and markers in turn; the first is always text."""
    if not markers:
        return [line.text]
    found: list[str | NoteMarker] = []
    start = line.column
    end = line.column + len(line.text)
    for marker in markers:
        if start <= marker.start < end:
            found += [line.text[start - line.column : marker.start - line.column], marker]
            start = marker.end
    rest = line.text[start - line.column :]
    if found and found[0] == "":
        found = found[1:]
    return [*found, rest] if rest or not found else found
