"""What each document sees of the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_documents import Tiny

from generator.corpus.pipeline import documents
from generator.model.reference import LinkedDocument


def linked(folder: Path, sides: dict[str, str]) -> list[LinkedDocument]:
    for number, (name, side) in enumerate(sides.items(), 1):
        (folder / f"{name}.txt").write_text(Tiny(number=number, zaak=f"2019Z1600{number}", cites=99).text())
        (folder / f"{name}.yml").write_text(side)
    paths = [folder / f"{name}.txt" for name in sides]
    found = [each for each in documents(paths, lambda *_: None) if isinstance(each, LinkedDocument)]
    assert len(found) == len(sides)
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2019Z1", "2019Z1", True),
        ("2019Z1", "2019z1", True),
        ("Vragen-bank", "vragen-BANK", True),
        ("2019Z1", "2019Z2", False),
    ],
)
def test_ids_that_some_file_systems_cannot_tell_apart_are_one(
    tmp_path: Path, one: str, other: str, *, same: bool
) -> None:
    """Windows and macOS know no case in the names of files."""
    first, second = linked(tmp_path, {"a": f"id: {one}", "b": f"id: {other}"})
    told = [each for each in second.document.diagnostics if each.code == "duplicate-id"]
    assert bool(told) is same
    assert not same or str(tmp_path / "a.txt") in told[0].message
    assert all(each.code != "duplicate-id" for each in first.document.diagnostics)
