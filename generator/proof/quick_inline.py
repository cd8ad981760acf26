"""Python-Markdown's inline patterns, each tried only on a text with a sign without which it cannot match.

The library tries all of them on every text; a page is converted in two thirds of the time without. And it
copies a whole text for each match: 100,000 escaped characters in one paragraph took half a minute. The result
is the same, which a test holds against the library's own. What is known of its inline patterns is here.
"""

from __future__ import annotations

import re
from typing import cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor as Pattern
from markdown.treeprocessors import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER_RE, AtomicString

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
#: These look back, or far ahead: what is found depends on what became of the text before it.
_ONE_BY_ONE = frozenset({"", "backtick", "em_strong"})


class QuickInlineProcessor(InlineProcessor):
    """The library's, but for the patterns that it passes over, and how often it copies a text."""

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
        self._one_by_one = [name in _ONE_BY_ONE for name, _ in named]
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
            if not any(sign in data for sign in signs):
                continue
            put_away = self._in_turn if self._one_by_one[place] else self._at_once
            data = put_away(cast(Pattern, pattern), data, place)
        return data

    def _in_turn(self, pattern: Pattern, data: str, place: int, start: int = 0) -> str:
        """A text in which each match is put away before the next is looked for."""
        matched = True
        while matched:
            data, matched, start = self._InlineProcessor__applyPattern(pattern, data, place, start)  # type: ignore[attr-defined]
        return data

    def _at_once(self, pattern: Pattern, data: str, place: int) -> str:
        """The same, for a pattern whose matches have no part in each other: written anew once."""
        search = pattern.getCompiledRegExp().search
        pieces: list[str] = []
        taken = at = 0
        while match := search(data, at):
            node, start, end = pattern.handleMatch(match, data)
            at = match.end() if end is None else end
            if at < match.end():  # of an address with a lone quote the library may lose the end
                before = "".join([*pieces, data[taken : match.start()]])
                return self._in_turn(pattern, before + data[match.start() :], place, len(before))
            if node is not None and start is not None:
                pieces += data[taken:start], self._put_away(node, pattern, place)
                taken = at
        return "".join([*pieces, data[taken:]]) if pieces else data

    def _put_away(self, node: Element | str, pattern: Pattern, place: int) -> str:
        """What stands in the text for a node, whose own text only the patterns that follow are tried on."""
        if isinstance(node, Element) and node.text:
            self.ancestors.append(node.tag.lower())
            node.text = self._InlineProcessor__handleInline(node.text, place + 1)
            self.ancestors.pop()
        return cast(str, self._InlineProcessor__stashNode(node, pattern.type()))  # type: ignore[attr-defined]

    def _InlineProcessor__processPlaceholders(  # noqa: N802
        self,
        data: str | None,
        parent: Element,
        isText: bool = True,  # noqa: N803
    ) -> list[tuple[Element, list[str]]]:
        if data and not isinstance(data, AtomicString):
            data = INLINE_PLACEHOLDER_RE.sub(self._text_put_away, data)
        return super()._InlineProcessor__processPlaceholders(data, parent, isText)  # type: ignore[misc,no-any-return]

    def _text_put_away(self, placeholder: re.Match[str]) -> str:
        """The text that a placeholder stands for; itself where that is an element."""
        node = self.stashed_nodes.get(placeholder[1])
        return node if isinstance(node, str) else placeholder[0]


def with_quick_inline(markdown: Markdown) -> Markdown:
    """The same converter, which passes over what cannot match."""
    markdown.treeprocessors.register(QuickInlineProcessor(markdown), "inline", 20)
    return markdown


def _named(md: Markdown, name: str) -> list[object]:
    return [md.inlinePatterns[name]] if name in md.inlinePatterns else []
