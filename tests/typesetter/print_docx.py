"""A made-up document as a ministry writes it in Word: a letter, and the answers in its annex."""

from __future__ import annotations

from xml.sax.saxutils import escape

from typesetter.made_up import (
    Asked,
    Block,
    Grid,
    Items,
    MadeUp,
    Mark,
    Paragraph,
    Sentence,
    heading,
)
from typesetter.word_package import word_package

_BOLD = "<w:rPr><w:b/></w:rPr>"
_PAGE_END = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_EMPTY = "<w:p/>"
_DRAWN = '<w:tblPr><w:tblStyle w:val="Tabelraster"/></w:tblPr>'


def print_docx(document: MadeUp) -> bytes:
    """The bytes of a .docx file."""
    printing = _Printing(document)
    body = "".join([printing.letter(), _PAGE_END, *printing.annex()])
    parts = {"footnotes": printing.footnotes(), "header1": _paragraph("Directoraat-Generaal")}
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    return word_package(body + section, parts)


class _Printing:
    def __init__(self, document: MadeUp) -> None:
        self._document = document

    def letter(self) -> str:
        document = self._document
        rows = (("Datum", document.answered), ("Onderwerp", f"Beantwoording vragen over {document.subject}"))
        letterhead = "".join(
            f"<w:tr>{''.join(f'<w:tc>{_paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows
        )
        lines = (
            f"In antwoord op uw brief van {document.submitted} deel ik u mede dat de vragen van het lid "
            f"{document.asker} ({document.party}) over {document.subject} worden beantwoord zoals aangegeven "
            "in de bijlage bij deze brief.",
            "",
            f"De {document.office}",
            "",
            document.minister,
        )
        return f"<w:tbl>{letterhead}</w:tbl>{''.join(_paragraph(line) for line in lines)}"

    def annex(self) -> list[str]:
        document = self._document
        title = (
            f"Antwoorden van de {document.office} op vragen van het lid {document.asker} ({document.party}) "
            f"over {document.subject}"
        )
        written = [_paragraph(title, _BOLD), _EMPTY]
        for part in document.parts:
            look = _BOLD if isinstance(part, Asked) else ""
            blocks = [self._block(block, look) for block in part.blocks]
            written += [_paragraph(heading(part), _BOLD), *blocks, _EMPTY]
        return written

    def footnotes(self) -> str:
        return "".join(
            f'<w:footnote w:id="{place + 1}"><w:p><w:r><w:footnoteRef/></w:r>{_run(f" {text}")}</w:p>'
            "</w:footnote>"
            for place, text in enumerate(self._document.notes)
        )

    def _block(self, block: Block, look: str) -> str:
        match block:
            case Paragraph(text):
                return f"<w:p>{self._runs(text, look)}</w:p>"
            case Items(items):
                return "".join(
                    f"<w:p>{_run(f'{bullet} ', look)}{self._runs(text, look)}</w:p>" for bullet, text in items
                )
            case Grid(rows):
                cells = ("".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
                return f"<w:tbl>{_DRAWN}{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    def _runs(self, text: Sentence, look: str) -> str:
        return "".join(
            f'<w:r><w:footnoteReference w:id="{piece.note + 1}"/></w:r>'
            if isinstance(piece, Mark)
            else _run(piece, look)
            for piece in text
        )


def _run(text: str, look: str = "") -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _paragraph(text: str, look: str = "") -> str:
    return f"<w:p>{_run(text, look)}</w:p>" if text else _EMPTY
