"""An incremental build: it makes what has changed, and all is as if everything had been made."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from small_site import MAIN, SETTINGS, held, small_site, write

from generator.builders import with_mkdocs
from generator.builders.build import build
from generator.builders.build_record import KIND
from generator.builders.built import BuildError
from generator.corpus.workspace import CACHE


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    return small_site(tmp_path)


def made(project: Path, jobs: int = 1) -> int:
    """Build, and tell how many pages were made anew."""
    return build(with_mkdocs.build, project, project / "site", jobs).made


def stock(project: Path) -> dict[str, bytes]:
    """What mkdocs itself makes, from nothing."""
    with TemporaryDirectory() as folder:
        mkdocs_build(load_config(str(project / "mkdocs.yml"), site_dir=folder, strict=True))
        return held(Path(folder))


def test_the_first_build_is_what_mkdocs_makes(project: Path) -> None:
    assert made(project) == 4
    assert held(project / "site") == stock(project)


def test_pages_made_in_several_processes_are_the_same(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(with_mkdocs, "BATCH", 1)
    assert made(project, jobs=2) == 4
    assert held(project / "site") == stock(project)


def test_without_a_change_only_what_shows_others_is_made(project: Path) -> None:
    made(project)
    before = (project / "site" / "documenten" / "a" / "index.html").stat().st_mtime_ns
    assert made(project) == 1
    assert (project / "site" / "documenten" / "a" / "index.html").stat().st_mtime_ns == before


def test_what_another_page_says_in_the_menu_is_shown_anew(project: Path) -> None:
    made(project)
    write(project / "docs" / "lijst.md", "---\naantal: 3\n---\n# Lijst\n")
    assert made(project) == 2
    assert held(project / "site") == stock(project)


CHANGES = {
    "a template": ("overrides/main.html", MAIN + "<p>erbij</p>"),
    "the settings": ("mkdocs.yml", SETTINGS.replace("Lijst:", "Overzicht:")),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_all_pages_have_in_common_makes_all_of_them(project: Path, what: str) -> None:
    made(project)
    file, text = CHANGES[what]
    write(project / file, text)
    assert made(project) == 4
    assert held(project / "site") == stock(project)


def test_another_version_of_a_package_makes_all_of_them(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(project)
    monkeypatch.setattr(with_mkdocs, "version", lambda name: f"{name} 99")
    assert made(project) == 4


@pytest.mark.parametrize("damage", ["", "{}", "x" * 1000])
def test_a_damaged_record_makes_all_of_them(project: Path, damage: str) -> None:
    made(project)
    [record] = (project / CACHE / KIND).glob("*")
    write(record, damage)
    assert made(project) == 4


def test_a_page_that_was_touched_in_the_site_is_made_anew(project: Path) -> None:
    made(project)
    page = project / "site" / "documenten" / "a" / "index.html"
    page.unlink()
    page.write_text("anders")
    assert made(project) == 2
    assert held(project / "site") == stock(project)


def test_a_file_of_the_site_is_never_written_in_place(project: Path) -> None:
    """The old site is looked at while the new one grows, and shares its files."""
    made(project)
    shutil.copytree(project / "site", project / "kijker", copy_function=os.link)
    before = held(project / "kijker")
    write(project / "docs" / "documenten" / "a.md", "# Heel anders\n\n[naar b](b.md)\n")
    write(project / "docs" / "beeld.png", "ander beeld")
    made(project)
    assert held(project / "kijker") == before


# --- Strict --------------------------------------------------------------------------------------


def refused(project: Path) -> str:
    before = held(project / "site")
    with pytest.raises(BuildError) as refusal:
        made(project)
    assert held(project / "site") == before
    assert not list(project.glob(".site.*"))
    return str(refusal.value)


def test_a_page_that_is_gone_breaks_the_links_of_pages_that_are_kept(project: Path) -> None:
    made(project)
    write(project / "docs" / "documenten" / "a.md", "# A\n")
    (project / "docs" / "documenten" / "b.md").unlink()
    assert made(project) == 2
    write(project / "docs" / "documenten" / "c.md", "# C\n\n[naar a](a.md)\n")
    assert made(project) == 2
    (project / "docs" / "documenten" / "a.md").unlink()
    told = refused(project)
    assert "documenten/c/index.html: een link naar documenten/a/index.html" in told
    assert "lijst/index.html: een link naar documenten/a/index.html" in told


def test_an_anchor_that_is_gone_breaks_the_links_of_pages_that_are_kept(project: Path) -> None:
    made(project)
    write(project / "docs" / "documenten" / "b.md", "# B\n\n## Anders\n")
    assert "documenten/a/index.html: een link naar documenten/b/index.html#vraag" in refused(project)
    write(project / "docs" / "documenten" / "b.md", "# B\n\n## Vraag\n\nweer terug\n")
    assert made(project) == 2
    assert held(project / "site") == stock(project)


def test_a_warning_of_mkdocs_stops_the_build_again_and_again(project: Path) -> None:
    made(project)
    write(project / "docs" / "documenten" / "a.md", "# A\n\n[weg](weg.md)\n")
    for _ in range(2):
        assert "weg.md" in refused(project)


# --- Whatever happens ----------------------------------------------------------------------------


class Editing(RuleBasedStateMachine):
    """Pages are added, changed, renamed and removed in any order; now and then a build is cut off."""

    names = Bundle("names")

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.project = small_site(Path(self.folder.name))
        os.environ["SOURCE_DATE_EPOCH"] = "0"

    def page(self, name: str) -> Path:
        return self.project / "docs" / "documenten" / f"{name}.md"

    @rule(target=names, name=st.sampled_from("cdefg"), words=st.text("xyz \n#", max_size=9))
    def add_or_change(self, name: str, words: str) -> str:
        write(self.page(name), f"# {name}\n\n{words}\n\n[naar a](a.md)\n")
        return name

    @rule(target=names, name=consumes(names), other=st.sampled_from("cdefg"))
    def rename(self, name: str, other: str) -> str:
        if self.page(name).exists():
            self.page(name).replace(self.page(other))
        return other

    @rule(name=consumes(names))
    def remove(self, name: str) -> None:
        self.page(name).unlink(missing_ok=True)

    @rule(count=st.integers(0, 9))
    def change_what_the_front_page_shows(self, count: int) -> None:
        write(self.project / "docs" / "lijst.md", f"---\naantal: {count}\n---\n# Lijst\n")

    @rule(words=st.sampled_from(["", "een", "twee"]))
    def change_a_template(self, words: str) -> None:
        write(self.project / "overrides" / "main.html", MAIN + words)

    @rule()
    def cut_off(self) -> None:
        """Killed between the site and its record, or before the site had changed places."""
        record, before = self.project / CACHE, Path(self.folder.name, "voor")
        if record.exists():
            shutil.copytree(record, before)
        made(self.project)
        shutil.rmtree(record)
        if before.exists():
            before.rename(record)
        (self.project / ".site.nieuw" / "half").mkdir(parents=True)

    @invariant()
    def all_is_as_if_made_from_nothing(self) -> None:
        if hasattr(self, "project"):
            made(self.project)
            assert held(self.project / "site") == stock(self.project)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=8, stateful_step_count=8, deadline=None)
