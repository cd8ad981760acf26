"""A made-up document as officielebekendmakingen.nl publishes it, in XML and as a web page."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape

from typesetter.made_up import Asked, Block, Grid, Items, MadeUp, Mark, Paragraph, Sentence, heading


def print_xml(document: MadeUp) -> bytes:
    """The bytes of a publication in XML."""
    inside = "".join(
        f"<{_kind(part)}><nr status='officieel'>{heading(part)}</nr>"
        f"{''.join(_xml_block(block, document) for block in part.blocks)}</{_kind(part)}>\n"
        for part in document.parts
    )
    head = (
        "<kamervraagkop>"
        f"<tekstregel inhoud='vergaderjaar'>Vergaderjaar {document.year}</tekstregel>"
        "<tekstregel inhoud='kameraanduiding'>Tweede Kamer der Staten-Generaal</tekstregel>"
        "<tekstregel inhoud='documenttype'>Aanhangsel van de Handelingen</tekstregel></kamervraagkop>"
        f"<kamervraagnummer>{document.number}</kamervraagnummer>"
        f"<kamervraagomschrijving type='vraag'>{escape(document.title())} (ingezonden {document.submitted})."
        "</kamervraagomschrijving><kamervraagomschrijving type='antwoord'>Antwoord van "
        f"{escape(_minister(document))} (ontvangen {document.answered}).</kamervraagomschrijving>"
    )
    text = f"<officiele-publicatie><kamervragen>{head}\n{inside}</kamervragen></officiele-publicatie>"
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{text}".encode()


def print_html(document: MadeUp) -> bytes:
    """The bytes of the web page of a publication."""
    inside = "".join(
        f'<div class="{_kind(part)}"><h2 class="stuktitel no-toc">{heading(part)}</h2>'
        f"{''.join(_html_block(block, document) for block in part.blocks)}</div>\n"
        for part in document.parts
    )
    notes = "".join(
        f'<div class="voet noot" id="supernote-note-ID-{place}"><h5 class="note-close"><a class="note-close" '
        f'href="#close-ID-{place}">X</a> Noot</h5><sup><span class="nootnum"><a id="ID-{place}"></a>'
        f"{document.label(Mark(place))}</span></sup><p>{escape(text)}</p></div>"
        for place, text in enumerate(document.notes)
    )
    head = (
        f'<h1 class="kamervraagomschrijving_kop no-toc">{escape(document.title())} '
        f"(ingezonden {document.submitted}).</h1><h1 class='kamervraagomschrijving_kop no-toc'>Antwoord van "
        f"{escape(_minister(document))} (ontvangen {document.answered}).</h1>"
    )
    return (
        "<!DOCTYPE html><html lang='nl'><head><meta charset='utf-8'><title>Zoeken</title></head><body>"
        "<div id='header'><a href='/'>Home</a> Zoeken in officiële bekendmakingen</div>"
        f"<div id='main-column'>{head}{inside}<div id='noten'><hr>{notes}</div></div>"
        "<footer>Over deze website</footer></body></html>"
    ).encode()


def _kind(part: object) -> str:
    return "vraag" if isinstance(part, Asked) else "antwoord"


def _minister(document: MadeUp) -> str:
    office, _, portfolio = document.office.partition(" van ")
    return f"{office} {document.minister.split()[-1]} ({portfolio})"


def _xml_block(block: Block, document: MadeUp) -> str:
    def mark(piece: Mark) -> str:
        label, text = document.label(piece), escape(document.notes[piece.note])
        return (
            f"<noot id='n{piece.note}' type='voet'><noot.nr>{label}</noot.nr><noot.al>{text}</noot.al></noot>"
        )

    match block:
        case Paragraph(text):
            return f"<al>{_written(text, mark)}</al>"
        case Items(items):
            inside = "".join(
                f"<li><li.nr>{escape(bullet)}</li.nr><al>{_written(text, mark)}</al></li>"
                for bullet, text in items
            )
            return f"<lijst type='expliciet'>{inside}</lijst>"
        case Grid(rows):
            cells = ("".join(f"<entry><al>{escape(cell)}</al></entry>" for cell in row) for row in rows)
            inside = "".join(f"<row>{row}</row>" for row in cells)
            return f"<table><tgroup cols='{len(rows[0])}'><tbody>{inside}</tbody></tgroup></table>"


def _html_block(block: Block, document: MadeUp) -> str:
    def mark(piece: Mark) -> str:
        return f'<sup><a class="nootnum" href="#ID-{piece.note}">{document.label(piece)}</a></sup>'

    match block:
        case Paragraph(text):
            return f"<p>{_written(text, mark)}</p>"
        case Items(items):
            inside = "".join(
                f'<li><p><span class="ol">{escape(bullet)} </span>{_written(text, mark)}</p></li>'
                for bullet, text in items
            )
            return f'<ul class="expliciet whitespace-small">{inside}</ul>'
        case Grid(rows):
            cells = ("".join(f"<td><p>{escape(cell)}</p></td>" for cell in row) for row in rows)
            return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in cells)}</tbody></table>"


def _written(text: Sentence, mark: Callable[[Mark], str]) -> str:
    return "".join(mark(piece) if isinstance(piece, Mark) else escape(piece) for piece in text)
