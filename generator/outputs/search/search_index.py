"""Build the search index of the site: `python -m generator.outputs.search.search_index`, before mkdocs.

In: the JSON of every document. Out, in `docs/zoekindex/`, which MkDocs takes along as it is:
- what Pagefind makes of one record a document;
- `vragen/`, the texts of each document, small enough to load for one result;
- `vormen/`, for a form of a word (verdwijnt) the name of the form that is found by (verdwijnen);
- `woorden/`, the words that exist, by their first letter, for who searches for one that does not.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.dutch.dictionary import names_of_forms
from generator.dutch.dutch_words import shelf
from generator.outputs.folders import renewed
from generator.outputs.lock import alone
from generator.outputs.search.filters import Exported
from generator.outputs.search.search_records import Record, record
from generator.outputs.search.steady_index import make_steady
from generator.outputs.search.word_names import note_spelling

FOLDER = "zoekindex"
#: Pagefind's stemmer stays off: the records hold words already brought together.
_PAGEFIND = (sys.executable, "-m", "pagefind", "--force-language", "unknown", "--quiet")
#: What Pagefind 1.5 writes before the JSON of a fragment.
_FRAGMENT = b"pagefind_dcd"
_SHORTEST_SUGGESTION = 4
#: What a result shows of a document, and what it is found by.
_SHOWN = "id title subject askers committee answered_by dates questions answers footnotes".split()
#: Pagefind's own page elements, and its worker: our page has its own, and needs none.
_UNUSED = "pagefind-*.css pagefind-*ui.js pagefind-highlight.js pagefind-worker.js"


def build(documents: Path, out: Path) -> None:
    """Index every `*.json` in `documents` into the folder `out`.

    The old index stays until the new one is whole. Raises OSError where that cannot be written, and
    CalledProcessError where Pagefind fails, which then says why.
    """
    with renewed(out, known_by="pagefind-entry.json") as fresh, tempfile.TemporaryDirectory() as records:
        words: Counter[str] = Counter()
        spelled: dict[str, str] = {}
        for exported in _exported(documents):
            made = record(exported)
            (Path(records) / f"{made.id}.html").write_text(made.html(), encoding="utf-8")
            _write_texts(exported, made, fresh / "vragen")
            words.update(made.spelled.keys())
            for word, printed in made.spelled.items():
                note_spelling(spelled, word, printed)
        _run_pagefind(Path(records), fresh)
        _name_as_pagefind_does(fresh)
        _write_words(words, spelled, fresh / "woorden")
        _write_forms(names_of_forms(words), fresh / "vormen")


def _exported(documents: Path) -> Iterator[Exported]:
    for file in sorted(documents.glob("*.json")):
        exported: Exported = json.loads(file.read_text(encoding="utf-8"))
        yield exported


def _run_pagefind(records: Path, out: Path) -> None:
    subprocess.run([*_PAGEFIND, "--site", str(records), "--output-path", str(out)], check=True)
    make_steady(out)
    for file in (file for pattern in _UNUSED.split() for file in out.glob(pattern)):
        file.unlink()


def _name_as_pagefind_does(out: Path) -> None:
    """A result has the name of its fragment: so do the texts from here on, found without loading that.

    The fragments themselves hold nothing that a reader may see.
    """
    for fragment in (out / "fragment").iterdir():
        stored = json.loads(gzip.decompress(fragment.read_bytes()).removeprefix(_FRAGMENT))
        document = Path(stored["url"]).stem
        (out / "vragen" / f"{document}.vragen").rename(out / "vragen" / f"{fragment.stem}.vragen")
    shutil.rmtree(out / "fragment")


def _write_texts(exported: Exported, made: Record, folder: Path) -> None:
    """Packed with gzip, under a name that no server takes for a packed file and unpacks."""
    texts = {name: exported[name] for name in _SHOWN}
    found_by = {
        "kenmerken": made.filters,
        "namen": made.about,
        "titel": made.title,
        "vormen": made.form_of,
        "delen": made.made_of,
    }
    folder.mkdir(exist_ok=True)
    (folder / f"{made.id}.vragen").write_bytes(gzip.compress(_json({**texts, **found_by}).encode(), mtime=0))


def _write_words(words: Counter[str], spelled: Mapping[str, str], folder: Path) -> None:
    """One file a letter: `{"financien": ["Financiën", 3]}`, as printed, and in how many documents."""
    by_letter: defaultdict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
    for word in sorted(words):
        if len(word) >= _SHORTEST_SUGGESTION and word.isalpha() and word.isascii():
            by_letter[word[0]][word] = (spelled[word], words[word])
    _write_shelves(by_letter, folder)


def _write_forms(forms: Mapping[str, str], folder: Path) -> None:
    """In so many files that a query loads little: `{"verdwijnt": "verdwijn"}`."""
    by_shelf: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for form in sorted(forms):
        by_shelf[str(shelf(form))][form] = forms[form]
    _write_shelves(by_shelf, folder)


def _write_shelves(shelves: Mapping[str, object], folder: Path) -> None:
    folder.mkdir()
    for name, content in shelves.items():
        (folder / f"{name}.json").write_text(_json(content), encoding="utf-8")


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


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
    except (OSError, subprocess.CalledProcessError) as error:
        parser.error(f"de zoekindex kon niet gemaakt worden, de oude staat er nog: {error}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
