"""The key of a file follows from all that its understanding does, and from nothing else."""

from __future__ import annotations

import importlib.metadata
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import generator
from generator.corpus import converter
from generator.corpus.converter import converter_digest, is_as_on_disk
from generator.corpus.workspace import Workspace, workspace


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    (tmp_path / "een.txt").write_text("Vraag 1\nWat?\n")
    monkeypatch.chdir(tmp_path)
    with workspace() as made:
        yield made


def changed(where: Workspace, change: Callable[[Path], object], name: str = "een.txt") -> bool:
    before = where.key(Path("een.txt"))
    change(where.folder)
    return where.key(Path(name)) != before


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "een.txt").write_text("Vraag 1\nWie?\n"),
        lambda folder: (folder / "een.yml").write_text("title: x"),
        lambda folder: (folder / "een.txt").unlink(),
    ],
)
def test_content_and_side_file_count(where: Workspace, change: Callable[[Path], object]) -> None:
    assert changed(where, change)


def test_the_name_counts_as_messages_have_it(where: Workspace) -> None:
    assert changed(where, lambda folder: (folder / "een.txt").rename(folder / "twee.txt"), "twee.txt")
    assert where.key(Path("twee.txt")) != where.key(where.folder / "twee.txt")


def test_nothing_else_counts(where: Workspace) -> None:
    assert not changed(where, lambda folder: (folder / "twee.txt").write_text("x"))
    assert not changed(where, lambda folder: (folder / "een.txt").touch())


def test_the_converter_counts(where: Workspace) -> None:
    assert where.key(Path("een.txt")) != replace(where, converter="x").key(Path("een.txt"))


def test_what_cannot_be_read_has_no_key(where: Workspace) -> None:
    assert where.key(Path("weg.txt")) is None
    (where.folder / "een.yml").symlink_to("weg.yml")
    assert where.key(Path("een.txt")) is None


def test_a_converter_is_its_code_its_data_and_its_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = tmp_path / "generator"
    (house / "dutch").mkdir(parents=True)
    monkeypatch.setattr(converter, "_HOUSE", house)
    monkeypatch.setattr(converter, "_CONFIGURATION", tmp_path / "mkdocs.yml")
    digests = [_fresh_digest()]
    for name in ("a.py", "dutch/data.json", "../mkdocs.yml"):
        for text in ("een", "twee"):
            (house / name).write_text(text)
            digests.append(_fresh_digest())
    libraries = tmp_path / "libraries"
    for version in ("1", "2"):
        (libraries / f"lib-{version}.dist-info").mkdir(parents=True)
        monkeypatch.syspath_prepend(str(libraries))
        digests.append(_fresh_digest())
    assert len(set(digests)) == len(digests)


def test_all_libraries_are_seen() -> None:
    seen = {_same_case(name.split("-")[0]) for name in converter._libraries()}
    assert seen >= {_same_case(found.metadata["Name"]) for found in importlib.metadata.distributions()}


def test_code_that_changed_after_it_was_loaded_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_as_on_disk.cache_clear()
    with workspace(tmp_path) as where:
        assert where.store.folder == tmp_path
    is_as_on_disk.cache_clear()
    monkeypatch.setattr(generator, "LOADED_AT", 0.0)
    with workspace(tmp_path) as where:
        assert where.store.folder != tmp_path
    is_as_on_disk.cache_clear()


def _same_case(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def _fresh_digest() -> str:
    converter_digest.cache_clear()
    digest = converter_digest()
    converter_digest.cache_clear()
    return digest
