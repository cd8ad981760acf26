from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.outputs import folders
from generator.outputs.exchange import exchange
from generator.outputs.folders import MARK, claim_folder, empty_beside, mirror, put_mark, take_place


def fill(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def held(folder: Path) -> dict[str, str]:
    """The files in a folder, but for our mark."""
    return {path.name: path.read_text() for path in folder.rglob("*") if path.is_file() and path.name != MARK}


def test_a_mirror_holds_the_same_and_leaves_what_is_equal(tmp_path: Path) -> None:
    made = fill(tmp_path / "gemaakt", a="nieuw", b="zelfde", c="erbij")
    shown = fill(tmp_path / "getoond", a="oud", b="zelfde", d="weg")
    before = (shown / "b").stat().st_mtime_ns
    mirror(made, shown)
    assert held(shown) == held(made)
    assert (shown / "b").stat().st_mtime_ns == before


# --- Whose a folder is ---------------------------------------------------------------------------


def test_a_folder_without_our_mark_is_not_ours_to_replace(tmp_path: Path) -> None:
    out = fill(tmp_path / "uit", a="eigen werk")
    with pytest.raises(OSError, match="is hier niet gemaakt"):
        claim_folder(out)
    put_mark(out)
    claim_folder(out)
    assert held(tmp_path) == {"a": "eigen werk"}


def test_a_file_is_never_replaced_by_a_folder(tmp_path: Path) -> None:
    out = tmp_path / "LEESMIJ.md"
    out.write_text("van mij")
    with pytest.raises(NotADirectoryError, match="is een bestand, en hier hoort een map"):
        claim_folder(out)


def test_an_empty_folder_and_one_that_is_not_there_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "uit").mkdir()
    claim_folder(tmp_path / "uit")
    claim_folder(tmp_path / "niet" / "daar")


def test_a_folder_from_before_there_were_marks_is_known_by_a_file(tmp_path: Path) -> None:
    out = fill(tmp_path / "uit", a="oud", kenmerk="")
    claim_folder(out, known_by="kenmerk")
    assert (out / MARK).is_file()


@pytest.mark.parametrize("place", [".", "..", "/"])
def test_where_the_project_stands_nothing_takes_its_place(place: str) -> None:
    with pytest.raises(OSError, match="kies een eigen map"):
        claim_folder(Path(place))


# --- Whole at every moment -----------------------------------------------------------------------


@pytest.mark.parametrize("can_swap", [True, False])
def test_a_folder_takes_the_place_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_swap: bool
) -> None:
    if not can_swap:
        monkeypatch.setattr(folders, "exchange", lambda one, other: False)
    out = fill(tmp_path / "uit", a="oud")
    fresh = fill(empty_beside(out), b="nieuw")
    take_place(fresh, out)
    assert held(tmp_path) == {"b": "nieuw"}


@pytest.mark.skipif(sys.platform != "linux", reason="elders is het niet zeker")
def test_two_folders_change_places_in_one_step(tmp_path: Path) -> None:
    one, other = fill(tmp_path / "een", a="een"), fill(tmp_path / "ander", a="ander")
    assert exchange(one, other)
    assert (held(one), held(other)) == ({"a": "ander"}, {"a": "een"})


def test_what_is_not_there_does_not_change_places(tmp_path: Path) -> None:
    one = fill(tmp_path / "een", a="een")
    assert not exchange(one, tmp_path / "niets")
    assert held(one) == {"a": "een"}
