"""A Dutch compound in its parts: investeringsverdrag is investering + verdrag.

A word is cut where what comes before and what comes after are both what compounds are made of, by the
evidence of the word list (compound_evidence.py). No list of words says which is which.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.dutch.compound_evidence import SHORTEST_PART, as_head, as_modifier, trust
from generator.dutch.dictionary import is_name, lemma
from generator.dutch.dutch_words import SMALL_WORDS
from generator.dutch.lexicon import all_words, commonness
from generator.dutch.word_rules import word_set

SHORTEST, LONGEST = 6, 40
#: How reliable a cut must be. Below it the cuts in the seeds are endings: schrifte|lijk, ondermijn|ende.
_LEAST = 0.2
#: The share of listed words that leaves a word, for what compounds end and begin with: ster .38, verdrag .98.
_LEAST_HEAD, _LEAST_SHORT_HEAD, _LEAST_MODIFIER = 0.3, 0.5, 0.15
#: What is no word by itself but makes so many: wet|geving, kinder|opvang.
_LEAST_UNLISTED, _MANY_WORDS, _SHORTEST_UNLISTED, _LEAST_COMMON = 0.5, 60, 6, 0.2
#: A head or modifier as long as this may be a compound itself.
_SHORTEST_COMPOUND_HEAD, _SHORTEST_COMPOUND_MODIFIER = 8, 7
_IN_DICTIONARY = 0.8
#: After a noun that always takes a linking s nothing need be known of what follows: gezondheids|app.
_LINKED_NOUNS = ("heids", "ings", "teits", "schaps")
_AFTER_LINK = 0.21
#: cyber|surveillance: before so long and sure a head anything can stand.
_SHORTEST_UNKNOWN, _SHORTEST_AFTER_UNKNOWN, _LEAST_AFTER_UNKNOWN = 4, 6, 0.8
_REMEMBERED = 200_000
_PARTICLES = word_set("particles")
_SUFFIXES = word_set("suffixes")


class _Cut(NamedTuple):
    """A compound in two, and how reliable that is; what comes first is without its linking letter."""

    reliable: float
    first: str
    last: str


@lru_cache(_REMEMBERED)
def parts(word: str) -> tuple[str, ...]:
    """All the words that `word` (folded, lower case) is made of, the large before the small.

    "gezichtsherkenningssoftware" gives gezichtsherkenning, gezicht, herkenning, herkenningssoftware and
    software; what is no compound gives nothing, and words that only hold others together are left out.
    """
    runs = dict.fromkeys(_runs(pieces(word)))
    return tuple(run for run in runs if run not in SMALL_WORDS and run not in _PARTICLES)


@lru_cache(_REMEMBERED)
def pieces(word: str) -> tuple[str, ...]:
    """The smallest words that make up `word`, in their order, linking letters still on; itself if none."""
    cut = _cut(word)
    if cut:
        *others, linked = pieces(cut.first)
        return (*others, linked + word[len(cut.first) : -len(cut.last)], *pieces(cut.last))
    return _after_particle(word) or _after_unknown(word) or (word,)


@lru_cache(_REMEMBERED)
def head(word: str) -> str:
    """The last part of a compound, that takes its endings; the word itself if it is none."""
    cut = _cut(word)
    return cut.last if cut else word


@lru_cache(_REMEMBERED)
def exists(word: str) -> bool:
    """Whether a folded word is listed, in the dictionary, or a compound of words that are."""
    return word in all_words() or lemma(word) is not None or is_name(word) or _cut(word) is not None


def _runs(found: tuple[str, ...]) -> Iterator[str]:
    """Every run of neighbouring pieces but the whole, without its last linking letter."""
    for length in range(len(found) - 1, 0, -1):
        for start in range(len(found) - length + 1):
            run = "".join(found[start : start + length])
            yield run.removesuffix("s") if _is_linked(found[start + length - 1]) else run


def _is_linked(piece: str) -> bool:
    return piece.endswith("s") and piece not in all_words() and piece[:-1] in all_words()


def _after_particle(word: str) -> tuple[str, ...]:
    """in|reis|verbod: a compound that has a particle before it; overleven is not leven."""
    rests = (word.removeprefix(particle) for particle in _PARTICLES if word.startswith(particle))
    rest = min(rests, key=len, default="")
    return (word[: -len(rest)], *pieces(rest)) if rest and _cut(rest) else ()


def _after_unknown(word: str) -> tuple[str, ...]:
    if len(word) > LONGEST or not word.isalpha() or exists(word):
        return ()
    places = range(_SHORTEST_UNKNOWN, len(word) - _SHORTEST_AFTER_UNKNOWN + 1)
    heads = (word[place:] for place in places if _reliable_head(word[place:]) >= _LEAST_AFTER_UNKNOWN)
    last = next(heads, "")
    return (*pieces(word[: -len(last)]), *pieces(last)) if last else ()


@lru_cache(_REMEMBERED)
def _cut(word: str) -> _Cut | None:
    """The most reliable way to cut a word in two; none for an inflection: lessen is of les."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or is_name(word):
        return None
    places = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    best = max((way for place in places for way in _ways(word[:place], word[place:])), default=None)
    return best if best and best.reliable > _LEAST and lemma(word) != best.first else None


def _ways(first: str, last: str) -> Iterator[_Cut]:
    takes_a_letter = first.endswith("s") and _is_better(f"s{last}", last)
    gives_a_letter = last.startswith("s") and commonness(last[1:]) > commonness(last)
    of_head = 0.0 if takes_a_letter or gives_a_letter else _reliable_head(last)
    if of_head:
        reliable = _reliable_modifier if last in all_words() else _known_modifier
        for modifier in _modifiers(first):
            yield _Cut(reliable(modifier) * of_head * trust(modifier) * trust(last), modifier, last)
    elif first.endswith(_LINKED_NOUNS) and first[:-1] in all_words():
        yield _Cut(_AFTER_LINK, first[:-1], last)


def _is_better(longer: str, last: str) -> bool:
    """grond|stoffen is no grond|s|toffen, gemeenschap no gemeen|s|chap."""
    if longer in all_words():
        return last not in all_words() or commonness(longer) > commonness(last)
    return longer in _SUFFIXES


def _modifiers(first: str) -> Iterator[str]:
    """A modifier, and what it is without its linking letter: "investerings" is investering."""
    yield first
    if first.endswith("s") and len(first) > SHORTEST_PART + 1:
        yield first[:-1]


def _reliable_head(last: str) -> float:
    """How surely compounds end in this: by the listed words that do, or as the compound that it is itself."""
    is_listed = last in all_words()
    if last in SMALL_WORDS or last in _SUFFIXES or not (is_listed or len(last) >= _SHORTEST_UNLISTED):
        return 0.0
    share, words = as_head(last)
    if is_listed:
        least = _LEAST_SHORT_HEAD if len(last) == SHORTEST_PART else _LEAST_HEAD
        is_sure = share >= least
    else:
        is_sure = share >= _LEAST_UNLISTED and words > _MANY_WORDS
    return share if is_sure else _reliable_compound(last, _SHORTEST_COMPOUND_HEAD)


def _reliable_modifier(first: str) -> float:
    """How surely compounds begin with this, likewise."""
    if first in _PARTICLES or first in SMALL_WORDS or first.endswith("ge"):
        return 0.0
    share, words = as_modifier(first)
    if share >= (_LEAST_MODIFIER if first in all_words() else _LEAST_UNLISTED) and (
        first in all_words() or words > _MANY_WORDS
    ):
        return share
    if len(first) >= _SHORTEST_COMPOUND_MODIFIER and lemma(first):
        return _IN_DICTIONARY
    return _reliable_compound(first, _SHORTEST_COMPOUND_MODIFIER)


def _reliable_compound(word: str, shortest: int) -> float:
    cut = _cut(word) if len(word) >= shortest else None
    return cut.reliable if cut else 0.0


def _known_modifier(first: str) -> float:
    """Before what is no word of itself, only a word that is common: wet|geving."""
    return float(first not in _PARTICLES and first in all_words() and commonness(first) > _LEAST_COMMON)
