"""What search finds of what it should: `make zoekmaat CORPUS=FOLDER`, FOLDER holding the other documents.

The queries of queries.tsv are over the seeds and 36 other documents that are not part of the project. They
are asked of the scripts that a reader's browser runs: hundreds take seconds. What the page makes of it is for
test_search_site.py.
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

from asking import Found, ask, index
from browsing import ROOT, chromium, run, served

QUERIES = Path(__file__).with_name("queries.tsv")

@dataclass(frozen=True, slots=True)
class Query:
    """What one asks, what should be found, which of that first (any, if empty), and what may be found too."""

    kind: str
    text: str
    wanted: frozenset[str]
    best: frozenset[str]
    allowed: frozenset[str]


class Score(NamedTuple):
    """Of a query: the share found of what should be, the share right of what is found, is the first best."""

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
            sets = (frozenset(f"{ids[file]}{sign}{anchor}" for file, sign, anchor in some) for some in named)
            yield Query(kind, text, *sets)


def build(folders: list[Path], project: Path) -> dict[str, str]:
    """Convert and index the documents of some folders into `project`; the id of each file by its name."""
    seeds = project / "seeds"
    seeds.mkdir(parents=True)
    for file in (file for folder in folders for file in folder.iterdir() if file.suffix in {".txt", ".yml"}):
        (seeds / file.name).write_bytes(file.read_bytes())
    run(project, "generator", "convert", "--seeds", "seeds", "--out", "docs/documenten")
    files = (project / "docs" / "documenten").glob("*.json")
    exported = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return {Path(each["source"]["file"]).name: each["id"] for each in exported}


def score(query: Query, result: Found) -> Score:
    """How well a query does; documents only count where one should be found."""
    wants_document = any("#" not in each for each in query.wanted)
    found = [*(result.documents if wants_document else ()), *result.questions]
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
            found = ask(page, [each.text for each in asked])
        scores = [score(query, each) for query, each in zip(asked, found, strict=True)]
    for name, half in (("afgestemd", slice(0, None, 2)), ("niet afgestemd", slice(1, None, 2))):
        print(f"{name}: gevonden, terecht, beste vooraan")
        print("\n".join(table(asked[half], scores[half])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
