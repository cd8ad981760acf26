"""Publications in XML: what the structure states of each line, in today's schema and in the older one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from shown_lines import shown

from generator.model.source import Facts, Source
from generator.sources.publication.publication_xml import read_publication
from generator.sources.read_error import UnreadableError


def read(xml: str) -> Source:
    return read_publication(Path("x.xml"), xml.encode())


def within(xml: str) -> list[str]:
    """The lines of what stands in <kamervragen>."""
    return shown(read(f"<officiele-publicatie><kamervragen>{xml}</kamervragen></officiele-publicatie>"))


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (
            '<vraag><nr status="officieel">Vraag 1</nr><al>Klopt dit?</al></vraag>',
            ["question(1)[Vraag 1] bold | Vraag 1", "Klopt dit?"],
        ),
        (
            "<antwoord><nr>Antwoord 2 en 3</nr><al>Ja.</al></antwoord>",
            ["answer(2,3)[Antwoord 2 en 3] bold | Antwoord 2 en 3", "Ja."],
        ),
        ("<antwoord><al>Ja.</al></antwoord>", ["answer()[] | Ja."]),
        ("<vraag><al>Vraag 4</al><al>Hoe?</al></vraag>", ["question(4)[Vraag 4] | Vraag 4", "Hoe?"]),
        ("<vraag><al>Vraag 4 Hoe?</al></vraag>", ["question(4)[Vraag 4 ] | Vraag 4 Hoe?"]),
        ("<vraag><nummer>5</nummer><al>Hoe?</al></vraag>", ["question(5)[5] bold | 5", "Hoe?"]),
        ("<vraag><al>Hoe gaat 2020 verder?</al></vraag>", ["question()[] | Hoe gaat 2020 verder?"]),
        (
            "<vraag><nr>Vraag 1</nr><al>Hoe?</al></vraag><al>Los.</al>",
            ["question(1)[Vraag 1] bold | Vraag 1", "Hoe?", "introduction()[] | Los."],
        ),
    ],
)
def test_questions_and_answers_are_stated(xml: str, expected: list[str]) -> None:
    assert within(xml) == expected


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (
            "<kamervraagomschrijving type='vraag'>Vragen van het lid <naam><voorvoegsels>van</voorvoegsels>"
            "<achternaam>Dijk</achternaam></naam> over\n <kamervraagonderwerp>iets</kamervraagonderwerp>"
            "</kamervraagomschrijving>",
            ["masthead()[] | Vragen van het lid van Dijk over iets"],
        ),
        (
            "<toelicht><al>Toelichting: Zo.</al></toelicht>",
            ["explanation()[Toelichting: ] | Toelichting: Zo."],
        ),
        (
            "<kamervraagopmerking><al>Mededeling</al><al>Uitstel.</al></kamervraagopmerking>",
            ["announcement()[Mededeling] | Mededeling", "Uitstel."],
        ),
        (
            "<kamervraagopmerking><al>Toelichting:</al></kamervraagopmerking>",
            ["explanation()[Toelichting:] | Toelichting:"],
        ),
        (
            "<ondertekening><functie>De Minister,</functie><naam><voornaam>H.</voornaam> "
            "<achternaam>Jansen</achternaam></naam></ondertekening>",
            ["signature()[] | De Minister,", "H. Jansen"],
        ),
        ("<tussenkop kopopmaak='vet'>Inleiding</tussenkop>", ["bold | Inleiding"]),
        ("<divisie><kop><nr>1</nr><titel>Doel</titel></kop><al>Zo.</al></divisie>", ["bold | 1 Doel", "Zo."]),
        ("<nieuw>Onbekend <ook>dit</ook> ook.</nieuw>", ["Onbekend dit ook."]),
        ("<nieuw><a>Een</a><b>Twee</b></nieuw>", ["Een", "Twee"]),
        ("<al><nadruk type='vet'>Vet</nadruk> x</al>", ["bold | Vet x"]),
        ("<al><nadruk type='cur'>Schuin</nadruk> x</al>", ["italic | Schuin x"]),
        ("<al>[Justitie,<nadruk type='cur'>red.</nadruk>]</al>", ["[Justitie,red.]"]),
        ("<al>CO<inf>2</inf> en m<sup>2</sup></al>", ["CO2 en m2"]),
        ("<al>3 × 10<sup>6</sup> in de 21<sup>e</sup> eeuw</al>", ["3 × 10⁶ in de 21e eeuw"]),
        ("<al>harde\nregel  einden\u00a0\u00a0hier</al>", ["harde regel einden\u00a0\u00a0hier"]),
        ("<al>voor<?xpp afbreek?>na<!-- weg -->hier</al>", ["voornahier"]),
        ("<al-groep><?xpp lead;-1?><al>een</al><al>twee</al></al-groep>", ["een", "twee"]),
        (
            "<lijst><li><li.nr>a.</li.nr><al>een</al><al>nog</al></li><li><li.nr>b.</li.nr></li></lijst>",
            ["bullet[a.] | a. een", "item | nog", "b."],
        ),
        (
            "<lijst><li><li.nr>1.</li.nr><lijst><li><li.nr>a.</li.nr><al>een</al></li></lijst></li></lijst>",
            ["bullet[1. a.] | 1. a. een"],
        ),
        (
            "<al>Zie <extref soort='document' doc='kst-36410-72'>36 410, nr. 72</extref>.</al>",
            ["[36 410, nr. 72]=kst-36410-72 | Zie 36 410, nr. 72."],
        ),
        ("<al>Zie <dossierref dossier='36410'>36 410</dossierref></al>", ["[36 410]=36410 | Zie 36 410"]),
    ],
)
def test_what_else_stands_in_a_publication(xml: str, expected: list[str]) -> None:
    assert within(xml) == expected


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (
            "<al>Ja?<noot id='n4' type='voet'><noot.nr>5</noot.nr><noot.al>Zie <extref doc='http://x.nl'>daar"
            "</extref>.</noot.al><noot.al>En zo.</noot.al></noot> Zo nee, niet.</al>",
            ["^5=noot-1 | Ja?5 Zo nee, niet.", "note=noot-1[5] [daar]=http://x.nl | 5 Zie daar.",
             "note=noot-1[] | En zo."],
        ),
        (
            "<al>Een<noot><noot.nr>1</noot.nr><noot.al>a</noot.al></noot> en<noot><noot.nr>2</noot.nr>"
            "<noot.al>b</noot.al></noot></al>",
            ["^1=noot-1 ^2=noot-2 | Een1 en2", "note=noot-1[1] | 1 a", "note=noot-2[2] | 2 b"],
        ),
        ("<al>Een<noot><noot.al>a</noot.al></noot></al>", ["^1=noot-1 | Een1", "note=noot-1[1] | 1 a"]),
        (
            "<vraag><nummer>1</nummer><al>Een<nootref nr='1'/>?</al></vraag><noot nr='1'><al>a</al></noot>",
            ["question(1)[1] bold | 1", "^1=noot-1 | Een1?", "note=noot-1[1] | 1 a"],
        ),
        (
            "<al>a<noot id='x'><noot.nr>*</noot.nr><noot.al>n</noot.al></noot> b<nootref refid='x'/></al>",
            ["^*=noot-1 ^*=noot-1 | a* b*", "note=noot-1[*] | * n"],
        ),
        (
            "<al>a<noot><noot.nr>1</noot.nr><noot.lijst><li><li.nr>–</li.nr><al>x</al></li>"
            "<li><li.nr>–</li.nr><al>y</al></li></noot.lijst></noot></al>",
            ["^1=noot-1 | a1", "note=noot-1[1] | 1 – x", "note=noot-1[] | – y"],
        ),
    ],
)  # fmt: skip
def test_notes_are_stated(xml: str, expected: list[str]) -> None:
    assert within(xml) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "<tbody><row><entry><al>a</al><al>b</al></entry><entry/></row></tbody>",
            ["cells=2 | a b\t"],
        ),
        (
            "<thead><row><entry namest='k1' nameend='k2'>kop</entry></row></thead>"
            "<tbody><row><entry morerows='1'>x</entry><entry>1</entry></row><row><entry>2</entry></row>"
            "</tbody>",
            ["cells=2 | kop\t", "cells=2 | x\t1", "cells=2 | \t2"],
        ),
        ("<tbody><row><entry>1</entry><entry>2</entry><entry>3</entry></row></tbody>", ["cells=3 | 1\t2\t3"]),
    ],
)
def test_tables_keep_their_columns(rows: str, expected: list[str]) -> None:
    columns = "<colspec colname='k1'/><colspec colname='k2'/>"
    table = f"<table><title>Titel</title><tgroup cols='2'>{columns}{rows}</tgroup></table>"
    assert within(table) == ["bold | Titel", *(line.lstrip("| ") for line in expected)]


def test_the_older_schema() -> None:
    lines = shown(
        read(
            """<kamerwrk><frontm><ordernr>6K0721</ordernr>
            <onderw><nummer>24 447</nummer><naam>Wet</naam></onderw></frontm>
            <body><stuk><ltrlabel>Nr. </ltrlabel><nummer>6</nummer><titel>MEMORIE</titel>
            <tuskop>1. Inleiding</tuskop><al>Een
            alinea.</al><witreg></witreg></stuk></body></kamerwrk>"""
        )
    )
    assert lines == [
        "furniture | 6K0721", "masthead()[] | 24 447 Wet", "Nr.", "6", "MEMORIE", "bold | 1. Inleiding",
        "Een alinea.",
    ]  # fmt: skip


def test_every_line_has_its_element() -> None:
    source = read(
        "<officiele-publicatie><kamervragen><vraag><nr>Vraag 1</nr><al>a</al></vraag><vraag><nr>Vraag 2</nr>"
        "<al-groep><al>b</al><al>c</al></al-groep></vraag></kamervragen></officiele-publicatie>"
    )
    printed = [source.evidence[line.number].element for line in source.lines if line.text]
    assert printed == [
        "vraag[1]/nr[1]", "vraag[1]/al[1]",
        "vraag[2]/nr[1]", "vraag[2]/al-groep[1]/al[1]", "vraag[2]/al-groep[1]/al[2]",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("xml", "facts"),
    [
        (
            "<metadata><meta name='OVERHEIDop.externMetadataRecord' "
            "content='https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1130/metadata.xml'/></metadata>",
            Facts("ah-tk-20142015-1130"),
        ),
        (
            "<metadata><meta name='DC.identifier' content='kv-tk-2024Z18775'/>"
            "<meta name='OVERHEIDop.datumIndiening' content='2024-11-12'/></metadata>",
            Facts("kv-tk-2024Z18775", date(2024, 11, 12)),
        ),
        (
            "<kamervraagomschrijving type='vraag'><datum isodatum='2019-06-20'>20 juni</datum>"
            "</kamervraagomschrijving><kamervraagomschrijving type='antwoord'>"
            "<datum isodatum='2019-07-15'>15 juli</datum></kamervraagomschrijving>",
            Facts(None, date(2019, 6, 20), date(2019, 7, 15)),
        ),
        ("<metadata><meta name='DC.identifier' content='kst-../../x'/></metadata>", Facts()),
        (
            "<kamervraagomschrijving type='vraag'><datum isodatum='2019-02-31'/></kamervraagomschrijving>",
            Facts(),
        ),
    ],
)  # fmt: skip
def test_facts_that_the_publication_states(xml: str, facts: Facts) -> None:
    assert read(f"<officiele-publicatie>{xml}<al>x</al></officiele-publicatie>").facts == facts


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("<kamervragen/>", "bevat geen tekst"),
        ("<kamervragen><vraag></kamervragen>", "is beschadigd (XML, regel 1)"),
        ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "niet veilig"),
        ("<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a b='&y;'>&y;</a>", "niet veilig"),
        ("<a>" * 300 + "x" + "</a>" * 300, "is beschadigd"),
        ("<a>" + "<b/>" * 1_500_001 + "</a>", "te groot"),
    ],
)
def test_what_is_refused(xml: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(xml)
    assert reason in str(caught.value)


def test_an_outside_dtd_is_not_fetched_and_letters_are_known_by_name() -> None:
    doctype = "<!DOCTYPE kamerwrk SYSTEM 'http://localhost:9/op.dtd'>"
    xml = f"{doctype}<kamerwrk><al>caf&eacute; &raar;</al></kamerwrk>"
    assert shown(read(xml)) == ["café &raar;"]


def test_pictures_are_told() -> None:
    source = read("<kamervragen><al>x</al><plaatje><illustratie naam='p.png'/></plaatje></kamervragen>")
    assert [(doubt.code, doubt.line) for doubt in source.doubts] == [("left-out", 2)]
