"""What search finds of what it should: `python tests/search/measure.py FOLDER`, FOLDER holding the documents.

The queries of queries.tsv are over the seeds and 36 other documents that are not part of the project. They are asked of
the scripts that a reader's browser runs, in Chromium, without a site around them: hundreds take seconds. What the
page makes of it is for test_search_site.py.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from browsing import ROOT, chromium, served
from playwright.sync_api import Page
from search_site import run

QUERIES = Path(__file__).with_name("queries.tsv")
#: In the order that mkdocs.yml loads them.
_SCRIPTS = "woorden bestanden opdracht wegen passages kenmerken machine".split()
#: So many documents stand above the questions before one asks for more (pagina.js).
_DOCUMENTS = 3
_ASK = """
async ([queries, settings]) => {
  const { zoek, zoekwegen } = window.kamerantwoord;
  Object.assign(zoekwegen.INSTELLING, settings);
  const found = [];
  for (const query of queries) {
    const { vragen, documenten, lees } = await zoek(query);
    const questions = await Promise.all(vragen.map(lees));
    const documents = await Promise.all(documenten.slice(0, 3).map(lees));
    found.push([documents.map(({ id }) => id), questions.map(({ id, anker }) => `${id}#${anker}`)]);
  }
  return found;
}
"""


@dataclass(frozen=True, slots=True)
class Query:
    """What one asks, what should be found, which of that first (any, if empty), and what may be found too."""

    kind: str
    text: str
    wanted: frozenset[str]
    best: frozenset[str]
    allowed: frozenset[str]


class Score(NamedTuple):
    """Of a query: the share found of what should be, the share of what was found that should, and whether the first is best."""

    recall: float
    precision: float
    best: float


def queries(ids: Mapping[str, str]) -> Iterator[Query]:
    """The queries whose files all have an id: `ids` gives it by file name."""
    for line in QUERIES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, text, *places = line.split("\t")
        named = [[place.partition("#") for place in some.split()] for some in places]
        if all(file in ids for some in named for file, _, _ in some):
            wanted, best, allowed = (frozenset(f"{ids[file]}{sign}{anchor}" for file, sign, anchor in some) for some in named)
            yield Query(kind, text, wanted, best, allowed)


def build(folders: list[Path], project: Path) -> dict[str, str]:
    """Convert and index the documents of some folders into `project`; the id of each file by its name."""
    seeds = project / "seeds"
    seeds.mkdir(parents=True)
    for file in (file for folder in folders for file in folder.iterdir() if file.suffix in {".txt", ".yml"}):
        (seeds / file.name).write_bytes(file.read_bytes())
    run(project, "generator", "convert", "--seeds", "seeds", "--out", "docs/documenten")
    exported = [json.loads(file.read_text(encoding="utf-8")) for file in (project / "docs" / "documenten").glob("*.json")]
    return {Path(each["source"]["file"]).name: each["id"] for each in exported}


def index(project: Path) -> None:
    """Index the documents of `project` beside the scripts that search them."""
    run(project, "generator.outputs.search.search_index", "--out", "zoekindex")
    (project / "javascripts").unlink(missing_ok=True)
    (project / "javascripts").symlink_to(ROOT / "docs" / "javascripts")
    scripts = "".join(f'<script src="javascripts/zoeken/{name}.js"></script>' for name in _SCRIPTS)
    (project / "index.html").write_text(f"<!doctype html><title>Zoeken</title><body>{scripts}", encoding="utf-8")


def ask(page: Page, asked: list[Query], settings: Mapping[str, object]) -> list[tuple[list[str], list[str]]]:
    """The documents and questions that each query finds, with the settings of wegen.js changed."""
    found: list[tuple[list[str], list[str]]] = page.evaluate(_ASK, [[each.text for each in asked], settings])
    return found


def score(query: Query, documents: list[str], questions: list[str]) -> Score:
    """How well a query does; documents only count where one should be found."""
    found = [*(documents if any("#" not in each for each in query.wanted) else ()), *questions]
    counted = [each for each in found if each not in query.allowed]
    right = query.wanted & set(counted)
    precision = len(right) / len(counted) if counted else float(not found and not query.wanted)
    return Score(
        len(right) / len(query.wanted),
        precision,
        float(bool(found) and found[0] in (query.best or query.wanted)),
    )


def table(asked: list[Query], scores: list[Score]) -> Iterator[str]:
    """A line a kind of query, and one for all."""
    by_kind: defaultdict[str, list[Score]] = defaultdict(list)
    for query, each in zip(asked, scores, strict=True):
        by_kind[query.kind].append(each)
    for kind, some in (*by_kind.items(), ("alle", scores)):
        means = (fmean(values) for values in zip(*some, strict=True))
        yield f"{kind:10}{len(some):5}" + "".join(f"{mean:8.3f}" for mean in means)


def main(folder: Path) -> int:
    """Print what each half of the queries finds: on the first the search was tuned, on the second not."""
    with tempfile.TemporaryDirectory() as made, chromium() as browser:
        project = Path(made)
        asked = list(queries(build([ROOT / "seeds", folder], project)))
        index(project)
        with served(project) as address:
            page = browser.new_page()
            page.goto(address)
            found = ask(page, asked, {})
        scores = [score(query, *each) for query, each in zip(asked, found, strict=True)]
    for name, half in (("afgestemd", slice(0, None, 2)), ("niet afgestemd", slice(1, None, 2))):
        print(f"{name}: gevonden, terecht, beste vooraan")
        print("\n".join(table(asked[half], scores[half])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
