"""What stands in a folder of sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.sources.read import why_passed_over
from generator.sources.read_error import ReadError
from generator.sources.seeds import orphans, passed_over, sources


def filled(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_bytes(b"x")
    return folder


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_sources_are_the_visible_files_of_every_format_in_order(tmp_path: Path) -> None:
    filled(tmp_path, "b.txt", "a.pdf", "C.DOCX", "d.odt", "e.Xml", "f.html", "g.htm")
    filled(tmp_path, ".verborgen.txt", "~$C.docx", "a.yml", "lees.md", "foto.jpg")
    assert names(sources(tmp_path)) == ["C.DOCX", "a.pdf", "b.txt", "d.odt", "e.Xml", "f.html", "g.htm"]


def test_a_missing_folder_of_sources_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="deze map bestaat niet"):
        sources(tmp_path / "weg")


def test_what_is_passed_over_is_known(tmp_path: Path) -> None:
    filled(tmp_path, "a.txt", "a.yml", "namen.yml", "lees.md", ".x", "foto.jpg", "brief.doc", "zonder")
    (tmp_path / "map").mkdir()
    assert names(passed_over(tmp_path)) == ["brief.doc", "foto.jpg", "map", "zonder"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xff\xd8\xff\xe0", "een afbeelding (JPEG)"),
        (b"%PDF-1.4", "is een pdf-bestand, maar heet anders: laat de naam eindigen op .pdf"),
        (b"Vraag 1", "is een tekstbestand, maar heet anders"),
    ],
)
def test_why_it_is_passed_over(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "x").write_bytes(data)
    assert reason in why_passed_over(tmp_path / "x")
    assert "is een map" in why_passed_over(tmp_path)


def test_a_side_file_without_a_source_is_an_orphan(tmp_path: Path) -> None:
    filled(tmp_path, "a.txt", "a.yml", "b.yml", "a.yaml", ".c.yml", "d.PDF", "d.yml", "e.docx", "e.yml")
    assert names(orphans(tmp_path)) == ["a.yaml", "b.yml"]
