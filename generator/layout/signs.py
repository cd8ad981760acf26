"""Notes that no figure marks: "*", "†", "ii", "b", and their order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dutch.lexicon import is_word

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_SIGNS = "*†‡§"
_WORDS = {"*": "ster", "†": "kruis", "‡": "dubbelkruis", "§": "paragraaf"}
_END = r"(?=[\s.,;:?!)»”’]|$)"

#: "* NOS, …", "ii www.acm.nl", "b) Trouw": at the start of a line, above a capital, a quote or an address.
OPENS = re.compile(
    rf"(?:(?P<sign>[{_SIGNS}]{{1,4}})(?:\s+|(?![^*]*\*))|(?P<letters>[ivx]{{1,5}}|[a-z])[.)]?\s+)"
    r"(?=[A-ZÀ-Þ«‘“\"'(]|https?:|www\.)"
)
#: "bericht?*", "bericht†": glued to its word; not the end of "*een woord in cursief*".
_GLUED_SIGN = re.compile(rf"(?<=[^\s{_SIGNS}])(?P<labels>[{_SIGNS}]{{1,4}}){_END}")
_OPENING_STAR = re.compile(r"(?<!\S)[*_«‘“\"'(]*\*+(?=\S)")
#: "bericht?ii", "gas.a": letters behind the end of a sentence or a quotation, and not of "d.d" or "a.b".
_GLUED_LETTERS = re.compile(rf"(?:(?<=[?!»”])|(?<=[^\W\d_]{{2}}\.))(?P<labels>[ivx]{{1,5}}|[a-z]){_END}")
_WORD_WITH_ROMAN = re.compile(rf"(?P<word>[^\W\d_]{{3,40}}[ivx]){_END}")


def orders(label: str) -> tuple[int, ...]:
    """Which in a series the note printed as `label` could be: "**" the second, "i" the first or the ninth."""
    if label[0] in _SIGNS:
        return (len(label) if label[0] == "*" else _SIGNS.index(label[0]) + 1,)
    roman = (_ROMAN.index(label) + 1,) if label in _ROMAN else ()
    return roman + ((ord(label) - ord("a") + 1,) if len(label) == 1 else ())


def signs_in(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text could hold such a marker, and whether that is sure but for its note."""
    if not _OPENING_STAR.search(text):
        yield from ((match.start(), match.end(), True) for match in _GLUED_SIGN.finditer(text))
    yield from ((match.start(), match.end(), True) for match in _GLUED_LETTERS.finditer(text))
    for match in _WORD_WITH_ROMAN.finditer(text):
        if start := _roman_start(match["word"]):
            yield match.start() + start, match.end(), False


def _roman_start(word: str) -> int:
    """Where the number begins in "rapportii": behind a word, where the whole is none; 0 if it has none."""
    if is_word(word.lower()):
        return 0
    starts = range(max(3, len(word) - max(map(len, _ROMAN))), len(word))
    return next((n for n in starts if word[n:] in _ROMAN and is_word(word[:n].lower())), 0)


def spelled(label: str) -> str:
    """A label as it can stand in an address: "**" is ster-ster."""
    words = [_WORDS.get(character, character) for character in label]
    joined = "-".join(words) if any(character in _WORDS for character in label) else label
    return re.sub(r"[^\w-]+", "-", joined).strip("-") or "noot"
