"""What search finds, and what it costs as the site grows, as `make bench` prints it.

The documents are the seeds over and over, each time with other words, days and people. Only the parts
that search needs are made: the JSON of the documents, the index, and the pages of the site itself.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from browsing import chromium, served
from measuring import run as measured
from playwright.sync_api import Browser
from search_site import build_site, quality, unpacked

from generator.outputs.search.filters import Exported
from generator.outputs.search.search_index import FOLDER

SIZES = (100, 1000, 5000)
#: To the first result at 5,000 documents and up to there; at 10,000 a little more may be needed.
MOST_BYTES = {5000: 260_000, 10_000: 300_000}
MOST_MEGABYTES = 700
RARE, COMMON = "meldpunt", "mensenrechten"
TRIALS = 3
#: One word in so many becomes another: documents of one site share most words, not all.
CHANGED = 0.08
_PARTS = ("questions", "answers", "footnotes")
_WORD = re.compile(r"\b[a-z]{6,}\b")
_NAMES = "Aalders Bakker Cornelissen Elzinga Faber Groen Hendriks Jansen Kuiper Mulder Postma".split()
_ENDINGS = ("", "", "kwestie", "beleid")
_PARTIES = "PvdA VVD CDA D66 SP SGP ChristenUnie GroenLinks".split()


@dataclass(frozen=True, slots=True)
class First:
    """What a browser fetched, in bytes, and how long it took until the first result stood there."""

    bytes: int
    milliseconds: float


def documents(count: int, made_of: Path, folder: Path) -> None:
    """Write `count` documents into `folder`, made of the exported seeds in `made_of`."""
    seeds = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(made_of.glob("*.json"))]
    words = sorted({word for seed in seeds for text in _texts(seed) for word in _WORD.findall(text)})
    for number in range(count):
        document = varied(seeds[number % len(seeds)], number, words)
        text = json.dumps(document, ensure_ascii=False)
        (folder / f"{document['id']}.json").write_text(text, encoding="utf-8")


def varied(seed: Exported, number: int, words: list[str]) -> Exported:
    """A document like `seed`, with other words, another day and other people."""
    chance = random.Random(number)  # noqa: S311 - nothing secret: the same documents every time

    def other(word: re.Match[str]) -> str:
        return chance.choice(words) + chance.choice(_ENDINGS) if chance.random() < CHANGED else word[0]

    def changed(part: Exported) -> Exported:
        return {**part, "text": _WORD.sub(other, part["text"])}

    day = f"{chance.randint(2010, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    name, party = chance.choice(_NAMES), chance.choice(_PARTIES)
    asker = {"name": name, "party": party, "label": f"{name} ({party})"}
    return {
        **seed,
        **{name: [changed(part) for part in seed[name]] for name in _PARTS},
        "id": f"proef-{number:05}",
        "askers": [asker],
        "listed_under": {**seed["listed_under"], "askers": [name], "parties": [party]},
        "dates": {"submitted": day, "answered": day},
    }


def _texts(document: Exported) -> Iterator[str]:
    return (part["text"] for name in _PARTS for part in document[name])


#: Measured in the page itself, at the moment that the first result stands in it.
_MEASURE = """
query => new Promise(done => {
  const start = performance.now();
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10000);
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#zoekresultaten a")) return;
    observer.disconnect();
    const loaded = performance.getEntriesByType("resource").filter(each => each.responseEnd > 0);
    done([loaded.reduce((sum, each) => sum + each.transferSize, 0), performance.now() - start]);
  }).observe(document.querySelector("#zoekresultaten"), {childList: true});
  document.querySelector("input[name=q]").value = query;
  document.querySelector("form[data-zoekveld]").requestSubmit();
})
"""


def first_result(browser: Browser, start: str, query: str) -> First:
    """Search as a visitor who was never here, until the first result; `start` is the results page."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(start)
    page.wait_for_selector("[data-zoek=uitleg]:visible")
    loaded, spent = page.evaluate(_MEASURE, query)
    context.close()
    return First(loaded, spent)


def quickest(browser: Browser, start: str, query: str) -> First:
    """The least of some trials: these machines are noisy."""
    trials = [first_result(browser, start, query) for _ in range(TRIALS)]
    return min(trials, key=lambda first: first.milliseconds)


def scripts(site: Path) -> int:
    """The search scripts that the results page loads, in bytes."""
    page = (site / "zoeken" / "index.html").read_text(encoding="utf-8")
    named = set(re.findall(r"javascripts/zoeken/[a-z]+\.js", page))
    return sum((site / name).stat().st_size for name in named)


def most_bytes(count: int) -> int:
    """How much a first result may cost at so many documents."""
    return next(most for size, most in MOST_BYTES.items() if count <= size)


def bench_quality(project: Path, browser: Browser) -> None:
    """What the everyday queries find in the seeds, hosted and from disk."""
    with served(project / "site") as hosted:
        for place, start in (("gehost", f"{hosted}zoeken/"), ("van schijf", on_disk(project))):
            page = browser.new_page()
            page.goto(start)
            found = quality(page)
            page.close()
            print(
                f"{len(found.recalls)} zoekvragen, {place}: gevonden {found.recall:.3f}, "
                f"terecht {found.precision:.3f}"
            )


def on_disk(project: Path) -> str:
    """The address of the results page in the unpacked archive."""
    return f"{unpacked(project).as_uri()}/zoeken/index.html"


def bench_size(count: int, project: Path, browser: Browser) -> bool:
    """Index `count` documents and search them; whether the bytes stay below the target."""
    site = project / "site"
    shutil.rmtree(site / "documenten")
    (site / "documenten").mkdir()
    documents(count, project / "docs" / "documenten", site / "documenten")
    places = ("--documents", "site/documenten", "--out", f"site/{FOLDER}")
    cost = measured("generator.outputs.search.search_index", *places, folder=project)
    again = measured("generator.outputs.search.search_index", *places, folder=project)
    print(
        f"{count} documenten: index {cost.seconds:.1f} s, {cost.megabytes:.0f} MB geheugen; "
        f"nog eens, als er niets veranderde, {again.seconds:.1f} s"
    )
    disk = on_disk(project)
    met = cost.megabytes <= MOST_MEGABYTES
    with served(site) as address:
        for query in (RARE, COMMON, f"{RARE} {COMMON}"):
            hosted = quickest(browser, f"{address}zoeken/", query)
            loaded = hosted.bytes + scripts(site)
            met = met and loaded <= most_bytes(count)
            from_disk = quickest(browser, disk, query).milliseconds
            print(
                f"  {query:24}{loaded / 1000:7.0f} kB  {hosted.milliseconds:6.0f} ms tot een resultaat, "
                f"van schijf {from_disk:6.0f} ms"
            )
    return met


def main(sizes: list[int]) -> int:
    """Measure at each size; 1 where bytes or memory exceed the target."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        project = Path(folder)
        build_site(project)
        bench_quality(project, browser)
        met = [bench_size(size, project, browser) for size in sizes]
    print(f"Doel: {MOST_BYTES} bytes, {MOST_MEGABYTES} MB: {'gehaald' if all(met) else 'NIET GEHAALD'}")
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main([int(size) for size in sys.argv[1:]] or list(SIZES)))
