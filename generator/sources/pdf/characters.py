"""The characters of a page as they read: accents on their letters, ligatures apart, hyphens as hyphens."""

from __future__ import annotations

import ctypes
import re
import unicodedata

from generator.sources.pdf import pdfium
from generator.sources.pdf.pdfium import Handle, Rectangle

#: Accents that a font without accented letters prints over or under the letter before or after them.
ACCENTS = {
    "`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306", "˙": "\u0307",
    "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip

#: pdfium gives U+FFFE (U+0002 by character) for a hyphen at the end of a line; a soft hyphen in print is one
#: as well. The fonts Symbol and Wingdings have their bullets at private places.
SPELLINGS = {
    "\ufffe": "-", "\x02": "-", "\xad": "-",
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st",
    "\ufb06": "st", "\u0132": "IJ", "\u0133": "ij",
    "\uf0b7": "•", "\uf0a7": "▪", "\uf06e": "■", "\uf0a8": "◦", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0e0": "→",
    "\uf02d": "–",
}  # fmt: skip

SOFT_HYPHEN = "\xad"
UNREADABLE = "\N{REPLACEMENT CHARACTER}"

_SPECIAL = re.compile("[" + re.escape("".join([*ACCENTS, *SPELLINGS])) + r"\x00-\x08\x0e-\x1f]")
_NEAR = 0.4
"""An accent's middle is at most so many widths of its letter from that letter's middle."""


def text_of(text_page: Handle, count: int) -> str:
    """The `count` characters of a page as the file has them, in the order of the file."""
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = pdfium.get_text(text_page, 0, count, buffer)
    text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    # Characters without Unicode are left out of the text: ask for each.
    codes = (pdfium.unicode_of(text_page, index) for index in range(count))
    return "".join(UNREADABLE if not code or 0xD800 <= code < 0xE000 else chr(code) for code in codes)


def characters_of(text_page: Handle, text: str) -> list[str]:
    """What each character of a page's text reads as; "" for an accent that went to its letter."""
    read = list(text)
    for match in _SPECIAL.finditer(text):
        character, index = match[0], match.start()
        if character in ACCENTS:
            _compose(text_page, read, index)
        elif character == SOFT_HYPHEN and _is_within_glyph(text_page, index):
            read[index] = ""
        else:
            read[index] = SPELLINGS.get(character, UNREADABLE)
    return read


def _compose(text_page: Handle, read: list[str], index: int) -> None:
    """Put an accent on the letter it is printed over; it stays a character where there is none."""
    middle, _ = _extent(text_page, index)
    for base in (index - 1, index + 1):
        if not 0 <= base < len(read) or not read[base].isalpha():
            continue
        whole = unicodedata.normalize("NFC", read[base].replace("ı", "i") + ACCENTS[read[index]])
        centre, width = _extent(text_page, base)
        if len(whole) == 1 and abs(centre - middle) < _NEAR * width:
            read[base], read[index] = whole, ""
            return


def _is_within_glyph(text_page: Handle, index: int) -> bool:
    """Whether one glyph prints a character with that before it, as an ﬀ in which a word may break."""
    return index > 0 and _origin(text_page, index) == _origin(text_page, index - 1)


def _origin(text_page: Handle, index: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.origin_of(text_page, index, x, y)
    return x.value, y.value


def _extent(text_page: Handle, index: int) -> tuple[float, float]:
    """The middle of a character and its width."""
    box = Rectangle()
    pdfium.loose_box(text_page, index, box)
    return (box.left + box.right) / 2, abs(box.right - box.left)
