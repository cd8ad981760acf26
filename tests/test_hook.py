"""The hook of `make hook`: what is wrong among the sources is not committed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from places import ROOT

GOOD = "2024Z16007\n\nVraag 1\nWat?\n\nAntwoord 1\nDit.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the hook on, and one source that is committed."""
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "config", "core.hooksPath", str(ROOT / ".githooks"))
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text(GOOD, encoding="utf-8")
    git(tmp_path, "add", "seeds")
    git(tmp_path, "commit", "--quiet", "--no-verify", "--message", "begin")
    return tmp_path


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    who = [f"GIT_{role}_{what}" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")]
    environment = {**os.environ, **dict.fromkeys(who, "x@example.org"), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def commit(folder: Path) -> subprocess.CompletedProcess[str]:
    git(folder, "add", "seeds")
    return git(folder, "commit", "--quiet", "--message", "x")


def test_a_mistake_is_not_committed_and_told(repository: Path) -> None:
    (repository / "seeds" / "a.yml").write_text("titel: x\n", encoding="utf-8")
    done = commit(repository)
    assert done.returncode == 1
    assert "seeds/a.yml:1: onbekende sleutel 'titel'. Bedoelt u 'title'?" in done.stderr
    assert "Niet vastgelegd" in done.stderr


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("seeds/namen.yml", "vragers: []\n", "seeds/namen.yml:1"),
        ("seeds/één brief.yml", "title: x\n", "seeds/één brief.yml: hoort bij geen bronbestand"),
        ("adressen.tsv", "<<<<<<< HEAD\n", "adressen.tsv:1: fout[register-fault]"),
    ],
)
def test_so_is_one_in_what_stands_beside_the_sources(
    repository: Path, file: str, text: str, told: str
) -> None:
    (repository / file).write_text(text, encoding="utf-8")
    git(repository, "add", file)
    done = git(repository, "commit", "--quiet", "--message", "x")
    assert done.returncode == 1
    assert told in done.stderr


def test_an_address_that_is_dropped_from_the_register_is_not_committed(repository: Path) -> None:
    register = repository / "adressen.tsv"
    heading = "adres\tdocument\tsinds\tonderdelen\tnaar\n"
    line = "2024Z16007\tseeds/a.txt\t2026-11-26\tvraag-1 antwoord-1\t\n"
    register.write_text(heading + line, encoding="utf-8")
    git(repository, "add", "adressen.tsv")
    assert git(repository, "commit", "--quiet", "--message", "x").returncode == 0
    register.write_text(heading, encoding="utf-8")
    git(repository, "add", "adressen.tsv")
    done = git(repository, "commit", "--quiet", "--message", "x")
    assert done.returncode == 1
    assert "fout[register-lost]: 2024Z16007 staat niet meer in het register" in done.stderr


def test_what_is_right_is_committed_without_a_word(repository: Path) -> None:
    (repository / "seeds" / "a.yml").write_text("title: x\n", encoding="utf-8")
    assert commit(repository).returncode == 0


def test_nothing_is_checked_where_no_source_changed(repository: Path) -> None:
    (repository / "seeds" / "a.yml").write_text("titel: x\n", encoding="utf-8")
    (repository / "lees.md").write_text("x\n", encoding="utf-8")
    git(repository, "add", "lees.md")
    assert git(repository, "commit", "--quiet", "--message", "x").returncode == 0
