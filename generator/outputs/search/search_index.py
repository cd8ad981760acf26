"""Build the search index of the site: `python -m generator.outputs.search.search_index`, before mkdocs.

In: the JSON of every document. Out, in `docs/zoekindex/`, which MkDocs takes along as it is:
- `begin`, that says what there is, with the rules of words;
- a folder a year (shard.py), and two of all years together: their words (vocabulary.py), and which questions
  are much alike (related.py).

A folder is named after what it was made of. So a year of which nothing changed is not made again, and what a
reader's browser kept of an earlier index never mixes with the new one: only `begin` is asked for anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple, cast

from generator import dutch
from generator.corpus.content_digest import text_digest
from generator.corpus.executors import all_cores
from generator.corpus.store import Store
from generator.corpus.workspace import CACHE, workspace
from generator.dutch import dictionary, word_rules
from generator.dutch.system_errors import reason
from generator.identity import abbreviations
from generator.outputs.data.moved import document_files, is_of_document
from generator.outputs.folders import MARK, put_mark, refuse_strangers, take_place
from generator.outputs.lock import alone
from generator.outputs.search.filters import day
from generator.outputs.search.indexed import IndexedDocument, indexed
from generator.outputs.search.packed import write
from generator.outputs.search.related import write_related, years_together
from generator.outputs.search.shard import ASKED, SUMMARY, read_summary, write_shard
from generator.outputs.search.summary import Summary
from generator.outputs.search.vocabulary import write_vocabulary

FOLDER = "zoekindex"
KEPT = DOCUMENTS, YEARS = "searched", "years"
"""The kinds under which is kept what the index holds of a document, and of which year each is."""
#: The folder of documents that say no day.
NO_YEAR = "zonder"
_NAME_LENGTH = 12
_BEGINNING = "begin"
_OF_EARLIER_VERSIONS = ("pagefind-entry.json", f"{_BEGINNING}.zoek")
#: Packages whose words the index rests on.
_WORD_LISTS = ("pyspellchecker", "simplemma")


class _File(NamedTuple):
    """The JSON of a document, and a digest of it."""

    path: Path
    digest: str


def build(documents: Path, out: Path, jobs: int = 1, store: Store | None = None) -> None:
    """Index every document in `documents` into the folder `out`, so many years at a time.

    What is there keeps working until the new `begin` stands, whenever this is broken off. In `store` is kept
    what the index holds of each document. Raises OSError where something cannot be written, or where `out` is
    somebody's own.
    """
    _claim(out)
    by_year = sorted(_by_year(documents, store).items(), reverse=True)
    years = {
        f"{year}-{_digest(_rules(), *(file.digest for file in files))}": files for year, files in by_year
    }
    _make_years(
        {out / name: files for name, files in years.items() if not (out / name).exists()}, jobs, store
    )
    shared, alike = f"woorden-{_key_of_all(out, years, SUMMARY)}", f"verwant-{_key_of_all(out, years, ASKED)}"
    summaries = {name: read_summary(out / name) for name in years}
    _make_once(out / shared, lambda fresh: write_vocabulary(list(summaries.values()), fresh))
    before = next(out.glob("verwant-*"), None)
    _make_once(out / alike, lambda fresh: write_related(_stretches(out, summaries), fresh, before))
    _write_beginning(out, shared, alike, summaries)
    _remove_others(out, {*years, shared, alike})
    if store:
        store.keep_only(DOCUMENTS, {_key(file) for files in years.values() for file in files})


def _claim(out: Path) -> None:
    """See that a folder is ours; that of an earlier version, known by a file in it, is ours too."""
    if any((out / name).is_file() for name in _OF_EARLIER_VERSIONS):
        put_mark(out)
    refuse_strangers(out)
    out.mkdir(parents=True, exist_ok=True)
    put_mark(out)


def _make_years(files: dict[Path, list[_File]], jobs: int, store: Store | None) -> None:
    make = partial(_make_year, store)
    if jobs == 1 or len(files) <= 1:
        for folder, some in files.items():
            make(folder, some)
    else:
        dictionary.load()
        largest_first = sorted(files, key=lambda folder: -len(files[folder]))
        with ProcessPoolExecutor(min(jobs, len(files))) as pool:
            list(pool.map(make, largest_first, map(files.__getitem__, largest_first)))


def _make_year(store: Store | None, folder: Path, files: list[_File]) -> None:
    _make_once(folder, lambda fresh: write_shard((_indexed(file, store) for file in files), fresh))


def _indexed(file: _File, store: Store | None) -> IndexedDocument:
    known = store.get(DOCUMENTS, _key(file)) if store else None
    if known is not None:
        return cast(IndexedDocument, known)
    made = indexed(json.loads(file.path.read_bytes()))
    if store:
        store.put(DOCUMENTS, _key(file), made)
    return made


def _by_year(documents: Path, store: Store | None) -> dict[str, list[_File]]:
    """The documents of each year; of a file that was read before, the year is known."""
    key = text_digest(f"{documents.absolute()} {_rules()}")
    before = cast(dict[str, str] | None, store.get(YEARS, key) if store else None) or {}
    by_year: defaultdict[str, list[_File]] = defaultdict(list)
    years: dict[str, str] = {}
    for path in sorted(documents.glob("*.json")):
        content = path.read_bytes()
        if not is_of_document(content):
            continue
        digest = hashlib.sha256(content).hexdigest()
        years[digest] = before.get(digest) or day(json.loads(content))[:4] or NO_YEAR
        by_year[years[digest]].append(_File(path, digest))
    if store and years != before:
        store.put(YEARS, key, years)
        store.keep_only(YEARS, {key})
    return by_year


def _key(file: _File) -> str:
    """What a document is indexed from: its file, the rules of words and this code."""
    return hashlib.sha256(f"{file.digest} {_rules()}".encode()).hexdigest()


def _key_of_all(out: Path, years: Iterable[str], kept: str) -> str:
    """What all years together make of what each keeps: another text need not be another word or question."""
    of_years = (f"{name.partition('-')[0]} {_contents(out / name / f'{kept}.zoek')}" for name in years)
    return _digest(*of_years, _rules())


@cache
def _rules() -> str:
    rooms = (Path(dutch.__file__).parent, Path(__file__).parent)
    code = (Path(abbreviations.__file__), *(file for room in rooms for file in room.iterdir()))
    return _digest(*(_contents(file) for file in sorted(code) if file.is_file()), *map(version, _WORD_LISTS))


def _contents(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _digest(*of: str) -> str:
    return hashlib.sha256("\n".join(of).encode()).hexdigest()[:_NAME_LENGTH]


def _make_once(folder: Path, make: Callable[[Path], object]) -> None:
    """Make a folder that is not there yet, under another name until it is whole."""
    if folder.exists():
        return
    fresh = folder.with_name(f".{folder.name}.nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    make(fresh)
    take_place(fresh, folder)


def _stretches(out: Path, summaries: Mapping[str, Summary]) -> dict[str, list[Path]]:
    """The folders of the years in which questions are compared together, by what they are compared by."""
    documents = {year: summaries[year].documents for year in sorted(summaries)}
    together = [years[::-1] for years in years_together(documents)]
    return {_key_of_all(out, years, ASKED): [out / year for year in years] for years in together}


def _write_beginning(out: Path, shared: str, alike: str, summaries: dict[str, Summary]) -> None:
    years = [
        {
            "jaar": name.partition("-")[0],
            "map": name,
            "lijsten": summary.lists,
            "documenten": summary.documents,
            "vragen": summary.questions,
        }
        for name, summary in summaries.items()
    ]
    days = sorted(day for summary in summaries.values() for day in summary.days)
    beginning = {
        "regels": {**json.loads(word_rules.text()), "abbreviations": dict(abbreviations.ABBREVIATIONS)},
        "woorden": shared,
        "verwant": alike,
        "dagen": [days[0], days[-1]] if days else [],
        "jaren": years,
    }
    write(out / f".{_BEGINNING}", beginning)
    (out / f".{_BEGINNING}.zoek").replace(out / f"{_BEGINNING}.zoek")


def _remove_others(out: Path, folders: set[str]) -> None:
    for path in out.iterdir():
        if path.name in {*folders, f"{_BEGINNING}.zoek", MARK}:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def main() -> int:
    """The command line: build the index, exit 0; 2 with a line that says why, where that cannot be."""
    parser = argparse.ArgumentParser(description="Maakt de zoekindex van de site, voor mkdocs build.")
    parser.add_argument("--documents", type=Path, default=Path("docs/documenten"))
    parser.add_argument("--out", type=Path, default=Path("docs") / FOLDER)
    parser.add_argument("-j", "--jobs", type=int, default=all_cores(), help="zoveel jaren tegelijk")
    arguments = parser.parse_args()
    if not any(document_files(arguments.documents)):
        parser.error(f"{arguments.documents} bevat geen documenten: doe eerst python -m generator convert")
    try:
        with (
            alone(arguments.out.parent, lambda message: print(message, file=sys.stderr)),
            workspace(CACHE) as where,
        ):
            build(arguments.documents, arguments.out, max(1, arguments.jobs), where.store)
    except OSError as error:
        parser.error(f"{error.filename}: {reason(error)}; de oude zoekindex staat er nog")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
