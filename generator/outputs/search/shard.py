"""One year of documents as the reader's browser searches them, in small files that a query loads few of.

- `lijst-N`: for each name whose shelf is N, the questions that have it and the documents it holds for
- `documenten`: how many questions each document has, and its day
- `kenmerken`: what can be filtered by, and which documents have it; how questions without answer stand
- `tekst-D-P`: what a result shows of document D, so many questions a part
"""

from __future__ import annotations

import gzip
import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.dutch.dutch_words import shelf
from generator.identity.status import STATUSES
from generator.outputs.search.asked import Asked, asked_in
from generator.outputs.search.filters import Exported, day, filters
from generator.outputs.search.summary import Summary, WordCount, summarised
from generator.outputs.search.texts import texts
from generator.outputs.search.units import HIGHEST, Searchable

#: So many numbers a list file, or so many names: one to two kilobytes, packed.
_LIST_SIZE, _LIST_NAMES = 1_500, 150
#: What one number of a list holds of a question or document: how far it is from the one before, and a weight.
WEIGHTS = HIGHEST + 1
#: Kept for the next time; MkDocs leaves out what begins with a dot.
SUMMARY, ASKED = ".samenvatting", ".gevraagd"


@dataclass(slots=True)
class Postings:
    """Where a name stands in one year: questions and documents by number, each with its weight."""

    units: array[int] = field(default_factory=lambda: array("I"))
    documents: array[int] = field(default_factory=lambda: array("I"))


@dataclass(slots=True)
class _Gathered:
    """What is gathered of one year; `values` by filter and value the documents that have it."""

    postings: defaultdict[str, Postings] = field(default_factory=lambda: defaultdict(Postings))
    counts: list[int] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    values: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    statuses: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    questions: int = 0
    words: WordCount = field(default_factory=WordCount)


def write_shard(documents: Iterable[Searchable], folder: Path) -> None:
    """Write the documents of one year into the new folder `folder`."""
    made = _Gathered()
    folder.mkdir(parents=True)
    with packed_lines(folder / ASKED) as asked:
        for document in documents:
            for part, content in enumerate(texts(document)):
                write(folder / f"tekst-{len(made.counts)}-{part}", content)
            asked.writelines(line(question) for question in asked_in(document))
            _gather(document, made)
    size = sum(len(each.units) + len(each.documents) for each in made.postings.values())
    lists = max(1, size // _LIST_SIZE, len(made.postings) // _LIST_NAMES)
    for place, names in enumerate(_lists(made.postings, lists)):
        write(folder / f"lijst-{place}", names)
    write(folder / "documenten", {"vragen": made.counts, "dagen": made.days})
    statuses = {status: _gaps(places) for status, places in made.statuses.items()}
    write(folder / "kenmerken", {"documenten": _packed(made.values), "vragen": statuses})
    write(folder / SUMMARY, summarised(lists, made.days, made.questions, made.postings, made.words))


def read_summary(folder: Path) -> Summary:
    """What `write_shard` kept for all years together."""
    return Summary(*read_packed(folder / SUMMARY))


def read_asked(folder: Path) -> Iterator[Asked]:
    """The questions that `write_shard` kept, to look for others like them; one after another."""
    with gzip.open(folder / f"{ASKED}.zoek") as lines:
        for line in lines:
            yield Asked(*json.loads(line))


def write(file: Path, content: object) -> None:
    """As JSON packed with gzip, under a name that no server takes for a packed file and unpacks."""
    file.with_name(f"{file.name}.zoek").write_bytes(gzip.compress(_json(content), mtime=0))


def read_packed(file: Path) -> Any:  # noqa: ANN401 - JSON
    """What `write` wrote."""
    return json.loads(gzip.decompress(file.with_name(f"{file.name}.zoek").read_bytes()))


@contextmanager
def packed_lines(file: Path) -> Iterator[gzip.GzipFile]:
    """The same for what is written, and read again, piece by piece."""
    with (
        file.with_name(f"{file.name}.zoek").open("wb") as packed,
        gzip.GzipFile("", "wb", fileobj=packed, mtime=0) as lines,
    ):
        yield lines


def line(content: object) -> bytes:
    """As `packed_lines` takes it."""
    return _json(content) + b"\n"


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _gather(document: Searchable, made: _Gathered) -> None:
    number, first = len(made.counts), made.questions
    made.counts.append(sum(unit.anchor is not None for unit in document.units))
    made.days.append(day(document.exported))
    for place, unit in enumerate(document.units, first):
        for name, weight in unit.weights.items():
            made.postings[name].units.append(place * WEIGHTS + weight)
        if unit.status != STATUSES["answered"]:
            made.statuses[unit.status].append(place)
    made.questions += len(document.units) or 1
    for name, firmness in document.whole.items():
        made.postings[name].documents.append(number * WEIGHTS + firmness)
    _gather_values(document.exported, number, made.values)
    made.words.add(document.printed)


def _gather_values(exported: Exported, number: int, values: dict[str, dict[str, list[int]]]) -> None:
    for name, some in filters(exported).items():
        for value in some:
            values.setdefault(name, {}).setdefault(value, []).append(number)


def _lists(postings: Mapping[str, Postings], lists: int) -> list[dict[str, list[list[int]]]]:
    shelves: list[dict[str, list[list[int]]]] = [{} for _ in range(lists)]
    for name in sorted(postings):
        found = postings[name]
        shelves[shelf(name, lists)][name] = [_weighed_gaps(found.units), _weighed_gaps(found.documents)]
    return shelves


def _packed(values: Mapping[str, Mapping[str, list[int]]]) -> dict[str, dict[str, list[int]]]:
    return {name: {value: _gaps(places) for value, places in some.items()} for name, some in values.items()}


def _weighed_gaps(places: Sequence[int]) -> list[int]:
    """Each place, that has its weight in it, less the place before: small numbers pack well."""
    before, gaps = 0, []
    for packed in places:
        place, weight = divmod(packed, WEIGHTS)
        gaps.append((place - before) * WEIGHTS + weight)
        before = place
    return gaps


def _gaps(places: Sequence[int]) -> list[int]:
    return [place - before for place, before in zip(places, [0, *places], strict=False)]
