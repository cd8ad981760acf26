"""Which Dutch words exist: the word list of pyspellchecker, searched where it lies.

The list (MIT, some 340,000 lower-case words, hyphenated ones among them) is JSON with one word
a line, in the order of their bytes. A binary search in those bytes answers without building
anything from them: unpacking takes a tenth of a second and seven megabytes, once a process,
and only when a word is asked for.
"""

from __future__ import annotations

import gzip
import re
from functools import cache, lru_cache
from importlib.resources import files
from math import log10

from generator.dutch.dutch_words import fold
from generator.dutch.kept_list import kept_list

_PACKAGE = "pyspellchecker"
SHORTEST_PART = 3
LONGEST_WORD = 60
#: In bytes of the list, some twenty a word: between europa (338) and stikstof (512).
_MANY_WORDS = 400
_ASKED_AGAIN = 20_000
#: What the list counts a rare word as, and how many powers of ten above that its most common words are.
_RARE, _DECADES = 50, 5


@lru_cache(maxsize=_ASKED_AGAIN)
def is_word(word: str) -> bool:
    """Whether the list has `word`, in whatever case and with whatever apostrophe it is printed."""
    if not 0 < len(word) <= LONGEST_WORD:
        return False
    wanted = _as_listed(word)
    return _word_at(_place_of(wanted)) == wanted


@lru_cache(maxsize=_ASKED_AGAIN)
def begins_word(start: str) -> bool:
    """Whether a listed word begins so: "ad-hoc" is no word of the list, "ad-hocbeleid" is."""
    wanted = _as_listed(start[:LONGEST_WORD])
    return bool(wanted) and _word_at(_place_of(wanted)).startswith(wanted)


@lru_cache(maxsize=_ASKED_AGAIN)
def begins_many_words(head: str) -> bool:
    """Whether `head` begins some dozens of listed words, as common nouns do and names do not."""
    start = _as_listed(head[:LONGEST_WORD])
    return _place_of(start + b"{") - _place_of(start + b"a") > _MANY_WORDS


@cache
def all_words() -> frozenset[str]:
    """All listed words at once, without diacritics: some forty megabytes, for who asks about every part."""
    return frozenset(ordered_words())


@kept_list(_PACKAGE)
def ordered_words() -> list[str]:
    """The same in alphabetical order, which is nearly that of the list."""
    listed = re.findall(r'^"(.*)":', _list().decode(), re.MULTILINE)
    return sorted({word if word.isascii() else fold(word): None for word in listed})


def commonness(word: str) -> float:
    """How common a listed word is in what people say, from 0 (a rare one) to 1 (de, het, een).

    The list counts its words in subtitles, rare ones as 50; six in seven are rare.
    """
    return max(0.0, min(1.0, log10(_counts().get(word, _RARE) / _RARE) / _DECADES))


@kept_list(_PACKAGE)
def _counts() -> dict[str, int]:
    not_rare = re.findall(rf'^"(.*)": (?!{_RARE}\b)(\d+)', _list().decode(), re.MULTILINE)
    return {word: int(count) for word, count in not_rare}


def is_compound(word: str, apart_from: int = 0) -> bool:
    """Whether two listed words make up `word`, other than by a cut at `apart_from`.

    "zorgakkoord" is zorg + akkoord, even to a reader who saw it cut as "zorgak|koord".
    """
    if len(word) > LONGEST_WORD:
        return False
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return any(cut != apart_from and is_word(word[:cut]) and is_word(word[cut:]) for cut in cuts)


@lru_cache(maxsize=_ASKED_AGAIN)
def takes_hyphen(head: str) -> bool:
    """Whether most of the listed words that begin with `head` go on with a hyphen: hiv-, navo-."""
    start = _as_listed(head[:LONGEST_WORD])
    hyphenated = _place_of(start + b".") - _place_of(start + b"-")
    return hyphenated > _place_of(start + b"{") - _place_of(start + b"a")


def _as_listed(word: str) -> bytes:
    return word.lower().replace("’", "'").encode()


def _place_of(wanted: bytes) -> int:
    """Where the first listed word stands that does not come before `wanted`."""
    text = _list()
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        start = text.rfind(b"\n", low, middle) + 1 or low
        if _word_at(start) < wanted:
            low = (text.find(b"\n", middle) + 1) or high
        else:
            high = start
    return low


def _word_at(place: int) -> bytes:
    text = _list()
    return text[place + 1 : text.find(b'":', place)]


@cache
def _list() -> bytes:
    """The lines `"word": 50,` between the braces."""
    packed = files("spellchecker").joinpath("resources", "nl.json.gz").read_bytes()
    return gzip.decompress(packed).strip(b"{}\n") + b"\n"
