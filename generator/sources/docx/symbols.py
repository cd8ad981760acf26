"""Letters of Word's symbol fonts, which have no meaning in another font, as letters that every font has."""

from __future__ import annotations

#: The Greek letters of the font Symbol, by the Latin ones whose places they take.
_GREEK = dict(
    zip(
        "abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYW",
        "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
        strict=True,
    )
)
_SYMBOL = {
    **{ord(latin): greek for latin, greek in _GREEK.items()},
    0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBB: "≈", 0xA5: "∞",
    0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB2: "″", 0xA2: "′", 0xE5: "∑", 0xD6: "√", 0xB8: "÷",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "•", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "‣", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "→", 0xF0: "→", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x28: "☎", 0x2A: "✉", 0x4A: "☺",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}

_PRIVATE = range(0xF000, 0xF100)
"""Word writes the places of a symbol font here."""
_HALVES = range(0xD800, 0xE000)
"""Halves of characters in UTF-16, which are no characters and cannot be written."""


def symbol(font: str, code: str) -> str:
    """The letter at a place (hexadecimal) of a font; the character of that number where it is not known.

    Where the number is that of no character, it is the replacement character.
    """
    try:
        number = int(code, 16)
        character = "\N{REPLACEMENT CHARACTER}" if number in _HALVES else chr(number)
    except (ValueError, OverflowError):
        return ""
    place = number - _PRIVATE.start if number in _PRIVATE else number
    return _FONTS.get(font.strip().lower(), {}).get(place, character)
