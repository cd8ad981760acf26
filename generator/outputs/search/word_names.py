"""All the names that a text is found by in the index: of its words, of their parts, of its numbers.

A name is what forms of one word share; no name is ever shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.dutch.compounds import parts
from generator.dutch.dictionary import dictionary_name
from generator.dutch.dutch_words import fold, identifiers, joined_words, key, printed_words

_NUMBERED = re.compile(r"([^\W\d_]{3,})(\d+)")


def words(text: str) -> Iterator[str]:
    """The words of a text as they are printed, folded, and those printed in two pieces."""
    yield from printed_words(text)
    yield from joined_words(text)


def whole_names(word: str) -> tuple[str, ...]:
    """What a folded word itself is called: by the rules, and by the dictionary where that differs."""
    other = dictionary_name(word)
    return (key(word), other) if other else (key(word),)


def note_spelling(spelled: dict[str, str], word: str, printed: str) -> None:
    """Remember how a folded word is printed: small, if it is so anywhere."""
    spelled[word] = printed if printed.islower() else spelled.get(word, printed)


@lru_cache(maxsize=50_000)
def part_names(word: str) -> tuple[str, ...]:
    """What a folded word is made of: the parts of a compound, "covid" and "19" of covid19."""
    numbered = _NUMBERED.fullmatch(word)
    pieces = numbered.groups() if numbered else parts(word)
    found = dict.fromkeys(name for part in pieces for name in whole_names(fold(part)))
    return tuple(name for name in found if name not in whole_names(word))


def number_names(pieces: tuple[str, ...]) -> tuple[str, ...]:
    """`35 570 V, nr. 43` is found as 35 570, as 35 570 V and whole."""
    return tuple("x".join(pieces[:length]) for length in range(1, len(pieces) + 1))


def names_of_numbers(text: str) -> Iterator[str]:
    """What the dossier numbers in a text are called."""
    for pieces in identifiers(text):
        yield from number_names(pieces)


def names(text: str) -> Iterator[str]:
    """What the whole words and the numbers of a text are called."""
    for word in words(text):
        yield from whole_names(word)
    yield from names_of_numbers(text)
