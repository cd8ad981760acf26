"""The proof of reading: what is lost, doubled or out of place on the way from a file to its lines is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from typesetter.odt_package import odt_package
from typesetter.word_package import word_package

from generator.sources.accounting import unaccounted
from generator.sources.docx.body import Body
from generator.sources.docx.word_document import read_docx
from generator.sources.draft import Draft
from generator.sources.html.web_page import read_html
from generator.sources.odt.text_document import read_odt
from generator.sources.publication.publication_xml import read_publication


@pytest.mark.parametrize(
    ("shown", "read", "difference"),
    [
        (["Ja", " zeker"], ["Jaz", "eker"], ""),
        (["samen\u00adwerking"], ["samen-werking"], ""),
        (["abc"], ["ab"], "„c” ontbreekt"),
        (["ab"], ["abb"], "„b” staat er te veel"),
        (["ab"], ["ac"], "„b” ontbreekt, „c” staat er te veel"),
        (["abc"], ["acb"], "„bc” staat niet op zijn plaats"),
    ],
)
def test_what_is_not_accounted_for(shown: list[str], read: list[str], difference: str) -> None:
    assert unaccounted(shown, read) == difference


WORD = word_package("<w:p><w:r><w:t>een</w:t></w:r></w:p><w:p><w:r><w:t>twee</w:t></w:r></w:p>")
ODT = odt_package("<text:p>een</text:p><text:p>twee</text:p>")
XML = b"<kamervragen><al>een</al><al>twee</al></kamervragen>"
HTML = b"<html><body><p>een</p><p>twee</p></body></html>"
FILES = [(read_docx, WORD), (read_odt, ODT), (read_publication, XML), (read_html, HTML)]


@pytest.mark.parametrize(("read", "data"), FILES)
def test_a_reader_that_loses_letters_is_caught(
    read: object, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Draft.add

    def careless(draft: Draft, text: str, **looks: bool) -> None:
        whole(draft, text.replace("w", ""), **looks)

    assert callable(read)
    assert read(Path("x"), data).doubts == ()
    monkeypatch.setattr(Draft, "add", careless)
    [doubt] = read(Path("x"), data).doubts
    assert (doubt.code, doubt.message) == ("lost-text", "tekst verloren of verdubbeld: „w” ontbreekt")


def test_a_reader_that_reads_twice_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    once = Body.blocks

    def twice(body: Body, parent: object, path: str = "") -> None:
        once(body, parent, path)  # type: ignore[arg-type]
        if not path:
            once(body, parent, path)  # type: ignore[arg-type]

    monkeypatch.setattr(Body, "blocks", twice)
    [doubt] = read_docx(Path("x"), WORD).doubts
    assert doubt.message == "tekst verloren of verdubbeld: „eeeentw” staat er te veel"
