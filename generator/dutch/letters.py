"""Letters as they are compared: composed, without what nobody sees, each accent on its letter.

The text of a document keeps what is printed; what is recognised in it, and the names taken from it, are read
through here.
"""

from __future__ import annotations

import re
import unicodedata

#: Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

_LATIN = "".join(map(chr, range(0x250)))
#: Capitals and small letters of every language that writes with Latin letters, to stand in a character class.
UPPER = "".join(filter(str.isupper, _LATIN))
LOWER = "".join(filter(str.islower, _LATIN))

#: A soft hyphen where a line ends: the word goes on on the next.
_DIVIDED = re.compile(r"\u00ad[ \t]*\n[ \t]*")
#: Spaces that do not break, are narrow or wide.
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SPACE, _UNSEEN = re.compile(f"[{_SPACES}]"), re.compile(f"[{INVISIBLE}]+")

#: What a PDF draws beside a letter instead of on it, with the letters that it belongs on.
_ACCENTS = {
    "´": ("\u0301", "aeiouycnslrz"),
    "`": ("\u0300", "aeiou"),
    "ˆ": ("\u0302", "aeiou"),
    "¨": ("\u0308", "aeiouy"),
    "¸": ("\u0327", "cst"),
    "˜": ("\u0303", "aon"),
    "ˇ": ("\u030c", "cszerndtl"),
    "˘": ("\u0306", "ga"),
    "˙": ("\u0307", "iz"),
    "˚": ("\u030a", "au"),
    "˝": ("\u030b", "ou"),
}
_MARKS = "".join(_ACCENTS)
#: An accent behind its letter; with a space between only where no word follows: "Van ´t Wout" has none.
_BEHIND = re.compile(rf"(?P<letter>[^\W\d_])(?: (?=[{_MARKS}](?:\W|$)))?(?P<mark>[{_MARKS}])(?![ts]\b)")
_BEFORE = re.compile(rf"(?P<mark>[{_MARKS}])(?P<letter>[^\W\d_])(?!\b)")


def comparable(text: str) -> str:
    """Composed (NFC), without invisible characters and with one kind of space; a word that a soft hyphen
    divides is whole.
    """
    if text.isascii():
        return text
    seen = _UNSEEN.sub("", _DIVIDED.sub("", text))
    return unicodedata.normalize("NFC", _SPACE.sub(" ", seen))


def with_accents(name: str) -> str:
    """A name with each loose accent on its letter: "Kostic ´" gives "Kostić", "Yes¸ilgöz" "Yeşilgöz"."""
    return _BEFORE.sub(_joined, _BEHIND.sub(_joined, name))


def _joined(match: re.Match[str]) -> str:
    mark, letters = _ACCENTS[match["mark"]]
    if match["letter"].lower() not in letters:
        return match[0]
    return unicodedata.normalize("NFC", match["letter"] + mark)
