"""What a file is, by its bytes, and what is told of one that cannot be read."""

from __future__ import annotations

import io
import zipfile

import pytest

from generator.sources.file_kind import format_of
from generator.sources.read_error import UnreadableError

ODT = "application/vnd.oasis.opendocument.text"


def packed(*names: str, mimetype: str = "") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, mimetype if name == "mimetype" else "x")
    return data.getvalue()


def old_office(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "txt"),
        (b"Vraag 1\n", "txt"),
        ("\ufeffVraag 1".encode(), "txt"),
        (b"<Vraag 1> staat er\n", "txt"),
        (b"Zie <vraag>\n", "txt"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "pdf"),
        (b"\n\n%PDF-1.4\n", "pdf"),
        (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", "pdf"),
        (packed("[Content_Types].xml", "word/document.xml"), "docx"),
        (packed("word/document.xml", "word/vbaProject.bin"), "docx"),
        (packed("mimetype", "content.xml", mimetype=ODT), "odt"),
        (packed("mimetype", "content.xml", mimetype=f"{ODT}-template"), "odt"),
        (packed("content.xml"), "odt"),
        (b"<!DOCTYPE html><p>Vraag 1", "html"),
        (b"\n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "html"),
        (b"<html lang=nl>", "html"),
        (b"<!-- saved from url=(0042)https://x -->\r\n<HTML>", "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html xmlns='x'>", "html"),
        (b"<?xml version='1.0'?>\n<officiele-publicatie>", "xml"),
        (b"<?xml version='1.0'?><!-- a\n> --><?x y?><kamerwrk kamer='sg'>", "xml"),
        (b"<?xml version='1.0'?><!DOCTYPE vragen [<!ENTITY a 'b>'>]><vragen>", "xml"),
        (b"<kamervragen><vraag/></kamervragen>", "xml"),
        ("<?xml version='1.0' encoding='utf-16'?><kamervragen>".encode("utf-16"), "xml"),
        ("<?xml version='1.0' encoding='utf-32'?><kamervragen>".encode("utf-32"), "xml"),
        ("\ufeff<?xml version='1.0'?><kamervragen>".encode("utf-32-be"), "xml"),
        ("<!doctype html><p>Vraag 1".encode("utf-32"), "html"),
    ],
)  # fmt: skip
def test_the_format_is_that_of_the_bytes(data: bytes, expected: str) -> None:
    assert format_of(data) == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed(), "leeg zip-bestand"),
        (packed("brief.pdf"), "een zip-bestand: pak het uit"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "een Excel-werkblad"),
        (packed("ppt/presentation.xml"), "een PowerPoint"),
        (packed("mimetype", "META-INF/container.xml", mimetype="application/epub+zip"), "een e-boek"),
        (
            packed("mimetype", "content.xml", mimetype=f"{ODT[:-4]}spreadsheet"),
            "OpenDocument, maar geen tekst",
        ),
        (b"PK\x03\x04\x14\x00", "beschadigd zip- of Word-bestand"),
        (packed("word/document.xml")[:-30], "beschadigd zip- of Word-bestand"),
        (old_office("WordDocument"), "oud Word-bestand (.doc)"),
        (old_office("EncryptedPackage"), "met een wachtwoord beveiligd"),
        (old_office("Workbook"), "oud Excel-werkblad"),
        (old_office("Anders"), "oud Office-bestand"),
        (b"{\\rtf1\\ansi Vraag 1}", "RTF-bestand"),
        (b"\x89PNG\r\n\x1a\n", "afbeelding (PNG)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "afbeelding (JPEG)"),
        (b"GIF89a", "afbeelding (GIF)"),
        (b"\x00\x00\x00\x18ftypheic", "een afbeelding"),
        (b"\x1f\x8b\x08", "gzip-bestand"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related;", "webarchief (.mht)"),
        (b"<?xml version='1.0'?>", "geen officiële publicatie: haal"),
        (b"<?xml version='1.0'?><rss>", "geen officiële publicatie (het hoofdelement is <rss>)"),
        (b"<?xml version='1.0'?><pkg:package xmlns:pkg='x'>", "Word-document in XML"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        format_of(data)
    assert reason in str(caught.value)
    assert str(caught.value).startswith("is ")
    assert "\n" not in str(caught.value)
