"""An OpenDocument text read, as LibreOffice prints it once all changes are accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.model.excerpt import excerpt
from generator.model.source import Source
from generator.sources.letterhead import has_letterhead
from generator.sources.lines import Lines
from generator.sources.odt.body import Body, body_of
from generator.sources.odt.lists import Lists
from generator.sources.odt.sentences import Seen, Sentences
from generator.sources.odt.shown_text import shown_in
from generator.sources.odt.styles import Styles
from generator.sources.packed import LOCKED, SAVE_AGAIN, Package
from generator.sources.read_error import UnreadableError
from generator.sources.xml_tree import Element, name_of, text_of

_AROUND = ("header-first", "header", "header-left", "footer-first", "footer", "footer-left")


def read_odt(path: Path, data: bytes) -> Source:
    """The lines of an OpenDocument text in reading order. Raises UnreadableError."""
    package = Package(data)
    if b"encryption-data" in (package.read("META-INF/manifest.xml") or b""):
        raise UnreadableError(LOCKED)
    content, styles = package.xml("content.xml"), package.xml("styles.xml")
    body = body_of(content) if content is not None else None
    if content is None or body is None:
        raise UnreadableError(f"is een OpenDocument zonder tekst: {SAVE_AGAIN}")
    reading = _Reading(content, styles)
    reading.read(body)
    reading.tell(content, package)
    if not any(line.text.strip() for line in reading.lines.lines):
        raise UnreadableError(f"bevat geen tekst: {SAVE_AGAIN}, of zoek de versie met tekst")
    return reading.lines.source(path, data, "odt")


class _Reading:
    """One document being read."""

    def __init__(self, content: Element, styles: Element | None) -> None:
        self.lines = Lines()
        self._seen = Seen()
        self._pages = styles
        self._styles = Styles.of(styles, content)
        self._lists = Lists.of(styles, content)
        self._sentences = Sentences(self._styles, self._seen)

    def read(self, body: Element) -> None:
        """The body; above it a letterhead that only the page has, below it the rest of what the page has."""
        parts = list(self._around())
        above = None if _has_letterhead(body) else next(filter(_has_letterhead, parts), None)
        text = [body] if above is None else [above, body]
        for part in text:
            self._part(self.lines, part)
        notes: list[str] = []
        shown = [letters for part in text for letters in shown_in(part, self._seen.passed, notes)]
        self.lines.prove(shown, notes)
        for part in parts:
            if part is not above:
                inside = Lines()
                self._part(inside, part)
                self.lines.furniture(inside, name_of(part))

    def tell(self, content: Element, package: Package) -> None:
        """Say what the document holds that its lines do not."""
        seen = self._seen
        changes = [name_of(element) for element in content.iter()]
        inserted, deleted = changes.count("insertion"), changes.count("deletion")
        if inserted or deleted:
            self.lines.doubt("tracked-changes", inserted=inserted, deleted=deleted)
        for text in seen.hidden:
            self.lines.doubt("hidden-text", text=excerpt(text))
        self.lines.left_out(
            {
                "opmerkingen in de kantlijn": seen.remarks,
                "afbeeldingen": seen.pictures,
                "ingesloten bestanden": seen.embedded,
                "macro’s": sum(name.startswith(("Basic/", "Scripts/")) for name in package.names),
            }
        )

    def _part(self, lines: Lines, part: Element) -> None:
        Body(lines, self._sentences, self._styles, self._lists, self._seen).blocks(part)

    def _around(self) -> Iterator[Element]:
        """The headers and footers of the pages, in the order of their names."""
        found = list(self._pages.iter()) if self._pages is not None else []
        for name in _AROUND:
            yield from (each for each in found if name_of(each) == name and text_of(each).strip())


def _has_letterhead(part: Element) -> bool:
    return has_letterhead(text_of(p) for p in part.iter() if name_of(p) in ("p", "h"))
