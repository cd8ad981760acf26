"""The command that builds: what it tells, and that the old site stays until the new one is right."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from small_site import held, small_site, write

from generator.builders import build as command
from generator.builders.built import BuildError, Built
from generator.builders.page_facts import PageFacts
from generator.builders.static_files import StaticFiles

OLD = 1_000_000_000


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return small_site(tmp_path)


def test_it_tells_how_much_it_made(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 0
    assert capsys.readouterr().out == "site: 5 pagina’s, waarvan 4 nieuw gemaakt\n"
    assert command.main(["--jobs", "1"]) == 0
    assert "waarvan 1 nieuw gemaakt" in capsys.readouterr().out


def test_each_broken_link_is_a_line_and_the_old_site_stays(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command.main([])
    before = held(project / "site")
    write(
        project / "overrides" / "404.html", "<a href='/proef/lijst/'>lijst</a> <a href='/proef/weg/'>weg</a>"
    )
    assert command.main([]) == 1
    told = capsys.readouterr().err
    assert told == "404.html: een link naar weg/index.html, maar dat bestand is er niet\n"
    assert held(project / "site") == before


def test_what_zensical_says_of_a_mistake_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project / "mkdocs.yml", "site_name: [")
    assert command.main(["--builder", "zensical"]) == 1
    assert capsys.readouterr().err.strip()
    assert not list(project.glob("site*"))


def test_a_builder_that_is_cut_off_leaves_nothing_behind(project: Path) -> None:
    def cut_off(project: Path, fresh: Path, old: Path, jobs: int) -> Built:
        write(fresh / "half.html", "")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        command.build(cut_off, project, project / "site", 1)
    assert not list(project.glob("*site*"))


def test_no_more_faults_are_told_than_one_can_read(project: Path) -> None:
    def broken(project: Path, fresh: Path, old: Path, jobs: int) -> Built:
        return Built({"a.html": PageFacts((), tuple(map(str, range(1000))))}, 1, lambda: None)

    with pytest.raises(BuildError) as refusal:
        command.build(broken, project, project / "site", 1)
    assert len(refusal.value.faults) == 50


def test_a_file_that_the_old_site_has_is_not_copied(tmp_path: Path) -> None:
    source, old = tmp_path / "bron.png", tmp_path / "oud" / "a.png"
    write(source, "beeld")
    write(old, "beeld")
    for file in (source, old):
        os.utime(file, (OLD, OLD))
    StaticFiles(tmp_path / "nieuw", tmp_path / "oud").bring(str(source), "a.png")
    assert (tmp_path / "nieuw" / "a.png").stat().st_ino == old.stat().st_ino


@pytest.mark.parametrize(("text", "time"), [("ander beeld", OLD), ("belde", OLD + 1)])
def test_a_file_that_has_changed_is_copied_with_its_time(tmp_path: Path, text: str, time: int) -> None:
    source, old = tmp_path / "bron.png", tmp_path / "oud" / "a.png"
    write(source, text)
    write(old, "beeld")
    os.utime(source, (time, time))
    os.utime(old, (OLD, OLD))
    StaticFiles(tmp_path / "nieuw", tmp_path / "oud").bring(str(source), "a.png")
    made = tmp_path / "nieuw" / "a.png"
    assert (made.read_text(encoding="utf-8"), made.stat().st_mtime) == (text, time)
    assert old.read_text(encoding="utf-8") == "beeld"
