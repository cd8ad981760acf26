"""The footnotes and endnotes of a Word document, each in a series of its own, by the markers in its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from generator.sources.written_numbers import written_number
from generator.sources.xml_tree import Element, attribute, child, children

_SERIES = {"footnote": "voetnoot", "endnote": "eindnoot"}


class Marked(NamedTuple):
    """A note as its marker prints it, and where it is written; `typed` says that no counter labelled it."""

    kind: str
    name: str
    label: str
    element: Element
    typed: bool = False


@dataclass(slots=True)
class _Series:
    """The notes of one kind; `count` is the number of the last one marked."""

    elements: dict[str, Element]
    format: str
    first: int
    each_section: bool
    count: int = 0


@dataclass(slots=True)
class Notes:
    """Numbers the notes in the order in which the text marks them; `waiting` are those not written yet."""

    _series: dict[str, _Series]
    _known: dict[str, Marked] = field(default_factory=dict)
    waiting: list[Marked] = field(default_factory=list)

    @classmethod
    def of(cls, footnotes: Element | None, endnotes: Element | None, settings: Element | None) -> Notes:
        """Those in the parts `footnotes` and `endnotes`."""
        return cls(
            {
                "footnote": _read("footnote", footnotes, settings, "decimal"),
                "endnote": _read("endnote", endnotes, settings, "lowerRoman"),
            }
        )

    def marked(self, kind: str, id_: str) -> tuple[str, str] | None:
        """The printed marker and the name of a note that the text marks now; None if it is not there."""
        series = self._series.get(kind)
        element = series.elements.get(id_) if series else None
        if series is None or element is None:
            return None
        name = f"{_SERIES[kind]}-{id_}"
        if name not in self._known:
            series.count += 1
            label = written_number(series.first + series.count - 1, series.format)
            self._known[name] = Marked(kind, name, label, element)
            self.waiting.append(self._known[name])
        return self._known[name].label, name

    def rename(self, name: str, label: str) -> None:
        """Give a note marked just now the label that the writer typed for it."""
        renamed = self._known[name]._replace(label=label, typed=True)
        self.waiting = [renamed if note.name == name else note for note in self.waiting]
        self._known[name] = renamed

    def marked_elements(self) -> list[Element]:
        """The notes that the text marks, in the order in which it does."""
        return [note.element for note in self._known.values()]

    def take_waiting(self) -> list[Marked]:
        """The notes marked since the last time."""
        taken, self.waiting = self.waiting, []
        return taken

    def new_section(self) -> None:
        """A section ends: some series begin anew."""
        for series in self._series.values():
            if series.each_section:
                series.count = 0


def _read(kind: str, root: Element | None, settings: Element | None, usual: str) -> _Series:
    """The notes that the text can mark: the separators have a type."""
    elements = {
        attribute(note, "id") or "": note
        for note in (children(root, kind) if root is not None else ())
        if attribute(note, "type") in (None, "normal")
    }
    properties = child(settings, f"{kind}Pr")
    start = _value(child(properties, "numStart")) or "1"
    return _Series(
        elements=elements,
        format=_value(child(properties, "numFmt")) or usual,
        first=int(start) if start.isdecimal() and len(start) < 6 else 1,
        each_section=_value(child(properties, "numRestart")) == "eachSect",
    )


def _value(element: Element | None) -> str | None:
    return None if element is None else attribute(element, "val")
