"""Where on a web page the document stands: the text, not the menus."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.sources.xml_tree import Element, name_of

#: What officielebekendmakingen.nl calls the parts of a document.
_PARTS = frozenset(["vraag", "antwoord", "kamervraagopmerking", "noten"])
_HEADINGS = "kamervraagomschrijving"
#: What pages call the place of their text, the surest first.
_IDS = ("main-column", "main-content", "content", "main", "inhoud")

#: Elements that are tools of the page, or that no reader sees.
TOOLS = frozenset(
    """
    script style noscript template nav aside footer form button select textarea input dialog iframe svg
    object audio video canvas map head title
    """.split()
)
_UNSEEN = frozenset(["sr-only", "visually-hidden", "note-close"])
_HIDING = re.compile(r"display:none|visibility:hidden|(?:^|;)opacity:0(?:\.0*)?(?:;|$)")
_STRIKING = re.compile(r"text-decoration(?:-line)?:[^;]*line-through")
_STRUCK = frozenset(["del", "s", "strike"])


def region_of(page: Element) -> Element:
    """The smallest element that holds the document."""
    parts = [element for element in page.iter() if _is_part(element)]
    if parts:
        return _around(parts)
    return next(_places(page), page)


def is_tool(element: Element) -> bool:
    """Whether an element is a tool of the page, or hidden from its readers."""
    return name_of(element) in TOOLS or is_hidden(element) or bool(_UNSEEN.intersection(classes(element)))


def is_hidden(element: Element) -> bool:
    """Whether an element says of itself that no reader sees it."""
    return element.get("hidden") is not None or _HIDING.search(_style(element)) is not None


def is_struck(element: Element) -> bool:
    """Whether an element is struck through, or marked as deleted: printed, but no longer said."""
    return name_of(element) in _STRUCK or _STRIKING.search(_style(element)) is not None


def is_passed(element: Element) -> bool:
    """Whether an element is no text of the document."""
    return is_tool(element) or is_struck(element)


def _style(element: Element) -> str:
    return (element.get("style") or "").replace(" ", "").lower()


def classes(element: Element) -> list[str]:
    """The classes of an element."""
    return (element.get("class") or "").split()


def _is_part(element: Element) -> bool:
    if element.get("id") == "noten":
        return True
    return any(each in _PARTS or each.startswith(_HEADINGS) for each in classes(element))


def _around(parts: list[Element]) -> Element:
    """The nearest element that all of these stand in."""
    common = [parts[0], *parts[0].iterancestors()][::-1]
    for part in parts[1:]:
        line = [part, *part.iterancestors()][::-1]
        common = [one for one, other in zip(common, line, strict=False) if one is other]
    nearest = common[-1]
    parent = nearest.getparent()
    return parent if nearest in parts and parent is not None else nearest


def _places(page: Element) -> Iterator[Element]:
    """The elements that may be the place of the text, the surest first."""
    elements = list(page.iter())
    yield from (each for each in elements if name_of(each) == "main" or each.get("role") == "main")
    articles = [each for each in elements if name_of(each) == "article"]
    if len(articles) == 1:
        yield articles[0]
    for name in _IDS:
        yield from (each for each in elements if each.get("id") == name)
    yield from (each for each in elements if name_of(each) == "body")
