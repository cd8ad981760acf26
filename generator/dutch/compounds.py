"""A Dutch compound in its parts: investeringsverdrag is investering + verdrag.

Search finds a compound by its parts. Every cut has a price, and the cheapest way to cut a word up
wins: few parts, common words, no endings that only look like words ("instel|ling").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.dutch.compound_lists import ENDINGS, ONLY_FIRST, PARTICLES, SHORT, TAILS
from generator.dutch.dictionary import is_listed
from generator.dutch.lexicon import all_words, begins_many_words

SHORTEST = 6
LONGEST = 40
_SHORTEST_PART = 3
_LONG_PART = 6
_LINKED, _PLAIN, _ODD, _UNKNOWN = -0.05, 1.0, 1.6, 2.6
_HIGHEST = float("inf")
_REMEMBERED = 50_000
_PREFIXES = ("ver", "be", "ge", "ont", "her", "er")
_STEM_LENGTHS = range(5, 11)
_PREPOSITIONS = ("in", "uit", "op", "aan", "af", "over")
#: Nederland, Duitsland: nobody means them who asks for "land".
_COUNTRY = re.compile(
    r"(?:neder|duits|enge|rus|grieken|ier|schot|zwitser|ijs|fin|est|let|thai|groen|fries|zee|gelder|hol)land"
)


@lru_cache(maxsize=_REMEMBERED)
def parts(word: str) -> tuple[str, ...]:
    """All the words that `word` (lower case) is made of, the large before the small.

    "gezichtsherkenningssoftware" gives gezichtsherkenning, gezicht, herkenning, herkenningssoftware and
    software; what is no compound gives nothing.
    """
    pieces = _smallest(word)
    return tuple(dict.fromkeys(_runs(pieces))) if len(pieces) > 1 else ()


@lru_cache(maxsize=_REMEMBERED)
def _smallest(word: str) -> tuple[str, ...]:
    """The pieces that are no compounds themselves, linking letters still on them."""
    could_be = SHORTEST <= len(word) <= LONGEST and word.isalpha()
    if not could_be or _COUNTRY.match(word) or _is_derived(word):
        return (word,)
    pieces = _cheapest(word) or _after_preposition(word)
    return tuple(small for piece in pieces for small in _cut_again(piece)) if len(pieces) > 1 else (word,)


def _is_derived(word: str) -> bool:
    """ver|strekking is no verst|rekking."""
    rests = (word.removeprefix(prefix) for prefix in _PREFIXES)
    return any(rest != word and len(rest) in _STEM_LENGTHS and _exists(rest) for rest in rests)


def _cut_again(piece: str) -> tuple[str, ...]:
    """A piece that is a compound in its turn; a short one is more likely an ending: discus|sie."""
    bare = _without_link(piece)
    *first, last = _smallest(bare)
    safe = all(len(small) > _SHORTEST_PART for small in (*first, last)) or last in TAILS | SHORT
    return (*first, last + piece[len(bare) :]) if safe else (piece,)


def _after_preposition(word: str) -> tuple[str, ...]:
    """in|reisverbod; of a word that exists only before a compound: overleven is not leven."""
    for preposition in _PREPOSITIONS:
        rest = word.removeprefix(preposition)
        if rest != word and (_exists(rest) if not _exists(word) else len(_smallest(rest)) > 1):
            return (preposition, rest)
    return ()


def _exists(word: str) -> bool:
    return word in all_words() or is_listed(word)


def _runs(pieces: tuple[str, ...]) -> Iterator[str]:
    """Every run of neighbouring pieces but the whole, without its last linking letter."""
    for length in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - length + 1):
            run = pieces[start : start + length]
            if run[0] not in _PREPOSITIONS or length > 1:
                yield _without_link("".join(run))


def _without_link(piece: str) -> str:
    """"investerings" is investering with a linking s; "bedrijfs" is bedrijf."""
    bare = piece[:-1]
    return bare if piece.endswith("s") and len(bare) > _SHORTEST_PART and bare in all_words() else piece


def _cheapest(word: str) -> tuple[str, ...]:
    """The pieces of the cheapest way to cut `word`, linking letters still on them."""
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ()), *((_HIGHEST, ()) for _ in word)]
    for end in range(_SHORTEST_PART, len(word) + 1):
        for start in range(end - _SHORTEST_PART + 1):
            known, pieces = best[start]
            if known < _HIGHEST and end - start < len(word):
                price = known + _price(word, start, end)
                best[end] = min(best[end], (price, (*pieces, word[start:end])))
    return best[-1][1]


def _price(word: str, start: int, end: int) -> float:
    """What it costs to take `word[start:end]` for a part; infinite where it cannot be one."""
    part, is_last = word[start:end], end == len(word)
    starts = start == 0 and len(word) - end >= _LONG_PART
    bare = _without_link(part)
    if not is_last and bare != part:
        return _LINKED + _price_of_word(bare, starts=starts, ends=False)
    if part in PARTICLES or part in ENDINGS or (start and part in ONLY_FIRST):
        return _HIGHEST
    if is_last and part in TAILS:
        return _PLAIN
    if part in SHORT:
        return _ODD
    if part in all_words():
        return _price_of_word(part, starts=starts, ends=is_last and word[start - 1] == "s")
    modifier = starts and len(part) > _SHORTEST_PART and len(word) - end > _LONG_PART
    return _UNKNOWN if modifier and word not in all_words() else _HIGHEST


def _price_of_word(part: str, *, starts: bool, ends: bool) -> float:
    """A listed word: a short one counts only where compounds have them, and if it makes many."""
    if part in PARTICLES or part in ENDINGS:
        return _HIGHEST
    if len(part) >= _LONG_PART:
        return _PLAIN
    if len(part) > _SHORTEST_PART:
        return _PLAIN if begins_many_words(part) else _ODD
    return _ODD if (starts or ends) and begins_many_words(part) else _HIGHEST
