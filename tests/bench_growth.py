"""What a site of a thousand documents costs, and of ten thousand, as `make bench` prints it.

Ratios, all of one run, of what `make site` does, its processes included. Where nothing else is said they are
of CPU seconds, which a busy machine changes less than waiting.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench_search import COMMON, RARE, quickest, scripts
from browsing import chromium, copy_project, served
from many_documents import write_document, write_documents
from measuring import Cost, run, verdict

#: Against building everything.
NOTHING, ONE, TEMPLATE = 0.03, 0.07, 0.5
TWO_PROCESSES = 0.6
STOCK = 0.3
#: So many times the documents may cost so many times as much, and one that changed among them.
TIMES, GROWTH, ONE_AMONG_MANY = 10, 10.5, 3
MEGABYTES = 700
BYTES, MILLISECONDS = 300_000, 700
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_STOCK_SETTINGS = """\
site_name: Proef
site_url: https://example.org/
theme: {name: material, language: nl, font: false}
plugins: [search]
markdown_extensions: [attr_list, def_list, tables, pymdownx.details, {toc: {permalink: true}}]
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A project folder of so many documents."""

    folder: Path
    documents: int

    @classmethod
    def filled(cls, folder: Path, documents: int) -> Project:
        """A new one, of which nothing is built."""
        folder.mkdir()
        copy_project(folder)
        size = write_documents(documents, folder / "seeds")
        print(f"{documents} documenten, {size / 1e6:.1f} MB", flush=True)
        return cls(folder, documents)

    def build(self, what: str, jobs: int) -> Cost:
        """Make the site, in as many processes."""
        cost = run("generator", "site", "-j", str(jobs), folder=self.folder)
        took = f"{cost.seconds:7.1f} s, gewacht {cost.wall:7.1f} s, {cost.megabytes:4.0f} MB"
        print(f"    {what:24} {took}", flush=True)
        return cost

    def build_again(self, what: str, jobs: int) -> Cost:
        """Make the site from nothing."""
        shutil.rmtree(self.folder / ".cache")
        shutil.rmtree(self.folder / "site")
        shutil.rmtree(self.folder / "docs" / "zoekindex")
        return self.build(what, jobs)

    def change_one(self, what: str) -> None:
        """Write something more in a document that three others cite."""
        write_document(self.documents // 2, self.documents, self.folder / "seeds", what)

    def change_a_template(self) -> None:
        with (self.folder / "overrides" / "main.html").open("a", encoding="utf-8") as template:
            template.write("{# proef #}\n")


def bench_changes(project: Project, full: Cost) -> list[bool]:
    """What it costs to build again, against building everything, both in one process."""
    nothing = project.build("niets veranderd", 1)
    project.change_one(" Een zin erbij.")
    one = project.build("één document", 1)
    project.change_a_template()
    template = project.build("een sjabloon", 1)
    return [
        verdict("niets veranderd, tegen alles", nothing.seconds / full.seconds, NOTHING),
        verdict("één document, aangehaald door drie, tegen alles", one.seconds / full.seconds, ONE),
        verdict("een sjabloon, tegen alles", template.seconds / full.seconds, TEMPLATE),
    ]


def bench_waiting(project: Project, full: Cost, both: Cost) -> list[bool]:
    """How long one waits: with two processes, and with mkdocs as it comes."""
    stock = build_with_stock(project)
    return [
        verdict("gewacht met twee processen, tegen met één", both.wall / full.wall, TWO_PROCESSES),
        verdict("gewacht met twee processen, tegen Material zoals het is", both.wall / stock.wall, STOCK),
    ]


def build_with_stock(project: Project) -> Cost:
    """The same pages with mkdocs and Material as they come: their search, every page in the menu."""
    folder = project.folder / "kaal"
    pages = sorted((project.folder / "docs" / "documenten").glob("ah-*.md"))
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(_STOCK_SETTINGS, encoding="utf-8")
    for page in pages:
        text = _FRONT_MATTER.sub("", page.read_text(encoding="utf-8"))
        (folder / "docs" / page.name).write_text(text, encoding="utf-8")
    cost = run("mkdocs", "build", "--quiet", folder=folder)
    print(f"    {len(pages)} bladzijden met Material zoals het is: gewacht {cost.wall:.1f} s", flush=True)
    return cost


def bench_many(few: Cost, one_of_few: float, project: Project) -> list[bool]:
    """What more documents cost, in all and in memory, and what searching them costs a reader.

    Few and many in two processes: side by side, on cores that share much, each second of work takes longer.
    """
    many = project.build("alles", 2)
    project.change_one(" Een zin erbij.")
    one = project.build("één document", 2)
    return [
        verdict(f"{TIMES} maal zoveel documenten", many.seconds / few.seconds, GROWTH, 2),
        verdict("één document daarvan, tegen één van weinig", one.seconds / one_of_few, ONE_AMONG_MANY, 2),
        verdict("geheugen van het grootste proces, MB", many.megabytes, MEGABYTES, 0),
        *bench_searching(project.folder / "site"),
    ]


def bench_searching(site: Path) -> list[bool]:
    """To the first result of a visitor who was never here."""
    with served(site) as address, chromium() as browser:
        first = {query: quickest(browser, f"{address}zoeken/", query) for query in (RARE, COMMON)}
    loaded = max(each.bytes for each in first.values()) + scripts(site)
    spent = first[COMMON].milliseconds
    return [
        verdict("bytes tot het eerste resultaat", loaded, BYTES, 0),
        verdict(f"milliseconden tot het eerste resultaat ({COMMON})", spent, MILLISECONDS, 0),
    ]


def main(count: int) -> int:
    """Measure on `count` documents and on ten times as many; 1 where a target is missed."""
    with tempfile.TemporaryDirectory() as temporary:
        few = Project.filled(Path(temporary, "few"), count)
        full = few.build("alles", 1)
        met = bench_changes(few, full)
        both = few.build_again("alles, twee processen", 2)
        met += bench_waiting(few, full, both)
        few.change_one(" Nog een zin.")
        one = few.build("één document", 2)
        met += bench_many(both, one.seconds, Project.filled(Path(temporary, "many"), TIMES * count))
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
