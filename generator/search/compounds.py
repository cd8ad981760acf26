"""A Dutch compound in its parts: investeringsverdrag is investering + verdrag.

Search finds a compound by its parts. Every cut has a price, and the cheapest way to cut a word up
wins: few parts, common words, no endings that only look like words ("instel|ling").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.layout.vocabulary import begins_many_words, is_word

SHORTEST = 6
LONGEST = 40
_SHORTEST_PART = 3
_LONG_PART = 6
_LINKED, _PLAIN, _ODD, _UNKNOWN = -0.05, 1.0, 1.6, 2.6
_HIGHEST = float("inf")
_REMEMBERED = 50_000

#: Words that begin or end other words without naming what these are about.
_PARTICLES = frozenset(
    """
    aan achter af bij binnen boven buiten daar dan dat den der des die dit door een enige er even geen
    haar heel heen her hier hoe in ander anders alle alles keer los maar mede mee meer men mis mits na naar
    naast neder neven niet non nog nooit om onder ont ook op over pro rond ruim samen sinds sub tegen tel
    ter terug tien toe tot tussen twee uit van veel ver vol voor voort vooral wan wat wel weg weer wie zeer
    zich zijn zo zou zware ware
    bed bes bet bep ben cor don dos eng gek gen han hie int ken kin kor kun lis mas mos oef pas par pre pub
    rap reg ten vin wed wei wes
    """.split()
)
#: Endings that happen to be words too, and words that such a cut would leave.
_ENDINGS = frozenset(
    """
    aars agen ager anse aten atie aties baar bare dende ding dingen doms elen elende eling elingen ende
    eren ers erste eerd eert gaan haar heden heid iele ieren isme isten keren king kingen lang lende lijk
    lijke lijks ling lingen loos loze maten ning oord ring ringen rijk rijke roken schap schappen
    schappelijk stag stelling sten ster sters stig stige stuk tatie ting tingen zaam zame docu situ mini
    gesp verg vers best alge arre minde trans soft prak chris combi info expo vera techno
    """.split()
)
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
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or _COUNTRY.match(word):
        return ()
    pieces = _cheapest(word)
    return tuple(dict.fromkeys(_runs(pieces))) if len(pieces) > 1 else ()


def _runs(pieces: tuple[str, ...]) -> Iterator[str]:
    """Every run of neighbouring pieces but the whole, and what the pieces are made of themselves."""
    for length in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - length + 1):
            run = pieces[start : start + length]
            yield _without_link("".join(run))
            if length == 1:
                yield from parts(_without_link(run[0]))


def _without_link(piece: str) -> str:
    """"investerings" is investering with a linking s; "bedrijfs" is bedrijf."""
    bare = piece[:-1]
    return bare if piece.endswith("s") and len(bare) > _SHORTEST_PART and is_word(bare) else piece


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
    if part in _PARTICLES or part in _ENDINGS:
        return _HIGHEST
    if is_word(part):
        return _price_of_word(part, starts=starts, ends=is_last and word[start - 1] == "s")
    modifier = starts and len(part) > _SHORTEST_PART and len(word) - end > _LONG_PART
    return _UNKNOWN if modifier and not is_word(word) else _HIGHEST


def _price_of_word(part: str, *, starts: bool, ends: bool) -> float:
    """A listed word: a short one counts only where compounds have them, and if it makes many."""
    if part in _PARTICLES or part in _ENDINGS:
        return _HIGHEST
    if len(part) >= _LONG_PART:
        return _PLAIN
    if len(part) > _SHORTEST_PART:
        return _PLAIN if begins_many_words(part) else _ODD
    return _ODD if (starts or ends) and begins_many_words(part) else _HIGHEST
