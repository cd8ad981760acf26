"""Elements of Akoma Ntoso, and what may stand in them."""

from __future__ import annotations

from urllib.parse import quote

from lxml import etree

from generator.outputs.pages.escape import printable

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: What an address may hold as it is (RFC 3986), a percent sign aside, which may stand for itself.
_SAFE = "/:?#@!$&'()*+,;=-._~"


def root() -> etree._Element:
    """The outermost element of a file."""
    return etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})  # type: ignore[dict-item]


def add(parent: etree._Element, tag: str, words: str = "", /, **attributes: str | None) -> etree._Element:
    """A new last element in `parent`, with these words; attributes that are None or empty are left out.

    A trailing `_` is no part of an attribute's name: `as_`.
    """
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}")
    for key, value in attributes.items():
        if value:
            element.set(key.rstrip("_"), printable(value))
    if words:
        say(element, words)
    return element


def say(parent: etree._Element, words: str) -> None:
    """Put words behind all that is in an element."""
    words = printable(words)
    if len(parent):
        parent[-1].tail = f"{parent[-1].tail or ''}{words}"
    else:
        parent.text = f"{parent.text or ''}{words}"


def address(printed: str) -> str:
    """A printed web address as a URI that is valid."""
    return quote(printed, safe=_SAFE)


def as_text(element: etree._Element) -> str:
    """The file."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(element, encoding="unicode") + "\n"
