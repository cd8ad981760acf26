"""Searching a built site, as it is hosted and as it is unpacked from the archive."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from browsing import ROOT, copy_project, run
from reading_site import once

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

QUERIES = Path(__file__).with_name("search_queries.tsv")
ARCHIVE = "kamerantwoord-proef.zip"
#: In a folder with a space and a diacritic.
UNPACKED = "Mijn documenten ë/kamerantwoord-proef"


def build_site(project: Path, seeds: Path = ROOT / "seeds") -> Path:
    """The built site with its search index, in a project folder of its own."""
    copy_project(project)
    run(project, "generator", "site", "--seeds", str(seeds))
    return project / "site"


def unpacked(project: Path) -> Path:
    """The site of `project` as the archive holds it, unpacked."""
    run(project, "generator.builders.archive", "--archive", ARCHIVE)
    folder = project / UNPACKED
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(project / ARCHIVE) as archive:
        archive.extractall(folder.parent)
    return folder


def unpacked_once(project: Path) -> Path:
    """The same, unpacked by whichever of the processes of a test run comes first."""
    return once(project / UNPACKED, lambda: unpacked(project))


@contextmanager
def faultless_page(browser: Browser, width: int) -> Iterator[Page]:
    """A page so wide, which must do without a fault in a script, and without anything from elsewhere."""
    context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    ours = ("file:", "http://127.0.0.1:", "blob:", "data:")
    opened.on("request", lambda sent: None if sent.url.startswith(ours) else faults.append(sent.url))
    yield opened
    context.close()
    assert not faults, "een fout in een script, of iets van elders gevraagd"


@dataclass(slots=True)
class Quality:
    """What a set of queries finds: by query the share of what it should find, and of what it found."""

    recalls: list[float] = field(default_factory=list)
    precisions: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return fmean(self.recalls)

    @property
    def precision(self) -> float:
        return fmean(self.precisions)

    def add(self, query: str, wanted: set[str], found: set[str]) -> None:
        self.recalls.append(len(wanted & found) / len(wanted))
        self.precisions.append(len(wanted & found) / max(1, len(found)))
        if wanted != found:
            self.wrong.append(f"{query}: mist {sorted(wanted - found)}, te veel {sorted(found - wanted)}")


def everyday_queries() -> Iterator[tuple[str, set[str]]]:
    """Each query of search_queries.tsv with the questions, as `document#vraag-1`, that it should find."""
    for line in QUERIES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            query, wanted = line.split("\t")
            yield query, set(wanted.split())


#: Searches from the results page, as one does with the field in its header: the links that each query lists.
_ASK_ALL = """
async (queries) => {
  const results = document.querySelector("[data-zoekpagina]");
  const [field, more] = [document.querySelector("input[name=q]"), results.querySelector("[data-zoek=meer]")];
  const until = async (holds) => { while (!holds()) await new Promise((done) => setTimeout(done)); };
  const found = [];
  for (const query of queries) {
    field.value = query;
    field.form.requestSubmit();
    await until(() => results.dataset.klaar === "ja");
    while (!more.hidden) {
      more.click();
      await until(() => more.hidden || !more.disabled);
    }
    found.push([...document.querySelectorAll("#zoekresultaten a")].map((link) => link.href));
  }
  return found;
}
"""


def quality(page: Page) -> Quality:
    """Ask every everyday query on the results page that `page` shows."""
    measured = Quality()
    queries = list(everyday_queries())
    listed = page.evaluate(_ASK_ALL, [query for query, _ in queries])
    for (query, wanted), links in zip(queries, listed, strict=True):
        found = [*map(_question, links)]
        if len(found) != len(set(found)):
            raise AssertionError(f"{query}: een vraag staat er tweemaal")
        measured.add(query, wanted, set(found))
    return measured


def results(page: Page) -> list[str]:
    """The questions that the results page lists, as `document#vraag-1`, once it has them all."""
    page.wait_for_selector("[data-zoekpagina][data-klaar=ja]")
    while page.locator("[data-zoek=meer]:visible").count():
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")  # the button may just be gone
        page.wait_for_timeout(50)
    links = page.locator("#zoekresultaten a").evaluate_all("links => links.map(link => link.href)")
    return [*map(_question, links)]


def _question(link: str) -> str:
    """The question that a link leads to, as `document#vraag-1`, wherever the site stands."""
    return link.split("/documenten/")[1].replace("/index.html#", "#").replace("/#", "#")
