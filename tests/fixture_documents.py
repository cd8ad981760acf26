"""Linked documents made by hand: one like a printed Aanhangsel, and one that tries to break the page."""

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
    OtherDocument,
    PairTells,
    Reference,
)
from generator.model.source import Line, Source
from generator.model.target import Here, Web
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

URL = "https://voorbeeld.nl/een_lang/adres?x=1&utm_medium=y"


def text(plain: str, line: int, *markers: tuple[int, str]) -> Text:
    marked = tuple(Marker(offset, label, f"noot-{label}") for offset, label in markers)
    return Text(plain, marked, (Line(line, plain),))


def paragraph(plain: str, line: int, *markers: tuple[int, str]) -> Paragraph:
    return Paragraph(text(plain, line, *markers))


QUESTION_1 = "Heeft u tijdens uw ontmoeting ook de mensenrechten ter sprake gebracht? Zo nee, waarom niet?"

AANHANGSEL = LinkedDocument(
    document=Document(
        id="ah-tk-20182019-3455",
        kind="answers",
        source=Source("seeds/000_abc.txt", "0" * 64, ()),
        metadata=Metadata(
            title="Vragen van het lid Ploumen (PvdA) aan de Minister over de ontmoeting met Wang Yi",
            subject="de ontmoeting met Wang Yi",
            askers=(Asker("Ploumen", "PvdA"),),
            addressees=("Minister van Buitenlandse Zaken",),
            answered_by=(Bewindspersoon("Blok", "Minister", "Buitenlandse Zaken"),),
            submitted=date(2019, 6, 20),
            answered=date(2019, 7, 15),
            publication="ah-tk-20182019-3455",
        ),
        parts=(
            Section("masthead", (paragraph("Vragen gesteld door de leden der Kamer", 1),), anchor="kop"),
            Question("vraag-1", "1", (paragraph(QUESTION_1, 14, (71, "1")),)),
            Answer(
                "antwoord-1", ("vraag-1",), "stated", (paragraph("Ja, zie het antwoord op vraag 3.", 20),)
            ),
            Question("vraag-2", "2", (paragraph("Deelt u die mening?", 26),)),
            Question("vraag-3", "3", (paragraph("Waarom niet?", 28),)),
            Answer(
                "antwoord-2-3",
                ("vraag-2", "vraag-3"),
                "stated",
                (
                    paragraph("Nederland spreekt China aan.", 35),
                    ItemList(
                        (ListItem("a)", text("ten eerste", 37)), ListItem("b)", text("ten tweede", 38)))
                    ),
                    ItemList((ListItem("3.", text("ten derde", 39)), ListItem("4.", text("ten vierde", 40)))),
                    Subheading(text("Tot slot", 41)),
                    Table((("Jaar", "Aantal"), ("2018", "3")), (Line(42, "Jaar Aantal"), Line(43, "2018 3"))),
                ),
                aliases=("antwoord-2", "antwoord-3"),
            ),
            Question("vraag-3-vervolg", None, (paragraph("En verder?", 50),), after="3"),
        ),
        footnotes=(
            Footnote("1", "noot-1", text(URL, 60), ("vraag-1",)),
            Footnote("9", "noot-9", text("Zonder teken.", 61), ()),
        ),
        furniture=(Line(33, "  Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel  1"),),
        diagnostics=(
            Diagnostic(36, "warning", "een-code", "Hier is *iets* \"onzeker\"."),
            Diagnostic(999, "info", "een-code", "Over het geheel."),
        ),
    ),
    references=(
        Reference(
            "internal",
            "antwoord-1",
            0,
            "het antwoord op vraag 3",
            (Link(8, 31, Here("antwoord-2-3")),),
            ("antwoord-2-3",),
        ),
    ),
    urls=(Reference("external", "noot-1", 0, URL, (Link(0, len(URL), Web(URL)),), url=URL),),
    backlinks=(
        Backlink("antwoord-2-3", "ah-tk-20182019-3455", "antwoord-1", "antwoord op vraag 1"),
        Backlink("antwoord-3", "kst-35207-34", "antwoord-67", "antwoord op vraag 67"),
        Backlink("", "kst-35207-34", "noot-4", "noot 4"),
    ),
    pair="2019-06-20-ploumen",
    pair_tells=PairTells("questions", 4, 0),
    others=(
        OtherDocument(
            "2019-06-20-ploumen", "questions", "Vragen over Wang Yi", date(2019, 6, 20), same=True
        ),
        OtherDocument("kst-35207-34", "list", "Lijst van vragen over China", date(2020, 6, 17)),
    ),
    older=OtherDocument("2021-04-13-blok", "answers", "“Bent u bekend met…”", date(2021, 4, 13)),
)


def nasty(source_text: str) -> LinkedDocument:
    """A document that says `source_text` in every place where a document can say something."""
    word = " ".join(source_text.split()) or "leeg"
    line = Line(1, source_text)
    everywhere = (
        paragraph(word, 2),
        Subheading(text(word, 3)),
        ItemList((ListItem("•", text(word, 4), (text(word, 8),)), ListItem(word, text(word, 5)))),
        Table(((word, "b"), ("c", word)), (line,)),
        Verbatim((line, line)),
    )
    return LinkedDocument(
        document=Document(
            id="lastig",
            kind="answers",
            source=Source(f"seeds/{word}.txt", "0" * 64, ()),
            metadata=Metadata(
                title=word,
                subject=word,
                askers=(Asker(word, word),),
                committee=word,
                addressees=(word,),
                answered_by=(Bewindspersoon(word, "Minister", word),),
                publication=word,
                zaak=word,
            ),
            parts=(
                Section("masthead", everywhere, anchor="kop"),
                Section("introduction", everywhere, anchor="inleiding"),
                Question("vraag-1", "1", everywhere),
                Answer("antwoord-1", ("vraag-1",), "stated", everywhere),
            ),
            footnotes=(Footnote(word, "noot-1", text(word, 9), ("vraag-1",)),),
            furniture=(line,),
            diagnostics=(Diagnostic(1, "warning", "een-code", word),),
        ),
        references=(),
        urls=(),
        backlinks=(),
        pair=None,
        others=(
            OtherDocument("kst-35207-34", "answers", word, None),
            OtherDocument("2019-06-20-ploumen", "list", word, None, same=True),
        ),
        newer=OtherDocument("2021-04-13-blok", "answers", word, None),
    )
