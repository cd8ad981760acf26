"""A question in the words of the other print of it, with what differs marked."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

from generator.outputs.pages.escape import escape, escape_line_start


def rewording(here: str, there: str) -> str:
    """`there` as one line of Markdown; the words that `here` does not have in that place are marked."""
    own, other = here.split(), there.split()
    same = SequenceMatcher(None, own, other, autojunk=False).get_matching_blocks()
    pieces: list[str] = []
    for block, following in pairwise([(0, 0, 0), *same]):
        differing = other[block[1] + block[2] : following[1]]
        pieces += [_marked(differing), _plain(other[following[1] : following[1] + following[2]])]
    return escape_line_start(" ".join(filter(None, pieces)))


def _marked(words: list[str]) -> str:
    return f"<mark>{_plain(words)}</mark>" if words else ""


def _plain(words: list[str]) -> str:
    return escape(" ".join(words))
