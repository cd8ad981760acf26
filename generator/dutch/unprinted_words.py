"""Words that a text does not print as such: glued together (vankinderen), or by half (in- en uitvoer)."""

from __future__ import annotations

from functools import lru_cache

from generator.dutch.compounds import LONGEST, exists, head
from generator.dutch.dutch_words import SMALL_WORDS
from generator.dutch.lexicon import all_words, commonness

#: The shortest word that can be glued to another, and if it is a rare one.
_SHORTEST, _SHORTEST_RARE = 4, 6
#: Words that are glued without a small one between them are as long as this: aanvullende|polissen.
_SHORTEST_WITHOUT_SMALL = 5
_IMPOSSIBLE = 99.0


@lru_cache(200_000)
def glued(word: str) -> tuple[str, ...]:
    """The words of what a badly drawn text prints without a space: "vankinderen" gives van and kinderen.

    Nothing where the word exists. Few and common words make it up, one of them small or all of them long.
    """
    if len(word) > LONGEST or not word.isalpha() or exists(word):
        return ()
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(word) + 1):
        ways = (
            (price + _price(word[start:end]), (*found, word[start:end]))
            for start, (price, found) in enumerate(best)
        )
        best.append(min(ways, key=lambda way: way[0]))
    price, found = best[-1]
    return found if price < _IMPOSSIBLE and _hold(found) else ()


def _price(word: str) -> float:
    """What it costs to take this for one of some glued words."""
    if word in SMALL_WORDS and len(word) > 1:
        return 1.0
    common = commonness(word)
    shortest = _SHORTEST if common else _SHORTEST_RARE
    return 2.0 - common if len(word) >= shortest and exists(word) else _IMPOSSIBLE


def _hold(found: tuple[str, ...]) -> bool:
    has_small = any(word in SMALL_WORDS for word in found)
    return has_small or min(map(len, found)) >= _SHORTEST_WITHOUT_SMALL


def filled_in(start: str, whole: str) -> str:
    """What "in" stands for in "in- en uitvoer": invoer; "zorg" in "zorg- en huurtoeslag": zorgtoeslag."""
    tails = (whole[place:] for place in range(2, len(whole) - 2))
    listed = next((tail for tail in tails if start + tail in all_words()), None)
    return start + (listed or (head(whole) if head(whole) != whole else ""))
