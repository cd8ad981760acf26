"""XML from a stranger: read without fetching, filling in or unfolding anything."""

from __future__ import annotations

from collections.abc import Iterator
from html.entities import html5
from typing import TypeAlias

from lxml import etree

from generator.sources.read_error import UnreadableError

Element: TypeAlias = etree._Element  # lxml gives it no public name

MOST_TAGS = 1_500_000
"""A document of a thousand pages has some hundreds of thousands; each costs a hundred bytes of memory."""

DAMAGED = "is beschadigd (XML, regel {line}): haal het opnieuw op"
_ENCODINGS = "utf-8 utf-16-le utf-16-be utf-32-le utf-32-be".split()
TRICKS = "bepaalt zelf wat zijn tekens betekenen (een DTD), en dat is niet veilig: haal het opnieuw op"


def parse_xml(data: bytes) -> Element:
    """The main element. Comments and processing instructions are left out.

    Nothing is fetched, and a document that defines entities is refused: they can unfold to gigabytes or name
    a file of this machine. Raises UnreadableError.
    """
    if data.count(b"<") > MOST_TAGS:
        raise UnreadableError("is te groot om één document te zijn")
    if any("<!ENTITY".encode(encoding) in data for encoding in _ENCODINGS):
        raise UnreadableError(TRICKS)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(DAMAGED.format(line=error.lineno or 1)) from None
    except ValueError:
        raise UnreadableError(DAMAGED.format(line=1)) from None
    return root


def name_of(element: Element) -> str:
    """The name of an element without its namespace; "" for what is none."""
    tag: object = element.tag  # a function, for an entity
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def entity_text(element: Element) -> str:
    """What an entity stands for that only an outside DTD defines: a letter's name is known ("&eacute;")."""
    printed = element.text or ""
    return html5.get(printed.removeprefix("&"), printed)


def text_of(element: Element) -> str:
    """All letters in an element, in their order."""
    return "".join(map(str, element.itertext()))


def attribute(element: Element, name: str) -> str | None:
    """An attribute by its name without namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of this name, in it the first of the next name, and so on."""
    for name in path:
        if element is None:
            return None
        element = next((inner for inner in element if name_of(inner) == name), None)
    return element


def children(element: Element, name: str) -> Iterator[Element]:
    """The children of this name."""
    return (inner for inner in element if name_of(inner) == name)
