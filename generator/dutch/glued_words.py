"""Words that a program glued together when it took a text out of a PDF: "hetbelang", "deMensenrechten".

Only the certain ones, as Dutch writes many words in one: a word that no list has, and of which what is left
without an article, a pronoun or the like at one end is a listed word. Of the 370,000 word forms that
simplemma knows, some of which the list lacks, it takes 68 for glued, all rare ("zoutsteen", "dateline").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.dutch.lexicon import LONGEST_WORD, is_word

#: Words that begin hardly any Dutch word, with the letters that must follow. Left out are prefixes of verbs
#: (aan, door, in, op, voor) and "een", which begins "eenverdiener".
_BEFORE = {
    "als": 4, "dat": 5, "de": 5, "deze": 3, "die": 4, "dit": 4, "heeft": 3, "het": 3, "met": 5, "naar": 4,
    "te": 5, "van": 4, "worden": 3, "wordt": 3, "zijn": 4,
}  # fmt: skip
#: Words that end hardly any Dutch word, with the letters that must come before.
_AFTER = {
    "dat": 3, "deze": 3, "die": 4, "dit": 4, "door": 4, "een": 4, "het": 3, "met": 4, "niet": 4, "van": 3,
    "voor": 4, "worden": 4, "wordt": 3, "zijn": 4,
}  # fmt: skip
_BEGINNINGS, _ENDINGS = tuple(_BEFORE), tuple(_AFTER)
#: Two of these are never one word, unless it is listed.
_SMALL = frozenset(
    "aan als bij dat de der deze die dit door een en er heeft het ik in is kan met naar niet of om op te u "
    "van voor wij worden wordt zijn zo".split()
)
_BOTH_SMALL = frozenset(one + other for one in _SMALL for other in _SMALL)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
#: A small letter and then a capital inside a word: "deMensenrechten".
_CAPITAL = re.compile(r"(?P<before>[a-zà-ÿ]{2,})[A-ZÀ-Þ][a-zà-ÿ]{2,}")
#: Verbs on -eren and nouns of Latin, which "de" begins: deactiveren, deregulering, denominatie.
_LATIN = re.compile(r"(?:eer\w{0,3}|er(?:en|ingen|ing|ende|end)|aties?|or|oren)$")
#: The end of a sentence and the beginning of the next: "worden.Ik".
_SENTENCES = re.compile(r"[.?!:;](?<=[a-zà-ÿ]{2}.)[A-ZÀ-Þ][a-zà-ÿ]")
_AROUND = ".,:;?!()[]«»“”‘’'\""


def words_in(text: str) -> list[str]:
    """The words of a text as printed; addresses are no words."""
    return _WORD.findall(" ".join(_between_spaces(text)) if _has_address(text) else text)


def glued_in(text: str) -> Iterator[str]:
    """What is certainly glued in a text, as printed: two words, or the last of a sentence and the next."""
    yield from filter(is_glued, words_in(text))
    if not _SENTENCES.search(text):
        return
    joined = (piece for piece in _between_spaces(text) if _SENTENCES.search(piece))
    yield from (piece.strip(_AROUND) for piece in joined if len(piece) <= LONGEST_WORD)


def _between_spaces(text: str) -> Iterator[str]:
    """What stands between spaces, but for web addresses."""
    return (piece for piece in text.split() if not _has_address(piece))


def _has_address(text: str) -> bool:
    return "://" in text or "www." in text


@lru_cache(maxsize=8192)
def is_glued(word: str) -> bool:
    """Whether a printed word is two: an article or the like, and another."""
    if not word.islower():
        cased = _CAPITAL.fullmatch(word)
        return cased is not None and cased["before"] in _SMALL
    return (_begins(word) or _ends(word) or word in _BOTH_SMALL) and not is_word(word)


def _begins(word: str) -> bool:
    """Whether it is a word that stands before another, and that other."""
    if not word.startswith(_BEGINNINGS):
        return False
    for small, shortest in _BEFORE.items():
        rest = word.removeprefix(small)
        if len(word) > len(rest) >= shortest and is_word(rest) and _may_follow(small, rest):
            return True
    return False


def _may_follow(small: str, rest: str) -> bool:
    """ "te" stands before infinitives; "de" begins words of Latin too."""
    return rest.endswith("n") if small == "te" else small != "de" or not _LATIN.search(rest)


def _ends(word: str) -> bool:
    if not word.endswith(_ENDINGS):
        return False
    for small, shortest in _AFTER.items():
        rest = word.removesuffix(small)
        if len(word) > len(rest) >= shortest and is_word(rest):
            return True
    return False
