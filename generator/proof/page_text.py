"""What a page says of each part of its document, read from the HTML that a reader gets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import html

#: The document's own texts have no class, or one of these; whatever has another is ours.
_PRINTED = frozenset({"zoals-gedrukt", "gedrukt"})
#: Elements that no text of a document makes.
_OURS = frozenset({"h2", "dl", "script"})
_NOTE, _FURNITURE, _PLACES = "noot", "weggelaten", "ankers"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows of one part: heading and text, in pieces, and the labels of the note markers."""

    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    markers: list[str] = field(default_factory=list)

    def add(self, element: html.HtmlElement) -> None:
        """Add what an element says."""
        self.text.extend(_text_of(element))
        self.markers.extend(marker.text_content() for marker in element.iter("sup"))


@dataclass(frozen=True, slots=True)
class PageText:
    """A page taken apart: its parts and notes by their anchors, its furniture, and how often it has each id.

    `parts` come in the order of the page.
    """

    parts: dict[str, Shown] = field(default_factory=dict)
    notes: dict[str, Shown] = field(default_factory=dict)
    furniture: Shown = field(default_factory=Shown)
    ids: Counter[str] = field(default_factory=Counter)


def page_text(page: str, anchors: Iterable[str]) -> PageText:
    """Take apart `page` (HTML): a part begins at its anchor, one of `anchors`, and ends where the next begins
    at a heading of ours, or at the catalogue card.
    """
    anchors = frozenset(anchors)
    body = html.fragment_fromstring(page, create_parent="body", parser=html.HTMLParser(huge_tree=True))
    found = PageText(ids=Counter(body.xpath(".//@id")))
    part: Shown | None = None
    for element in body.iterchildren("*"):
        opened = _opened(element, anchors)
        if opened is not None:
            part = found.parts.setdefault(opened, Shown())
            part.heading.extend(_text_of(element))
        elif element.tag in _OURS:
            part = None
        else:
            _enter(element, part, found)
    return found


def _opened(element: html.HtmlElement, anchors: frozenset[str]) -> str | None:
    """The part that begins with an element: a heading with its anchor, or an invisible place that has it."""
    places = element.iter("span") if _PLACES in _classes(element) else [element]
    return next((place.get("id") for place in places if place.get("id") in anchors), None)


def _enter(element: html.HtmlElement, part: Shown | None, found: PageText) -> None:
    """Enter a note, the furniture, or a text of the part that is open; what is ours is passed over."""
    classes = _classes(element)
    if _NOTE in classes:
        found.notes.setdefault(element.get("id", ""), Shown()).add(element)
    elif _FURNITURE in classes:
        for lines in element.find_class("zoals-gedrukt"):
            found.furniture.add(lines)
    elif part is not None and classes <= _PRINTED:
        part.add(element)


def _classes(element: html.HtmlElement) -> frozenset[str]:
    return frozenset(element.get("class", "").split())


def _text_of(element: html.HtmlElement) -> Iterator[str]:
    """The text of an element, but for note markers, comments and what is ours in it."""
    if not isinstance(element.tag, str) or element.tag in ("sup", "summary"):
        return
    if "headerlink" in _classes(element):
        return
    yield element.text or ""
    for child in element:
        yield from _text_of(child)
        yield child.tail or ""
