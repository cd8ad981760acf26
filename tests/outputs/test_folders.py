from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.outputs.folders import mirror, renewed


def fill(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def held(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_a_renewed_folder_holds_only_what_is_new(tmp_path: Path) -> None:
    out = fill(tmp_path / "uit", a="oud", b="oud")
    with renewed(out) as fresh:
        fill(fresh, a="nieuw")
    assert held(tmp_path) == {"a": "nieuw"}


def test_an_interruption_leaves_the_old_folder(tmp_path: Path) -> None:
    out = fill(tmp_path / "uit", a="oud")
    with pytest.raises(KeyError), renewed(out) as fresh:
        fill(fresh, a=os.environ["STROOMUITVAL"])
    assert held(tmp_path) == {"a": "oud"}


def test_the_same_again_touches_nothing(tmp_path: Path) -> None:
    out = fill(tmp_path / "uit", a="zelfde")
    before = out.stat().st_ino
    with renewed(out) as fresh:
        fill(fresh, a="zelfde")
    assert out.stat().st_ino == before


def test_a_mirror_holds_the_same_and_leaves_what_is_equal(tmp_path: Path) -> None:
    made = fill(tmp_path / "gemaakt", a="nieuw", b="zelfde", c="erbij")
    shown = fill(tmp_path / "getoond", a="oud", b="zelfde", d="weg")
    before = (shown / "b").stat().st_mtime_ns
    mirror(made, shown)
    assert held(shown) == held(made)
    assert (shown / "b").stat().st_mtime_ns == before
