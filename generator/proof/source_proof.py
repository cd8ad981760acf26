"""The proof that nothing of a source was lost, doubled, changed or invented.

It trusts nothing the parser says about itself. First, the pieces that a document is made of
must spell every source line, each character once. Second, the running text that readers
see must spell the pieces it was made from. Third, the blocks must stand in the order of
the print. All three are linear in the length of the document.

What is proven are all visible characters, except hyphens (joining a broken word takes one away),
brackets and asterisks (a note marker's), and bullets.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document, Part
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.model.source import Line, Source
from generator.model.text import (
    ItemList,
    Paragraph,
    Subheading,
    Table,
    Text,
    Verbatim,
)
from generator.proof.comparison import Comparison, worded

CODES = frozenset({"lost-text", "changed-text"})

_UNPROVEN = (
    r"\s\x00-\x1f\x7f-\x9f"  # white space and control characters
    r"\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"  # what takes no room
    r"\-\u00ac\u00ad\u2010\u2011"  # hyphens, and the not sign that is read for a soft one
    r"\[\]()*\^"  # note markers
    r"•◦▪▫●○■□·‣⁃\ue000-\uf8ff"  # bullets, and what symbol fonts put in their place
)
PROVEN = Comparison(re.compile(f"[{_UNPROVEN}]+"), compatible=True)


def lost(document: Document) -> tuple[Diagnostic, ...]:
    """An error for each source line that is not spelled (`lost-text`) and each text that differs
    from its source or stands out of order (`changed-text`), by line; none where the proof holds.
    """
    found = chain(_coverage(document), _fidelity(document), _order(document))
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.line))


def proven(source: Source) -> int:
    """How many characters of a source the proof counts."""
    return sum(len(PROVEN.ignored.sub("", line.text)) for line in source.lines)


# --- The pieces spell the source -------------------------------------------------------------


def _coverage(document: Document) -> Iterator[Diagnostic]:
    by_number: defaultdict[int, list[Line]] = defaultdict(list)
    for piece in pieces.of_document(document):
        by_number[piece.number].append(piece)
    for line in document.source.lines:
        spelled = _spelled(by_number.pop(line.number, []), "")
        if PROVEN.differ(line.text, spelled):
            yield diagnose("lost-text", line.number, difference=PROVEN.difference(line.text, spelled))
    for number, invented in by_number.items():
        yield diagnose("lost-text", number, difference=PROVEN.difference("", _spelled(invented, "")))


def _spelled(some: Iterable[Line], between: str) -> str:
    """What pieces say in the order of the print, whatever order they come in."""
    return between.join(piece.text for piece in sorted(some, key=_place))


def _place(piece: Line) -> tuple[int, int]:
    return piece.number, piece.column


# --- The text spells its pieces --------------------------------------------------------------


def _fidelity(document: Document) -> Iterator[Diagnostic]:
    for part in document.parts:
        yield from _part_fidelity(part)
    for footnote in document.footnotes:
        yield from _compared(_with_markers(footnote.text), footnote.text.lines, listed=_lists(footnote.text))


def _part_fidelity(part: Part) -> Iterator[Diagnostic]:
    for block in part.blocks:
        match block:
            case Paragraph(text) | Subheading(text):
                yield from _compared(_with_markers(text), text.lines, listed=_lists(text))
            case ItemList(items):
                for item in items:
                    shown = f"{item.bullet} {_with_markers(item.text)}"
                    yield from _compared(shown, item.text.lines, listed=_lists(item.text))
                    for text in item.paragraphs:
                        yield from _compared(_with_markers(text), text.lines, listed=_lists(text))
            case Table():
                yield from _table_fidelity(block)
            case Verbatim():
                pass


def _compared(shown: str, lines: tuple[Line, ...], *, listed: bool = False) -> Iterator[Diagnostic]:
    """`listed` tells that markers stand side by side: the comma of "[1, 2]" is no part of any."""
    printed = _spelled(lines, " ")
    if listed:
        printed, shown = printed.replace(",", ""), shown.replace(",", "")
    if PROVEN.differ(printed, shown):
        number = lines[0].number if lines else 0
        yield diagnose("changed-text", number, difference=PROVEN.difference(printed, shown))


def _lists(text: Text) -> bool:
    return any(one.offset == other.offset for one, other in pairwise(text.markers))


def _with_markers(text: Text) -> str:
    """The text with the bare label of each note marker back in its place."""
    shown: list[str] = []
    start = 0
    for marker in text.markers:
        shown += [text.plain[start : marker.offset], marker.label]
        start = marker.offset
    return "".join([*shown, text.plain[start:]])


def _table_fidelity(table: Table) -> Iterator[Diagnostic]:
    """Cells of several lines run side by side in the print, so only what they hold can be compared."""
    printed = Counter(PROVEN.counted(_spelled(table.lines, "")))
    shown = Counter(PROVEN.counted("".join(chain.from_iterable(table.rows))))
    if printed != shown:
        words = worded("".join((printed - shown).elements()), "".join((shown - printed).elements()))
        yield diagnose("changed-text", table.lines[0].number if table.lines else 0, difference=words)


# --- The blocks stand in the order of the print ----------------------------------------------


def _order(document: Document) -> Iterator[Diagnostic]:
    starts = [min(group, key=_place) for part in document.parts for group in _groups(part) if group]
    for before, after in pairwise(starts):
        if _place(after) < _place(before):
            words = f"„{excerpt(after.text)}” staat in de bron vóór regel {before.number}"
            yield diagnose("changed-text", after.number, difference=words)


def _groups(part: Part) -> Iterator[tuple[Line, ...]]:
    yield part.label
    yield from map(pieces.of_block, part.blocks)
