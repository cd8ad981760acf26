"""Python-Markdown's inline patterns, each tried only on a text with a sign without which it cannot match.

The library tries all of them on every text; a page is converted in two thirds of the time without. The
result is the same, which a test holds against the library's own. All that is known of its insides is here.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

#: By the name of a pattern: the signs of which a text must have one. One that is not named here is tried.
_SIGNS = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("<",),
    "automail": ("<",),
    "linebreak": ("  \n",),
    "html": ("<",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
_ALWAYS = ("",)
_NEVER: tuple[str, ...] = ()
#: These find only what the page defines: `[words]: address`, which ours never do.
_OF_DEFINITIONS = frozenset({"reference", "image_reference", "short_reference", "short_image_ref"})


class QuickInlineProcessor(InlineProcessor):
    """The library's, but for the patterns that it passes over."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        names = {id(pattern): name for name in _SIGNS for pattern in _named(md, name)}
        named = [(names.get(id(each), ""), each) for each in md.inlinePatterns]
        self._all = [(_SIGNS.get(name, _ALWAYS), each) for name, each in named]
        self._without_definitions = [
            (_NEVER if name in _OF_DEFINITIONS else signs, each)
            for (name, each), (signs, _) in zip(named, self._all, strict=True)
        ]
        self._tried = self._all
        signs = sorted({sign for signs, _ in self._all for sign in signs})
        self._has_sign = re.compile("|".join(map(re.escape, signs))).search

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        self._tried = self._all if self.md.references else self._without_definitions
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
        if isinstance(data, AtomicString) or not self._has_sign(data):
            return data
        for place in range(patternIndex, len(self._tried)):
            signs, pattern = self._tried[place]
            matched, start = True, 0
            while matched and any(data.find(sign, start) >= 0 for sign in signs):
                data, matched, start = self._InlineProcessor__applyPattern(pattern, data, place, start)  # type: ignore[attr-defined]
        return data


def with_quick_inline(markdown: Markdown) -> Markdown:
    """The same converter, which passes over what cannot match."""
    markdown.treeprocessors.register(QuickInlineProcessor(markdown), "inline", 20)
    return markdown


def _named(md: Markdown, name: str) -> list[object]:
    return [md.inlinePatterns[name]] if name in md.inlinePatterns else []
