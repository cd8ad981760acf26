"""What a word is called in the search index: `minderheden` and `Minderheid` are both `minderheid`.

The reader's browser does the same with the words that are searched for, in
docs/javascripts/zoeken/woorden.js: whoever changes one, changes the other; a test compares the two.

Only inflection is taken off, nothing that makes another word. Snowball's stemmers for Dutch do not
fit: they bring minderheid to `minder`, minister to `mini`, geloof to `loof`, and leave vrijheid and
vrijheden, antwoord and antwoorden apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, reduce

#: Letters and digits; an apostrophe inside belongs to the word: collega’s, Xi’an.
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_PLURAL = re.compile(r"(?<=..)['’]s$")

#: What a reader takes for one word, in pieces: (cyber)surveillance, Covid-19, aan te kaarten. Longer chains
#: are web addresses. "om te kopen" is not omkopen, more often than not.
JOINED = (
    re.compile(r"(?<![\w'’()/.-])\(?([^\W\d_]+)[()-]([^\W_]+)\)?(?![\w'’(/-])"),
    re.compile(
        r"\b(aan|af|bij|door|in|mee|na|op|over|terug|toe|tegen|uit|vast|voor|vrij) te ([^\W\d_]{3,})",
        re.IGNORECASE,
    ),
)

#: The forms of all words are too many to load at once.
SHELVES = 256

#: Forms that no rule brings together.
IRREGULAR = {
    "app": "app",
    "apps": "app",
    "financieel": "financien",
    "financiele": "financien",
    "goederen": "goed",
    "kinderen": "kind",
    "leden": "lid",
    "musea": "museum",
    "schepen": "schip",
    "steden": "stad",
    "volkeren": "volk",
    "weet": "weet",
    "weten": "weet",
}
#: What a word ends in and what that becomes; the first that fits, again and again, so that
#: Chinees, Chinese and Chinezen meet. A short word keeps its ending, and what is left has a vowel.
ENDINGS = (
    (re.compile(r"^(..+)heden$"), r"\1heid"),
    (re.compile(r"^(?=.{5})(.*[aeiouy].*[^aeiou]|.+[ei]e)en$"), r"\1"),
    (re.compile(r"^(?=.{4})(.*[aeiouy].*[^aiou])e$"), r"\1"),
    (re.compile(r"^(?=.{5})(.*[aeiouy].*[^s])s$"), r"\1"),
    (re.compile(r"^(.+)([bdfgklmnprst])\2$"), r"\1\2"),
    (re.compile(r"^(..+)v$"), r"\1f"),
    (re.compile(r"^(..+)z$"), r"\1s"),
)
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]$)")

_IDENTIFIER = re.compile(
    r"""
    \b(?:kst-)?(?P<dossier>\d{2}[ .\u00a0]?\d{3})              # 35 207, kst-35207
    (?:[ -](?P<chapter>[IVXLC]+)\b)?                           # V of 35 570 V
    (?:-(?P<sub>\d{1,4})\b)?                                   # 20 of 21 501-20, 32 of 35207-32
    (?:,?\s*(?:nrs?\b\.?|-)\s*(?P<number>\d{1,5})\b)?          # nr. 32
    (?![\d\w])
    """,
    re.VERBOSE | re.IGNORECASE,
)


def fold(text: str) -> str:
    """Lower case without diacritics: `Financiën` gives `financien`."""
    apart = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def printed_words(text: str) -> Iterator[str]:
    """The words of a text, folded, each as it is printed: `Collega’s` gives `collega`."""
    return (plain(word) for word in spelled_words(text))


def spelled_words(text: str) -> Iterator[str]:
    """The words of a text as they are spelled."""
    return (match[0] for match in WORD.finditer(unicodedata.normalize("NFC", text)))


def joined_words(text: str) -> Iterator[str]:
    """The words that are printed in two pieces, in one: `(cyber)surveillance` gives `cybersurveillance`."""
    for pattern in JOINED:
        for match in pattern.finditer(unicodedata.normalize("NFC", text)):
            yield plain(match[1]) + plain(match[2])


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """A printed word, folded, without apostrophes and what follows one as a plural: ngo’s, Xi’an."""
    return fold(_PLURAL.sub("", word)).replace("'", "").replace("’", "")


@lru_cache(maxsize=50_000)
def key(word: str) -> str:
    """The name in the index of a folded word, whatever its inflection."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not word.isalpha():
        return word
    return _LONG_VOWEL.sub(r"\1", _without_endings(word))


def _without_endings(word: str) -> str:
    for ending, instead in ENDINGS:
        shorter = ending.sub(instead, word)
        if shorter != word:
            return _without_endings(shorter)
    return word


def shelf(name: str) -> int:
    """In which of the files with forms a name stands."""
    return reduce(lambda place, letter: (place * 31 + ord(letter)) % SHELVES, name, 0)


def identifiers(text: str) -> Iterator[tuple[str, ...]]:
    """The dossier numbers that a text names, in pieces: `35 570 V, nr. 43` gives 35570, v, 43."""
    for match in _IDENTIFIER.finditer(text):
        dossier = "".join(filter(str.isdigit, match["dossier"]))
        rest = (match["chapter"], match["sub"], match["number"])
        yield (dossier, *(piece.lower() for piece in rest if piece))
