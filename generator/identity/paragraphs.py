"""The address of each paragraph: `antwoord-4-2` is the second of the answer to question 4.

A number with a figure behind it may be an address already: `antwoord-4-2` that of an answer to questions 4
and 2, `vraag-25-2` that of a second question 25. Where the address of a question or answer goes on like that
in another, or ends in no number, its paragraphs say what they are: `antwoord-25-alinea-2`. So a paragraph
never has the address of a question or answer, and those keep theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from generator.model.document import Answer, Document, Question
from generator.model.text import Block, ItemList, Paragraph, Subheading, Table, Verbatim

#: "antwoord-4", "vraag-7a", "vraag-vvd-1"; not "antwoord", "vraag-61-vervolg".
_ENDS_IN_NUMBER = re.compile(r"-\d[^-]*\Z")
SAID = "alinea"


def paragraph_addresses(document: Document) -> dict[str, tuple[str | None, ...]]:
    """By the anchor of a question or answer: the address of each of its blocks.

    None for a subheading, whose address is made of its words, and for what shows nothing. A question of one
    paragraph is itself the address of that, and is not there.
    """
    addresses = sorted(_addresses(document))
    return {
        part.anchor: tuple(_numbered(stem_of(part.anchor, addresses), part.blocks))
        for part in _parts(document)
        if isinstance(part, Answer) or _paragraphs(part.blocks) > 1
    }


def stem_of(anchor: str, addresses: Sequence[str]) -> str:
    """What the addresses of its paragraphs begin with; `addresses` are those of all parts, sorted."""
    plain = bool(_ENDS_IN_NUMBER.search(anchor)) and not _goes_on(anchor, addresses)
    return anchor if plain else f"{anchor}-{SAID}"


def says_something(block: Block) -> bool:
    """Whether a page shows something of a block, of a list of its first item: there its address is."""
    match block:
        case Paragraph(text) | Subheading(text):
            return bool(text.plain.strip() or text.markers)
        case ItemList(items):
            return bool(items and items[0].text.plain.strip())
        case Table(rows):
            return bool(rows and rows[0])
        case Verbatim(lines):
            return any(line.text.strip() for line in lines)


def _parts(document: Document) -> Iterator[Question | Answer]:
    yield from document.questions()
    yield from document.answers()


def _addresses(document: Document) -> Iterator[str]:
    for part in _parts(document):
        yield part.anchor
        yield from part.aliases if isinstance(part, Answer) else ()


def _goes_on(anchor: str, addresses: Sequence[str]) -> bool:
    """Whether a figure follows it in another address; of those with this start, figures are sorted first."""
    place = bisect_left(addresses, f"{anchor}-0")
    following = addresses[place] if place < len(addresses) else ""
    return following.startswith(f"{anchor}-") and following[len(anchor) + 1].isdigit()


def _is_paragraph(block: Block) -> bool:
    return not isinstance(block, Subheading) and says_something(block)


def _paragraphs(blocks: Iterable[Block]) -> int:
    return sum(map(_is_paragraph, blocks))


def _numbered(stem: str, blocks: Iterable[Block]) -> Iterator[str | None]:
    numbers = count(1)
    for block in blocks:
        yield f"{stem}-{next(numbers)}" if _is_paragraph(block) else None
