"""Whatever a file is or raises: it is told in one line, and the others go on."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from generator.corpus import pipeline
from generator.corpus import understand as understanding
from generator.corpus.executors import SERIAL
from generator.corpus.failure import Failure
from generator.corpus.understand import LONGEST_ID, Understood, understand
from generator.corpus.workspace import workspace
from generator.model.reference import LinkedDocument
from generator.model.source import Source
from generator.sources.read import read_source

GOOD = "Vraag 1\nKent u het bericht?\n\nAntwoord 1\nJa.\n"


def fifo(path: Path) -> None:
    os.mkfifo(path)


def dangling(path: Path) -> None:
    path.symlink_to("nergens")


def circle(path: Path) -> None:
    path.symlink_to(path.name)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def folder(path: Path) -> None:
    path.mkdir()


def empty(path: Path) -> None:
    path.touch()


KINDS = [fifo, dangling, circle, device, folder, empty]


@pytest.mark.parametrize("make", KINDS)
def test_what_is_no_text_is_told_in_one_line(tmp_path: Path, make: object) -> None:
    path = tmp_path / "bron.txt"
    assert callable(make)
    make(path)
    assert_told(understand(path), path)


@pytest.mark.parametrize("make", KINDS)
def test_so_is_a_side_file_that_is_none(tmp_path: Path, make: object) -> None:
    path = tmp_path / "bron.txt"
    path.write_text(GOOD)
    assert callable(make)
    make(path.with_suffix(".yml"))
    found = understand(path)
    if make is not empty:
        assert_told(found, path.with_suffix(".yml"))


@pytest.mark.parametrize("name", [b"na\xffam.txt", b"twee\nregels.txt", "naam\u202efdp.txt".encode()])
def test_a_name_that_cannot_be_shown(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_text(GOOD)
    found = understand(path)
    assert isinstance(found, Failure)
    assert found.message.isprintable()
    assert "geef het een andere naam" in found.message


def test_an_address_too_long_for_a_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bron.txt"
    path.write_text(GOOD)
    path.with_suffix(".yml").write_text(f"id: {'a' * (LONGEST_ID + 1)}\n")
    found = understand(path)
    assert isinstance(found, Failure)
    assert "korter id" in found.message


@pytest.mark.parametrize("error", [ValueError("stuk\nop twee regels"), RecursionError(), MemoryError()])
def test_whatever_is_raised_stops_no_other_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    paths = [tmp_path / "een.txt", tmp_path / "twee.txt"]
    for path in paths:
        path.write_text(GOOD)
    def broken(path: Path) -> Source:
        if path == paths[0]:
            raise error
        return read_source(path)

    monkeypatch.setattr(understanding, "read_source", broken)
    failed, fine = pipeline.documents(paths, lambda *_: None)
    assert isinstance(fine, LinkedDocument)
    assert isinstance(failed, Failure)
    assert failed.message.isprintable()
    assert failed.message.startswith(f"{paths[0]}: hierop liep de omzetter vast ({type(error).__name__}")


def test_nor_does_what_is_raised_after_understanding(tmp_path: Path) -> None:
    paths = [tmp_path / "een.txt", tmp_path / "twee.txt"]
    for path in paths:
        path.write_text(GOOD)

    def broken(linked: LinkedDocument) -> str:
        if linked.document.source.path == str(paths[0]):
            raise ValueError("stuk")
        return linked.document.id

    with workspace() as where:
        results = list(pipeline.made(paths, broken, lambda *_: None, SERIAL, where))
    assert results == [
        Failure(str(paths[0]), f"{paths[0]}: hierop liep de omzetter vast (ValueError: stuk): "
                "meld dit, met het bestand erbij"),
        "twee",
    ]  # fmt: skip


def test_what_is_understood_travels(tmp_path: Path) -> None:
    path = tmp_path / "bron.txt"
    path.write_text(GOOD)
    found = understand(path)
    assert isinstance(found, Understood)
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


def assert_told(found: Understood | Failure, path: Path) -> None:
    assert isinstance(found, Failure)
    assert found.message.startswith(f"{path}: ")
    assert found.message.isprintable()
    assert "liep de omzetter vast" not in found.message
