"""How two consecutive lines of running text meet: with a space, whole again, or just so.

A hyphen at a line end either divides a word that did not fit (samenwer-|king) or is the word's
own (directeur-|generaal, EU-|lidstaten, trein-|en vliegreizen).
"""

from __future__ import annotations

from collections.abc import Collection

from generator.layout.address_seams import ADDRESS, ECLI, address_seam, ecli_seam
from generator.layout.decision import (
    DASHES,
    DIVIDERS,
    HYPHENS,
    JOIN,
    KEEP,
    REACH,
    SPACE,
    Decision,
    first_token,
    last_token,
)
from generator.layout.hyphen_seams import hyphen_seam


def seam(left: str, right: str, document_words: Collection[str]) -> Decision:
    """What stands between `left`, right-stripped, and the next line `right`, left-stripped.

    `document_words` are the document's other words, as `words_of` collects them.
    """
    before, after = last_token(left), first_token(right)
    if not before or not after:
        return SPACE
    if before[-1] in DIVIDERS and before[-2:-1].isalpha() and after[0].isalpha():
        return JOIN
    if "ECLI:" in before and ECLI.search(before):
        return ecli_seam(before, after)
    if ADDRESS.search(before):
        return address_seam(before, after, document_words)
    if before[-1] in HYPHENS + DASHES:
        return KEEP if ADDRESS.search(after) else hyphen_seam(before, right[:REACH], document_words)
    return KEEP if _is_one_token(before, after) else SPACE


def _is_one_token(before: str, after: str) -> bool:
    """Whether no space belongs at the cut: man/|vrouw, 2024/|25, 2018|-2019 with a dash, (|zie."""
    if before[-1] in "([«“„" or (before[-1] == "/" and len(before) > 1 and after[0].isalnum()):
        return True
    return before[-1].isdigit() and after[0] == "\N{EN DASH}" and after[1:2].isdigit()
