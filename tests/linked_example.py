"""A small linked document with one of everything, made by hand."""

from __future__ import annotations

from datetime import date

from generator.model.diagnostic import Diagnostic
from generator.model.document import (
    Answer,
    Asker,
    Bewindspersoon,
    Document,
    Footnote,
    Metadata,
    Question,
    Section,
)
from generator.model.reference import (
    Backlink,
    Link,
    LinkedDocument,
    Reference,
)
from generator.model.source import Line, Source
from generator.model.text import (
    ItemList,
    ListItem,
    Marker,
    Paragraph,
    Subheading,
    Table,
    Text,
    Verbatim,
)

PRINT = (
    "Toelichting: Vragen van het lid Ploumen",
    "Vraag 2 en 3",
    "Klopt dit?1",
    "En dit ook?",
    "Antwoord 2 en 3",
    "Ja.",
    "Kort",
    "a) bomen",
    "b) struiken",
    "land aantal",
    "Peru 12",
    "  x = 2",
    "1 Zie het antwoord op vraag 63.",
    "\x0c Tweede Kamer, vergaderjaar 2018–2019 2 ",
    "Een vraag zonder nummer?",
)


def _line(number: int, start: int = 0, end: int | None = None) -> Line:
    return Line(number, PRINT[number - 1][start:end], start)


def _paragraph(plain: str, number: int, *markers: Marker) -> Paragraph:
    return Paragraph(Text(plain, markers, (_line(number),)))


_LIST = ItemList(
    (ListItem("a)", Text("bomen", (), (_line(8),))), ListItem("b)", Text("struiken", (), (_line(9),))))
)

DOCUMENT = Document(
    id="ah-tk-20182019-3455",
    kind="answers",
    source=Source("seeds/x.txt", "ab" * 32, tuple(Line(n, text) for n, text in enumerate(PRINT, start=1))),
    metadata=Metadata(
        title="Vragen van het lid Ploumen",
        askers=(Asker("Ploumen", "PvdA"), Asker("Omtzigt", None)),
        addressees=("Minister van Buitenlandse Zaken",),
        answered_by=(Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken"),),
        submitted=date(2019, 6, 20),
        publication="ah-tk-20182019-3455",
    ),
    parts=(
        Section(
            "explanation",
            (Paragraph(Text("Vragen van het lid Ploumen", (), (_line(1, 13),))),),
            (_line(1, 0, 13),),
        ),
        Question("vraag-2", "2", (_paragraph("Klopt dit?", 3, Marker(10, "1", "noot-1")),), (_line(2),)),
        Question("vraag-3", "3", (_paragraph("En dit ook?", 4),)),
        Answer(
            "antwoord-2-3",
            ("vraag-2", "vraag-3"),
            "stated",
            (
                _paragraph("Ja.", 6),
                Subheading(Text("Kort", (), (_line(7),))),
                _LIST,
                Table((("land", "aantal"), ("Peru", "12")), (_line(10), _line(11))),
                Verbatim((_line(12),)),
            ),
            (_line(5),),
        ),
        Question("vraag-3-vervolg", None, (_paragraph("Een vraag zonder nummer?", 15),)),
    ),
    footnotes=(
        Footnote(
            "1",
            "noot-1",
            Text("Zie het antwoord op vraag 63.", (), (_line(13, 2),)),
            ("vraag-2",),
            (_line(13, 0, 2),),
        ),
    ),
    furniture=(_line(14),),
    diagnostics=(Diagnostic(15, "warning", "missing-answer", "vraag zonder antwoord"),),
)

LINKED = LinkedDocument(
    document=DOCUMENT,
    references=(
        Reference("internal", "antwoord-2-3", 0, "vraag 2", (Link(0, 7, "#vraag-2"),), targets=("vraag-2",)),
        Reference(
            "external", "noot-1", 0, "Kamerstuk 35 207, nr. 32", (Link(0, 24, "https://zoek.example/kst"),),
            id="kst-35207-32", url="https://zoek.example/kst",
        ),
        Reference(
            "external", "vraag-2", 0, "vraag 1 daarvan", (Link(0, 7, "kst-1-2#vraag-1"),),
            targets=("vraag-1",), id="kst-1-2", url="https://zoek.example/kst-1-2",
        ),
        Reference("internal", "noot-1", 0, "vraag 63", (), unresolved="vraag 63 is er niet"),
    ),
    urls=(
        Reference("external", "noot-1", 0, "https://a.nl/b", (Link(0, 14, "https://a.nl/b"),), url="https://a.nl/b"),
    ),
    backlinks=(Backlink("vraag-2", "kst-35207-34", "antwoord-5"),),
    pair="kv-tk-2019Z12345",
)  # fmt: skip
