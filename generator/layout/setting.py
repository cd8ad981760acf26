"""The text of a document set: its rows become paragraphs, lists and tables, and lines become running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.layout.blocks import blocks_of, paragraphs_of
from generator.layout.document_words import words_of
from generator.layout.joining import Joiner, NoteMarker
from generator.layout.printed_lines import printed_lines
from generator.layout.rows import Row, printed_width
from generator.model.diagnostic import Diagnostic
from generator.model.source import Line
from generator.model.text import Block, Text


class Setting:
    """Sets parts of one document, whose text is `rows` and whose footnotes are marked by `markers`.

    `width` is how many characters a line of it holds.
    """

    def __init__(self, rows: Sequence[Row], markers: Iterable[NoteMarker]) -> None:
        self.width = printed_width(rows)
        self._words = words_of(row.text for row in rows)
        self._joiner = Joiner(markers, self._words)

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The doubts that came up so far."""
        return self._joiner.diagnostics

    def text(self, rows: Sequence[Row]) -> Text:
        """The running text of some rows."""
        return self._joiner.text(rows)

    def printed_lines(self, rows: Sequence[Row]) -> list[str]:
        """Some rows line by line, each behind its line breaks; a word that a line end cuts is whole."""
        return printed_lines(rows, self._words)

    def marked(self, lines: Iterable[Line]) -> Iterator[str]:
        """The names of the notes whose markers stand on some lines."""
        return self._joiner.marked(lines)

    def blocks(
        self, rows: Sequence[Row], *, headings: bool = False, double: bool = False
    ) -> tuple[Block, ...]:
        """The blocks of some rows; see `blocks_of`."""
        return blocks_of(rows, self._joiner, self.width, headings=headings, double=double)

    def paragraphs(self, rows: Sequence[Row]) -> list[list[Row]]:
        """The rows of each paragraph or list item."""
        return paragraphs_of(rows, self._joiner, self.width)
