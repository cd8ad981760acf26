"""The words that a document prints whole: evidence for how its cut words are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.dutch.lexicon import is_word
from generator.layout.address_seams import ADDRESS
from generator.layout.decision import DIVIDERS, HYPHENS, first_token, last_token
from generator.layout.word_cuts import cut_at, has_vowel

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The words that stand whole in some lines, in lower case: evidence for `seam`.

    Next to them stand "xinjiang-" for each first part of a hyphenated word, and "Xinjiang" for
    each word never printed without its capital. The halves of a word cut at a line end are left
    out, but the word is there when neither half could stand alone.
    """
    printed = _printed_words(lines)
    lower = {word.lower() for word in printed}
    names = {word for word in printed if word[0].isupper() and word.lower() not in printed}
    parts = {part for word in lower for part in word.split("-")}
    heads = {word[: word.index("-") + 1] for word in lower if "-" in word}
    return frozenset(lower | names | parts | heads)


def _printed_words(lines: Iterable[str]) -> set[str]:
    whole: set[str] = set()
    texts: list[str] = []
    half = ""
    for line in filter(None, map(str.strip, lines)):
        rest = first_token(line) if half else ""
        whole.add(_beyond_doubt(half, rest))
        half = last_token(line) if line[-1] in HYPHENS + DIVIDERS else ""
        texts.append(_without_addresses(line[len(rest) : len(line) - len(half)]))
    return {*filter(None, whole), *_WORD.findall("\n".join(texts))}


def _without_addresses(text: str) -> str:
    """Without the addresses that run words together with hyphens: those prove nothing."""
    if "-" not in text:
        return text
    return " ".join(word for word in text.split() if "-" not in word or not ADDRESS.search(word))


def _beyond_doubt(before: str, after: str) -> str:
    """The word cut as cybersur-|veillancetechnologie: its halves are no words. Else nothing.

    The first of zzp-|ers is an initialism, and keeps its hyphen.
    """
    if not after[:1].islower() or not before[-2:-1].isalpha():
        return ""
    cut = cut_at(before[:-1], after)
    return "" if is_word(cut.head) or is_word(cut.tail) or not has_vowel(cut.head) else cut.joined
