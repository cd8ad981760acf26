"""What is no file that can be read, and how that is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.sources.file_bytes import LARGEST, read_bytes
from generator.sources.read_error import ReadError


@pytest.mark.parametrize(
    ("name", "reason"), [("weg.txt", "bestaat niet"), (".", "is een map"), ("a\0b", "kan niet gelezen")]
)
def test_what_is_no_file_is_named(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read_bytes(tmp_path / name)


def test_a_link_to_itself_is_told_in_dutch(tmp_path: Path) -> None:
    path = tmp_path / "lus.txt"
    path.symlink_to(path)
    with pytest.raises(ReadError, match="is een koppeling die naar zichzelf leidt"):
        read_bytes(path)


def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.txt")
    with pytest.raises(ReadError, match="geen gewoon bestand"):
        read_bytes(tmp_path / "pijp.txt")


def test_a_file_too_large_for_a_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groot.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReadError, match="groter dan 20 MB"):
        read_bytes(path)
