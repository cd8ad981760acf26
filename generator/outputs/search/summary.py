"""What all years together need of one: kept beside its files, so that it need not be made again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.dutch.compounds import parts
from generator.dutch.dictionary import lemma
from generator.dutch.dutch_words import key
from generator.dutch.lexicon import commonness
from generator.outputs.search.word_names import Word, names


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


class WordCount:
    """The words of a year, document by document."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[str, int]] = {}

    def add(self, printed: Iterable[Word]) -> None:
        """Count the words of one document; a word is spelled small if it is so anywhere."""
        spelled: dict[str, str] = {}
        for word in sorted(printed):
            spelled[word.folded] = smallest(word.spelled, spelled.get(word.folded, word.spelled))
        for folded, printed_as in spelled.items():
            before, count = self.words.get(folded, (printed_as, 0))
            self.words[folded] = (smallest(printed_as, before), count + 1)


def smallest(one: str, other: str) -> str:
    """Of two spellings of a word the one in small letters, if either is."""
    return one if one.islower() else other


def summarised(
    lists: int, days: Sequence[str], questions: int, found: Iterable[str], words: WordCount
) -> Summary:
    """The summary of a year of so many lists and questions, the day of each document, its names and words."""
    known = sorted(filter(None, days))
    bases = {base for word in words.words for base in (lemma(word), *map(lemma, parts(word))) if base}
    common: dict[str, float] = {}
    for word in words.words:
        for name in names(word).whole:
            common[name] = max(common.get(name, 0.0), round(commonness(word), 2))
    return Summary(
        lists,
        len(days),
        questions,
        [known[0], known[-1]] if known else [],
        sorted(found),
        dict(sorted(words.words.items())),
        sorted({key(lemma(word) or word) for word in words.words}),
        sorted(bases),
        {name: value for name, value in sorted(common.items()) if value},
    )
