"""Build the search index of the site: `python -m generator.outputs.search.search_index`, before mkdocs.

In: the JSON of every document. Out, in `docs/zoekindex/`, which MkDocs takes along as it is: `begin`, that says what
there is, with the rules of words; a folder a year (shard.py); and what all years share (vocabulary.py).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from generator.dutch import word_rules
from generator.outputs.folders import renewed
from generator.outputs.lock import alone
from generator.outputs.search.filters import Exported, day
from generator.outputs.search.shard import Summary, write, write_shard
from generator.outputs.search.units import Searchable, searchable
from generator.outputs.search.vocabulary import write_vocabulary

FOLDER = "zoekindex"
#: The folder of documents that say no day.
NO_YEAR = "zonder"


def build(documents: Path, out: Path) -> None:
    """Index every `*.json` in `documents` into the folder `out`.

    The old index stays until the new one is whole. Raises OSError where that cannot be written.
    """
    by_year: defaultdict[str, list[Path]] = defaultdict(list)
    for file in sorted(documents.glob("*.json")):
        by_year[day(_read(file))[:4] or NO_YEAR].append(file)
    with renewed(out, known_by="pagefind-entry.json") as fresh:
        years = {
            year: write_shard(_searchables(by_year[year]), fresh / year) for year in sorted(by_year, reverse=True)
        }
        shelves, starts = write_vocabulary(years, fresh / "woorden")
        write(fresh / "begin", {**_beginning(years), "planken": shelves, "spellingen": " ".join(starts)})


def _searchables(files: list[Path]) -> Iterator[Searchable]:
    for file in files:
        exported = _read(file)
        yield searchable(exported, bool(exported["superseded_by"]))


def _beginning(years: dict[str, Summary]) -> dict[str, object]:
    return {
        "regels": json.loads(word_rules.text()),
        "woorden": "woorden",
        "jaren": [
            {"jaar": year, "map": year, "lijsten": made.lists, "documenten": made.documents, "vragen": made.questions}
            for year, made in years.items()
        ],
    }


def _read(file: Path) -> Exported:
    exported: Exported = json.loads(file.read_text(encoding="utf-8"))
    return exported


def main() -> int:
    """The command line: build the index, exit 0; 2 with a line that says why, where that cannot be."""
    parser = argparse.ArgumentParser(description="Maakt de zoekindex van de site, voor mkdocs build.")
    parser.add_argument("--documents", type=Path, default=Path("docs/documenten"))
    parser.add_argument("--out", type=Path, default=Path("docs") / FOLDER)
    arguments = parser.parse_args()
    if not any(arguments.documents.glob("*.json")):
        parser.error(f"{arguments.documents} bevat geen documenten: doe eerst python -m generator convert")
    try:
        with alone(arguments.out.parent, lambda message: print(message, file=sys.stderr)):
            build(arguments.documents, arguments.out)
    except OSError as error:
        parser.error(f"de zoekindex kon niet gemaakt worden, de oude staat er nog: {error}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
