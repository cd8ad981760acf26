"""The words of all years together: what a typed word is searched as, and which words are much like it.

- `woorden-N`: for each typed name whose shelf is N, the names to search, each with the years that have it and how
  much it counts: one that the word is a form of fully, the verb of a noun and the noun of a verb by half
- `spelling-AB`: the words that begin with the letters ab, as printed, and in how many documents
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.dutch.compounds import parts
from generator.dutch.dictionary import derived_from, forms_of, lemma
from generator.dutch.dutch_words import key, shelf
from generator.dutch.lexicon import commonness
from generator.outputs.search.shard import Summary, write
from generator.outputs.search.word_names import names

FULLY, BY_HALF = 1.0, 0.5
#: So many names a shelf, some three kilobytes, packed.
_SHELF_SIZE = 250
_SHORTEST_SUGGESTION = 4
_START = 2


def write_vocabulary(years: Mapping[str, Summary], folder: Path) -> tuple[int, list[str]]:
    """Write what all years together need; returns how many shelves there are, and how words begin."""
    folder.mkdir()
    sites = _sites(years)
    searched = _searched(sites, years)
    shelves: defaultdict[int, dict[str, object]] = defaultdict(dict)
    number = max(1, len(searched) // _SHELF_SIZE)
    common = _commonness(years)
    for typed in sorted(searched):
        found = [[name, sites[name], weight] for name, weight in searched[typed].items()]
        shelves[shelf(typed, number)][typed] = [round(common.get(typed, 0.0), 2), *found]
    for place in range(number):
        write(folder / f"woorden-{place}", shelves[place])
    return number, _write_spellings(years, folder)


def _sites(years: Mapping[str, Summary]) -> dict[str, str]:
    """By name, in which years it stands: a bit a year, the first the lowest, as a hexadecimal number."""
    sites: defaultdict[str, int] = defaultdict(int)
    for place, year in enumerate(years.values()):
        for name in year.names:
            sites[name] |= 1 << place
    return {name: f"{bits:x}" for name, bits in sites.items()}


def _searched(sites: Mapping[str, str], years: Mapping[str, Summary]) -> dict[str, dict[str, float]]:
    """By typed name the names to search; what a printed word is called means that word and no other.

    Who types "namen" where "naam" is printed does not mean "nemen".
    """
    words = _words(years)
    own = {key(lemma(word) or word) for word in words}
    bases = {base for word in words for base in (lemma(word), *map(lemma, parts(word))) if base}
    searched: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for name in sites:
        searched[name][name] = FULLY
    for typed, base in forms_of(bases):
        if base in sites and typed not in own:
            searched[typed][base] = FULLY
    for typed, other in derived_from(bases):
        if other in sites and other != typed:
            searched[typed].setdefault(other, BY_HALF)
    return dict(searched)


def _words(years: Mapping[str, Summary]) -> Iterable[str]:
    return {word for year in years.values() for word in year.words}


def _commonness(years: Mapping[str, Summary]) -> dict[str, float]:
    """By name how common its most common word is in what people say: what is said daily tells little."""
    common: dict[str, float] = {}
    for word in _words(years):
        for name in names(word).whole:
            common[name] = max(common.get(name, 0.0), commonness(word))
    return common


def _write_spellings(years: Mapping[str, Summary], folder: Path) -> list[str]:
    spelled: dict[str, tuple[str, int]] = {}
    for year in years.values():
        for word, (printed, count) in year.words.items():
            before, known = spelled.get(word, (printed, 0))
            spelled[word] = (printed if printed.islower() else before, known + count)
    starts: defaultdict[str, dict[str, list[object]]] = defaultdict(dict)
    for word in sorted(spelled):
        if len(word) >= _SHORTEST_SUGGESTION and word.isalpha() and word.isascii():
            starts[word[:_START]][word] = [*spelled[word]]
    for start, some in starts.items():
        write(folder / f"spelling-{start}", some)
    return sorted(starts)
