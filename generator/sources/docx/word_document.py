"""A Word document read: letter, annex and notes, as Word prints them once all changes are accepted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from generator.model.excerpt import excerpt
from generator.model.source import Source
from generator.sources.docx.body import Body
from generator.sources.docx.notes import Notes
from generator.sources.docx.numbering import Numbering
from generator.sources.docx.pages import around_the_text
from generator.sources.docx.runs import Runs, Seen
from generator.sources.docx.shown_text import shown_in
from generator.sources.docx.styles import Styles
from generator.sources.docx.tables import printed
from generator.sources.docx.word_file import WordFile, relations_of
from generator.sources.letterhead import has_letterhead
from generator.sources.lines import Lines
from generator.sources.packed import SAVE_AGAIN
from generator.sources.read_error import UnreadableError
from generator.sources.xml_tree import Element, child, name_of


def read_docx(path: Path, data: bytes) -> Source:
    """The lines of a Word document in reading order. Raises UnreadableError."""
    word = WordFile.open(data)
    reading = _Reading(word)
    reading.read()
    reading.tell()
    if not any(line.text.strip() for line in reading.lines.lines):
        raise UnreadableError(f"bevat geen tekst: {SAVE_AGAIN}, of zoek de versie met tekst")
    return reading.lines.source(path, data, "docx")


class _Reading:
    """One document being read."""

    def __init__(self, word: WordFile) -> None:
        self.lines = Lines()
        self._word = word
        self._seen = Seen()
        self._settings = word.part("settings")
        self._styles = Styles.of(word.part("styles"))
        self._numbering = Numbering.of(word.part("numbering"))
        self._notes = Notes.of(word.part("footnotes"), word.part("endnotes"), self._settings)

    def read(self) -> None:
        """The body; above it a letterhead that only the page has, below it the rest of what the page has."""
        body = child(self._word.document, "body")
        if body is None:
            raise UnreadableError(f"is een Word-bestand zonder tekst: {SAVE_AGAIN}")
        parts = around_the_text(self._word, self._settings)
        above = None if _has_letterhead(body) else next(filter(_has_letterhead, parts.values()), None)
        text = [(name, part) for name, part in parts.items() if part is above] + [(self._word.main, body)]
        for name, part in text:
            self._part(self.lines, part, name)
        self._prove([part for _, part in text])
        self._furniture(name for name, part in parts.items() if part is not above)

    def tell(self) -> None:
        """Say what the document holds that its lines do not."""
        seen, comments = self._seen, self._word.part("comments")
        if seen.inserted or seen.deleted:
            self.lines.doubt("tracked-changes", inserted=seen.inserted, deleted=seen.deleted)
        for text in seen.hidden:
            self.lines.doubt("hidden-text", text=excerpt(text))
        for text in seen.struck:
            self.lines.doubt("struck-text", text=excerpt(text))
        self.lines.left_out(
            {
                "opmerkingen in de kantlijn": len(comments) if comments is not None else 0,
                "afbeeldingen": seen.pictures,
                "ingesloten bestanden": seen.embedded,
                "macro’s": sum(name.lower().endswith("vbaproject.bin") for name in self._word.package.names),
            }
        )

    # --- Parts -------------------------------------------------------------------------------

    def _part(self, lines: Lines, part: Element, name: str) -> None:
        runs = self._runs(name)
        writing = Body(lines, runs, self._styles, self._numbering, self._notes, self._seen)
        writing.runs_of_notes = {
            kind: self._runs(self._word.name_of_part(f"{kind}s")) for kind in ("footnote", "endnote")
        }
        writing.blocks(part)

    def _prove(self, parts: list[Element]) -> None:
        shown, notes = (
            chain.from_iterable(shown_in(each, self._seen.passed) for each in elements)
            for elements in (parts, self._notes.marked_elements())
        )
        self.lines.prove(shown, notes)

    def _runs(self, part: str) -> Runs:
        return Runs(self._styles, relations_of(self._word.package, part), self._notes, self._seen)

    def _furniture(self, names: Iterator[str]) -> None:
        """What headers and footers print on each page, each line once."""
        for name in names:
            part = self._word.package.xml(name)
            if part is not None:
                inside = Lines()
                self._part(inside, part, name)
                self.lines.furniture(inside, name.rpartition("/")[2].removesuffix(".xml"))


def _has_letterhead(part: Element) -> bool:
    return has_letterhead(printed(p) for p in part.iter() if name_of(p) == "p")
