"""What a web page holds that is not read from it: struck, hidden, or in a field of a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.excerpt import excerpt
from generator.sources.html.page_notes import PageNotes
from generator.sources.html.page_region import TOOLS, is_hidden, is_struck, is_tool
from generator.sources.html.shown_text import shown_in
from generator.sources.lines import Lines
from generator.sources.xml_tree import Element, name_of, text_of

_NO_TEXT = frozenset("hidden submit button reset image search password file".split())
"""Types of `input` that a document's text does not stand in."""
_TICKED = frozenset(["checkbox", "radio"])
_FIELDS = frozenset(["input", "textarea", "select"])


@dataclass(slots=True)
class Unread:
    """`hidden`, `struck` and `filled` are texts, in their order; the others count tracked changes."""

    hidden: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    filled: list[str] = field(default_factory=list)
    unscripted: list[str] = field(default_factory=list)
    inserted: int = 0
    deleted: int = 0

    @classmethod
    def of(cls, region: Element) -> Unread:
        """What the part of a page that holds the document does not show as its text."""
        found = cls()
        found._inside(region)
        return found

    def tell(self, lines: Lines) -> None:
        """A doubt for each."""
        if self.inserted or self.deleted:
            lines.doubt("tracked-changes", inserted=self.inserted, deleted=self.deleted)
        told = (("hidden-text", self.hidden), ("struck-text", self.struck), ("form-field", self.filled))
        for code, texts in told:
            for text in filter(str.strip, texts):
                lines.doubt(code, text=excerpt(text))
        for text in filter(str.strip, self.unscripted):
            lines.doubt("left-out", what=f"tekst voor wie geen scripts toestaat („{excerpt(text)}”)")

    def _inside(self, element: Element) -> None:
        for inner in element:
            name = name_of(inner)
            if name in _FIELDS:
                self.filled += [] if is_hidden(inner) else _filled(inner)
            elif name == "noscript":
                self.unscripted.append(text_of(inner))
            elif name not in TOOLS and is_hidden(inner):
                self.hidden.append(_text(inner))
            elif is_struck(inner):
                self._strike(inner)
            elif name == "form" or not is_tool(inner):
                self.inserted += name == "ins"
                self._inside(inner)

    def _strike(self, element: Element) -> None:
        if name_of(element) == "del":
            self.deleted += 1
        else:
            self.struck.append(_text(element))


def _text(element: Element) -> str:
    return "".join(shown_in(element, PageNotes())[0])


def _filled(element: Element) -> Iterator[str]:
    """What a reader sees in a field of a form."""
    kind = (element.get("type") or "text").lower()
    match name_of(element):
        case "textarea":
            yield text_of(element)
        case "select":
            chosen = [option for option in element.iter("option") if option.get("selected") is not None]
            yield from map(text_of, chosen or list(element.iter("option"))[:1])
        case _ if kind in _TICKED:
            yield f"☒ {element.get('value') or ''}" if element.get("checked") is not None else ""
        case _:
            yield "" if kind in _NO_TEXT else element.get("value") or ""
