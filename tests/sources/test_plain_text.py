"""Reading source files: encodings, line numbers, and files that are no text."""

from __future__ import annotations

import hashlib
import os
import time
import zipfile
from pathlib import Path

import pytest

from generator.sources.plain_text import LARGEST, ReadError, read_source, sources

TEXT = "Vraag 1\nDeelt u de mening van het lid Öztürk – «reëel» – over € 5?\n"


def written(folder: Path, data: bytes, name: str = "bron.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_every_encoding_gives_the_same_lines(tmp_path: Path, encoding: str) -> None:
    source = read_source(written(tmp_path, TEXT.encode(encoding)))
    assert [line.text for line in source.lines] == TEXT.splitlines()


def test_the_byte_order_of_utf16_is_read_from_its_mark(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, b"\xfe\xff" + TEXT.encode("utf-16-be")))
    assert source.lines[0].text == "Vraag 1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb\n", ["a", "b"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\r\n", ["a", "b"]),
        ("a\rb\r", ["a", "b"]),
        ("a\n\rb", ["a", "", "b"]),
        ("a\n\n", ["a", ""]),
        ("a\n\x0cb", ["a", "\x0cb"]),
        ("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i" + "x" * 400, None),
    ],
)
def test_lines_end_where_an_editor_ends_them(tmp_path: Path, text: str, expected: list[str] | None) -> None:
    source = read_source(written(tmp_path, text.encode()))
    assert [line.text for line in source.lines] == (expected or [text])
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))
    assert {line.column for line in source.lines} == {0}


def test_the_source_names_its_path_and_the_hash_of_its_bytes(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + TEXT.encode()
    path = written(tmp_path, data)
    source = read_source(path)
    assert (source.path, source.sha256) == (str(path), hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is leeg"),
        (b" \r\n\x0c\n\t", "is leeg"),
        (b"\xef\xbb\xbf\n", "is leeg"),
        (b"\xff\xfe", "is leeg"),
        (b"1234 5678\n", "geen enkele letter"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "pdf-bestand"),
        (b"\n\n%PDF-1.4\n", "pdf-bestand"),
        (b"PK\x03\x04\x14\x00", "zip- of Word-bestand"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oud Word-bestand"),
        (b"{\\rtf1\\ansi Vraag 1}", "RTF-bestand"),
        (b"\x89PNG\r\n\x1a\n", "afbeelding (PNG)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "afbeelding (JPEG)"),
        (b"GIF89a", "afbeelding (GIF)"),
        (b"<!DOCTYPE html><p>Vraag 1", "webpagina"),
        (b"<?xml version='1.0'?>", "XML-bestand"),
        (b"Vraag\x00 1", "binair"),
        (b"Vraag 1\n\nKlopt dit\x00?\n" + 99 * b"Antwoord", "regel 3 een teken dat geen tekst is (NUL)"),
        (b"Vraag \x01\x02\x03", "binair"),
        ("Vraag 1".encode("utf-16-le"), "UTF-16 zonder kenmerk"),
        ("Vraag 1".encode("utf-16-be"), "UTF-16 zonder kenmerk"),
        (b"\xff\xfeV\x00r", "begint als UTF-16"),
        (b"\xef\xbb\xbfcaf\xe9", "begint als UTF-8"),
        (b"Vraag 1\n\xe9\x81\n", "op regel 2"),
        ("één café\nreëel".encode() + b"\xe9 \n", "beschadigd op regel 2"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, data: bytes, reason: str) -> None:
    path = written(tmp_path, data)
    with pytest.raises(ReadError) as caught:
        read_source(path)
    assert reason in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_zip_that_is_named_as_text(tmp_path: Path) -> None:
    path = tmp_path / "bron.txt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "Vraag 1")
    with pytest.raises(ReadError, match="zip- of Word-bestand"):
        read_source(path)


@pytest.mark.parametrize(
    ("name", "reason"), [("weg.txt", "bestaat niet"), (".", "is een map"), ("a\0b", "kan niet gelezen")]
)
def test_what_is_no_file_is_named(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read_source(tmp_path / name)


def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.txt")
    with pytest.raises(ReadError, match="geen gewoon bestand"):
        read_source(tmp_path / "pijp.txt")


def test_ten_megabytes_of_digits_are_refused_quickly(tmp_path: Path) -> None:
    path = written(tmp_path, b"1234567890" * 1024**2)
    start = time.monotonic()
    with pytest.raises(ReadError, match="geen enkele letter"):
        read_source(path)
    assert time.monotonic() - start < 5


def test_a_file_too_large_for_a_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReadError, match="groter dan 20 MB"):
        read_source(path)


def test_a_stray_control_character_is_no_reason_to_refuse(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, b"Deelt u de mening \x02" + b"dat dit zo is? " * 20))
    assert "\x02" in source.lines[0].text


def test_sources_are_the_visible_text_files_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "C.TXT", ".verborgen.txt", "a.yml", "lees.md"):
        written(tmp_path, b"x", name)
    assert [path.name for path in sources(tmp_path)] == ["C.TXT", "a.txt", "b.txt"]


def test_a_missing_folder_of_sources_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="deze map bestaat niet"):
        sources(tmp_path / "weg")
