"""A running text as one line of Markdown: its links and its footnote markers in their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from generator.model.reference import Link
from generator.model.target import Here, Target, There, Web
from generator.model.text import Marker, Text
from generator.outputs.pages.escape import (
    escape,
    escape_in_attribute,
    escape_in_link,
    escape_line_start,
    web_address,
)

#: Gives the Markdown of a footnote marker.
MarkerWriter = Callable[[Marker], str]


#: What stands at a place on another page, for a reader to see before going there.
Previews = Mapping[Target, str]

_NONE: Previews = MappingProxyType({})

#: What stands before the number in "zie het antwoord op vraag 46": a thumb hits all of it, not two digits.
_LEAD = re.compile(
    r"\b(?:(?:het|de|mijn|ons|onze)[ \u00a0])?"
    r"(?:(?:antwoord|antwoorden|beantwoording)[ \u00a0](?:op|van)[ \u00a0])?"
    r"(?:de[ \u00a0])?(?:vraag|vragen|antwoord|antwoorden|voetnoot|noot)[ \u00a0]\Z",
    re.IGNORECASE,
)
_LONGEST_LEAD = 45
#: Letters of a link so narrow that a thumb misses it: the 5 in "vraag 4, 5 en 6".
_SHORT = 3


def running_text(
    text: Text, links: Iterable[Link], write_marker: MarkerWriter, previews: Previews = _NONE
) -> str:
    """Markdown that shows `text` exactly; a marker inside a link comes right after the link.

    Of links that overlap, the first counts.
    """
    pieces: list[str] = []
    start = 0
    for link in _with_lead(text, apart(links, len(text.plain))):
        pieces += [_plain(text, start, link.start, write_marker), _link(text.plain, link, previews)]
        pieces += [write_marker(marker) for marker in text.markers if link.start < marker.offset < link.end]
        start = link.end
    pieces.append(_plain(text, start, None, write_marker))
    return escape_line_start("".join(pieces).replace("![", r"\![").strip())


def markdown_address(target: Here | There) -> str:
    """Where a page or a part of one is for Markdown: `#anchor`, `id.md`, `id.md#anchor`."""
    match target:
        case Here(anchor):
            return f"#{anchor}"
        case There(document, anchor):
            return f"{document}.md#{anchor}" if anchor else f"{document}.md"


def apart(links: Iterable[Link], length: int) -> Iterator[Link]:
    """The links of a text of this length in their order; of links that overlap, the first counts."""
    end = 0
    for link in sorted(links, key=lambda link: (link.start, -link.end)):
        if end <= link.start < link.end <= length:
            end = link.end
            yield link


def _with_lead(text: Text, links: Iterable[Link]) -> Iterator[Link]:
    """The links, each with the words that lead up to its number, unless a link or marker stands there."""
    marked = sorted(marker.offset for marker in text.markers)
    free = 0
    for link in links:
        before = bisect_right(marked, link.start)
        free = max(free, link.start - _LONGEST_LEAD, marked[before - 1] if before else 0)
        lead = None if isinstance(link.target, Web) else _LEAD.search(text.plain[free : link.start])
        yield replace(link, start=free + lead.start()) if lead else link
        free = link.end


def _plain(text: Text, start: int, end: int | None, write_marker: MarkerWriter) -> str:
    """The text between two links, with the markers that stand there."""
    last = len(text.plain) if end is None else end
    pieces: list[str] = []
    place = start
    for marker in (marker for marker in text.markers if start <= marker.offset <= last):
        pieces += [escape(text.plain[place : marker.offset]), write_marker(marker)]
        place = marker.offset
    return "".join([*pieces, escape(text.plain[place:last])])


def _link(plain: str, link: Link, previews: Previews) -> str:
    words = plain[link.start : link.end]
    match link.target:
        case Web(url):
            return _web_link(words, url)
        case target:
            shown = f"[{escape_in_link(words)}]({markdown_address(target)})"
            return f"{shown}{_attributes(words, previews.get(target))}"


def _attributes(words: str, preview: str | None) -> str:
    """What a link says besides its words: that they are a bare number, which gets room, and what is there."""
    number = [".nummer"] if len(words) <= _SHORT else []
    there = [f'data-voorproef="{escape_in_attribute(preview)}"'] if preview else []
    return f"{{ {' '.join([*number, *there])} }}" if number or there else ""


def _web_link(words: str, address: str) -> str:
    """A link away from the site; print shows the address of those that do not themselves show it."""
    safe = web_address(address)
    if safe is None:
        return escape(words)
    return f"<{safe}>" if words == safe else f"[{escape_in_link(words)}]({safe}){_external(words, address)}"


def _external(words: str, address: str) -> str:
    return "" if words == address else "{ rel=external }"
