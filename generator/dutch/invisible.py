"""Characters that print nothing: they count for nothing in what is recognised in a text.

U+00AD soft hyphen, U+200B–U+200F and U+2060–U+2064 (zero-width spaces, joiners and marks of direction),
U+202A–U+202E (embeddings) and U+FEFF (byte order mark); programs that copy from a web page leave them behind.
"""

from __future__ import annotations

import re

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")
#: What can be stripped from the ends of a line: white space too, of which none stands beyond U+3000.
_BLANK = "".join(c for c in map(chr, (*range(0x3001), 0xFEFF)) if c.isspace() or INVISIBLE.match(c))


def visible(text: str) -> str:
    """The text without what prints nothing."""
    return text if text.isascii() else INVISIBLE.sub("", text)


def place_of(text: str, count: int) -> int:
    """Where in `text` the first `count` characters of `visible(text)` end."""
    for match in INVISIBLE.finditer(text):
        if match.start() > count:
            break
        count += match.end() - match.start()
    return count


def printed_part(text: str) -> tuple[int, str]:
    """The column at which a line begins to print, and the line from there up to where it ends to.

    A soft hyphen behind a letter is printed there: it divides the word that goes on in the next line.
    """
    start = len(text) - len(text.lstrip(_BLANK))
    printed = text[start:].rstrip(_BLANK)
    divides = printed[-1:].isalpha() and text[start + len(printed) :].startswith(SOFT_HYPHEN)
    return start, printed + SOFT_HYPHEN if divides else printed
