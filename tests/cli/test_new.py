from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from linked_example import DOCUMENT

from generator.cli.new import NewDocumentError, add
from generator.model.document import Metadata
from generator.sources.seeds import sources

UNKNOWN = replace(DOCUMENT, id="ah-tk-20232024-1076", metadata=Metadata(publication="ah-tk-20232024-1076"))


def test_a_document_comes_under_its_official_name(tmp_path: Path) -> None:
    file = tmp_path / "Antwoorden.TXT"
    file.write_text("Vraag 1", encoding="utf-8")
    source, side = add(file, UNKNOWN, tmp_path / "seeds")
    assert source == tmp_path / "seeds" / "ah-tk-20232024-1076.txt"
    assert source.read_text(encoding="utf-8") == "Vraag 1"
    assert side == source.with_suffix(".yml")


@pytest.mark.parametrize("name", ["brief", "brief.doc", "brief.txt", "Brief.PDF"])
def test_its_name_ends_as_that_of_what_it_is(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"%PDF-1.4")
    document = replace(UNKNOWN, source=replace(UNKNOWN.source, format="pdf"))
    source, _ = add(file, document, tmp_path / "seeds")
    assert sources(tmp_path / "seeds") == (source,)
    assert source.name == "ah-tk-20232024-1076.pdf"


def test_what_is_there_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_text("nieuw", encoding="utf-8")
    add(file, UNKNOWN, tmp_path / "seeds")
    other = tmp_path / "y.txt"
    other.write_text("ander", encoding="utf-8")
    with pytest.raises(NewDocumentError, match="staat er al"):
        add(other, UNKNOWN, tmp_path / "seeds")
    assert (tmp_path / "seeds" / "ah-tk-20232024-1076.txt").read_text(encoding="utf-8") == "nieuw"
