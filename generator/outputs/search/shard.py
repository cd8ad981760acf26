"""One year of documents as the reader's browser searches them, in small files that a query loads few of.

- `lijst-N`: for each name whose shelf is N, the questions that have it and the documents it holds for
- `documenten`: how many questions each document has, and its day; and for which another stands
- `adressen`: the id of each document, and of those that it stands for: for who follows something
- `kenmerken`: what can be filtered by, and which documents have it; how questions without answer stand
- `tekst-D-P`: what a result shows of document D, so many questions a part
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.dutch.dutch_words import shelf
from generator.identity.status import STATUSES
from generator.outputs.search.asked import Asked
from generator.outputs.search.indexed import IndexedDocument
from generator.outputs.search.packed import place_of, read, read_lines, write, written_lines
from generator.outputs.search.summary import Summary, WordCount, summarised
from generator.outputs.search.units import HIGHEST

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
    ids: list[str] = field(default_factory=list)
    stands_for: dict[int, list[str]] = field(default_factory=dict)
    superseded: list[int] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    values: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    statuses: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    questions: int = 0
    words: WordCount = field(default_factory=WordCount)


def write_shard(documents: Iterable[IndexedDocument], folder: Path) -> None:
    """Write the documents of one year into the new folder `folder`."""
    made = _Gathered()
    folder.mkdir(parents=True)
    with written_lines(folder / ASKED) as asked:
        for document in documents:
            for part, content in enumerate(document.texts):
                place_of(folder / f"tekst-{len(made.counts)}-{part}").write_bytes(content)
            asked.write(document.asked)
            _gather(document, made)
    size = sum(len(each.units) + len(each.documents) for each in made.postings.values())
    lists = max(1, size // _LIST_SIZE, len(made.postings) // _LIST_NAMES)
    for place, names in enumerate(_lists(made.postings, lists)):
        write(folder / f"lijst-{place}", names)
    superseded = _gaps(made.superseded)
    write(folder / "documenten", {"vragen": made.counts, "dagen": made.days, "vervangen": superseded})
    write(folder / "adressen", {"documenten": made.ids, "ookVoor": made.stands_for})
    statuses = {status: _gaps(places) for status, places in made.statuses.items()}
    write(folder / "kenmerken", {"documenten": _packed(made.values), "vragen": statuses})
    superseded_ones = set(made.superseded)
    days = [day for place, day in enumerate(made.days) if place not in superseded_ones]
    write(folder / SUMMARY, summarised(lists, days, made.questions, made.postings, made.words))


def read_summary(folder: Path) -> Summary:
    """What `write_shard` kept for all years together."""
    return Summary(*read(folder / SUMMARY))


def read_asked(folder: Path) -> Iterator[Asked]:
    """The questions that `write_shard` kept, to look for others like them; one after another."""
    return (Asked(*each) for each in read_lines(folder / ASKED))


def _gather(document: IndexedDocument, made: _Gathered) -> None:
    number, first = len(made.counts), made.questions
    _note_same_questions(number, document, made)
    made.ids.append(document.id)
    made.counts.append(sum(unit.is_question for unit in document.units))
    made.days.append(document.day)
    for place, unit in enumerate(document.units, first):
        for name, weight in unit.weights.items():
            made.postings[name].units.append(place * WEIGHTS + weight)
        if unit.status != STATUSES["answered"]:
            made.statuses[unit.status].append(place)
    made.questions += len(document.units) or 1
    for name, firmness in document.whole.items():
        made.postings[name].documents.append(number * WEIGHTS + firmness)
    for name, some in document.values.items():
        for value in some:
            made.values.setdefault(name, {}).setdefault(value, []).append(number)
    made.words.add(document.words)


def _note_same_questions(number: int, document: IndexedDocument, made: _Gathered) -> None:
    if document.stands_for:
        made.stands_for[number] = document.stands_for
    if not document.units:
        made.superseded.append(number)


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
