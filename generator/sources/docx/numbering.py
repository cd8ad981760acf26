"""The numbers that Word writes before paragraphs and that stand nowhere in their text (ISO 29500-1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.docx.styles import Styles
from generator.sources.written_numbers import bullet, written_number
from generator.sources.xml_tree import Element, attribute, child, children

LEVELS = 9

_PLACE = re.compile(r"%([1-9])")


class _Level(NamedTuple):
    """How a level of a list is numbered; `restart` is the level that begins it anew (0: none, -1: each)."""

    start: int
    format: str
    text: str
    restart: int
    arabic: bool
    style: str | None


@dataclass(frozen=True, slots=True)
class _List:
    """A list as a paragraph names it: its levels, whose counters it shares, and where it begins anew."""

    levels: dict[int, _Level]
    shared: str
    starts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of a document, counted along as its paragraphs go by."""

    _lists: dict[str, _List] = field(default_factory=dict)
    _counters: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, root: Element | None) -> Numbering:
        """Those in the part `numbering`; none without it."""
        if root is None:
            return cls()
        abstract = {attribute(each, "abstractNumId") or "": each for each in children(root, "abstractNum")}
        numbers = list(children(root, "num"))
        linked = _linked(abstract, numbers)
        lists = {attribute(each, "numId") or "": _list(each, abstract, linked) for each in numbers}
        return cls({key: found for key, found in lists.items() if found})

    def label(self, paragraph: Element | None, styles: Styles) -> str:
        """The number or bullet of the next paragraph, which has these properties; "" where it has none."""
        place = self._place(paragraph, styles)
        if place is None:
            return ""
        key, level = place
        found = self._lists.get(key)
        if found is None or level not in found.levels:
            return ""
        return _written(self._count(key, found, level), found, level)

    def _place(self, paragraph: Element | None, styles: Styles) -> tuple[str, int] | None:
        """Which list a paragraph belongs to, and on which level: by itself or by its style."""
        own = child(paragraph, "numPr")
        key, level = _number_of(own), _level_of(own)
        if key is None:
            for style, numbering in styles.numbering(styles.style_of(paragraph)):
                key = _number_of(numbering) or key
                linked = self._level_of_style(key, style)
                level = level if level is not None else linked if linked is not None else _level_of(numbering)
        return None if key in (None, "0") else (str(key), level or 0)

    def _level_of_style(self, key: str | None, style: str) -> int | None:
        found = self._lists.get(key or "")
        levels = found.levels if found else {}
        return next((number for number, level in levels.items() if level.style == style), None)

    def _count(self, key: str, found: _List, level: int) -> list[int | None]:
        """The counters of a list after its next paragraph."""
        counters = self._counters.setdefault(found.shared, [None] * LEVELS)
        if level in found.starts and (key, level) not in self._begun:
            counters[level] = None
        self._begun.add((key, level))
        before = counters[level]
        first = found.starts.get(level, found.levels[level].start)
        counters[level] = first if before is None else before + 1
        for deeper in range(level + 1, LEVELS):
            if _begins_anew(found.levels.get(deeper), deeper, level):
                counters[deeper] = None
        return counters


def _begins_anew(level: _Level | None, number: int, counted: int) -> bool:
    """Whether a level begins anew when a higher one goes on."""
    if level is None or level.restart < 0:
        return True
    return level.restart > 0 and counted < level.restart and counted < number


# --- Reading the part ------------------------------------------------------------------------


def _linked(abstract: dict[str, Element], numbers: list[Element]) -> dict[str, str]:
    """For each style of lists the abstract list that defines it."""
    return {
        attribute(link, "val") or "": key
        for key, element in abstract.items()
        if (link := child(element, "styleLink")) is not None
    }


def _list(number: Element, abstract: dict[str, Element], linked: dict[str, str]) -> _List | None:
    key = _value(child(number, "abstractNumId")) or ""
    link = _value(child(abstract.get(key), "numStyleLink"))
    key = linked.get(link, key) if link else key
    element = abstract.get(key)
    if element is None:
        return None
    levels = {_whole(attribute(each, "ilvl")): _level(each) for each in children(element, "lvl")}
    starts: dict[int, int] = {}
    for override in children(number, "lvlOverride"):
        place = _whole(attribute(override, "ilvl"))
        start = _value(child(override, "startOverride"))
        if start is not None:
            starts[place] = _whole(start)
        replaced = child(override, "lvl")
        if replaced is not None:
            levels[place] = _level(replaced)
    return _List({place: level for place, level in levels.items() if place < LEVELS}, key, starts)


def _level(element: Element) -> _Level:
    restart = _value(child(element, "lvlRestart"))
    return _Level(
        start=_whole(_value(child(element, "start")) or "1"),
        format=_value(child(element, "numFmt")) or "decimal",
        text=_value(child(element, "lvlText")) or "",
        restart=-1 if restart is None else _whole(restart),
        arabic=child(element, "isLgl") is not None,
        style=_value(child(element, "pStyle")),
    )


def _number_of(numbering: Element | None) -> str | None:
    return _value(child(numbering, "numId"))


def _level_of(numbering: Element | None) -> int | None:
    level = _value(child(numbering, "ilvl"))
    return None if level is None else min(_whole(level), LEVELS - 1)


def _value(element: Element | None) -> str | None:
    return None if element is None else attribute(element, "val")


def _whole(printed: str | None) -> int:
    return int(printed) if printed and re.fullmatch(r"\d{1,6}", printed) else 0


# --- Writing a number ------------------------------------------------------------------------


def _written(counters: list[int | None], found: _List, level: int) -> str:
    """The label as Word prints it: "%1.%2)" with the counters of the levels it names."""
    if found.levels[level].format == "bullet":
        return bullet(found.levels[level].text)
    arabic = found.levels[level].arabic

    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        named = found.levels.get(place)
        if named is None:
            return ""
        counter = counters[place]
        value = named.start if counter is None else counter
        return written_number(value, "decimal" if arabic else named.format)

    return _PLACE.sub(number, found.levels[level].text).strip()
