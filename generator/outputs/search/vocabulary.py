"""The words of all years together: what a typed word is searched as, and which words are much like it.

- `begin`: how many shelves there are, and with which letters words begin
- `woorden-N`: for each typed name whose shelf is N, how common it is and the names to search, each with the
  years that have it and how much it counts: fully if the word is a form of it, by half the verb of a noun
- `spelling-AB`: the words that begin with the letters ab, as printed, and in how many documents
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.dutch.dictionary import derived_from, forms_of
from generator.dutch.dutch_words import shelf
from generator.outputs.search.packed import write
from generator.outputs.search.summary import Summary, smallest

FULLY, BY_HALF = 1.0, 0.5
#: So many names a shelf, some three kilobytes, packed.
_SHELF_SIZE = 250
_SHORTEST_SUGGESTION = 4
_START = 2


def write_vocabulary(years: Sequence[Summary], folder: Path) -> None:
    """Write what all years together need into the new folder `folder`."""
    folder.mkdir(parents=True)
    sites = _sites(years)
    common = _highest(year.common for year in years)
    searched = _searched(sites, years)
    number = max(1, len(searched) // _SHELF_SIZE)
    shelves: list[dict[str, object]] = [{} for _ in range(number)]
    for typed in sorted(searched):
        found = [[name, sites[name], weight] for name, weight in searched[typed].items()]
        shelves[shelf(typed, number)][typed] = [common.get(typed, 0.0), *found]
    for place, names in enumerate(shelves):
        write(folder / f"woorden-{place}", names)
    write(folder / "begin", {"planken": number, "beginletters": _write_spellings(years, folder)})


def _sites(years: Sequence[Summary]) -> dict[str, str]:
    """By name, in which years it stands: a bit a year, the first the lowest, as a hexadecimal number."""
    sites: defaultdict[str, int] = defaultdict(int)
    for place, year in enumerate(years):
        for name in year.names:
            sites[name] |= 1 << place
    return {name: f"{bits:x}" for name, bits in sites.items()}


def _searched(sites: Mapping[str, str], years: Sequence[Summary]) -> dict[str, dict[str, float]]:
    """By typed name the names to search; what a printed word is called means that word and no other.

    Who types "namen" where "naam" is printed does not mean "nemen".
    """
    own = {name for year in years for name in year.own}
    bases = {base for year in years for base in year.bases}
    searched: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for name in sites:
        searched[name][name] = FULLY
    for typed, base in forms_of(bases):
        if base in sites and typed not in own:
            searched[typed][base] = FULLY
    for typed, other in derived_from(sorted(bases)):
        if other in sites and other != typed:
            searched[typed].setdefault(other, BY_HALF)
    return dict(searched)


def _highest(counts: Iterable[Mapping[str, float]]) -> dict[str, float]:
    highest: dict[str, float] = {}
    for some in counts:
        for name, value in some.items():
            highest[name] = max(value, highest.get(name, 0.0))
    return highest


def _write_spellings(years: Sequence[Summary], folder: Path) -> list[str]:
    """Write them and return how they begin."""
    spelled: dict[str, tuple[str, int]] = {}
    for year in years:
        for word, (printed, count) in year.words.items():
            before, known = spelled.get(word, (printed, 0))
            spelled[word] = (smallest(printed, before), known + count)
    starts: defaultdict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
    for word in sorted(spelled):
        if len(word) >= _SHORTEST_SUGGESTION and word.isalpha() and word.isascii():
            starts[word[:_START]][word] = spelled[word]
    for start, some in starts.items():
        write(folder / f"spelling-{start}", some)
    return sorted(starts)
