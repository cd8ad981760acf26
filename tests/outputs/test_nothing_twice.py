"""What is worked out again after a change, and what is not."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import chdir, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from places import ROOT
from tiny_documents import Tiny

from generator import __main__ as command_line
from generator.corpus import understand as understanding_room
from generator.corpus.executors import SERIAL
from generator.corpus.failure import Failure
from generator.corpus.understand import understand
from generator.corpus.workspace import workspace
from generator.identity.names import Names
from generator.model.reference import LinkedDocument
from generator.outputs import about_all
from generator.outputs.folders import MARK
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.pages import proven_page
from generator.outputs.pages.render import render
from generator.outputs.site import convert
from generator.outputs.written import LostError

#: "a" and "b" cite an answer in "cited"; "asked" are the questions of it. In the threads of these two stand
#: all four, in those of "a" and "b" not each other. The list of all has "b", "alone", "cited" and "a" in that
#: order, and each shows the titles of those beside it.
SOURCES = {
    "a": Tiny(number=1, zaak="2019Z16001", cites=2),
    "alone": Tiny(number=3, zaak="2019Z16003", asker="De Vries (VVD)", cites=9),
    "asked": Tiny(number=None, zaak="2019Z16002", first="Kent u dat bericht?", cites=9),
    "b": Tiny(number=4, zaak="2019Z16004", cites=2),
    "cited": Tiny(number=2, zaak="2019Z16002", cites=9),
}


@dataclass
class Site:
    """A folder of sources and the site of them; `understood` and `rendered` are what a run did."""

    folder: Path
    understood: list[str] = field(default_factory=list)
    rendered: list[str] = field(default_factory=list)
    overviews: int = 0

    @property
    def seeds(self) -> Path:
        return self.folder / "seeds"

    @property
    def out(self) -> Path:
        return self.folder / "docs" / "documenten"

    def write(self, name: str, tiny: Tiny) -> None:
        (self.seeds / f"{name}.txt").write_text(tiny.text())

    def build(self) -> None:
        self.understood.clear()
        self.rendered.clear()
        self.overviews = 0
        with workspace(self.folder / "cache") as where:
            results = list(convert(self.seeds, self.out, lambda *_: None, SERIAL, where))
        assert not [result for result in results if isinstance(result, Failure)]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    site = Site(tmp_path)
    site.seeds.mkdir()
    for name, tiny in SOURCES.items():
        site.write(name, tiny)

    def understanding(path: Path, folder: Path) -> object:
        site.understood.append(path.stem)
        return understand(path, folder)

    def rendering(linked: LinkedDocument, names: Names, **options: object) -> str:
        site.rendered.append(Path(linked.document.source.path).stem)
        return render(linked, names, **options)  # type: ignore[arg-type]

    def about(*arguments: object) -> object:
        site.overviews += 1
        return pages(*arguments)  # type: ignore[arg-type]

    pages = about_all._pages
    monkeypatch.setattr(understanding_room, "understand", understanding)
    monkeypatch.setattr(proven_page, "render", rendering)
    monkeypatch.setattr(about_all, "_pages", about)
    site.build()
    assert (site.understood, site.rendered, site.overviews) == (sorted(SOURCES), sorted(SOURCES), 1)
    return site


def test_nothing_changed(site: Site) -> None:
    before = times(site.out.parent)
    site.build()
    assert (site.understood, site.rendered, site.overviews) == ([], [], 0)
    assert times(site.out.parent) == before


Change = Callable[[Site], None]


def rewrite(name: str, **changes: object) -> Change:
    return lambda site: site.write(name, replace(SOURCES[name], **changes))  # type: ignore[arg-type]


def side(name: str, text: str) -> Change:
    def change(site: Site) -> None:
        (site.seeds / f"{name}.yml").write_text(text)

    return change


def remove(name: str) -> Change:
    return lambda site: (site.seeds / f"{name}.txt").unlink()


@pytest.mark.parametrize(
    ("change", "understood", "rendered"),
    [
        pytest.param(rewrite("alone", subject="de trein"), "alone", "alone b cited", id="cited by nobody"),
        pytest.param(
            rewrite("cited", subject="de trein"), "cited", "a alone asked b cited", id="a cited answer"
        ),
        pytest.param(rewrite("cited", first="Is dat zo?"), "cited", "a asked b cited", id="reworded"),
        pytest.param(rewrite("cited", cites=8), "cited", "asked cited", id="reworded too"),
        pytest.param(rewrite("a", cites=3), "a", "a alone asked cited", id="whom it cites"),
        pytest.param(side("alone", "title: Een titel"), "alone", "alone b cited", id="a side file"),
        pytest.param(side("cited", "title: Titel"), "cited", "a alone asked b cited", id="a title"),
        pytest.param(side("cited", "id: eigen-adres"), "cited", "a alone asked b cited", id="an address"),
        pytest.param(remove("asked"), "", "a b cited", id="one of a pair removed"),
        pytest.param(remove("a"), "", "asked cited", id="a citing document removed"),
        pytest.param(remove("cited"), "", "a alone asked b", id="a cited document removed"),
    ],
)
def test_only_what_shows_the_change_is_made_again(
    site: Site, change: Change, understood: str, rendered: str
) -> None:
    change(site)
    site.build()
    assert (site.understood, site.rendered) == (understood.split(), rendered.split())
    assert site.overviews == 1


def test_pages_about_other_names_are_not_made_again(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def making(about: about_all.AboutAll, page: OverviewPage, key: str) -> about_all.Made:
        made.append(f"{page.folder}/{page.name}")
        return make(about, page, key)

    make = about_all.AboutAll._make
    monkeypatch.setattr(about_all.AboutAll, "_make", making)
    rewrite("alone", subject="de trein")(site)
    site.build()
    assert {"vragers/de-vries-vvd.md", "vragers/de-vries-vvd.atom", "partijen/vvd.md"} <= set(made)
    assert not [name for name in made if "jansen" in name or name.startswith(("partijen/sp.", "open/"))]


def test_a_name_is_renewed_where_it_stands(site: Site) -> None:
    table = "askers:\n  - name: Piet de Vries (VVD)\n    also: [De Vries (VVD)]\n"
    (site.seeds / "namen.yml").write_text(table)
    site.build()
    assert (site.understood, site.rendered) == ([], ["alone"])
    (site.seeds / "namen.yml").write_text("askers: []\n")
    site.build()
    assert (site.understood, site.rendered) == ([], ["alone"])


@pytest.mark.parametrize(
    ("place", "rendered", "overviews"),
    [
        ("docs/documenten/ah-tk-20192020-3.md", ["alone"], 0),
        ("docs/documenten/ah-tk-20192020-3.json", ["alone"], 0),
        ("docs/documenten/index.md", [], 1),
        ("docs/gegevens/kamervragen.jsonl", [], 1),
        ("docs/vragers/index.md", [], 1),
        ("cache/cards", list(SOURCES), 0),
        ("cache/all", [], 1),
        ("cache/documents", [], 0),
    ],
)
@pytest.mark.parametrize("damage", [lambda file: file.unlink(), lambda file: file.write_text("anders")])
def test_what_is_gone_or_changed_by_hand_is_made_again(
    site: Site, place: str, rendered: list[str], overviews: int, damage: Callable[[Path], object]
) -> None:
    before = contents(site.folder / "docs")
    for file in files(site.folder / place) if (site.folder / place).is_dir() else [site.folder / place]:
        damage(file)
    site.build()
    assert (site.understood, site.rendered, site.overviews) == ([], rendered, overviews)
    assert contents(site.folder / "docs") == before


def test_rows_that_are_gone_are_made_again(site: Site) -> None:
    before = contents(site.folder / "docs")
    for file in files(site.folder / "cache" / "rows"):
        file.unlink()
    site.build()
    assert site.rendered == list(SOURCES)
    assert contents(site.folder / "docs") == before


def test_rows_that_are_damaged_are_told_once(site: Site) -> None:
    for file in files(site.folder / "cache" / "rows"):
        file.write_text("anders")
    rewrite("alone", subject="de trein")(site)
    for _ in set(SOURCES) - {"alone", "b", "cited"}:  # which are written anew, with their rows
        with pytest.raises(LostError):
            site.build()
    site.build()
    kept = site.out.parent / "gegevens" / "vragen.csv"
    assert "anders" not in kept.read_text(encoding="utf-8")


def test_what_was_understood_and_is_lost_is_understood_again(site: Site) -> None:
    for file in [*files(site.folder / "cache" / "documents"), *files(site.folder / "cache" / "texts")]:
        file.unlink()
    rewrite("alone", subject="de trein")(site)
    site.build()
    assert sorted(site.understood) == ["alone", "asked", "b", "cited"]
    assert site.rendered == ["alone", "b", "cited"]


def test_another_spelling_renews_what_is_spelled_otherwise(site: Site) -> None:
    """The usual spelling is that of most documents; of as many, the one that parts the words."""

    def listed() -> list[str]:
        return [page.name for page in (site.out.parent / "vragers").glob("*faber*.md")]

    for number, asker, newest in ((5, "Dik-Faber (CU)", "b"), (6, "DikFaber (CU)", "5")):
        site.write(f"{number}", Tiny(number=number, zaak=f"2019Z1600{number}", asker=asker, cites=9))
        site.build()
        assert (site.rendered, listed()) == (sorted([f"{number}", newest]), ["dik-faber-cu.md"])
    assert "(../vragers/dik-faber-cu.md)" in (site.out / "ah-tk-20192020-6.md").read_text()
    site.write("7", Tiny(number=7, zaak="2019Z16007", asker="DikFaber (CU)", cites=9))
    site.build()
    assert (site.rendered, listed()) == (["5", "6", "7"], ["dikfaber-cu.md"])


def test_what_is_no_longer_used_is_not_kept_for_ever(site: Site) -> None:
    remove("alone")(site)
    site.build()
    kinds = {folder.name: len(list(folder.glob("*/*"))) for folder in (site.folder / "cache").iterdir()}
    assert kinds == {"all": 1, "cards": 4, "documents": 4, "facts": 4, "html": 4, "rows": 4, "texts": 4}


def test_unchanged_pages_keep_their_time(site: Site) -> None:
    before = times(site.out)
    rewrite("alone", subject="de trein")(site)
    site.build()
    changed = {name for name, time in times(site.out).items() if before.get(name) != time} - {MARK}
    lists = {"index.md", "jaar-2019.md"}
    kinds = ("md", "json", "txt", "akn.xml")
    to_cite = {f"citeren/ah-tk-20192020-3.{kind}" for kind in ("bib", "ris", "json")}
    beside = {"ah-tk-20192020-2.md", "ah-tk-20192020-4.md"}
    assert changed == {*(f"ah-tk-20192020-3.{kind}" for kind in kinds), *to_cite, *lists, *beside}


# --- A run that is killed --------------------------------------------------------------------


def files_kept(folder: Path) -> bool:
    return len(list((folder / "cache").rglob("*"))) > 40


def pages_written(folder: Path) -> bool:
    return len(list((folder / "docs").glob(".documenten.nieuw/*.md"))) > 10


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of a run that takes long enough to be killed, and what it makes if it is not."""
    folder = tmp_path_factory.mktemp("many")
    (folder / "seeds").mkdir()
    for number in range(1, 60):
        text = Tiny(number=number, zaak=f"2019Z{number:05}", cites=number % 59 + 1).text()
        (folder / "seeds" / f"{number}.txt").write_text(text)
    convert_in(folder)
    return folder


def convert_in(folder: Path) -> None:
    with chdir(folder):
        assert command_line.main(["convert", "-j1", "--cache", "cache"]) == 0


@pytest.mark.parametrize("moment", [files_kept, pages_written])
def test_after_a_kill_the_next_run_is_right(
    tmp_path: Path, many: Path, moment: Callable[[Path], bool]
) -> None:
    shutil.copytree(many / "seeds", tmp_path / "seeds")
    command = [sys.executable, "-m", "generator", "convert", "-j", "2", "--cache", "cache"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, start_new_session=True) as run:
        with suppress(FileNotFoundError):  # a folder that takes its place while it is looked at
            while not moment(tmp_path) and run.poll() is None:
                time.sleep(0.002)
        with suppress(ProcessLookupError):  # a busy machine looks when all is done already
            os.killpg(run.pid, signal.SIGKILL)
    convert_in(tmp_path)
    assert contents(tmp_path / "docs") == contents(many / "docs")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in files(folder)}


def times(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in files(folder)}


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
