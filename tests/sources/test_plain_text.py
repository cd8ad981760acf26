"""Reading texts: encodings, line numbers, and files that are no text."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest

from generator.sources.read import read_source
from generator.sources.read_error import ReadError

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
        ("a\u2028b\u2028\u2028c", ["a", "b", "", "c"]),
        ("a\x85b\x85\x85c", ["a", "b", "", "c"]),
        ("a\u2029b\u2029\u2029c", ["a", "b", "", "c"]),
        ("a\u2028b\u2028\u2028c\nd", ["a\u2028b\u2028\u2028c", "d"]),
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


def test_ten_megabytes_of_digits_are_refused_quickly(tmp_path: Path) -> None:
    """In seconds of the processor, of which a regular expression that explodes takes hundreds."""
    path = written(tmp_path, b"1234567890" * 1024**2)
    start = time.process_time()
    with pytest.raises(ReadError, match="geen enkele letter"):
        read_source(path)
    assert time.process_time() - start < 30


def test_a_stray_control_character_is_no_reason_to_refuse(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, b"Deelt u de mening \x02" + b"dat dit zo is? " * 20))
    assert "\x02" in source.lines[0].text
