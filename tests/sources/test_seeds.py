"""What stands in a folder of sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.sources.read import why_passed_over
from generator.sources.read_error import ReadError
from generator.sources.seeds import orphans, passed_over, sources, twins


def filled(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
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


def test_a_folder_is_no_source_whatever_its_name(tmp_path: Path) -> None:
    (filled(tmp_path, "a.txt") / "x.pdf").mkdir()
    assert names(sources(tmp_path)) == ["a.txt"]
    assert names(passed_over(tmp_path)) == ["x.pdf"]


def test_a_link_leads_to_no_file_outside_the_folder(tmp_path: Path) -> None:
    seeds = filled(tmp_path / "seeds", "a.txt", "weg.pdf")
    filled(tmp_path, "geheim")
    leads = {"b.txt": "a.txt", "c.txt": "../geheim", "weg.txt": "../geheim", "d.txt": "d.txt"}
    for name, target in leads.items():
        (seeds / name).symlink_to(target)
    assert names(sources(seeds)) == ["a.txt", "b.txt", "d.txt", "weg.pdf"]
    assert names(passed_over(seeds)) == ["c.txt", "weg.txt"]
    assert twins(seeds / "weg.pdf") == ()
    assert "koppeling naar een bestand buiten deze map" in why_passed_over(seeds / "c.txt")


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
