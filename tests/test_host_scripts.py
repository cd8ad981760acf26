"""The scripts that the workflows call, run as they are; a stand-in takes the place of the program `gh`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from places import ROOT

SCRIPTS = ROOT / ".github" / "scripts"
HEAD = "a" * 40


@pytest.fixture
def host(tmp_path: Path) -> dict[str, str]:
    """An environment in which `gh` says which commit pull request 12 has, and notes what it is told."""
    tools = tmp_path / "tools"
    tools.mkdir()
    gh = tools / "gh"
    gh.write_text(
        f'#!/bin/sh\nif [ "$2" = view ]; then echo {HEAD}; exit; fi\n'
        f'if [ "$2" = --paginate ]; then cat {tmp_path}/known 2>/dev/null; exit 0; fi\n'
        f'echo "$@" >> {tmp_path}/told\n'
        f'for last; do :; done\ncat "${{last#body=@}}" >> {tmp_path}/told\n',
        encoding="utf-8",
    )
    gh.chmod(0o755)
    return {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}


def commented(folder: Path, head: str, host: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [str(SCRIPTS / "comment.sh"), str(folder), head, "https://voorbeeld.nl/run"]
    return subprocess.run(command, env=host, capture_output=True, text=True, check=False)


def review(folder: Path, number: str) -> Path:
    folder.mkdir()
    (folder / "number").write_text(number, encoding="utf-8")
    (folder / "comment.md").write_text("## Overzicht\n", encoding="utf-8")
    return folder


def test_the_comment_is_put(tmp_path: Path, host: dict[str, str]) -> None:
    assert commented(review(tmp_path / "x", "12\n"), HEAD, host).returncode == 0
    told = (tmp_path / "told").read_text(encoding="utf-8")
    assert told.startswith("pr comment 12 --body-file ")
    assert "\n<!-- kamerantwoord: overzicht van de wijziging -->\n## Overzicht" in told
    assert "## Overzicht\n\n\nWat ervan gemaakt is" in told
    assert "(https://voorbeeld.nl/run#artifacts)" in told


def test_the_comment_that_is_there_is_renewed(tmp_path: Path, host: dict[str, str]) -> None:
    (tmp_path / "known").write_text("77\n78\n", encoding="utf-8")
    assert commented(review(tmp_path / "x", "12\n"), HEAD, host).returncode == 0
    told = (tmp_path / "told").read_text(encoding="utf-8")
    assert told.startswith("api --silent --method PATCH repos/{owner}/{repo}/issues/comments/77 --field body")
    assert "## Overzicht" in told


@pytest.mark.parametrize("number", ["12; rm -rf x", "$(id)", "", "-1", "1" * 30])
def test_a_number_that_is_none_is_refused(tmp_path: Path, host: dict[str, str], number: str) -> None:
    assert commented(review(tmp_path / "x", number), HEAD, host).returncode == 1
    assert not (tmp_path / "told").exists()


def test_another_commit_than_that_of_the_pull_request_gets_no_comment(
    tmp_path: Path, host: dict[str, str]
) -> None:
    assert commented(review(tmp_path / "x", "12"), "b" * 40, host).returncode == 0
    assert not (tmp_path / "told").exists()


@pytest.mark.parametrize(
    ("tag", "reason"), [("v99.0.0", "noemt niet versie 99.0.0"), ("iets", "noemt niet versie iets")]
)
def test_a_release_of_another_version_is_refused(tmp_path: Path, tag: str, reason: str) -> None:
    command = [str(SCRIPTS / "release.sh"), tag, str(tmp_path / "release")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert reason in done.stderr


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A repository with one document and its register, of which `origin` is a bare clone."""
    work, origin = tmp_path / "work", tmp_path / "origin"
    (work / ".github" / "scripts").mkdir(parents=True)
    shutil.copy2(SCRIPTS / "register.sh", work / ".github" / "scripts")
    (work / "seeds").mkdir()
    (work / "seeds" / "a.txt").write_text("2024Z18775\n\nVraag 1\nWat?\n", encoding="utf-8")
    git(work, "init", "--quiet", "--initial-branch", "main")
    git(work, "add", "--all")
    git(work, "commit", "--quiet", "--message", "begin")
    git(tmp_path, "clone", "--quiet", "--bare", str(work), str(origin))
    return work


def git(where: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    command = ["git", "-C", str(where), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def registered(work: Path) -> subprocess.CompletedProcess[str]:
    command = [str(work / ".github" / "scripts" / "register.sh"), str(work.parent / "origin"), "main"]
    environment = {**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_new_addresses_are_pushed_once(published: Path) -> None:
    origin = published.parent / "origin"
    for _ in range(2):
        done = registered(published)
        assert done.returncode == 0, done.stderr
    assert git(origin, "log", "--format=%s", "main") == "Nieuwe adressen in het register\nbegin"
    assert git(origin, "show", "main:adressen.tsv").splitlines()[1].startswith("2024Z18775\tseeds/a.txt\t")


def test_a_lost_address_is_not_pushed(published: Path) -> None:
    assert registered(published).returncode == 0
    (published / "seeds" / "a.txt").write_text("2024Z18776\n\nVraag 1\nWat?\n", encoding="utf-8")
    done = registered(published)
    assert (done.returncode, "fout[address-moved]" in done.stdout) == (1, True)


@pytest.fixture
def proposed(published: Path) -> Path:
    """The same, registered, with a change that loses its address; `make` says that no site can be made."""
    assert registered(published).returncode == 0
    shutil.copy2(SCRIPTS / "review.sh", published / ".github" / "scripts")
    for name, text in {
        ".venv/bin/python": f'exec "{sys.executable}" "$@"',
        "tools/make": 'case "$2" in site) echo "seeds/a.txt: mis"; exit 2;; esac',
    }.items():
        program = published / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        program.chmod(0o755)
    (published / "seeds" / "a.txt").write_text("2024Z18776\n\nVraag 1\nWat?\n", encoding="utf-8")
    return published


def test_a_review_says_first_which_addresses_are_lost_and_what_went_wrong(proposed: Path) -> None:
    path = f"{proposed / 'tools'}:{os.environ['PATH']}"
    summary = proposed / "summary.md"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "GITHUB_STEP_SUMMARY": str(summary)}
    command = [str(proposed / ".github" / "scripts" / "review.sh"), "HEAD", "review"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    comment = (proposed / "review" / "comment.md").read_text(encoding="utf-8")
    titles = [line for line in comment.splitlines() if line.startswith("### ")]
    assert titles == [
        "### Adressen",
        "### Bij het maken van de website ging iets mis",
        "### Ander adres: `2024Z18775` is nu `2024Z18776`",
    ]
    assert comment.count("fout[address-moved]: het document van 2024Z18775") == 1
    assert "\nseeds/a.txt: mis\n" in comment
    assert summary.read_text(encoding="utf-8") == comment
    assert (proposed / "review" / "overzicht.md").read_text(encoding="utf-8") == comment
