"""Automatic numbers and bullets as they are printed, by the names that Word gives their formats."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 4000


def bullet(printed: str) -> str:
    """A bullet as a letter that every font has: Word's stand in the private area of symbol fonts."""
    printed = printed.strip()
    if not printed or "\ue000" <= printed[0] <= "\uf8ff" or printed == "o":
        return "•"
    return printed


def written_number(value: int, format_: str) -> str:
    """A number in one of Word's formats; in figures where the format is another."""
    match format_:
        case "lowerLetter":
            return _letters(value)
        case "upperLetter":
            return _letters(value).upper()
        case "lowerRoman":
            return _roman(value)
        case "upperRoman":
            return _roman(value).upper()
        case "decimalZero":
            return f"{value:02}"
        case "ordinal":
            return f"{value}e"
        case "none":
            return ""
    return str(value)


def _letters(value: int) -> str:
    """1 is a, 27 is aa, 28 is bb."""
    if value < 1:
        return str(value)
    times, place = divmod(value - 1, 26)
    return chr(ord("a") + place) * min(times + 1, 30)


def _roman(value: int) -> str:
    if not 0 < value < _LARGEST_ROMAN:
        return str(value)
    written = ""
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        written += letters * times
    return written
