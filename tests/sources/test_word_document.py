"""Word documents: what Word prints, as lines with what the file tells of each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from shown_lines import shown
from typesetter.word_package import word_package

from generator.model.source import Source
from generator.sources.docx.word_document import read_docx
from generator.sources.packed import LARGEST_PART
from generator.sources.read_error import UnreadableError


def read(body: str, parts: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None) -> Source:
    return read_docx(Path("x.docx"), word_package(body, parts, links))


def p(runs: str, properties: str = "") -> str:
    """A paragraph; bare text becomes a run."""
    inside = runs if runs.startswith("<") else r(runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    looks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r>'


BOLD = "<w:b/>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p(r("V", BOLD) + r("r", BOLD) + r("aag 5", BOLD)), ["bold | Vraag 5"]),
        (p(r("Klopt dit", BOLD) + r("?")), ["bold | Klopt dit?"]),
        (p(r("Kop ", '<w:b w:val="0"/>') + r("x", BOLD)), ["Kop x"]),
        (p(r("schuin", "<w:i/>")), ["italic | schuin"]),
        (p("een") + p("") + p("twee"), ["een", "twee"]),
        (p("<w:r><w:br/><w:t>Antwoord op vraag 1</w:t></w:r>"), ["Antwoord op vraag 1"]),
        (p("<w:r><w:t>Vraag 1</w:t><w:br/><w:t>Hoe?</w:t></w:r>"), ["Vraag 1", "begins=None | Hoe?"]),
        (p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>'), ["a", "begins=None | \fb"]),
        (p("<w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>"), ["ab"]),
        (p("<w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>recht</w:t><w:tab/></w:r>"), ["EU-recht\t"]),
        (p("<w:r><w:t>samen</w:t><w:softHyphen/><w:t>werking</w:t></w:r>"), ["samen\u00adwerking"]),
        (p('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> x</w:t></w:r>'), ["→ x"]),
        (p('<w:r><w:sym w:font="Symbol" w:char="F062"/></w:r>'), ["β"]),
        (p('<w:r><w:sym w:font="Symbol" w:char="D800"/><w:t>x</w:t></w:r>'), ["\ufffdx"]),
        (p("<w:proofErr/><w:bookmarkStart/><w:smartTag><w:r><w:t>slim</w:t></w:r></w:smartTag>"), ["slim"]),
        ("<w:sdt><w:sdtContent>" + p("in een veld") + "</w:sdtContent></w:sdt>", ["in een veld"]),
        ("<w:onbekend>" + p("in iets nieuws") + "</w:onbekend>", ["in iets nieuws"]),
        (p("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>"), ["a=b"]),
        (p("a\u00a0\u00a0b  c"), ["a\u00a0\u00a0b  c"]),
    ],
)  # fmt: skip
def test_paragraphs(body: str, expected: list[str]) -> None:
    assert shown(read(body)) == expected


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        (FIELD.format(" DOCPROPERTY onderwerp ", r("over Arg")) + r("os"), ["over Argos"]),
        (FIELD.format(' HYPERLINK "https://x.nl/a" ', r("hier")), ["[hier]=https://x.nl/a | hier"]),
        (FIELD.format("A" + FIELD.format("B", r("binnen")), r("buiten")), ["buiten"]),
        ("<w:fldSimple w:instr=' DATE '>" + r("7 mei") + "</w:fldSimple>", ["7 mei"]),
        (r("zie ") + f'<w:hyperlink r:id="l1">{r("daar")}</w:hyperlink>', ["[daar]=https://x.nl | zie daar"]),
        ('<w:hyperlink w:anchor="plaats">' + r("daar") + "</w:hyperlink>", ["daar"]),
    ],
)  # fmt: skip
def test_fields_print_their_result_and_links_their_words(runs: str, expected: list[str]) -> None:
    assert shown(read(p(runs), links={"l1": "https://x.nl"})) == expected


@pytest.mark.parametrize(
    ("body", "expected", "told"),
    [
        (p(r("a") + "<w:ins>" + r("b") + "</w:ins>"), ["ab"], "(1 toegevoegd, 0 geschrapt)"),
        (p(r("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>"), ["a"], "1 geschrapt"),
        (
            p(r("a") + "<w:moveTo>" + r("b") + "</w:moveTo><w:moveFrom>" + r("c") + "</w:moveFrom>"),
            ["ab"],
            "(1 toegevoegd, 1 geschrapt)",
        ),
        (p("een ", "<w:rPr><w:del/></w:rPr>") + p("twee<w:del/>".replace("<w:del/>", "")), ["een twee"], ""),
        (p(r("zicht") + r("onzicht", "<w:vanish/>") + r("baar")), ["zichtbaar"], "„onzicht”"),
        (p(r("ja") + r("nee", "<w:strike/>") + r("!", '<w:strike w:val="0"/>')), ["ja!"], "doorgehaald"),
        (p(r("ja") + r("nee", "<w:dstrike/>")), ["ja"], "„nee”"),
        (p(r("zicht") + r("wit", '<w:color w:val="FFFFFF"/>')), ["zicht"], "„wit”"),
        (p(r("wit op zwart", '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>')), ["wit op zwart"], ""),
        (p(r("x") + "<w:r><w:object/></w:r>"), ["x"], "ingesloten bestanden (1)"),
        (p(r("x") + "<w:r><w:drawing><a:blip/></w:drawing></w:r>"), ["x"], "afbeeldingen (1)"),
        (
            p(r("x") + '<w:r><w:pict><v:shape style="visibility:hidden"><v:textbox><w:txbxContent>' + p("weg")
              + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"),
            ["x"],
            "„weg”",
        ),
    ],
)  # fmt: skip
def test_what_is_not_shown_is_told(body: str, expected: list[str], told: str) -> None:
    source = read(body)
    assert shown(source) == expected
    assert told in "".join(doubt.message for doubt in source.doubts)
    assert bool(source.doubts) == bool(told)


def test_comments_and_macros_are_told() -> None:
    source = read(p("x"), {"comments": "<w:comment/><w:comment/>", "vbaProject.bin": "macro"})
    assert [doubt.message for doubt in source.doubts] == [
        "opmerkingen in de kantlijn (2): niet overgenomen",
        "macro’s (1): niet overgenomen",
    ]


@pytest.mark.parametrize(
    ("style", "run", "bold"),
    [
        ("kop", "", True),
        ("onderkop", "", True),
        ("kop", '<w:b w:val="0"/>', False),
        ("kop", '<w:rStyle w:val="vet"/>', False),
        ("plat", '<w:rStyle w:val="vet"/>', True),
        ("", "", False),
        ("kring", "", False),
    ],
)
def test_bold_is_inherited_from_styles(style: str, run: str, bold: bool) -> None:
    styles = """
        <w:style w:type="paragraph" w:styleId="kop"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="onderkop"><w:basedOn w:val="kop"/></w:style>
        <w:style w:type="paragraph" w:styleId="plat"/>
        <w:style w:type="paragraph" w:styleId="kring"><w:basedOn w:val="kring"/></w:style>
        <w:style w:type="character" w:styleId="vet"><w:rPr><w:b/></w:rPr></w:style>
    """
    source = read(p(r("Tekst", run), f'<w:pStyle w:val="{style}"/>'), {"styles": styles})
    assert source.evidence[1].bold is bold


def test_all_is_bold_where_the_defaults_say_so() -> None:
    styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
    assert shown(read(p("x"), {"styles": styles})) == ["bold | x"]


# --- Notes -----------------------------------------------------------------------------------

NOTES = (
    '<w:footnote w:id="-1" w:type="separator">' + p("---") + "</w:footnote>"
    '<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>' + r(" Zie daar.") + "</w:p>" + p("Nog iets.")
    + '</w:footnote><w:footnote w:id="3">' + p("Tweede.") + "</w:footnote>"
)  # fmt: skip


def ref(kind: str, id_: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{id_}"/></w:r>'


def test_footnotes_are_numbered_as_they_are_marked_and_endnotes_in_a_series_of_their_own() -> None:
    endnotes = '<w:endnote w:id="7">' + p("Eind.") + "</w:endnote>"
    body = p(r("Ja.") + ref("footnote", 7) + r(" En") + ref("endnote", 7)) + p(r("Nee") + ref("footnote", 3))
    assert shown(read(body, {"footnotes": NOTES, "endnotes": endnotes})) == [
        "^1=voetnoot-7 ^i=eindnoot-7 | Ja.1 Eni",
        "note=voetnoot-7[1] | 1 Zie daar.",
        "note=voetnoot-7[] | Nog iets.",
        "note=eindnoot-7[i] | i Eind.",
        "^2=voetnoot-3 | Nee2",
        "note=voetnoot-3[2] | 2 Tweede.",
    ]


def test_the_settings_say_how_notes_are_numbered() -> None:
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    lines = shown(read(p(r("x") + ref("footnote", 3)), {"footnotes": NOTES, "settings": settings}))
    assert lines == ["^c=voetnoot-3 | xc", "note=voetnoot-3[c] | c Tweede."]


def test_numbers_begin_anew_in_each_section_where_the_settings_say_so() -> None:
    settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
    body = p(r("x") + ref("footnote", 7)) + p(r("einde"), "<w:sectPr/>") + p(r("y") + ref("footnote", 3))
    lines = shown(read(body, {"footnotes": NOTES, "settings": settings}))
    assert "^1=voetnoot-3 | y1" in lines


def test_a_note_may_have_a_mark_of_its_own() -> None:
    marked = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'
    lines = shown(read(p(r("x") + marked), {"footnotes": NOTES}))
    assert lines == ["^*=voetnoot-3 | x*", "note=voetnoot-3[*] | * Tweede."]
    typed = shown(read(p(r("x") + marked), {"footnotes": NOTES.replace("Tweede", "* Tweede")}))
    assert typed == lines


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        (r("Ja?") + r("1", '<w:vertAlign w:val="superscript"/>'), "^1= | Ja?1"),
        (r("Ja?") + r("1, 2 ", '<w:vertAlign w:val="superscript"/>'), "^1, 2= | Ja?1, 2"),
        (r("20 m") + r("2", '<w:vertAlign w:val="superscript"/>'), "20 m²"),
        (r("10") + r("-6", '<w:vertAlign w:val="superscript"/>'), "10⁻⁶"),
        (r("CO") + r("2", '<w:vertAlign w:val="subscript"/>'), "CO2"),
        (r("de 2") + r("e", '<w:vertAlign w:val="superscript"/>'), "de 2e"),
    ],
)
def test_raised_figures_mark_notes(runs: str, expected: str) -> None:
    assert shown(read(p(runs))) == [expected]


# --- Automatic numbers -----------------------------------------------------------------------


def level(number: int, text: str, more: str = "", format_: str = "decimal") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{format_}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "%1.")
    + level(1, "%1.%2)", format_="lowerLetter")
    + level(2, "(%3)", format_="lowerRoman")
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="1">' + level(0, "\uf0b7", format_="bullet") + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="2">' + level(0, "Vraag %1", '<w:pStyle w:val="vraag"/>')
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="3">' + level(0, "%1)") + level(1, "%2", '<w:lvlRestart w:val="0"/>')
    + "</w:abstractNum>"
    + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    + '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    + '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    + '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
    + '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
    + '<w:num w:numId="6"><w:abstractNumId w:val="0"/></w:num>'
)  # fmt: skip


def item(text: str, list_: int, depth: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_}"/></w:numPr>')


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([(1, 0), (1, 0)], ["1.", "2."]),
        ([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], ["1.", "1.a)", "1.b)", "2.", "2.a)"]),
        ([(1, 1)], ["1.a)"]),
        ([(1, 0), (1, 1), (1, 2), (1, 2)], ["1.", "1.a)", "(i)", "(ii)"]),
        ([(1, 0), (2, 0), (2, 0)], ["1.", "1.", "2."]),
        ([(1, 0), (6, 0)], ["1.", "2."]),
        ([(3, 0), (3, 0)], ["•", "•"]),
        ([(5, 0), (5, 1), (5, 0), (5, 1)], ["1)", "1", "2)", "2"]),
        ([(4, 0), (4, 0)], ["Vraag 1", "Vraag 2"]),
    ],
)
def test_automatic_numbers_are_written_out(items: list[tuple[int, int]], expected: list[str]) -> None:
    body = "".join(item("tekst", list_, depth) for list_, depth in items)
    lines = shown(read(body, {"numbering": NUMBERING}))
    assert lines == [f"bullet[{label}] | {label} tekst" for label in expected]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ('<w:pStyle w:val="vraag"/>', "bullet[Vraag 1] | Vraag 1 x"),
        ('<w:pStyle w:val="deelvraag"/>', "bullet[Vraag 1] | Vraag 1 x"),
        ('<w:pStyle w:val="vraag"/><w:numPr><w:numId w:val="0"/></w:numPr>', "x"),
        ('<w:numPr><w:numId w:val="99"/></w:numPr>', "x"),
    ],
)
def test_numbers_come_with_styles(properties: str, expected: str) -> None:
    styles = """
        <w:style w:type="paragraph" w:styleId="vraag"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="deelvraag"><w:basedOn w:val="vraag"/></w:style>
    """
    assert shown(read(p("x", properties), {"styles": styles, "numbering": NUMBERING})) == [expected]


# --- Tables and text boxes -------------------------------------------------------------------


def table(*rows: list[str], properties: str = "") -> str:
    cells = (
        "".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) for row in rows
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


GRID = '<w:tblStyle w:val="Tabelraster"/>'


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (table(["a", "b"], ["c", "d"], properties=GRID), ["cells=2 | a\tb", "cells=2 | c\td"]),
        (table(["a", "b", "c"], ["d", "", "f"]), ["cells=3 | a\tb\tc", "cells=3 | d\t\tf"]),
        (
            table([f"<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{p('kop')}", "x"], ["a", "b", "c"]),
            ["cells=3 | kop\t\tx", "cells=3 | a\tb\tc"],
        ),
        (
            table(
                ["<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("a"), "b"],
                ["<w:tcPr><w:vMerge/></w:tcPr>" + p(""), "d"],
                ["e", "f"],
                properties=GRID,
            ),
            ["cells=2 | a\tb", "cells=2 | \td", "cells=2 | e\tf"],
        ),
        (table(["Datum", "7 mei 2024"], ["Betreft", "Vragen"]), ["Datum\t7 mei 2024", "Betreft\tVragen"]),
        (table([p("De brief.") + p("Nog iets.")]), ["De brief.", "Nog iets."]),
        (table(["a", "b"], ["c", "d"], properties=GRID + "<w:tblpPr/>"), ["a\tb", "c\td"]),
        (
            table(["Vraag 1", "Hoe?"], ["Antwoord 1", "Zo."], properties=GRID),
            ["Vraag 1\tHoe?", "Antwoord 1\tZo."],
        ),
        (
            table(["a" * 700, "b"], ["c", "d"], properties=GRID),
            ["a" * 700, "b", "c\td"],
        ),
        (
            table(
                ["Nr.", "Vraag", "Blz.", "Antwoord"],
                ["1", "Hoe?", "4", p("Zo.") + p("Of zo.")],
                ["2", "Wie?", "", "Zij."],
            ),
            ["furniture | Nr. Vraag Blz. Antwoord", "question(1)[1] | 1", "Hoe?", "furniture | 4",
             "answer(1)[] | Zo.", "Of zo.", "question(2)[2] | 2", "Wie?", "answer(2)[] | Zij."],
        ),
        (
            table(["Vraag", "Antwoord"], ["Hoe?", "Zo."]),
            ["furniture | Vraag Antwoord", "question()[] | Hoe?", "answer()[] | Zo."],
        ),
        (
            table(["Vraag", "Antwoord"], ["1. Hoe?", "Zo."], ["2. Wie?", "Zij."]),
            ["furniture | Vraag Antwoord", "question(1)[1. ] | 1. Hoe?", "answer(1)[] | Zo.",
             "question(2)[2. ] | 2. Wie?", "answer(2)[] | Zij."],
        ),
        (
            table(["Vraag", "Antwoord"], ["10 euro?", "Zo."], ["Wie?", "Zij."]),
            ["furniture | Vraag Antwoord", "question()[] | 10 euro?", "answer()[] | Zo.",
             "question()[] | Wie?", "answer()[] | Zij."],
        ),
    ],
)  # fmt: skip
def test_tables(xml: str, expected: list[str]) -> None:
    assert shown(read(xml)) == expected


def test_a_row_that_a_change_deleted_is_gone() -> None:
    row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("weg") + "</w:tc></w:tr>"
    assert shown(read(table(["a"]).replace("</w:tbl>", f"{row}</w:tbl>"))) == ["a"]


def test_white_letters_on_a_coloured_cell_are_shown() -> None:
    head = p(r("Kop", '<w:color w:val="FFFFFF"/>'))
    assert shown(read(table([head, "b"], ["c", "d"], properties=GRID))) == [
        "cells=2 | Kop\tb",
        "cells=2 | c\td",
    ]


BOX = (
    "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_a_text_box_is_read_once_below_its_paragraph() -> None:
    assert shown(read(p(r("voor ") + BOX.format(p("in het vak")) + r("na")))) == ["voor na", "in het vak"]


# --- What stands around the text -------------------------------------------------------------

SECTION = '<w:sectPr><w:headerReference w:type="{}" r:id="header1"/>{}</w:sectPr>'
HEADER = p(BOX.format(p("Datum") + p("25 juli 2024") + p("Betreft") + p("Vragen")))


def test_a_letterhead_in_the_header_is_used_where_the_body_has_none() -> None:
    source = read(p("De brief.") + SECTION.format("default", ""), {"header1": HEADER})
    assert shown(source) == ["Datum", "25 juli 2024", "Betreft", "Vragen", "De brief."]


def test_else_the_header_belongs_to_the_page() -> None:
    body = table(["Datum", "16 mei 2024"]) + p("De brief.") + SECTION.format("default", "")
    assert shown(read(body, {"header1": HEADER})) == [
        "Datum\t16 mei 2024", "De brief.",
        "furniture | Datum", "furniture | 25 juli 2024", "furniture | Betreft", "furniture | Vragen",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "more", "settings", "shows"),
    [
        ("default", "", "", True),
        ("first", "", "", False),
        ("first", "<w:titlePg/>", "", True),
        ("even", "", "", False),
        ("even", "", "<w:evenAndOddHeaders/>", True),
    ],
)
def test_only_headers_that_are_shown_count(kind: str, more: str, settings: str, shows: bool) -> None:
    body = p("De brief.") + SECTION.format(kind, more)
    lines = shown(read(body, {"header1": p("VERTROUWELIJK"), "settings": settings}))
    assert lines == ["De brief.", *(["furniture | VERTROUWELIJK"] if shows else [])]


def test_page_numbers_are_not_what_they_happened_to_be() -> None:
    footer = p(
        r("Pagina ") + FIELD.format(" PAGE ", r("2")) + r(" van ") + FIELD.format(" NUMPAGES ", r("1"))
    )
    section = '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    assert shown(read(p("x") + section, {"footer1": footer})) == ["x", "furniture | Pagina  van"]


# --- Files that are not what they seem -------------------------------------------------------


def packed(**files: str | bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return data.getvalue()


def encrypted() -> bytes:
    """A package whose parts say that they are encrypted: bit 0 of the flags in both headers."""
    data = bytearray(word_package(p("x")))
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(signature, place + 4)
    return bytes(data)


def lying(size: int) -> bytes:
    """A package whose directory says of each part that it is so large."""
    data = bytearray(word_package(p("x" * 500)))
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 24 : place + 28] = size.to_bytes(4, "little")
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (lying(10), "is beschadigd"),
        (word_package(""), "bevat geen tekst"),
        (word_package("<w:p><w:r></w:p>"), "is beschadigd"),
        (word_package(p("x") + "<!-- -->")[:-40], "is beschadigd"),
        (packed(a="b"), "zonder tekst"),
        (packed(**{"word__document.xml": "<a/>"}), "zonder tekst"),
        (packed(**{"word__document.xml": b"<a>" + b" " * (LARGEST_PART + 1)}), "uitgepakt meer dan 24 MB"),
        (packed(**{"word__document.xml": b"<a>" + b"<b/>" * 500_000}), "200 keer zo klein ingepakt"),
        (packed(**{"word__document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "niet veilig"),
        (encrypted(), "met een wachtwoord beveiligd"),
        (packed(**{f"n{count}": "" for count in range(5001)}), "meer dan 5000 bestanden"),
    ],
)
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_docx(Path("x.docx"), data)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_part_that_is_smaller_than_it_says_is_read() -> None:
    assert shown(read_docx(Path("x.docx"), lying(2**31))) == ["x" * 500]


def test_a_name_that_leads_out_of_the_package_stays_a_name() -> None:
    assert shown(read(p("x"), {"../../../weg.bin": "y"})) == ["x"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_package_that_holds_a_part_twice_is_refused() -> None:
    data = io.BytesIO(word_package(p("x")))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    with pytest.raises(UnreadableError, match=r"twee keer „word/document.xml”"):
        read_docx(Path("x.docx"), data.getvalue())
