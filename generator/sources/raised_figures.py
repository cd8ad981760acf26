"""Figures that a file prints raised and that mark no note: "10²", "5 m²", as letters of their own."""

from __future__ import annotations

import re

_FIGURES = re.compile(r"[-−–]?\d{1,3}")
RAISED = str.maketrans("0123456789-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻")
#: What stands before a power: a number, or a unit of length.
_BASE = re.compile(r"(?:\d|\b[ckdm]?m)$")


def as_power(figures: str, before: str) -> str:
    """Raised `figures` as raised letters, where what stands `before` them can have a power; else "".

    Flat they would be read as part of the number: "102".
    """
    if not _FIGURES.fullmatch(figures) or not _BASE.search(before[-8:]):
        return ""
    return figures.translate(RAISED)
