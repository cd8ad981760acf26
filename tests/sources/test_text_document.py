"""OpenDocument texts: what LibreOffice prints, as lines with what the file tells of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from shown_lines import shown
from typesetter.odt_package import odt_package

from generator.model.source import Source
from generator.sources.odt.text_document import read_odt
from generator.sources.read_error import UnreadableError

STYLES = """
    <style:style style:name="vet" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="kop" style:family="paragraph" style:parent-style-name="vet"/>
    <style:style style:name="kring" style:family="paragraph" style:parent-style-name="kring"/>
    <style:style style:name="pagina" style:family="paragraph">
        <style:paragraph-properties fo:break-before="page"/></style:style>
    <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="N" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
    <style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
    <style:style style:name="S" style:family="text">
        <style:text-properties style:text-position="super 58%"/></style:style>
    <style:style style:name="rand" style:family="table-cell">
        <style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
    <text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
        <text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="3"/>
    </text:list-style>
    <text:list-style style:name="L2">
        <text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>
    <text:list-style style:name="L3">
        <text:list-level-style-number text:level="1" style:num-format="1" text:start-value="5"/></text:list-style>
"""  # noqa: E501


def read(body: str) -> Source:
    return read_odt(Path("x.odt"), odt_package(body, STYLES))


def p(inside: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def span(inside: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{inside}</text:span>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Vraag 1", "vet"), ["bold | Vraag 1"]),
        (p("Vraag 1", "kop"), ["bold | Vraag 1"]),
        (p("Vraag 1", "kring"), ["Vraag 1"]),
        (p(span("Vraag", "B") + " 1"), ["bold | Vraag 1"]),
        (p(span("Vraag een", "N") + "x", "vet"), ["Vraag eenx"]),
        (p(span(span("schuin", "B"), "I")), ["bold italic | schuin"]),
        (p("een") + p("") + p("twee"), ["een", "twee"]),
        (p("a\n   b<text:s text:c='3'/>c<text:tab/>d"), ["a b   c\td"]),
        (p("Vraag 1<text:line-break/>Hoe?"), ["Vraag 1", "begins=None | Hoe?"]),
        (p("a<text:soft-page-break/>b<text:bookmark/>c"), ["abc"]),
        (p("voor") + p("na", "pagina"), ["voor", "\fna"]),
        ("<text:h text:outline-level='1'>Kop</text:h>", ["Kop"]),
        ("<text:section>" + p("in een sectie") + "</text:section>", ["in een sectie"]),
        (p("zie <text:a xlink:href='https://x.nl'>daar</text:a>"), ["[daar]=https://x.nl | zie daar"]),
        (p("zie <text:a xlink:href='#daar'>daar</text:a>"), ["zie daar"]),
        (p("Ja?" + span("1", "S")), ["^1= | Ja?1"]),
        (p("20 m" + span("2", "S")), ["20 m²"]),
        (
            p("voor<draw:frame><draw:text-box>" + p("in het vak") + "</draw:text-box></draw:frame>na"),
            ["voorna", "in het vak"],
        ),
    ],
)
def test_paragraphs(body: str, expected: list[str]) -> None:
    assert shown(read(body)) == expected


def note(text: str, label: str, kind: str = "footnote") -> str:
    inside = f"<text:note-citation>{label}</text:note-citation><text:note-body>{text}</text:note-body>"
    return f"<text:note text:note-class='{kind}'>{inside}</text:note>"


def test_notes_stand_below_the_paragraph_that_marks_them() -> None:
    body = p(f"Ja{note(p('Zie daar.') + p('En hier.'), '1')}. En{note(p('Eind.'), 'i', 'endnote')}") + p("x")
    assert shown(read(body)) == [
        "^1=voetnoot-1 ^i=eindnoot-1 | Ja1. Eni",
        "note=voetnoot-1[1] | 1 Zie daar.",
        "note=voetnoot-1[] | En hier.",
        "note=eindnoot-1[i] | i Eind.",
        "x",
    ]


def items(*inside: str) -> str:
    return "".join(f"<text:list-item>{each}</text:list-item>" for each in inside)


def list_(inside: str, style: str = "L1", more: str = "") -> str:
    return f"<text:list text:style-name='{style}' {more}>{inside}</text:list>"


def deeper(inside: str) -> str:
    return f"<text:list>{inside}</text:list>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (list_(items(p("a"), p("b"))), ["1. a", "2. b"]),
        (list_(items(p("a") + p("nog"))), ["1. a", "nog"]),
        (
            list_(items(p("a") + deeper(items(p("b"), p("c"))), p("d"))),
            ["1. a", "(a) b", "(b) c", "2. d"],
        ),
        (
            list_(items(deeper(items(deeper(items(p("a"))))))),
            ["1.a.1. a"],
        ),
        (list_(items(p("a")), "L2"), ["– a"]),
        (list_(items(p("a")), "L3"), ["5 a"]),
        (list_(items(p("a"))) + p("x") + list_(items(p("b"))), ["1. a", "x", "1. b"]),
        (
            list_(items(p("a"))) + p("x") + list_(items(p("b")), more="text:continue-numbering='true'"),
            ["1. a", "x", "2. b"],
        ),
        (list_("<text:list-item text:start-value='7'>" + p("a") + "</text:list-item>"), ["7. a"]),
        (list_(items(p("a")), "onbekend"), ["a"]),
    ],
)
def test_automatic_numbers_are_written_out(body: str, expected: list[str]) -> None:
    source = read(body)
    assert [line.text for line in source.lines] == expected
    labels = [source.evidence[line.number].bullet for line in source.lines]
    assert [line.text[:end] for line, end in zip(source.lines, labels, strict=True) if end] == [
        text.split()[0] for text in expected if " " in text
    ]


def cell(inside: str, more: str = "") -> str:
    return f"<table:table-cell table:style-name='rand' {more}>{inside}</table:table-cell>"


def test_a_table_keeps_its_columns() -> None:
    rows = [
        cell(p("kop"), "table:number-columns-spanned='2'") + "<table:covered-table-cell/>" + cell(p("x")),
        cell(p("a") + p("b")) + cell("") + cell(p("c")),
    ]
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    assert shown(read(f"<table:table>{table}</table:table>")) == ["cells=3 | kop\t\tx", "cells=3 | a b\t\tc"]


def test_changes_count_as_accepted() -> None:
    region = "<text:changed-region><text:{0}>{1}</text:{0}></text:changed-region>"
    changes = region.format("deletion", p("weg")) + region.format("insertion", "")
    body = p("een<text:change/> <text:change-start/>nieuw<text:change-end/>")
    source = read(f"<text:tracked-changes>{changes}</text:tracked-changes>{body}")
    assert shown(source) == ["een nieuw"]
    assert "(1 toegevoegd, 1 geschrapt)" in source.doubts[0].message


def test_what_is_not_shown_is_told() -> None:
    source = read(
        p("x" + span("weg", "H") + span("wit", "W") + f"<office:annotation>{p('hm')}</office:annotation>")
        + f"<text:section text:display='none'>{p('nooit')}</text:section>"
        + f"<text:section text:display='condition'>{p('soms')}</text:section>"
        + p("y<draw:frame><draw:image/></draw:frame><draw:frame><draw:object/></draw:frame>")
    )  # fmt: skip
    assert shown(source) == ["x", "soms", "y"]
    assert [doubt.message for doubt in source.doubts] == [
        "verborgen tekst in het bestand, niet overgenomen: „weg”",
        "verborgen tekst in het bestand, niet overgenomen: „wit”",
        "verborgen tekst in het bestand, niet overgenomen: „nooit”",
        "opmerkingen in de kantlijn (1): niet overgenomen",
        "afbeeldingen (1): niet overgenomen",
        "ingesloten bestanden (1): niet overgenomen",
    ]


HEADER = (
    "<office:master-styles><style:master-page><style:header>" + p("Datum 7 mei") + "</style:header>"
    "<style:footer>" + p("Pagina <text:page-number>3</text:page-number>") + "</style:footer>"
    "</style:master-page></office:master-styles>"
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("Brief."), ["Datum 7 mei", "Brief.", "furniture | Pagina"]),
        (
            p("Datum 8 mei") + p("Brief."),
            ["Datum 8 mei", "Brief.", "furniture | Datum 7 mei", "furniture | Pagina"],
        ),
    ],
)
def test_headers_are_read_where_the_body_has_no_letterhead(body: str, expected: list[str]) -> None:
    assert shown(read_odt(Path("x.odt"), odt_package(body, STYLES, HEADER))) == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (odt_package(""), "bevat geen tekst"),
        (odt_package("<text:p>"), "is beschadigd"),
        (
            odt_package(p("x"), parts={"META-INF/manifest.xml": "<manifest:encryption-data/>"}),
            "met een wachtwoord beveiligd",
        ),
    ],
)
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_odt(Path("x.odt"), data)
