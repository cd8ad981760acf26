"""How surely compounds begin or end in a word: what the word list makes of its own words.

Of the listed words that end in "verdrag" 98 in 100 leave a word when it is taken off (handels|verdrag), of
those that end in "ling" 11 (vesti|ling): so "verdrag" is what compounds end in, and "ling" an ending.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple

from generator.dutch.kept_list import kept_list
from generator.dutch.lexicon import all_words, commonness, ordered_words

SHORTEST_PART = 3
#: A part as long as this is taken at its word; a shorter one more often happens to be one.
_SAFE_LENGTH = 5
#: What a rare word is trusted against the most common: bestuurs|leden, not bestuur|sleden.
_AS_RARE = 0.8
_REMEMBERED = 200_000


class Evidence(NamedTuple):
    """Of how many listed words that have a part, which share leaves a word without it."""

    share: float
    words: int


@lru_cache(_REMEMBERED)
def as_head(part: str) -> Evidence:
    """What the listed words that end in `part` leave."""
    ending = _starting_with(_reversed(), part[::-1], len(part))
    rests = (word[len(part) :][::-1] for word in ending)
    listed = all_words()
    made = sum(rest in listed or rest.removesuffix("s") in listed for rest in rests)
    return Evidence(made / len(ending) if ending else 0.0, len(ending))


@lru_cache(_REMEMBERED)
def as_modifier(part: str) -> Evidence:
    """What the listed words that begin with `part` leave, after a linking letter or not."""
    beginning = [word[len(part) :] for word in _starting_with(_sorted(), part, len(part))]
    listed = all_words()
    made = sum(rest in listed or rest.removeprefix("s") in listed for rest in beginning)
    return Evidence(made / len(beginning) if beginning else 0.0, len(beginning))


def trust(part: str) -> float:
    """Long and common parts are more likely to be meant."""
    by_length: float = min(1.0, len(part) / _SAFE_LENGTH) ** 0.5
    return by_length * (_AS_RARE + (1 - _AS_RARE) * commonness(part))


def _starting_with(ordered: list[str], start: str, length: int) -> list[str]:
    """The words that begin so and leave enough to be a part themselves."""
    found = ordered[bisect_left(ordered, start) : bisect_left(ordered, f"{start}{{")]
    return [word for word in found if len(word) >= length + SHORTEST_PART]


@cache
def _sorted() -> list[str]:
    return [word for word in ordered_words() if word.isalpha()]


@kept_list("pyspellchecker")
def _reversed() -> list[str]:
    return sorted(word[::-1] for word in _sorted())
