"""Words that keep the hyphen of a line end inside a line: "inkomensafhan-kelijke".

Only the certain ones: a listed word without its hyphen, and none with it, of which a half is no word. So
"Kamer-stuk" is left, as writers part compounds; and "multi-disciplinair", as they part what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.dutch.lexicon import is_word, takes_hyphen

#: What writers part from what follows.
_PREFIXES = frozenset(
    "agro anti audio auto bio bi co contra crypto cyber de dis eco electro epi euro ex extra fysio "
    "full geo hetero homo hyper hypo in info infra inter intra intro macro maxi mega meta micro mini "
    "mono multi neo neuro non omni on pan para part per peri poly post pre pro proto pseudo psycho "
    "quasi re retro semi socio sub super supra tele thermo trans turbo ultra uni vice video".split()
)
_LINKS = ("s", "en", "e")
_SHORTEST_HALF = 2
_PARTED = re.compile(
    rf"(?<![\w-])(?P<head>[^\W\d_]{{{_SHORTEST_HALF},}})-(?P<tail>[a-zà-ÿ]{{{_SHORTEST_HALF},}})(?![\w-])"
)


def broken_in(text: str) -> Iterator[str]:
    """What certainly is one word with the hyphen of a line end in it, as printed."""
    found = _PARTED.finditer(text) if "-" in text else ()
    yield from (match[0] for match in found if _is_broken(match["head"], match["tail"]))


@lru_cache(maxsize=8192)
def _is_broken(head: str, tail: str) -> bool:
    if head.lower() in _PREFIXES or takes_hyphen(head) or not is_word(head + tail):
        return False
    return not (_is_part(head) and is_word(tail)) and not is_word(f"{head}-{tail}")


def _is_part(head: str) -> bool:
    """A word, or one with the letters that link it to the next: "elektriciteits"."""
    return is_word(head) or any(is_word(head.removesuffix(link)) for link in _LINKS if head.endswith(link))
