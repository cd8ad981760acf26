"""Build the search index of the site: `python -m generator.search.search_index`, after `mkdocs build`.

In: the JSON of every document. Out, in `site/zoekindex/`: what Pagefind loads; `vragen/`, the texts of
each document, small enough to load for one result; and `woorden/`, the words that exist, by their first
letter, for who searches for one that does not.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

from generator.search.search_records import Exported, Record, record

FOLDER = "zoekindex"
LANGUAGE = "unknown"  # Pagefind's stemmer stays off: the records hold words already brought together
_SHORTEST_SUGGESTION = 4
#: What a result shows of a document, and what it is found by.
_SHOWN = "title subject askers committee answered_by dates questions answers footnotes".split()
#: Pagefind's own page elements, and its worker: our page has its own, and needs none.
_UNUSED = "pagefind-*.css pagefind-*ui.js pagefind-highlight.js pagefind-worker.js"


def build(documents: Path, site: Path) -> int:
    """Index every `*.json` in `documents` and write the index into `site`; returns how many."""
    out = site / FOLDER
    words = asyncio.run(_index(documents, out))
    for pattern in _UNUSED.split():
        for file in out.glob(pattern):
            file.unlink()
    _write_words(words, out / "woorden")
    return len(list(documents.glob("*.json")))


async def _index(documents: Path, out: Path) -> Counter[str]:
    config = IndexConfig(output_path=str(out), force_language=LANGUAGE)
    words: Counter[str] = Counter()
    async with PagefindIndex(config=config) as index:
        for exported in _exported(documents):
            made = record(exported)
            await index.add_html_file(content=made.html(), url=made.id)
            words.update(made.printed)
            _write_texts(exported, made, out / "vragen")
    return words


def _exported(documents: Path) -> Iterator[Exported]:
    for file in sorted(documents.glob("*.json")):
        exported: Exported = json.loads(file.read_text(encoding="utf-8"))
        yield exported


def _write_texts(exported: Exported, made: Record, folder: Path) -> None:
    """Packed with gzip, under a name that no server takes for a packed file and unpacks."""
    texts = {name: exported[name] for name in _SHOWN}
    found_by = {"namen": made.about, "delen": made.made_of}
    text = json.dumps({**texts, **found_by}, ensure_ascii=False, separators=(",", ":"))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{made.id}.vragen").write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def _write_words(words: Counter[str], folder: Path) -> None:
    """One file a letter: `{"verdrag": 3}`, the number of documents that have the word."""
    by_letter: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for word in sorted(words):
        if len(word) >= _SHORTEST_SUGGESTION and word.isalpha() and word.isascii():
            by_letter[word[0]][word] = words[word]
    folder.mkdir(parents=True, exist_ok=True)
    for letter, some in by_letter.items():
        (folder / f"{letter}.json").write_text(json.dumps(some), encoding="utf-8")


def main() -> int:
    """The command line: build the index, exit 0."""
    parser = argparse.ArgumentParser(description="Maakt de zoekindex van de site, na mkdocs build.")
    parser.add_argument("--documents", type=Path, default=Path("docs/documenten"))
    parser.add_argument("--site", type=Path, default=Path("site"))
    arguments = parser.parse_args()
    build(arguments.documents, arguments.site)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
