"""The text of a web page: its blocks as lines, with what the markup tells of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from generator.model.source import Stated
from generator.sources.draft import Draft
from generator.sources.html.page_notes import PageNote, PageNotes
from generator.sources.html.page_region import classes, is_passed, is_struck
from generator.sources.html.shown_text import is_way_back
from generator.sources.html.table_grid import grid
from generator.sources.lines import Lines
from generator.sources.publication.part_labels import ANNOUNCES, EXPLAINS, read_label
from generator.sources.raised_figures import as_power
from generator.sources.tables import write_table
from generator.sources.written_numbers import written_number
from generator.sources.xml_tree import Element, children, entity_text, name_of, text_of

BLOCKS = frozenset(
    """
    address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul
    """.split()
)
_BOLD = frozenset("b strong h1 h2 h3 h4 h5 h6 th".split())
_ITALIC = frozenset("i em cite".split())
_OPENS = {"vraag": "question", "antwoord": "answer", "kamervraagopmerking": "announcement"}
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_PUBLICATION = re.compile(
    r"(?:https?://zoek\.officielebekendmakingen\.nl/|\.?/)?"
    r"(?P<id>(?:ah|blg|h|kst|kv)-[A-Za-z0-9()-]+)(?:\.html|\.pdf)?(?:[#?].*)?"
)


class _Style(NamedTuple):
    bold: bool = False
    italic: bool = False


_PLAIN = _Style()


class PageText:
    """Writes the blocks of a page as lines.

    `_opens` is what the next line opens, `_bullet` what stands before it, `_note` the note it stands in.
    """

    def __init__(self, lines: Lines, notes: PageNotes) -> None:
        self.lines = lines
        self._notes = notes
        self._opens: Stated | None = None
        self._bullet = ""
        self._note: PageNote | None = None
        self._mark = ""
        self._label_read = False
        self._item = False
        self._printed = ""

    # --- Blocks ------------------------------------------------------------------------------

    def blocks(self, element: Element, path: str, style: _Style = _PLAIN) -> None:
        """Write what an element holds: sentences and blocks in turn."""
        style = _styled(style, element)
        drafts = [Draft()]
        drafts[-1].flow(element.text or "", bold=style.bold, italic=style.italic)
        counted: Counter[str] = Counter()
        for inner in element:
            name = name_of(inner)
            counted[name] += 1
            if name in BLOCKS and not is_passed(inner):
                self._paragraph(drafts, path)
                drafts = [Draft()]
                self._block(inner, f"{path}{name}[{counted[name]}]/", style)
            else:
                self._inline(drafts, inner, style)
            drafts[-1].flow(inner.tail or "", bold=style.bold, italic=style.italic)
        self._paragraph(drafts, path)

    def _block(self, element: Element, path: str, style: _Style) -> None:
        note = self._notes.held.get(element)
        outer = self._note, self._mark
        if note:
            self._note, self._mark, self._label_read = note, note.label, False
        self._state(element)
        _RULES.get(name_of(element), PageText.blocks)(self, element, path, style)
        if note:
            if self._mark:
                self._line(Draft(), path.rstrip("/"), begins=True)
            self._note, self._mark = outer

    def _state(self, element: Element) -> None:
        """What the class of a part states, where its text begins as such a part does."""
        kinds = [_OPENS[each] for each in classes(element) if each in _OPENS]
        text = " ".join(text_of(element)[:400].split()) if kinds else ""
        if any(each.startswith("kamervraagomschrijving") for each in classes(element)):
            self._opens = Stated("masthead")
        elif "announcement" in kinds:
            explains = EXPLAINS.match(text)
            heading = explains or ANNOUNCES.match(text)
            self._opens = Stated(
                "explanation" if explains else "announcement", (), heading.end() if heading else 0
            )
        elif kinds and text.startswith(("Vra", "Antw")):
            self._opens = Stated("question" if "question" in kinds else "answer")

    def _heading(self, element: Element, path: str, style: _Style) -> None:
        self.lines.blank(path.rstrip("/"))
        self.blocks(element, path, style)

    def _rule(self, element: Element, path: str, style: _Style) -> None:
        self.lines.blank(path.rstrip("/"))

    # --- Sentences ---------------------------------------------------------------------------

    def _inline(self, drafts: list[Draft], element: Element, style: _Style) -> None:
        name, draft = name_of(element), drafts[-1]
        if not name:
            draft.flow(entity_text(element), bold=style.bold, italic=style.italic)
        elif name == "br":
            drafts.append(Draft())
        elif name == "img":
            self._picture(element)
        elif element in self._notes.marked:
            draft.mark(text_of(element).strip(), self._notes.marked[element].name, own=True)
        elif name == "sup" and (power := as_power(text_of(element).strip(), draft.text)):
            draft.power(text_of(element).strip(), power)
        elif not is_passed(element) and not is_way_back(element, self._notes):
            start = draft.length
            self._inside(drafts, element, _styled(style, element))
            address = element.get("href") or "#"
            if name == "a" and draft is drafts[-1] and not address.startswith("#"):
                draft.refer(start, _target(address))

    def _inside(self, drafts: list[Draft], element: Element, style: _Style) -> None:
        drafts[-1].flow(element.text or "", bold=style.bold, italic=style.italic)
        for inner in element:
            self._inline(drafts, inner, style)
            drafts[-1].flow(inner.tail or "", bold=style.bold, italic=style.italic)

    def _picture(self, element: Element) -> None:
        if (element.get("alt") or "").strip():
            self.lines.doubt("left-out", what=f"een afbeelding („{(element.get('alt') or '')[:60].strip()}”)")

    # --- Lines -------------------------------------------------------------------------------

    def _paragraph(self, drafts: Sequence[Draft], path: str) -> None:
        """The lines of one paragraph; behind a break in it the line itself shows whether one begins."""
        begins: bool | None = True
        for draft in drafts:
            if draft and not self._is_label(draft):
                self._line(draft, path.rstrip("/"), begins=begins)
                begins = None

    def _line(self, draft: Draft, path: str, *, begins: bool | None, columns: Sequence[int] = ()) -> None:
        bullet, self._bullet = self._bullet, ""
        whole = draft.numbered(bullet)
        if self._printed and draft.text.startswith(self._printed):
            bullet, self._printed = self._printed, ""
        opens, self._opens = self._opened(whole.text), None
        mark = 0
        if self._note and self._mark:
            whole, mark = self._marked(whole)
        self.lines.write(
            whole,
            element=path,
            begins=begins,
            bullet=len(bullet) if not mark else 0,
            item=self._item and not bullet and self._note is None,
            cells=columns,
            opens=opens,
            note=self._note.name if self._note else None,
            mark=mark,
        )

    def _marked(self, draft: Draft) -> tuple[Draft, int]:
        """The first line of a note, which begins with its label, and where that ends."""
        label, self._mark = self._mark, ""
        printed = re.match(rf"[\[(]?{re.escape(label)}[\])]?[.:]?(?=\s|$)", draft.text)
        if printed and not self._label_read:
            return draft, printed.end()
        return draft.numbered(label, own=self._label_read), len(label)

    def _is_label(self, draft: Draft) -> bool:
        """Whether a line is the label of a note, and no more: it goes before the line that comes next."""
        found = bool(self._mark) and draft.text.strip(" [().:]") == self._mark
        self._label_read = self._label_read or found
        return found

    def _opened(self, text: str) -> Stated | None:
        """What a line opens, with the label that it prints."""
        if self._opens and self._opens.opens in ("question", "answer") and (label := read_label(text)):
            return self._opens._replace(numbers=label.numbers, end=label.end)
        return self._opens

    # --- Lists and tables --------------------------------------------------------------------

    def _list(self, element: Element, path: str, style: _Style) -> None:
        ordered = name_of(element) == "ol"
        step = -1 if ordered and element.get("reversed") is not None else 1
        first = 1 if step > 0 else sum(1 for _ in children(element, "li"))
        number = _numeral(element.get("start"), first)
        around, self._item = self._item, True
        for count, item in enumerate(element, 1):
            if is_passed(item):
                number += step * is_struck(item)
                continue
            if name_of(item) != "li":
                self._block(item, f"{path}{name_of(item)}[{count}]/", style)
                continue
            number = _numeral(item.get("value"), number)
            format_ = _FORMATS.get(element.get("type") or "", "decimal")
            bullet = f"{written_number(number, format_)}." if ordered else "•"
            self._list_item(item, f"{path}li[{count}]/", bullet, style)
            number += step
        self._item = around

    def _list_item(self, item: Element, path: str, bullet: str, style: _Style) -> None:
        """An item behind its bullet, unless it prints its own or is a note."""
        self._printed = _printed_bullet(item)
        self._bullet = "" if self._printed or item in self._notes.held else bullet
        self._block(item, path, style)
        self._bullet = self._printed = ""

    def _table(self, element: Element, path: str, style: _Style) -> None:
        for caption in (each for each in children(element, "caption") if not is_passed(each)):
            self.blocks(caption, f"{path}caption/", _Style(bold=True))
        write_table(list(grid(element)), self, path.rstrip("/"), drawn=True)

    def paragraphs(self, cell: Element) -> list[str]:
        found = [""]
        for inner in cell.iter():
            if name_of(inner) in BLOCKS or name_of(inner) == "br":
                found.append("")
            found[-1] += inner.text or ""
            found[-1] += (inner.tail or "") if inner is not cell else ""
        return [text for each in found if (text := " ".join(each.split()))]

    def holds_table(self, cell: Element) -> bool:
        return any(name_of(inner) == "table" for inner in cell.iter())

    def as_line(self, cell: Element) -> Draft:
        inside = _Collected(self._notes)
        inside.blocks(cell, "")
        whole = Draft()
        for draft in inside.drafts:
            whole.add(" " if whole and draft else "")
            whole.append(draft)
        return whole

    def in_place(self, cell: Element, path: str) -> None:
        self.blocks(cell, f"{path}/")

    def row(self, draft: Draft, path: str, columns: Sequence[int]) -> None:
        self._line(draft, path, begins=True, columns=columns)

    def left_out(self, draft: Draft, path: str) -> None:
        if draft:
            self.lines.write(draft, element=path, furniture=True)

    def opening(self, opens: Stated | None) -> None:
        self._opens = opens


class _Collected(PageText):
    """Keeps the paragraphs of a cell instead of writing them."""

    def __init__(self, notes: PageNotes) -> None:
        super().__init__(Lines(), notes)
        self.drafts: list[Draft] = []

    def _line(self, draft: Draft, path: str, *, begins: bool | None, columns: Sequence[int] = ()) -> None:
        bullet, self._bullet = self._bullet, ""
        self.drafts.append(draft.numbered(bullet))


def _printed_bullet(item: Element) -> str:
    """The bullet that a list item prints itself, as those of the official site do."""
    label = next((each for each in item.iter() if "ol" in classes(each)), None)
    return text_of(label).strip() if label is not None else ""


def _styled(style: _Style, element: Element) -> _Style:
    name = name_of(element)
    return _Style(style.bold or name in _BOLD, style.italic or name in _ITALIC)


def _target(address: str) -> str:
    """Where a link leads; that of the official site by the id of the publication."""
    publication = _PUBLICATION.fullmatch(address)
    return publication["id"] if publication else address


def _numeral(written: str | None, otherwise: int) -> int:
    """The number of a list item that an attribute gives."""
    return int(written) if written and re.fullmatch(r"-?[0-9]{1,5}", written) else otherwise


#: How a block is written; most by what it holds.
_RULES: dict[str, Callable[[PageText, Element, str, _Style], None]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), PageText._heading),
    "hr": PageText._rule,
    "ul": PageText._list,
    "ol": PageText._list,
    "table": PageText._table,
}
