"""Notes on a web page: a marker is a link to a place further on, where the note stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from generator.sources.html.page_region import classes
from generator.sources.xml_tree import Element, name_of, text_of

_MARKER = re.compile(r"\s*[\[(]?\s*(?P<label>\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡]{1,3})\s*[\])]?\s*")
_BLOCKS = frozenset(["li", "p", "div", "dd", "aside", "tr", "section"])
_CLASSES = re.compile(r"noot|note|\bfn", re.IGNORECASE)
_BACK = re.compile(r"[\s↩↑^⏎\ufe0e]*")


class PageNote(NamedTuple):
    """A note: the name by which its markers know it, and its label without brackets."""

    name: str
    label: str


@dataclass(slots=True)
class PageNotes:
    """The notes of a page by the links that mark them and by the elements that hold them.

    `back` are the links in a note that lead back to its marker.
    """

    marked: dict[Element, PageNote] = field(default_factory=dict)
    held: dict[Element, PageNote] = field(default_factory=dict)
    back: set[Element] = field(default_factory=set)

    @classmethod
    def of(cls, page: Element) -> PageNotes:
        """All notes of a page."""
        found = cls()
        order = {element: place for place, element in enumerate(page.iter())}
        places = {key: each for each in order for key in (each.get("id"), each.get("name")) if key}
        links = [link for link in order if name_of(link) == "a" and "#" in (link.get("href") or "")]
        targets = {link: places.get((link.get("href") or "").rpartition("#")[2]) for link in links}
        known = {target for target in targets.values() if target is not None}
        held = Counter(each for target in known for each in (target, *target.iterancestors()))
        for link, target in targets.items():
            if target is not None:
                found._add(link, target, order, held)
        return found

    def _add(
        self, link: Element, target: Element, order: dict[Element, int], held: Mapping[Element, int]
    ) -> None:
        printed = _MARKER.fullmatch(text_of(link))
        if order[target] < order[link]:
            if printed or _BACK.fullmatch(text_of(link)):
                self.back.add(link)
            return
        holder = _holder(target, link, held)
        if printed is None or holder is None or not (_is_raised(link) or _is_note(target)):
            return
        note = self.held.setdefault(holder, PageNote(f"noot-{len(self.held) + 1}", printed["label"]))
        self.marked[link] = note


def _is_raised(link: Element) -> bool:
    """Whether a link is printed as a marker: raised, in brackets, or called one."""
    around = [link, *link.iterancestors()][:3]
    called = any(name_of(each) == "sup" or any(map(_CLASSES.search, classes(each))) for each in around)
    return called or link.get("role") == "doc-noteref" or text_of(link).strip()[:1] in ("[", "(")


def _is_note(target: Element) -> bool:
    return bool(_CLASSES.search(target.get("id") or "")) or any(map(_CLASSES.search, classes(target)))


def _holder(target: Element, link: Element, held: Mapping[Element, int]) -> Element | None:
    """The element that holds all of the note whose label or text is at `target`.

    `held` is how many places that links lead to an element holds: more than one where it is a list of notes.
    """
    outside = set(link.iterancestors())
    around = [each for each in (target, *target.iterancestors()) if each not in outside]
    blocks = [each for each in around if name_of(each) in _BLOCKS]
    called = (each for each in blocks if held[each] == 1 and any(map(_CLASSES.search, classes(each))))
    full = (each for each in blocks if not _MARKER.fullmatch(text_of(each) or " "))
    return next(chain(called, full), None)
