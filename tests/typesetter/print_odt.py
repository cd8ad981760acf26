"""A made-up document as a ministry writes it in LibreOffice."""

from __future__ import annotations

import io
import re
from typing import Protocol

from odf.opendocument import OpenDocumentText
from odf.style import Style, TableCellProperties, TextProperties
from odf.table import Table, TableCell, TableRow
from odf.text import (
    List,
    ListItem,
    ListLevelStyleBullet,
    ListLevelStyleNumber,
    ListStyle,
    Note,
    NoteBody,
    NoteCitation,
    P,
    Span,
)

from typesetter.made_up import Asked, Block, Grid, Items, MadeUp, Mark, Paragraph, Sentence, heading


class _Node(Protocol):
    """An element of odfpy, which has no types."""

    def addElement(self, element: _Node) -> None: ...  # noqa: N802

    def addText(self, text: str) -> None: ...  # noqa: N802


def print_odt(document: MadeUp) -> bytes:
    """The bytes of an .odt file."""
    printing = _Printing(document)
    printing.print()
    data = io.BytesIO()
    printing.file.write(data)
    return data.getvalue()


class _Printing:
    def __init__(self, document: MadeUp) -> None:
        self._document = document
        self.file = OpenDocumentText()
        self._bold = self._style("Vet", "text", TextProperties(fontweight="bold"))
        self._drawn = self._style("Rand", "table-cell", TableCellProperties(border="0.5pt solid #000000"))
        self._lists = 0

    def print(self) -> None:
        document = self._document
        for line in (
            f"Datum {document.answered}",
            f"In antwoord op uw brief van {document.submitted} deel ik u mede dat de vragen van het lid "
            f"{document.asker} ({document.party}) over {document.subject} worden beantwoord.",
            f"De {document.office}",
            document.minister,
            "",
            f"Antwoorden van de {document.office} op vragen van het lid {document.asker} ({document.party}) "
            f"over {document.subject}",
            "",
        ):
            self.file.text.addElement(P(text=line))
        for part in document.parts:
            self.file.text.addElement(self._paragraph((heading(part),), bold=True))
            for block in part.blocks:
                self.file.text.addElement(self._block(block, bold=isinstance(part, Asked)))
            self.file.text.addElement(P())

    def _block(self, block: Block, *, bold: bool) -> _Node:
        match block:
            case Paragraph(text):
                return self._paragraph(text, bold=bold)
            case Items(items):
                return self._list(items, bold=bold)
            case Grid(rows):
                return self._table(rows)

    def _paragraph(self, text: Sentence, *, bold: bool) -> _Node:
        paragraph: _Node = P()
        for piece in text:
            if isinstance(piece, Mark):
                paragraph.addElement(self._note(piece))
            else:
                span = Span(stylename=self._bold) if bold else Span()
                span.addText(piece)
                paragraph.addElement(span)
        return paragraph

    def _note(self, mark: Mark) -> _Node:
        note: _Node = Note(noteclass="footnote", id=f"ftn{mark.note}")
        note.addElement(NoteCitation(text=self._document.label(mark)))
        body = NoteBody()
        body.addElement(P(text=self._document.notes[mark.note]))
        note.addElement(body)
        return note

    def _list(self, items: tuple[tuple[str, Sentence], ...], *, bold: bool) -> _Node:
        """A list whose style writes its bullets: "•", or "1." and up."""
        self._lists += 1
        style = ListStyle(name=f"Lijst{self._lists}")
        first = items[0][0]
        if first[0].isdigit():
            style.addElement(ListLevelStyleNumber(level=1, numformat="1", numsuffix=first[1:]))
        elif first[0].isalpha():
            style.addElement(ListLevelStyleNumber(level=1, numformat="a", numsuffix=first[1:]))
        else:
            style.addElement(ListLevelStyleBullet(level=1, bulletchar=first))
        self.file.automaticstyles.addElement(style)
        whole: _Node = List(stylename=style)
        for place, (bullet, text) in enumerate(items):
            start = re.match(r"\d+", bullet) if not place else None
            item: _Node = ListItem(startvalue=start[0]) if start else ListItem()
            item.addElement(self._paragraph(text, bold=bold))
            whole.addElement(item)
        return whole

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> _Node:
        table: _Node = Table()
        for row in rows:
            line = TableRow()
            for cell in row:
                element: _Node = TableCell(stylename=self._drawn)
                element.addElement(P(text=cell))
                line.addElement(element)
            table.addElement(line)
        return table

    def _style(self, name: str, family: str, properties: _Node) -> _Node:
        style: _Node = Style(name=name, family=family)
        style.addElement(properties)
        self.file.automaticstyles.addElement(style)
        return style
