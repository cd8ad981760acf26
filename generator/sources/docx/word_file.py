"""The parts of a Word document and how they name each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from generator.sources.packed import SAVE_AGAIN, Package
from generator.sources.read_error import UnreadableError
from generator.sources.xml_tree import Element, attribute, children

_DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points at: the name of another part, or an address outside."""

    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class WordFile:
    """A Word document; `main` names its main part, and `relations` are those of that part, by their id."""

    package: Package
    main: str
    document: Element
    relations: Mapping[str, Relation]

    @classmethod
    def open(cls, data: bytes) -> WordFile:
        """The document in these bytes. Raises UnreadableError."""
        package = Package(data)
        main = _main_part(package)
        document = package.xml(main)
        if document is None:
            raise UnreadableError(f"is een Word-bestand zonder tekst: {SAVE_AGAIN}")
        return cls(package, main, document, relations_of(package, main))

    def part(self, kind: str) -> Element | None:
        """The part of a kind ("footnotes", "styles"), if there is one."""
        return self.package.xml(self.name_of_part(kind))

    def name_of_part(self, kind: str) -> str:
        """The name of the part of a kind; "" where there is none."""
        targets = (r.target for r in self.relations.values() if r.kind == kind and not r.outside)
        return next(targets, "")


def relations_of(package: Package, part: str) -> Mapping[str, Relation]:
    """What a part points at, by the ids that it uses."""
    folder = dirname(part)
    root = package.xml(join(folder, "_rels", f"{part.rpartition('/')[2]}.rels"))
    if root is None:
        return {}
    return {
        attribute(element, "Id") or "": _relation(element, folder)
        for element in children(root, "Relationship")
    }


def _relation(element: Element, folder: str) -> Relation:
    kind = (attribute(element, "Type") or "").rpartition("/")[2]
    target = attribute(element, "Target") or ""
    outside = attribute(element, "TargetMode") == "External"
    if not outside:
        target = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
    return Relation(kind, target, outside)


def _main_part(package: Package) -> str:
    for relation in relations_of(package, "").values():
        if relation.kind == "officeDocument" and not relation.outside:
            return relation.target
    return _DOCUMENT
