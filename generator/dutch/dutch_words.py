"""The words of a text, folded, and the name that the forms of one word share: `minderheden` and
`Minderheid` are both `minderheid`.

The rules stand in word_rules.json; the reader's browser applies the same to what is searched for. Only
inflection is taken off, nothing that makes another word. Snowball's stemmers for Dutch do not fit: they
bring minderheid to `minder`, minister to `mini`, geloof to `loof`, and leave vrijheid and vrijheden, antwoord
and antwoorden apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, reduce

from generator.dutch.word_rules import pattern, replacements, rule, word_set

#: Letters and digits; an apostrophe inside belongs to the word: collega’s, Xi’an. So does the sign
#: between two letters: I&W.
WORD = re.compile(r"(?<![^\W_])[^\W\d_]&[^\W\d_](?![^\W_])|[^\W_]+(?:['’][^\W_]+)*")
SMALL_WORDS = word_set("small_words")
_INVISIBLE = pattern(rule("invisible"))
_POSSESSIVE = pattern(rule("possessive"))
_PAIRS = tuple(pattern(each) for each in rule("pairs"))
_ENDINGS = replacements("endings")
_SPELLINGS = replacements("spellings")
#: How many figures in a row each number has, and one of which words: only such a text is searched for it.
_NEEDED = ((5, ("z",)), (4, ("ecli",)), (1, ("vraag", "antwoord")), (4, ("/",)), (3, ("",)))
_NUMBERS = tuple(
    (needed, pattern(each["pattern"]), each["join"], each.get("also_found_by_beginning", False))
    for needed, each in zip(_NEEDED, rule("numbers"), strict=True)
)
_FIGURES = re.compile(r"\d+")
_ASKED_AGAIN = 200_000


class _Folding(dict[int, str]):
    """By code point: its letter in lower case without diacritics; worked out when first met."""

    def __missing__(self, point: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(point).lower())
        bare = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
        self[point] = "".join(rule("letters").get(letter, letter) for letter in bare)
        return self[point]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Lower case without diacritics: `Financiën` gives `financien`, `Łódź` lodz."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", text).translate(_FOLDING)


def readable(text: str) -> str:
    """A text without what is in it but not read: soft hyphens, zero-width spaces."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def printed_words(text: str) -> Iterator[str]:
    """The words of a text, folded, each as it is printed: `Collega’s` gives `collega`."""
    return (plain(word) for word in spelled_words(text))


def spelled_words(text: str) -> Iterator[str]:
    """The words of a text as they are spelled."""
    return (match[0] for match in WORD.finditer(readable(text)))


def joined_words(text: str) -> Iterator[str]:
    """The words that are printed in two pieces, in one: `(cyber)surveillance` gives `cybersurveillance`."""
    return (plain(match[1]) + plain(match[2]) for match in pairs_in(readable(text)))


def pairs_in(visible: str) -> Iterator[re.Match[str]]:
    """Where a readable text prints a word in two pieces; the pieces are the groups of each match."""
    for signs, pair in zip(("-()", (" te ",)), _PAIRS, strict=True):
        if any(sign in visible for sign in signs):
            yield from pair.finditer(visible)


@lru_cache(_ASKED_AGAIN)
def plain(word: str) -> str:
    """A printed word, folded, without apostrophes and what follows one as a plural: ngo’s, Xi’an."""
    return fold(_POSSESSIVE.sub(r"\1", word)).replace("'", "").replace("’", "")


@lru_cache(_ASKED_AGAIN)
def key(word: str) -> str:
    """The name of a folded word, whatever its inflection."""
    if not word.isalpha():
        return word
    name = _without_endings(word)
    for spelling, instead in _SPELLINGS:
        name = spelling.sub(instead, name)
    return name


def _without_endings(word: str) -> str:
    for ending, instead in _ENDINGS:
        shorter = ending.sub(instead, word)
        if shorter != word:
            return _without_endings(shorter)
    return word


def number_names(text: str) -> Iterator[str]:
    """What the numbers in a text are called: `35 570 V, nr. 43` is found whole, as 35 570 V and as 35 570."""
    longest, lower = max(map(len, _FIGURES.findall(text)), default=0), text.lower()
    for (figures, words), number, join, by_beginning in _NUMBERS:
        if longest < figures or not any(word in lower for word in words):
            continue
        for match in number.finditer(text):
            pieces = [re.sub(r"[ .\u00a0]", "", piece).lower() for piece in match.groups() if piece]
            shortest = 1 if by_beginning else len(pieces)
            yield from (join.join(pieces[:length]) for length in range(shortest, len(pieces) + 1))


def shelf(name: str, shelves: int) -> int:
    """In which of so many files a name stands."""
    return reduce(lambda place, letter: (place * 31 + ord(letter)) % 65_536, name, 7) % shelves
