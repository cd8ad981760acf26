"""The source file beside the page: its name, and where in it a part stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.corpus.executors import SERIAL
from generator.corpus.failure import Failure
from generator.corpus.workspace import workspace
from generator.identity.names import Names
from generator.model.document import Document, Metadata, Question
from generator.model.reference import LinkedDocument
from generator.model.source import Evidence, Format, Line, Source
from generator.model.text import Paragraph, Text
from generator.outputs.data.export import export
from generator.outputs.pages.render import render
from generator.outputs.place_in_text import TextPlaces
from generator.outputs.site import convert
from generator.outputs.source_file import address_in_source, name_of_source, place_in_source

ENCODED = "Kunt%20u%20dit%20aan%20ons%20uitleggen%3F"
LABEL, WORDS = Line(7, "Vraag 1"), Line(8, "Kunt u dit aan ons uitleggen?")
QUESTION = Question("vraag-1", "1", (Paragraph(Text(WORDS.text, (), (WORDS,))),), (LABEL,))


def document(format_: Format, evidence: dict[int, Evidence], pages: int | None = None) -> Document:
    source = Source(f"bron.{format_}", "0" * 64, (LABEL, WORDS), format_, pages, evidence)
    return Document("x", "questions", source, Metadata(), (QUESTION,), (), (), ())


TEXT = document("txt", {})
PDF = document("pdf", {7: Evidence(page=2, row=40), 8: Evidence(page=3, row=1)}, pages=3)
XML = document("xml", {7: Evidence(element="vraag[1]/nr[1]"), 8: Evidence(element="vraag[1]/al[1]")})
WORD = document("docx", {7: Evidence(element="p[4]"), 8: Evidence(element="p[4]")})


@pytest.mark.parametrize(
    ("source", "address", "place"),
    [
        (TEXT, f"x.txt#:~:text=Vraag%201,-{ENCODED}", "regels 7–8 van het tekstbestand"),
        (PDF, "x.pdf#page=2", "pagina’s 2–3 van de pdf"),
        (XML, f"x.xml.txt#:~:text={ENCODED}", "de officiële publicatie in XML"),
        (WORD, "x.docx", "het Word-bestand"),
    ],
)
def test_each_part_leads_to_its_place(source: Document, address: str, place: str) -> None:
    found = address_in_source(source, QUESTION, TextPlaces(source.source.lines))
    assert (found, place_in_source(source, QUESTION)) == (address, place)


def test_a_page_of_a_stranger_is_published_as_a_text() -> None:
    assert name_of_source(document("html", {})) == "x.html.txt"


def linked(source: Document) -> LinkedDocument:
    return LinkedDocument(source, (), (), (), None)


def test_the_page_says_what_it_was_made_of_and_leads_there_where_the_file_is_published() -> None:
    alone, beside = (render(linked(PDF), Names(), with_source=published) for published in (False, True))
    assert "bron.pdf (de pdf) · [gegevens als JSON]" in alone
    assert "x.pdf" not in alone
    assert "[de pdf](x.pdf) bron.pdf · [gegevens als JSON]" in beside
    assert "[Nakijken: pagina’s 2–3 van de pdf](x.pdf#page=2)" in beside


def test_the_export_tells_the_pages_of_a_paged_document_only() -> None:
    def first_question(source: Document) -> dict[str, object]:
        exported = export(linked(source))
        assert isinstance(exported["questions"], list)
        [question] = exported["questions"]
        assert isinstance(question, dict)
        return question

    assert first_question(PDF)["pages"] == [2, 3]
    assert "pages" not in first_question(TEXT)
    assert export(linked(PDF))["source"] == {
        "file": "bron.pdf", "sha256": "0" * 64, "format": "pdf", "pages": 3,
    }  # fmt: skip


@pytest.mark.parametrize("published", [True, False])
def test_convert_publishes_the_sources_unless_told_not_to(tmp_path: Path, published: bool) -> None:
    seeds, out = tmp_path / "seeds", tmp_path / "docs" / "documenten"
    seeds.mkdir()
    (seeds / "a.txt").write_text("Vragen van het lid Kok (VVD)\n2024Z00001\n\nVraag 1\nKlopt dit?\n")
    xml = b"<kamervragen><vraag><nr>Vraag 1</nr><al>Klopt dit ook?</al></vraag></kamervragen>"
    (seeds / "b.xml").write_bytes(xml)
    with workspace(tmp_path / "cache") as where:
        results = list(convert(seeds, out, lambda *_: None, SERIAL, where, with_sources=published))
    assert not [result for result in results if isinstance(result, Failure)]
    names = {path.name for path in out.iterdir() if path.suffix == ".txt"}
    assert names == ({"2024Z00001.txt", "b.xml.txt"} if published else set())
    assert not published or (out / "b.xml.txt").read_bytes() == xml
    with workspace(tmp_path / "cache") as where:
        assert list(convert(seeds, out, lambda *_: None, SERIAL, where, with_sources=not published))
    assert (out / "b.xml.txt").exists() is not published


def test_a_source_without_place_is_no_link() -> None:
    nowhere = replace(TEXT, parts=(replace(QUESTION, label=(), blocks=()),))
    assert "Nakijken: " not in render(linked(nowhere), Names(), with_source=True)
