"""Python-Markdown's patterns for blocks, each tried only where a sign stands without which it cannot match.

The library tries nearly all of them on every block, character by character. The result is the same, which a
test holds against the library's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown import Markdown
from markdown.extensions.tables import TableProcessor

#: By the name of a kind of block: where its processor has its pattern, and of which signs one must be there.
_SIGNS = {
    "hashheader": ("RE", ("#",)),
    "setextheader": ("RE", ("\n=", "\n-")),
    "hr": ("SEARCH_RE", ("--", "- ", "**", "* ", "__", "_ ")),
    "quote": ("RE", (">",)),
    "reference": ("RE", ("]:",)),
    "deflist": ("RE", (": ",)),
    "details": ("START", ("???",)),
}
_TABLE, _PRIORITY = "table", 75


class SignedPattern:
    """A pattern that is tried only where one of its signs stands."""

    def __init__(self, pattern: re.Pattern[str], signs: tuple[str, ...]) -> None:
        self._pattern, self._signs = pattern, signs

    def search(self, text: str) -> re.Match[str] | None:
        """As that of the pattern."""
        return self._pattern.search(text) if self._is_signed(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As that of the pattern."""
        return self._pattern.match(text) if self._is_signed(text) else None

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """As that of the pattern."""
        return self._pattern.finditer(text, start) if self._is_signed(text) else iter(())

    def _is_signed(self, text: str) -> bool:
        for sign in self._signs:  # noqa: SIM110 - any() takes three times as long
            if sign in text:
                return True
        return False


class QuickTableProcessor(TableProcessor):
    """The library's, that takes no block apart which cannot be a table."""

    def test(self, parent: object, block: str) -> bool:
        return "|" in block and super().test(parent, block)  # type: ignore[arg-type]


def with_quick_blocks(md: Markdown) -> Markdown:
    """The same converter, which passes over what cannot match."""
    processors = md.parser.blockprocessors
    for name, (place, signs) in _SIGNS.items():
        if name in processors:
            setattr(processors[name], place, SignedPattern(getattr(processors[name], place), signs))
    if _TABLE in processors:
        settings = processors[_TABLE].config  # type: ignore[attr-defined]
        processors.register(QuickTableProcessor(md.parser, settings), _TABLE, _PRIORITY)
    return md
