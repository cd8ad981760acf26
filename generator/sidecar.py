"""The side file `<name>.yml` beside `<name>.txt`: what a contributor knows that the text does not say.

The file is read as a tree of nodes, not as Python values, so that every error names the line
it is on. Aliases and tags are refused: a side file needs neither, and both can do harm.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.model import Asker, Bewindspersoon, Metadata
from generator.read import ReadError, decode

DEEPEST = 4  # the document, a list, a person, a fact
EMPTY = "is leeg: vul een waarde in of laat de regel weg"
OFFICES = ("Minister", "Staatssecretaris", "Minister-President")

#: An id becomes the name of a folder and a part of an address.
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
ZAAK = re.compile(r"\d{4}Z\d{5}")
PUBLICATION = re.compile(
    r"""
      (?: ah | h ) - [te]k - \d{8} (?: - \d+ ){1,2}             # ah-tk-20182019-3455
    | kv - tk - \d{4} Z \d{5}                                   # kv-tk-2024Z18775
    | kst - \d{5}                                               # kst-35207-34
      (?: - (?: \d{1,3} | [A-Z]{1,6} | \( R \d{4} \) ) )?       # kst-34300-V-22, kst-21501-20-1596
      - [A-Z0-9]{1,6}
    """,
    re.VERBOSE,
)

_Reader: TypeAlias = Callable[[Node], object]


class SidecarError(Exception):
    """`message` (Dutch) says what is wrong on `line` of the side file and how to mend it."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


class _WrongError(Exception):
    """Something is wrong on a line of the side file that is being read."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read_sidecar(path: Path) -> Metadata:
    """What the side file of source file `path` says; an empty Metadata where there is none.

    Raises SidecarError for an unknown or repeated key, a value of the wrong type or shape, and
    for what is no YAML; ReadError for a side file that is no text.
    """
    side = path.with_suffix(".yml")
    if not side.exists():
        return Metadata()
    try:
        root = _compose(_text(side))
        return Metadata(**_mapping(root, KEYS)) if root and not _is_null(root) else Metadata()
    except _WrongError as wrong:
        raise SidecarError(side, wrong.line, wrong.message) from None


def orphans(folder: Path) -> tuple[Path, ...]:
    """The side files in a folder that no source file has, by a mistake in their name; sorted."""
    named = {path.with_suffix(".yml") for path in folder.iterdir() if path.suffix.lower() == ".txt"}
    side_files = {path for path in folder.iterdir() if path.suffix.lower() in (".yml", ".yaml")}
    return tuple(sorted(path for path in side_files - named if not path.name.startswith(".")))


def merge(found: Metadata, side: Metadata) -> Metadata:
    """What was found in the text, with what the side file says in its place wherever it says something."""
    said = {field.name: getattr(side, field.name) for field in fields(Metadata)}
    return replace(found, **{name: value for name, value in said.items() if value not in (None, ())})


# --- From bytes to nodes ---------------------------------------------------------------------


def _text(side: Path) -> str:
    try:
        return decode(side.read_bytes())
    except OSError as error:
        raise ReadError(side, f"kan niet gelezen worden ({error.strerror})") from None
    except ValueError as error:
        raise ReadError(side, str(error)) from None


def _compose(text: str) -> Node | None:
    try:
        _refuse_tricks(text)
        root: Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
        return root
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _WrongError(line, _no_yaml(error.problem)) from None
    except yaml.reader.ReaderError as error:
        raise _WrongError(text.count("\n", 0, error.position) + 1, _no_yaml(error.reason)) from None


def _no_yaml(problem: str | None) -> str:
    return f"geen geldige YAML ({problem}); zet een waarde met leestekens tussen aanhalingstekens"


def _refuse_tricks(text: str) -> None:
    """Events come one by one, so a bomb of aliases or of brackets is seen before it is built."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent):
            raise _WrongError(line, f"verwijzing '*{event.anchor}' is niet toegestaan: schrijf de waarde uit")
        if tag := getattr(event, "tag", None):
            raise _WrongError(line, f"tag '{tag}' is niet toegestaan: laat hem weg")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _WrongError(line, "te diep genest: zie CONTRIBUTING.md voor de vorm van dit bestand")


# --- From nodes to values --------------------------------------------------------------------


def _line(node: Node) -> int:
    line: int = node.start_mark.line
    return line + 1


def _is_null(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag.endswith(":null")


def _mapping(node: Node, keys: Mapping[str, _Reader]) -> dict[str, Any]:
    if not isinstance(node, MappingNode):
        raise _WrongError(_line(node), f"hier horen sleutels met een waarde te staan: {', '.join(keys)}")
    values: dict[str, Any] = {}
    for key_node, value in node.value:
        key = _key(key_node, keys)
        if key in values:
            raise _WrongError(_line(key_node), f"sleutel '{key}' staat er twee keer: laat er één staan")
        values[key] = _value(key, value, keys[key])
    return values


def _key(node: Node, keys: Iterable[str]) -> str:
    key = str(node.value) if isinstance(node, ScalarNode) else "?"
    if key in keys:
        return key
    near = difflib.get_close_matches(key.lower(), keys, n=1)
    meant = f" Bedoelt u '{near[0]}'?" if near else ""
    raise _WrongError(_line(node), f"onbekende sleutel '{key}'.{meant} Bekend zijn: {', '.join(keys)}")


def _value(key: str, node: Node, read: _Reader) -> object:
    try:
        return read(node)
    except ValueError as error:
        raise _WrongError(_line(node), f"'{key}' {error}") from None


def _string(node: Node) -> str:
    if _is_null(node):
        raise ValueError(EMPTY)
    if not isinstance(node, ScalarNode) or not node.tag.endswith(":str"):
        raise ValueError("moet tekst zijn: zet de waarde tussen aanhalingstekens")
    if not node.value.strip():
        raise ValueError(EMPTY)
    return " ".join(node.value.split())


def _shaped(pattern: re.Pattern[str], example: str) -> _Reader:
    def read(node: Node) -> str:
        text = _string(node)
        if not pattern.fullmatch(text):
            raise ValueError(f"heeft niet de vorm van {example}: '{text}'")
        return text

    return read


def _date(node: Node) -> date:
    printed = str(node.value) if isinstance(node, ScalarNode) else ""
    try:
        if DATE.fullmatch(printed):
            return date.fromisoformat(printed)
    except ValueError:
        raise ValueError(f"is een dag die niet bestaat: '{printed}'") from None
    raise ValueError("moet een datum zijn als 2019-06-20 (jaar-maand-dag)")


def _list_of(read: _Reader) -> _Reader:
    def read_list(node: Node) -> tuple[object, ...]:
        if not isinstance(node, SequenceNode):
            raise ValueError("moet een lijst zijn: begin elke regel met een streepje")
        return tuple(read(item) for item in node.value)

    return read_list


def _office(node: Node) -> str:
    office = _string(node)
    if office not in OFFICES:
        raise ValueError(f"moet een van deze zijn: {', '.join(OFFICES)}")
    return office


def _party(node: Node) -> str | None:
    return None if _is_null(node) else _string(node)


def _person(node: Node, keys: Mapping[str, _Reader], needed: Iterable[str]) -> dict[str, Any]:
    person = _mapping(node, keys)
    for key in needed:
        if key not in person:
            raise _WrongError(_line(node), f"'{key}' ontbreekt: nodig zijn {', '.join(needed)}")
    return person


ASKER_KEYS: dict[str, _Reader] = {"name": _string, "party": _party}
BEWINDSPERSOON_KEYS: dict[str, _Reader] = {"name": _string, "office": _office, "portfolio": _string}


def _asker(node: Node) -> Asker:
    return Asker(**{"party": None, **_person(node, ASKER_KEYS, ["name"])})


def _bewindspersoon(node: Node) -> Bewindspersoon:
    return Bewindspersoon(**_person(node, BEWINDSPERSOON_KEYS, BEWINDSPERSOON_KEYS))


#: The keys of a side file, which are the fields of Metadata, and how the value of each is read.
KEYS: dict[str, _Reader] = {
    "id": _shaped(ID, "2019-06-20-ploumen (letters, cijfers en streepjes)"),
    "title": _string,
    "subject": _string,
    "askers": _list_of(_asker),
    "committee": _string,
    "addressees": _list_of(_string),
    "answered_by": _list_of(_bewindspersoon),
    "submitted": _date,
    "answered": _date,
    "publication": _shaped(PUBLICATION, "ah-tk-20182019-3455, kst-35207-34 of kv-tk-2024Z18775"),
    "zaak": _shaped(ZAAK, "2022Z11285"),
}
