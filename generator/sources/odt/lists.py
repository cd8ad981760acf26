"""The numbers of lists in an OpenDocument, which its text does not hold (ODF 1.3, part 3, 5.3 and 16.30)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.written_numbers import bullet, written_number
from generator.sources.xml_tree import Element, attribute, name_of

_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class _Level(NamedTuple):
    """How one level is numbered; `bullet` is "" for a number, `shown` is how many levels its label prints."""

    bullet: str
    format: str
    before: str
    behind: str
    start: int
    shown: int


@dataclass(slots=True)
class OpenList:
    """A list that is open at a place of the text, and the number of its last item on each level."""

    style: str
    counters: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Lists:
    """The list styles of a document, and the lists as they go by."""

    _styles: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _ended: dict[str, OpenList] = field(default_factory=dict)
    _last: OpenList | None = None
    _headings: OpenList = field(default_factory=lambda: OpenList(""))

    @classmethod
    def of(cls, *roots: Element | None) -> Lists:
        """The list styles in these parts; the numbers of headings are the style ""."""
        styles: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for style in root.iter() if root is not None else ():
                if name_of(style) in ("list-style", "outline-style"):
                    outline = name_of(style) == "outline-style"
                    levels = {_whole(attribute(level, "level")): _level(level) for level in style}
                    styles["" if outline else attribute(style, "name") or ""] = levels
        return cls(styles)

    def begin(self, element: Element, inherited: OpenList | None) -> OpenList:
        """The list that an element begins, or that it goes on with."""
        if inherited is not None:
            own = attribute(element, "style-name")
            return OpenList(own, inherited.counters) if own else inherited
        style = attribute(element, "style-name") or ""
        wanted = attribute(element, "continue-list")
        continued = self._ended.get(wanted) if wanted else None
        if continued is None and attribute(element, "continue-numbering") == "true":
            continued = self._last if self._last and self._last.style == style else None
        opened = OpenList(style, continued.counters if continued else {})
        self._last = opened
        self._ended[attribute(element, "id") or ""] = opened
        return opened

    def label(self, opened: OpenList, depth: int, item: Element) -> str:
        """The label of the next item on a level, which counts from 1."""
        levels = self._styles.get(opened.style, {})
        level = levels.get(depth)
        start = _whole(attribute(item, "start-value"), -1)
        return self._counted(opened.counters, levels, level, depth, start) if level else ""

    def heading(self, element: Element) -> str:
        """The automatic number of a heading; "" where headings have none."""
        levels = self._styles.get("", {})
        depth = _whole(attribute(element, "outline-level"), 1)
        level = levels.get(depth)
        if level is None or attribute(element, "is-list-header") == "true":
            return ""
        return self._counted(self._headings.counters, levels, level, depth, -1)

    @staticmethod
    def _counted(
        counters: dict[int, int], levels: dict[int, _Level], level: _Level, depth: int, start: int
    ) -> str:
        if level.bullet:
            return level.bullet
        first = start if start >= 0 else level.start
        counters[depth] = first if start >= 0 or depth not in counters else counters[depth] + 1
        for deeper in [each for each in counters if each > depth]:
            del counters[deeper]
        shown = range(max(1, depth - level.shown + 1), depth + 1)
        numbers = [
            written_number(counters.get(each, levels[each].start), levels[each].format)
            for each in shown
            if each in levels and levels[each].format != "none"
        ]
        return f"{level.before}{'.'.join(numbers)}{level.behind}".strip() if numbers else ""


def _level(element: Element) -> _Level:
    format_ = attribute(element, "num-format") or ""
    return _Level(
        bullet=bullet(attribute(element, "bullet-char") or "•") if "bullet" in name_of(element) else "",
        format=_FORMATS.get(format_, "none" if not format_ else "decimal"),
        before=attribute(element, "num-prefix") or "",
        behind=attribute(element, "num-suffix") or "",
        start=_whole(attribute(element, "start-value"), 1),
        shown=_whole(attribute(element, "display-levels"), 1),
    )


def _whole(printed: str | None, default: int = 0) -> int:
    return int(printed) if printed and re.fullmatch(r"\d{1,6}", printed) else default
