"""What all years together need of one: kept beside its files, so that it need not be made again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from generator.dutch.compounds import parts
from generator.dutch.dictionary import lemma
from generator.dutch.dutch_words import key
from generator.dutch.lexicon import commonness
from generator.outputs.search.word_names import Word as Printed
from generator.outputs.search.word_names import names

_REMEMBERED = 200_000


class Summary(NamedTuple):
    """How much a year holds, its names, and what is to be known of its words.

    - `days`: its first and last (ISO 8601); empty where its documents have none
    - `words`: by folded word how it is spelled, and how many documents have it
    - `own`: what its words are called in the dictionary, or by the rules
    - `bases`: the dictionary forms of its words and their parts
    - `common`: by name how common its most common word is in what people say: what is said daily tells little
    """

    lists: int
    documents: int
    questions: int
    days: list[str]
    names: list[str]
    words: dict[str, tuple[str, int]]
    own: list[str]
    bases: list[str]
    common: dict[str, float]


Word: TypeAlias = tuple[str, str, tuple[str, ...], tuple[str, ...], float]
"""What is to be known of a word that a document prints: how it is spelled; what it is called and its bases,
as in Summary; the names that it is found by; how common it is. A plain tuple, as a document keeps hundreds: a
named one takes twice as long to store and to read again.
"""


def known_words(printed: Iterable[Printed]) -> dict[str, Word]:
    """The words of one document, folded; a word is spelled small if it is so anywhere."""
    spelled: dict[str, str] = {}
    for word in sorted(printed):
        spelled[word.folded] = smallest(word.spelled, spelled.get(word.folded, word.spelled))
    return {folded: (printed_as, *_known(folded)) for folded, printed_as in spelled.items()}


@lru_cache(_REMEMBERED)
def _known(word: str) -> tuple[str, tuple[str, ...], tuple[str, ...], float]:
    base = lemma(word)
    bases = tuple(each for each in (base, *map(lemma, parts(word))) if each)
    return key(base or word), bases, names(word).whole, round(commonness(word), 2)


class WordCount:
    """The words of a year: how each is spelled and how many documents have it, and what is known of it."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[str, int]] = {}
        self.known: dict[str, Word] = {}

    def add(self, words: Mapping[str, Word]) -> None:
        """Count the words of one document."""
        self.known.update(words)
        for folded, (spelled, *_) in words.items():
            before, count = self.words.get(folded, (spelled, 0))
            self.words[folded] = (smallest(spelled, before), count + 1)


def smallest(one: str, other: str) -> str:
    """Of two spellings of a word the one in small letters, if either is."""
    return one if one.islower() else other


def summarised(
    lists: int, days: Sequence[str], questions: int, found: Iterable[str], words: WordCount
) -> Summary:
    """The summary of a year of so many lists and questions, the day of each document, its names and words."""
    dated = sorted(filter(None, days))
    common: dict[str, float] = {}
    for _, _, _, names_of_word, how_common in words.known.values():
        for name in names_of_word:
            common[name] = max(common.get(name, 0.0), how_common)
    return Summary(
        lists,
        len(days),
        questions,
        [dated[0], dated[-1]] if dated else [],
        sorted(found),
        dict(sorted(words.words.items())),
        sorted({own for _, own, *_ in words.known.values()}),
        sorted({base for _, _, bases, *_ in words.known.values() for base in bases}),
        {name: value for name, value in sorted(common.items()) if value},
    )
