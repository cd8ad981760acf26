"""A word that a hyphen at a line end cuts in two, and the words of a document that can tell what it was."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from generator.dutch.lexicon import is_word

_LONGEST_WORD = 100
_WORD_BEFORE = re.compile(r"[^\W_]+(?:['’]\w+)?$")
_WORD_AFTER = re.compile(r"[^\W\d_]+(?:['’]\w+)?")
_VOWEL = re.compile(r"[aeiouyàáâäåèéêëìíîïòóôöùúûü]")
_CHAINED_BEFORE = re.compile(r"[^\W_][\w'’-]*$")
_CHAINED_AFTER = re.compile(r"[^\W_](?:[\w'’-]*[^\W_])?")


class Cut(NamedTuple):
    """A word cut by a hyphen: its parts next to the cut, and the whole as either reading has it."""

    head: str
    tail: str
    joined: str
    kept: str


def cut_at(body: str, after: str) -> Cut:
    """The word that ends `body`, without its hyphen, and goes on at the start of `after`."""
    body, after = body[-_LONGEST_WORD:], after[:_LONGEST_WORD]
    head, tail = _found(_WORD_BEFORE, body), _found(_WORD_AFTER, after)
    first, rest = _found(_CHAINED_BEFORE, body).lower(), _found(_CHAINED_AFTER, after).lower()
    return Cut(head, tail, first + rest, f"{first}-{rest}")


def has_vowel(word: str) -> bool:
    """Whether a word can be spoken: a syllable has a vowel, an initialism as zzp needs none."""
    return _VOWEL.search(word.lower()) is not None


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[0] if match else ""


def occurs(word: str, document_words: Collection[str]) -> bool:
    """Whether a word stands in the document or in the word list."""
    return word in document_words or is_word(word)
