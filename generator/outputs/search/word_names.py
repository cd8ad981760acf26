"""All the names that a text is found by in the index: of its words, of their parts, of its numbers.

A name is what the forms of one word share; no name is ever shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.dutch.compounds import exists, head, parts, pieces
from generator.dutch.dictionary import is_irregular, lemma
from generator.dutch.dutch_words import SMALL_WORDS, WORD, key, pairs_in, plain, readable
from generator.dutch.unprinted_words import filled_in, glued
from generator.dutch.word_rules import pattern, rule

_NUMBERED = re.compile(r"([^\W\d_]{3,})(\d+)")
_TWO_WORDS = re.compile(r"([A-Z]?[a-zà-ÿ]{2,})([A-Z][a-zà-ÿ]{2,})")
_FIRST_HALVES, _LAST_HALF = (pattern(each) for each in rule("halves"))
_REMEMBERED = 200_000
_TEXTS = 500


class Names(NamedTuple):
    """What a word itself is called, and what it is made of."""

    whole: tuple[str, ...]
    parts: tuple[str, ...]


@lru_cache(_REMEMBERED)
def names(word: str) -> Names:
    """The names of a folded word; of glued words those of each."""
    apart = _apart(word)
    whole = dict.fromkeys(name for each in (word, *apart) for name in _own_names(each))
    made_of = [part for each in (apart or (word,)) for part in parts(each)]
    found = dict.fromkeys(name for part in made_of for name in _own_names(part))
    return Names(tuple(whole), tuple(name for name in found if name not in whole))


def _apart(word: str) -> tuple[str, ...]:
    """The words that a text prints as one: those of vankinderen, "covid" and "19" of covid19."""
    numbered = _NUMBERED.fullmatch(word)
    return numbered.groups() if numbered else tuple(each for each in glued(word) if each not in SMALL_WORDS)


def _own_names(word: str) -> Iterator[str]:
    if not is_irregular(word):
        yield key(word)
    base = lemma(word) or _compound_lemma(word)
    if base:
        yield key(base)


def _compound_lemma(word: str) -> str | None:
    """The dictionary form of a compound that no dictionary has: klimaatproblemen is klimaatprobleem."""
    last = head(word)
    base = lemma(last)
    return word[: -len(last)] + base if base and last != word else None


class Word(NamedTuple):
    """A word as a text has it: `folded`, and as it is `spelled`."""

    folded: str
    spelled: str


@lru_cache(_TEXTS)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text that are searched for; also those printed in two pieces, glued, or by half."""
    return tuple(_words(readable(text)))


def _words(visible: str) -> Iterator[Word]:
    pairs = [(match, plain(match[1]) + plain(match[2])) for match in pairs_in(visible)]
    cut = {match.start(piece) for match, whole in pairs if _is_cut(match, whole) for piece in (1, 2)}
    whole = (match[0] for match in WORD.finditer(visible) if match.start() not in cut)
    yield from chain.from_iterable(map(_searched_for, whole if cut else WORD.findall(visible)))
    yield from (Word(whole, match[1] + match[2]) for match, whole in pairs)
    yield from (Word(whole, whole) for _, whole in halves(visible))


@lru_cache(_REMEMBERED)
def _searched_for(spelled: str) -> tuple[Word, ...]:
    """A word, unless it is a small one (OM and IS are none); and two that stand together: DaniëlleJansen."""
    folded = plain(spelled)
    is_small = folded in SMALL_WORDS and not (spelled.isupper() and len(spelled) > 1)
    own = () if is_small else (Word(folded, spelled),)
    two = (half for match in _TWO_WORDS.finditer(spelled) for half in match.groups())
    return (*own, *(Word(plain(half), half) for half in two))


def _is_cut(match: re.Match[str], whole: str) -> bool:
    """Whether a hyphen only cuts a word: Commis-saris, and not sociaal-economisch."""
    return not (exists(plain(match[1])) and exists(plain(match[2]))) and exists(whole)


def halves(text: str) -> Iterator[tuple[str, str]]:
    """The halves of words in a text and what each stands for: "in-" is invoer in "in- en uitvoer"."""
    if "- " not in text and " -" not in text:
        return
    for match in _FIRST_HALVES.finditer(text):
        for half in match[1].split(", "):
            start = plain(half.rstrip("-"))
            yield plain(half.rstrip("-")) + "-", filled_in((glued(start) or (start,))[-1], plain(match[2]))
    for match in _LAST_HALF.finditer(text):
        end = plain(match[2].lstrip("-"))
        first = pieces(plain(match[1]))
        if len(first) > 1:
            yield f"-{end}", "".join(first[:-1]) + end
