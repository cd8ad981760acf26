"""What the styles of an OpenDocument say of a paragraph or a piece of it (ODF 1.3, part 3, 16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.xml_tree import Element, attribute, child, name_of

_DEEPEST = 20
"""Styles based on one another; a ring of them ends here."""
_BOLD = frozenset(["bold", "600", "700", "800", "900"])


class Look(NamedTuple):
    """What of the formatting means something."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    superscript: bool = False
    white: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of a document by family and name."""

    _styles: dict[tuple[str, str], Element] = field(default_factory=dict)
    _known: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, *roots: Element | None) -> Styles:
        """The styles in these parts; a later one goes before an earlier one of the same name."""
        styles: dict[tuple[str, str], Element] = {}
        for root in roots:
            for style in root.iter() if root is not None else ():
                if name_of(style) == "style":
                    key = (attribute(style, "family") or "", attribute(style, "name") or "")
                    styles[key] = style
        return cls(styles)

    def look(self, paragraph: str, *spans: str) -> Look:
        """How letters look in a paragraph of one style and spans of others, the innermost last."""
        found = dict(self._formatting("paragraph", paragraph))
        for span in spans:
            found |= self._formatting("text", span)
        return Look(
            bold=found.get("font-weight") in _BOLD,
            italic=found.get("font-style") in ("italic", "oblique"),
            hidden=found.get("display") == "none",
            superscript=_is_raised(found.get("text-position", "")),
            white=found.get("color", "").lower() == "#ffffff"
            and found.get("background-color", "transparent") in ("transparent", "#ffffff"),
        )

    def begins_page(self, paragraph: str) -> bool:
        """Whether a paragraph of this style begins a page."""
        properties = (child(style, "paragraph-properties") for style in self._chain("paragraph", paragraph))
        return any(each is not None and attribute(each, "break-before") == "page" for each in properties)

    def is_drawn(self, cell: str) -> bool:
        """Whether lines are drawn around cells of this style."""
        for style in self._chain("table-cell", cell):
            properties = child(style, "table-cell-properties")
            for key, value in properties.attrib.items() if properties is not None else ():
                if "}border" in str(key) and str(value) not in ("none", "hidden"):
                    return True
        return False

    def _formatting(self, family: str, name: str) -> dict[str, str]:
        if (family, name) not in self._known:
            found: dict[str, str] = {}
            for style in self._chain(family, name):
                properties = child(style, "text-properties")
                for key, value in properties.attrib.items() if properties is not None else ():
                    found.setdefault(str(key).rpartition("}")[2], str(value))
            self._known[family, name] = found
        return self._known[family, name]

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = attribute(style, "parent-style-name") or ""


def _is_raised(position: str) -> bool:
    """ "super 58%" or "33% 58%"."""
    place = position.split(" ", maxsplit=1)[0]
    return place == "super" or (place.endswith("%") and place[0].isdigit() and place != "0%")
