"""What stands between two lines of running text once they are one, and the characters that decide it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Seam(Enum):
    """What stands between two lines once they are one text."""

    SPACE = auto()
    #: The last character of the left line, a hyphen, only marks the line end: it goes.
    JOIN = auto()
    #: Nothing: the hyphen or dash is the word's own, or an address goes on.
    KEEP = auto()


class Decision(NamedTuple):
    """`sure` is False where the evidence is contradictory."""

    seam: Seam
    sure: bool = True


#: What only divides a word at a line end; programs that read a page can take its soft hyphen for a "¬".
DIVIDERS = "\N{SOFT HYPHEN}\N{NOT SIGN}"
HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
DASHES = "\N{EN DASH}\N{EM DASH}"

#: How much of a line's last or first word is looked at: more than the longest address in use.
REACH = 2_000

SPACE = Decision(Seam.SPACE)
JOIN = Decision(Seam.JOIN)
KEEP = Decision(Seam.KEEP)


def last_token(text: str) -> str:
    """What follows the last white space; at most REACH characters."""
    words = text[-REACH:].rsplit(maxsplit=1)
    return words[-1] if words else ""


def first_token(text: str) -> str:
    """What stands before the first white space; at most REACH characters."""
    words = text[:REACH].split(maxsplit=1)
    return words[0] if words else ""
