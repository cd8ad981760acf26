"""The blocks of an OpenDocument text: paragraphs, lists, tables and text boxes, as lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from generator.model.source import Stated
from generator.sources.draft import Draft
from generator.sources.lines import Lines
from generator.sources.odt.lists import Lists, OpenList
from generator.sources.odt.sentences import Note, Seen, Sentences
from generator.sources.odt.shown_text import NOT_SHOWN, is_hidden
from generator.sources.odt.styles import Styles
from generator.sources.tables import write_table
from generator.sources.xml_tree import Element, attribute, child, children, name_of, text_of

MOST_COLUMNS = 100
LONGEST_ITEM_NUMBER = 12
"""Characters; a longer automatic number is made of words."""
_PARAGRAPHS = frozenset(["p", "h"])


class Body:
    """Writes the blocks of one part as lines.

    `_opens` is what the next line opens, and `_label` the number that stands before it.
    """

    def __init__(self, lines: Lines, sentences: Sentences, styles: Styles, lists: Lists, seen: Seen) -> None:
        self.lines = lines
        self._sentences = sentences
        self._styles = styles
        self._lists = lists
        self._seen = seen
        self._opens: Stated | None = None
        self._label = ""
        self._list: OpenList | None = None
        self._depth = 0

    def blocks(self, parent: Element, path: str = "") -> None:
        """Write all that an element holds."""
        counted: Counter[str] = Counter()
        for block in parent:
            name = name_of(block)
            counted[name] += 1
            if name not in NOT_SHOWN:
                _RULES.get(name, Body._inside)(self, block, f"{path}{name}[{counted[name]}]")

    def _inside(self, block: Element, path: str) -> None:
        self.blocks(block, f"{path}/")

    def _section(self, block: Element, path: str) -> None:
        if not is_hidden(block):
            self._inside(block, path)
        elif (text := " ".join(map(text_of, _paragraphs(block)))).strip():
            self._seen.hidden.append(text)

    # --- Paragraphs --------------------------------------------------------------------------

    def _paragraph(self, paragraph: Element, path: str) -> None:
        drafts = self._read(paragraph)
        if self._styles.begins_page(attribute(paragraph, "style-name") or "") and self.lines.lines:
            drafts[0] = _after_page_end(drafts[0])
        begins: bool | None = True
        for draft in drafts:
            bullet = draft.number if draft.number <= LONGEST_ITEM_NUMBER else 0
            item = self._list is not None and self._list.style != "" and not bullet
            self.lines.write(
                draft, element=path, begins=begins, bullet=bullet, item=item, opens=self._opened(draft)
            )
            begins = None if draft else begins
        self._rest(path)

    def _read(self, paragraph: Element) -> list[Draft]:
        """The lines of a paragraph, its automatic number first."""
        label, self._label = self._label, ""
        if name_of(paragraph) == "h" and not label:
            label = self._lists.heading(paragraph)
        drafts = self._sentences.read(paragraph)
        drafts[0] = drafts[0].numbered(label)
        return drafts

    def _rest(self, path: str) -> None:
        """Write what the last lines marked or held besides."""
        for note in self._sentences.take_waiting():
            self._note(note, path)
        for box in self._sentences.take_boxes():
            self._inside(box, path)

    def _opened(self, draft: Draft) -> Stated | None:
        if not draft:
            return None
        opened, self._opens = self._opens, None
        return opened

    def _note(self, note: Note, path: str) -> None:
        mark = note.label
        for draft in chain.from_iterable(map(self._read, _paragraphs(note.element))):
            if draft or mark:
                whole = draft.numbered(mark, own=note.printed)
                self.lines.write(whole, element=f"{path}/{note.name}", note=note.name, mark=len(mark))
                mark = ""

    # --- Lists -------------------------------------------------------------------------------

    def _whole_list(self, element: Element, path: str) -> None:
        around, self._list = self._list, self._lists.begin(element, self._list)
        self._depth += 1
        for count, item in enumerate(children(element, "list-item"), 1):
            self._label = self._lists.label(self._list, self._depth, item)
            self._inside(item, f"{path}/list-item[{count}]")
            self._label = ""
        for header in children(element, "list-header"):
            self._inside(header, f"{path}/list-header")
        self._depth -= 1
        self._list = around

    # --- Tables ------------------------------------------------------------------------------

    def _table(self, table: Element, path: str) -> None:
        coloured, self._sentences.coloured = self._sentences.coloured, True
        cells = (cell for row in _rows(table) for cell in row if cell is not None)
        drawn = any(self._styles.is_drawn(attribute(cell, "style-name") or "") for cell in cells)
        write_table(_rows(table), self, path, drawn=drawn)
        self._sentences.coloured = coloured

    def paragraphs(self, cell: Element) -> list[str]:
        return [text for p in _paragraphs(cell) if (text := text_of(p).strip())]

    def holds_table(self, cell: Element) -> bool:
        return any(name_of(inner) == "table" for inner in cell.iter())

    def as_line(self, cell: Element) -> Draft:
        whole = Draft()
        for draft in chain.from_iterable(map(self._read, _paragraphs(cell))):
            whole.add(" " if whole and draft else "")
            whole.append(draft)
        return whole

    def in_place(self, cell: Element, path: str) -> None:
        self.blocks(cell, f"{path}/")

    def row(self, draft: Draft, path: str, columns: Sequence[int]) -> None:
        self.lines.write(draft, element=path, cells=columns, opens=self._opened(draft))
        self._rest(path)

    def left_out(self, draft: Draft, path: str) -> None:
        if draft:
            self.lines.write(draft, element=path, furniture=True)

    def opening(self, opens: Stated | None) -> None:
        self._opens = opens


def _after_page_end(draft: Draft) -> Draft:
    whole = Draft()
    whole.add("\f")
    whole.append(draft)
    whole.number = draft.number + 1 if draft.number else 0
    return whole


def _paragraphs(element: Element) -> Iterator[Element]:
    """The paragraphs in an element, without those of the notes in them."""
    for inner in element:
        if name_of(inner) in _PARAGRAPHS:
            yield inner
        elif name_of(inner) != "note-citation":
            yield from _paragraphs(inner)


def _rows(table: Element) -> list[list[Element | None]]:
    return [_row(row) for row in _in_order(table)]


def _in_order(element: Element) -> Iterator[Element]:
    for inner in element:
        if name_of(inner) == "table-row":
            yield inner
        elif name_of(inner) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _in_order(inner)


def _row(row: Element) -> list[Element | None]:
    """The cells of a row; None for one that another covers."""
    cells: list[Element | None] = []
    for cell in row:
        repeated = attribute(cell, "number-columns-repeated") or "1"
        times = min(int(repeated), MOST_COLUMNS) if repeated.isdecimal() else 1
        if name_of(cell) == "table-cell":
            cells += [cell, *[None] * (times - 1)]
        elif name_of(cell) == "covered-table-cell":
            cells += [None] * times
    return cells[:MOST_COLUMNS] or [None]


def body_of(content: Element) -> Element | None:
    """The element that holds the text of a document."""
    return child(content, "body", "text")


#: How a block is written; most by what it holds.
_RULES: dict[str, Callable[[Body, Element, str], None]] = {
    "p": Body._paragraph,
    "h": Body._paragraph,
    "list": Body._whole_list,
    "table": Body._table,
    "section": Body._section,
}
