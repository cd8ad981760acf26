"""A page as Markdown leaves it, before its links are led to other pages.

That is all that differs between reading a page back and building it: so it is converted once for both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, TypedDict
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.serializers import _escape_attrib_html  # type: ignore[attr-defined]
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX
from mkdocs.structure.pages import _ExtractTitleTreeprocessor

#: Stands for a link; no text has these signs, as Python-Markdown takes them out for its own use.
_PLACE = re.compile(f"{STX}link:([0-9]+){ETX}")
_LINKED_BY = {"a": "href", "img": "src"}
#: Links that lead to no other page of the site, and stay what they are.
_STAY = ("#", "https://", "http://")


class Heading(TypedDict):
    """A heading as Python-Markdown's `toc` tells of it, `name` in HTML."""

    level: int
    id: str
    name: str
    children: list[Heading]


class ConvertedPage(NamedTuple):
    """HTML with a place for each of the `links` that may lead to another page; its headings, and its title if
    it begins with one.
    """

    text: str
    links: list[str]
    headings: list[Heading]
    title: str | None

    def html(self, lead: Callable[[str], str]) -> str:
        """The HTML in which each of these links is what `lead` makes of it."""
        return _PLACE.sub(lambda place: _escape_attrib_html(lead(self.links[int(place[1])])), self.text)


class LinkPlaces(Treeprocessor):
    """Puts a place for each link that may lead to another page; has the `links` of the last page."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.links: list[str] = []
        md.treeprocessors.register(self, "link_places", 0)  # as mkdocs, after all else is done

    def run(self, root: Element) -> None:
        self.links = []
        for element in root.iter():
            name = _LINKED_BY.get(element.tag, "")
            link = element.get(name)
            if link and STX not in link and not link.startswith(_STAY):
                element.set(name, f"{STX}link:{len(self.links)}{ETX}")
                self.links.append(link)


class Title(_ExtractTitleTreeprocessor):
    """Has the title of the last page, as mkdocs takes it from the first heading."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._register(md)

    def run(self, root: Element) -> Element:
        self.title = None
        return super().run(root)
