"""What a run looks like: its own formatting, and that of the styles it is written in (ISO 29500-1, 17.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.xml_tree import Element, attribute, child, children, name_of

_NO_COLOUR = ("", "auto", "FFFFFF")
_OFF = frozenset(["0", "false", "off", "none"])
_DEEPEST = 20
"""Styles based on one another; a ring of them ends here."""


class Look(NamedTuple):
    """What of a run's formatting means something."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    superscript: bool = False
    white: bool = False
    struck: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of a document by their id."""

    _styles: dict[str, Element] = field(default_factory=dict)
    _default: str | None = None
    _base: Element | None = None
    _known: dict[str | None, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> Styles:
        """Those in the part `styles`; none without it."""
        if root is None:
            return cls()
        styles = {attribute(style, "styleId") or "": style for style in children(root, "style")}
        default = next((key for key, style in styles.items() if _is_default(style)), None)
        return cls(styles, default, child(root, "docDefaults", "rPrDefault", "rPr"))

    def look(self, paragraph: Element | None, run: Element | None) -> Look:
        """How a run with properties `run` looks in a paragraph with properties `paragraph`.

        A toggle that both the paragraph's and the run's style switch on is off again (17.7.3).
        """
        own = _formatting(run)
        in_paragraph = self._inherited(self.style_of(paragraph) or self._default)
        in_run = self._inherited(_value(child(run, "rStyle")))
        base = _formatting(self._base)

        def toggled(name: str) -> bool:
            direct = own.get(name)
            if direct is not None:
                return direct not in _OFF
            switched = [found[name] not in _OFF for found in (in_paragraph, in_run) if name in found]
            return sum(switched) == 1 or (not switched and base.get(name, "0") not in _OFF)

        def last(name: str) -> str:
            return next((found[name] for found in (own, in_run, in_paragraph) if name in found), "")

        return Look(
            bold=toggled("b"),
            italic=toggled("i"),
            hidden=toggled("vanish") or toggled("specVanish"),
            struck=toggled("strike") or toggled("dstrike"),
            superscript=last("vertAlign") == "superscript",
            white=last("color").upper() == "FFFFFF" and last("shd") in _NO_COLOUR and not last("highlight"),
        )

    def style_of(self, paragraph: Element | None) -> str | None:
        """The id of a paragraph's style, if it names one."""
        return _value(child(paragraph, "pStyle"))

    def numbering(self, style: str | None) -> Iterator[tuple[str, Element]]:
        """The numbering that a style gives its paragraphs, that of the nearest ancestor first."""
        for name, element in self._chain(style or self._default):
            numbering = child(element, "pPr", "numPr")
            if numbering is not None:
                yield name, numbering

    def _inherited(self, style: str | None) -> dict[str, str]:
        if style not in self._known:
            found: dict[str, str] = {}
            for _, element in self._chain(style):
                found = {**_formatting(child(element, "rPr")), **found}
            self._known[style] = found
        return self._known[style]

    def _chain(self, style: str | None) -> Iterator[tuple[str, Element]]:
        """A style and those that it is based on."""
        for _ in range(_DEEPEST):
            element = self._styles.get(style) if style else None
            if style is None or element is None:
                return
            yield style, element
            style = _value(child(element, "basedOn"))


_MEANINGFUL = frozenset("b i vanish specVanish strike dstrike vertAlign color shd highlight".split())


def _formatting(properties: Element | None) -> dict[str, str]:
    """The meaningful properties of a run, each with its value."""
    found: dict[str, str] = {}
    for element in properties if properties is not None else ():
        name = name_of(element)
        if name in _MEANINGFUL:
            found[name] = (attribute(element, "fill") if name == "shd" else None) or _value(element) or "1"
    return found


def _value(element: Element | None) -> str | None:
    return None if element is None else attribute(element, "val")


def _is_default(style: Element) -> bool:
    return attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on")
