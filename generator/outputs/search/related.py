"""Questions that are much alike, in other documents: what the pages of documents tell of them.

- `verwant-N`: for each document whose shelf is N, and each question of it that has any, the questions most
  like it

They are compared stretch by stretch: so many years as have enough documents to tell which words are rare
(alike.py). What came of two stretches is kept beside it (MkDocs leaves out what begins with a dot), so that
after a change only the stretch of that year is compared with the others again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations_with_replacement
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple, TypeAlias

from generator.dutch.dutch_words import shelf
from generator.outputs.search.alike import MOST, Found, Near, alike
from generator.outputs.search.asked import Asked
from generator.outputs.search.packed import place_of, read, write
from generator.outputs.search.shard import read_asked
from generator.outputs.search.stretch import Ids, Stretch, stretch

#: Documents that tell which words are rare; fewer than the least, at the end, go with those before them.
_ENOUGH, _LEAST = 1_000, 500
#: So many documents a shelf.
_SHELF_SIZE = 10

Stretches: TypeAlias = Mapping[str, Sequence[Path]]
"""By a key, that says what they hold, the folders of the years that are one stretch."""


class _Place(NamedTuple):
    """A question: the number of its stretch, and its place in that."""

    stretch: int
    question: int


def years_together(documents: Mapping[str, int]) -> list[list[str]]:
    """The years of each stretch, by how many documents each year has, the oldest first.

    A year that is added changes the last stretch alone.
    """
    together: list[list[str]] = [[]]
    for year in documents:
        if _count(together[-1], documents) >= _ENOUGH:
            together.append([])
        together[-1].append(year)
    if len(together) > 1 and _count(together[-1], documents) < _LEAST:
        last = together.pop()
        together[-1] += last
    return together


def _count(years: Iterable[str], documents: Mapping[str, int]) -> int:
    return sum(documents[year] for year in years)


def write_related(stretches: Stretches, folder: Path, before: Path | None = None) -> None:
    """Write what is alike into the new folder `folder`; `before` is that of another time, if there is one."""
    folder.mkdir(parents=True)
    found = _most_alike(_compared(stretches, folder, before))
    told = {*found, *(other for some in found.values() for other in some)}
    shown: dict[_Place, list[str]] = {}
    documents = set()
    for number, folders in enumerate(stretches.values()):
        for place, question in enumerate(_asked(folders)):
            documents.add(question.document)
            if (number, place) in told:
                shown[_Place(number, place)] = _shown(question)
    _write_shelves(found, shown, max(1, len(documents) // _SHELF_SIZE), folder)


def _write_shelves(
    found: Mapping[_Place, Sequence[_Place]], shown: Mapping[_Place, list[str]], number: int, folder: Path
) -> None:
    shelves: list[dict[str, dict[str, object]]] = [{} for _ in range(number)]
    for place in sorted(found):
        document, anchor, *_ = shown[place]
        some = [shown[other] for other in found[place]]
        shelves[shelf(document, number)].setdefault(document, {})[anchor] = some
    for number_of_shelf, content in enumerate(shelves):
        write(folder / f"verwant-{number_of_shelf}", content)
    write(folder / "begin", {"planken": number})


def _shown(question: Asked) -> list[str]:
    return [question.document, question.anchor, question.number, question.words, question.name, question.day]


def _asked(folders: Iterable[Path]) -> Iterator[Asked]:
    return (question for folder in folders for question in read_asked(folder))


# --- What is alike in two stretches, now or before -----------------------------------------------


def _compared(
    stretches: Stretches, folder: Path, before: Path | None
) -> Iterator[tuple[int, int, Found, Found]]:
    """Of each two stretches, and of each by itself, what is alike; it is kept in `folder`."""
    ids: Ids = {}

    @cache
    def read_stretch(key: str) -> Stretch:
        return stretch(_asked(stretches[key]), ids)

    for (one, key), (other, other_key) in combinations_with_replacement(enumerate(stretches), 2):
        name = f".samen-{key}-{other_key}"
        if before and (known := place_of(before / name)).exists():
            copyfile(known, folder / known.name)
        else:
            write(
                folder / name, [[*some.items()] for some in alike(read_stretch(key), read_stretch(other_key))]
            )
        here, there = _read(folder / name)
        yield one, other, here, there


def _read(file: Path) -> Iterator[Found]:
    for some in read(file):
        yield {place: [Near(*each) for each in near] for place, near in some}


def _most_alike(compared: Iterable[tuple[int, int, Found, Found]]) -> dict[_Place, list[_Place]]:
    """For each question that has any, those most like it; of those that are as much alike the newest."""
    found: defaultdict[_Place, list[tuple[Near, int]]] = defaultdict(list)
    for one, other, here, there in compared:
        for number, its, of in ((one, here, other), *([(other, there, one)] if one != other else [])):
            for place, near in its.items():
                some = found[_Place(number, place)]
                some += ((each, of) for each in near)
                some.sort(reverse=True)
                del some[MOST:]
    return {place: [_Place(of, each.place) for each, of in some] for place, some in found.items()}
