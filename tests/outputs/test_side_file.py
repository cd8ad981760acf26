from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs

from linked_example import DOCUMENT

from generator.corpus.understand import understand
from generator.model.document import Metadata
from generator.outputs.side_file import side_file, where_to_edit
from generator.sources.sidecar import read_sidecar

UNKNOWN = replace(DOCUMENT, id="ah-tk-20232024-1076", metadata=Metadata(publication="ah-tk-20232024-1076"))


def test_what_is_missing_is_asked_in_comments(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text(side_file(UNKNOWN), encoding="utf-8")
    assert read_sidecar(tmp_path / "x.txt") == Metadata()
    text = side_file(UNKNOWN)
    assert "# title:" in text
    assert "# askers:\n#   - name: …" in text
    assert "publication" not in text.replace("yaml-language-server", "")


def test_the_comments_are_keys_that_the_reader_knows(tmp_path: Path) -> None:
    lines = side_file(UNKNOWN).splitlines()[3:]
    given = {"jjjj-mm-dd": "2024-01-02", "…Z…": "2024Z12345"}
    filled = "\n".join(line[2:] for line in lines)
    for blank, value in given.items():
        filled = filled.replace(blank, value)
    (tmp_path / "x.yml").write_text(filled, encoding="utf-8")
    assert read_sidecar(tmp_path / "x.txt").title == "Vragen over …"


def test_without_a_side_file_it_is_made_with_what_is_missing() -> None:
    assert not DOCUMENT.source.has_side_file
    address, _, query = (where_to_edit(UNKNOWN) or "").partition("?")
    assert address == "new/main"
    asked = parse_qs(query)
    assert asked["filename"] == ["seeds/x.yml"]
    assert asked["value"] == [side_file(UNKNOWN)]


def test_a_side_file_that_is_there_is_edited(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a é.txt").write_text("Vraag 1\nWat?\n", encoding="utf-8")
    (tmp_path / "seeds" / "a é.yml").write_text("title: x\n", encoding="utf-8")
    found = understand(Path("seeds/a é.txt"), tmp_path)
    assert where_to_edit(found.document) == "edit/main/seeds/a%20%C3%A9.yml"  # type: ignore[union-attr]


def test_what_is_not_in_the_repository_is_not_edited() -> None:
    for path in ("/elders/x.txt", "../x.txt"):
        assert where_to_edit(replace(DOCUMENT, source=replace(DOCUMENT.source, path=path))) is None
