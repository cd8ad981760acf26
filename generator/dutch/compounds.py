"""A Dutch compound in its parts: investeringsverdrag is investering + verdrag; and glued words in theirs.

The word list decides, by what it makes of its own words. Of those that end in "verdrag" nearly all leave a
word when it is taken off (handels|verdrag), of those that end in "ling" hardly any (vesti|ling): so "verdrag"
is what compounds end in, and "ling" an ending. The same goes for what they begin with. A word is cut where
both are most reliable.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from generator.dutch.dictionary import is_name, lemma
from generator.dutch.dutch_words import SMALL_WORDS
from generator.dutch.lexicon import all_words, commonness, ordered_words
from generator.dutch.word_rules import word_set

SHORTEST, LONGEST = 6, 40
_SHORTEST_PART = 3
#: A part as long as this is taken at its word; a shorter one more often happens to be one.
_SAFE_LENGTH = 5
_LEAST_HEAD, _LEAST_SHORT_HEAD, _LEAST_MODIFIER, _LEAST = 0.3, 0.5, 0.15, 0.2
#: What is no listed word, but makes so many of them: wet|geving, kinder|opvang.
_LEAST_UNLISTED, _SHORTEST_UNLISTED, _LEAST_COMMON, _MANY = 0.5, 6, 0.2, 60
_SHORTEST_COMPOUND_HEAD, _SHORTEST_COMPOUND_MODIFIER = 8, 7
_SHORTEST_UNKNOWN, _SHORTEST_AFTER_UNKNOWN, _LEAST_AFTER_UNKNOWN = 4, 6, 0.8
_SHORTEST_GLUED, _SHORTEST_RARE = 4, 6
_LEAST_WORDS = 90.0
_IN_DICTIONARY = 0.8
_AFTER_LINK = 0.21
_NEVER = 2.0
_AS_RARE = 0.8
_REMEMBERED = 200_000
_PARTICLES = word_set("particles")
_SUFFIXES = word_set("suffixes")


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
        _, first, last = cut
        *others, linked = pieces(first)
        return (*others, linked + word[len(first) : -len(last)], *pieces(last))
    return _after_particle(word) or _after_unknown(word) or (word,)


def _after_particle(word: str) -> tuple[str, ...]:
    """in|reis|verbod: a compound that has a particle before it; overleven is not leven."""
    rests = (word.removeprefix(particle) for particle in _PARTICLES if word.startswith(particle))
    rest = min(rests, key=len, default="")
    return (word[: -len(rest)], *pieces(rest)) if rest and _cut(rest) else ()


def _after_unknown(word: str) -> tuple[str, ...]:
    """cyber|surveillance: a word that nothing knows, but for the long and reliable one that it ends in."""
    if len(word) > LONGEST or not word.isalpha() or exists(word) or glued(word):
        return ()
    places = range(_SHORTEST_UNKNOWN, len(word) - _SHORTEST_AFTER_UNKNOWN + 1)
    heads = (word[place:] for place in places if _reliable_head(word[place:]) >= _LEAST_AFTER_UNKNOWN)
    last = next(heads, "")
    return (*pieces(word[: -len(last)]), *pieces(last)) if last else ()


@lru_cache(_REMEMBERED)
def head(word: str) -> str:
    """The last part of a compound, that takes its endings; the word itself if it is none."""
    cut = _cut(word)
    return cut[2] if cut else word


def filled_in(start: str, whole: str) -> str:
    """What "in" stands for in "in- en uitvoer": invoer; "zorg" in "zorg- en huurtoeslag": zorgtoeslag."""
    tails = (whole[place:] for place in range(2, len(whole) - 2))
    listed = next((tail for tail in tails if start + tail in all_words()), None)
    return start + (listed or (head(whole) if head(whole) != whole else ""))


@lru_cache(_REMEMBERED)
def glued(word: str) -> tuple[str, ...]:
    """The words of what a badly drawn text prints without a space: "vankinderen" gives van and kinderen.

    Nothing where the word exists. The fewest words that make it up, one of them small or all of them long.
    """
    if len(word) > LONGEST or not word.isalpha() or exists(word):
        return ()
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(word) + 1):
        ways = (
            (cost + _price(word[start:end]), (*found, word[start:end]))
            for start, (cost, found) in enumerate(best)
        )
        best.append(min(ways, key=lambda way: way[0]))
    price, found = best[-1]
    return found if price < len(found) + _LEAST_WORDS and _holds(found) else ()


def _price(word: str) -> float:
    """What it costs to take this for one of some glued words; much where it cannot be one."""
    if word in SMALL_WORDS and len(word) > 1:
        return 1.0
    common = commonness(word)
    shortest = _SHORTEST_GLUED if common else _SHORTEST_RARE
    return 2.0 - common if len(word) >= shortest and exists(word) else 99.0


def _holds(found: tuple[str, ...]) -> bool:
    return any(word in SMALL_WORDS for word in found) or min(map(len, found)) >= _SAFE_LENGTH


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


@lru_cache(_REMEMBERED)
def _cut(word: str) -> tuple[float, str, str] | None:
    """The most reliable way to cut a word in two: how reliable, what comes first, what comes last."""
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or is_name(word):
        return None
    places = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    best = max((way for place in places for way in _ways(word[:place], word[place:])), default=None)
    return best if best and best[0] > _LEAST and lemma(word) != best[1] else None


def _ways(first: str, last: str) -> Iterator[tuple[float, str, str]]:
    takes_a_letter = first.endswith("s") and _is_better(f"s{last}", last)
    gives_a_letter = last.startswith("s") and commonness(last[1:]) > commonness(last)
    as_head = 0.0 if takes_a_letter or gives_a_letter else _reliable_head(last)
    if not as_head and _is_linked_noun(first):
        yield _AFTER_LINK, first[:-1], last
    if as_head:
        reliable = _reliable_modifier if last in all_words() else _known_modifier
        for modifier in _modifiers(first):
            trust = _trusted(modifier) * _trusted(last)
            yield reliable(modifier) * as_head * trust, modifier, last


def _is_linked_noun(first: str) -> bool:
    """gezondheids|app: nouns in -heid, -ing, -teit and -schap take an s before whatever follows."""
    return first.endswith(("heids", "ings", "teits", "schaps")) and first[:-1] in all_words()


def _modifiers(first: str) -> Iterator[str]:
    """A modifier, and what it is without its linking letter: "investerings" is investering."""
    yield first
    if first.endswith("s") and len(first) > _SHORTEST_PART + 1:
        yield first[:-1]


def _is_better(longer: str, last: str) -> bool:
    """grond|stoffen is no grond|s|toffen, gemeenschap no gemeen|s|chap."""
    if longer in all_words():
        return last not in all_words() or commonness(longer) > commonness(last)
    return longer in _SUFFIXES


def _trusted(part: str) -> float:
    """Long and common parts are more likely to be meant: bestuurs|leden, not bestuur|sleden."""
    by_length: float = min(1.0, len(part) / _SAFE_LENGTH) ** 0.5
    return by_length * (_AS_RARE + (1 - _AS_RARE) * commonness(part))


def _reliable_head(last: str) -> float:
    """How surely compounds end in this: by the listed words that do, or as the compound that it is itself."""
    if last in SMALL_WORDS or last in _SUFFIXES:
        return 0.0
    share, words = _as_head(last)
    if last in all_words():
        least = _LEAST_SHORT_HEAD if len(last) == _SHORTEST_PART else _LEAST_HEAD
    else:
        least = _LEAST_UNLISTED if len(last) >= _SHORTEST_UNLISTED and words > _MANY else _NEVER
    return share if share >= least else _reliable_compound(last, _SHORTEST_COMPOUND_HEAD)


def _reliable_modifier(first: str) -> float:
    """How surely compounds begin with this, likewise."""
    if first in _PARTICLES or first in SMALL_WORDS or first.endswith("ge"):
        return 0.0
    share, words = _as_modifier(first)
    least = _LEAST_UNLISTED if words > _MANY else _NEVER
    if share >= (_LEAST_MODIFIER if first in all_words() else least):
        return share
    if len(first) >= _SHORTEST_COMPOUND_MODIFIER and lemma(first):
        return _IN_DICTIONARY
    return _reliable_compound(first, _SHORTEST_COMPOUND_MODIFIER)


def _reliable_compound(word: str, shortest: int) -> float:
    cut = _cut(word) if len(word) >= shortest else None
    return cut[0] if cut else 0.0


def _known_modifier(first: str) -> float:
    """Before what is no word of itself, only a word that is common: wet|geving."""
    return float(first not in _PARTICLES and first in all_words() and commonness(first) > _LEAST_COMMON)


@lru_cache(_REMEMBERED)
def _as_head(part: str) -> tuple[float, int]:
    """Of the listed words that end in `part` the share that leaves a word, and how many they are."""
    ending = [word[::-1] for word in _starting_with(_reversed(), part[::-1], len(part) + _SHORTEST_PART)]
    rests = (word[: -len(part)] for word in ending)
    made = sum(rest in all_words() or rest.removesuffix("s") in all_words() for rest in rests)
    return (made / len(ending) if ending else 0.0), len(ending)


@lru_cache(_REMEMBERED)
def _as_modifier(part: str) -> tuple[float, int]:
    """Of the listed words that begin with `part` the share that leaves a word, and how many there are."""
    beginning = [word[len(part) :] for word in _starting_with(_sorted(), part, len(part) + _SHORTEST_PART)]
    made = sum(rest in all_words() or rest.removeprefix("s") in all_words() for rest in beginning)
    return (made / len(beginning) if beginning else 0.0), len(beginning)


def _starting_with(ordered: list[str], start: str, shortest: int) -> list[str]:
    found = ordered[bisect_left(ordered, start) : bisect_left(ordered, f"{start}{{")]
    return [word for word in found if len(word) >= shortest]


@cache
def _sorted() -> list[str]:
    return [word for word in ordered_words() if word.isalpha()]


@cache
def _reversed() -> list[str]:
    return sorted(word[::-1] for word in _sorted())
