"""The one grammar of number lists: "2, 3 en 4", "2 t/m 6", "22–25", "1a en b", "vier".

Headings ("Antwoord vragen 1,2,3,4 en 5") and references ("op de vragen 6 en 7")
both read their numbers with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase
from typing import NamedTuple
from unicodedata import normalize

WORDS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig"
).split()
LARGEST_RANGE = 200

#: Without an "o": in a scan that is a nought.
_SUB = r"[a-np-z]\b"
#: The digits of a question's number: the questions on a budget go beyond a thousand. A year is none.
DIGITS = r"(?:(?!(?:19|20)\d\d(?!\d))\d{1,4})"
_NUMBER = rf"{DIGITS}(?:{_SUB})?"
#: The "b" of "1a en b". "u" is a word, and so may be what goes on behind a mark: "c.q.", "e-mail".
_LETTER = r"(?!u)[a-z]\b(?![.’'-]?\w)"
_QUESTION = r"(?:(?:(?:op|van)\s*)?(?:de\s*)?[Vv]ra(?:ag|gen)\s+)?"
_DASH = "[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}–—]"
_RANGE = (
    rf"(?:\s*(?:(?:t/?m|t\.?\s?e\.?\s?m\.?|tot\s+en\s+met)\s*{_QUESTION}|(?:t/(?!m)|…|\.\.\.|{_DASH})\s*))"
)
#: "en" may be glued to a number ("2 en3"), not to a letter. Each space can match in one way only,
#: or a long list would take for ever.
_WORDED_AND = r"(?:[eé]n|of|alsmede|alsook|respectievelijk|resp\.)"
_AND = rf"(?:\s*(?:,\s*)?(?<![a-z]){_WORDED_AND}(?![a-z])\s*{_QUESTION}|\s*[,&/+]\s*{_QUESTION})"

_MEMBER = rf"{DIGITS}(?:{_SUB}(?:(?:{_RANGE}|{_AND}){_LETTER})*)?"
#: A heading names the questions that it stands over, so "25 tot 27" counts 27 in: without it one would
#: write "25 en 26". Running text says "vraag 3 tot 15 mei".
_TO = rf"(?:\s+tot\s+{_QUESTION})"

#: A number list as a pattern to build into others; it holds no groups.
NUMBER_LIST = rf"{_MEMBER}(?:(?:{_RANGE}|{_AND}){_MEMBER})*"
#: "7, 8, 9 10 en 11": between two of a list that goes on, the comma may be missing in print.
_MISSING_COMMA = rf"(?:(?<=,\s\d)|(?<=,\s\d\d)|(?<=,\d)|(?<=,\d\d))\s(?={DIGITS}(?:,|\sen\s))"
_HEADING_AND = rf"(?:\.?{_AND}|,?\s+(?:evenals|en\s+ook|en\s+(?:het\s+)?antwoord)\s+{_QUESTION})"
#: The same in a heading, which says more: "nr. 34 en nr. 35", "25 tot 27", "2. en 3.", "2, evenals vraag 4",
#: "3 en antwoord op vraag 4".
HEADING_LIST = rf"{_MEMBER}(?:(?:{_RANGE}|{_TO}|{_HEADING_AND}(?:nrs?\.?\s*)?|{_MISSING_COMMA}){_MEMBER})*"

#: White space is tried once, from where it begins.
_TOKEN = re.compile(rf"(?P<number>{_NUMBER})|(?P<range>(?<!\s)(?:{_RANGE}|{_TO}))|(?P<letter>\b{_LETTER})")


class Printed(NamedTuple):
    """A number that a list names; `start` and `end` are where it, or its range, is printed."""

    number: str
    start: int
    end: int


def read_numbers(text: str, offset: int = 0) -> tuple[Printed, ...]:
    """The numbers of a list, in the order of the print, ranges filled in.

    `offset` is added to each place. "2 t/m 4" gives 2 and 4 at their own places and 3 at
    the place of the whole range. A range that runs backwards or is longer than
    LARGEST_RANGE gives its two ends only. "1a en b" gives 1a and 1b.
    """
    found: list[Printed] = []
    in_range = False
    for match in _TOKEN.finditer(text):
        if match["range"]:
            in_range = bool(found)
            continue
        number = normalize("NFKC", match["number"] or _digits(found) + match["letter"])
        here = Printed(number, match.start() + offset, match.end() + offset)
        if in_range:
            found += [Printed(n, found[-1].start, here.end) for n in _between(found[-1].number, here.number)]
        found.append(here)
        in_range = False
    return tuple(found)


def number_value(number: str) -> int:
    """What a printed number counts: 7 for "7" and "7a"."""
    return int(number.rstrip(ascii_lowercase))


def number_of_word(word: str) -> str | None:
    """ "vier" gives "4"; None for what is no number written out up to twenty."""
    lower = word.lower()
    return str(WORDS.index(lower)) if lower in WORDS else None


def _digits(found: Sequence[Printed]) -> str:
    """The digits of the number named last: what a letter that stands alone belongs to."""
    return found[-1].number.rstrip(ascii_lowercase) if found else ""


def _between(first: str, last: str) -> list[str]:
    """The numbers strictly between two: "2" and "5" give 3, 4; "1a" and "1d" give 1b, 1c."""
    if first.isdigit() and last.isdigit():
        inner = range(int(first) + 1, int(last))
        return [str(n) for n in inner] if len(inner) <= LARGEST_RANGE else []
    if first[:-1] == last[:-1] and first[-1].isalpha() and last[-1].isalpha():
        return [first[:-1] + chr(c) for c in range(ord(first[-1]) + 1, ord(last[-1]))]
    return []
