"""YAML that people write by hand: from bytes to nodes, and from a node to the value it must be.

A file is read as a tree of nodes, not as Python values, so that every error names the line
it is on. Aliases and tags are refused: such a file needs neither, and both can do harm.
"""

from __future__ import annotations

import contextlib
import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.dutch.letters import comparable
from generator.sources.file_bytes import read_bytes
from generator.sources.file_kind import NAMES, format_of
from generator.sources.plain_text import decode
from generator.sources.read_error import ReadError, UnreadableError
from generator.sources.yaml_problems import no_yaml

DEEPEST = 4  # the document, a list, a person, a fact
#: LibYAML, thirty times as quick, where PyYAML has it. What it refuses is read by PyYAML, which says why in
#: words that we know; so is what has a tab, as only PyYAML refuses all of these.
_QUICK = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: What PyYAML says it was doing where a quote or a bracket is not closed.
_OPENED = ("while scanning a quoted scalar", "while parsing a flow")
EMPTY = "is leeg: vul een waarde in of laat de regel weg"
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
#: What YAML can write as an escape, and no page can show: control characters, halves of characters.
_UNSHOWN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

Reader: TypeAlias = Callable[[Node], Any]


class WrongValueError(Exception):
    """Something is wrong on a line of the file that is being read; `message` is Dutch."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read_mapping(path: Path, keys: Mapping[str, Reader]) -> dict[str, Any]:
    """The values of a file that holds some of these keys; none where it holds nothing.

    Raises WrongValueError for an unknown or repeated key, a value of the wrong type or shape,
    and for what is no YAML; ReadError for a file that is no text.
    """
    root = _compose(_text(path))
    return mapping(root, keys) if root and not is_null(root) else {}


# --- From bytes to nodes ---------------------------------------------------------------------


def _text(path: Path) -> str:
    try:
        data = read_bytes(path)
        if (found := format_of(data)) != "txt":
            raise UnreadableError(f"is {NAMES[found]}, geen tekst")
        return decode(data)
    except UnreadableError as error:
        raise ReadError(path, str(error)) from None


def _compose(text: str) -> Node | None:
    if "\t" not in text:
        with contextlib.suppress(yaml.YAMLError):
            return _composed(text, _QUICK)
    try:
        return _composed(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise WrongValueError(_line_of_error(error), no_yaml(error.problem)) from None
    except yaml.reader.ReaderError as error:
        raise WrongValueError(text.count("\n", 0, error.position) + 1, no_yaml(error.reason)) from None


def _composed(text: str, loader: type[yaml.SafeLoader]) -> Node | None:
    _refuse_tricks(text, loader)
    root: Node | None = yaml.compose(text, Loader=loader)
    return root


def _line_of_error(error: yaml.MarkedYAMLError) -> int:
    """Where something goes wrong; of what is never closed, where it opens."""
    opened = str(error.context).startswith(_OPENED)
    mark = error.context_mark if opened else error.problem_mark
    return mark.line + 1 if mark else 1


def _refuse_tricks(text: str, loader: type[yaml.SafeLoader]) -> None:
    """Events come one by one, so a bomb of aliases or of brackets is seen before it is built."""
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent):
            raise WrongValueError(line, f"verwijzing '*{event.anchor}' is niet toegestaan: schrijf hem uit")
        if tag := getattr(event, "tag", None):
            raise WrongValueError(line, f"tag '{tag}' is niet toegestaan: laat hem weg")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise WrongValueError(line, "te diep genest: zie CONTRIBUTING.md voor de vorm van dit bestand")


# --- From nodes to values --------------------------------------------------------------------


def line_of(node: Node) -> int:
    """The line of the file that a node begins on."""
    line: int = node.start_mark.line
    return line + 1


def is_null(node: Node) -> bool:
    """Whether nothing is filled in."""
    return isinstance(node, ScalarNode) and node.tag.endswith(":null")


def mapping(node: Node, keys: Mapping[str, Reader]) -> dict[str, Any]:
    """The values of a mapping, each read as its key demands."""
    if not isinstance(node, MappingNode):
        wanted = ", ".join(keys)
        raise WrongValueError(line_of(node), f"hier horen sleutels met een waarde te staan: {wanted}")
    values: dict[str, Any] = {}
    for key_node, value in node.value:
        key = _key(key_node, keys)
        if key in values:
            raise WrongValueError(line_of(key_node), f"sleutel '{key}' staat er twee keer: laat er één staan")
        values[key] = _value(key, value, keys[key])
    return values


def _key(node: Node, keys: Iterable[str]) -> str:
    key = str(node.value) if isinstance(node, ScalarNode) else "?"
    if key in keys:
        return key
    near = difflib.get_close_matches(key.lower(), keys, n=1)
    meant = f" Bedoelt u '{near[0]}'?" if near else ""
    raise WrongValueError(line_of(node), f"onbekende sleutel '{key}'.{meant} Bekend zijn: {', '.join(keys)}")


def _value(key: str, node: Node, read: Reader) -> object:
    try:
        return read(node)
    except ValueError as error:
        raise WrongValueError(line_of(node), f"'{key}' {error}") from None


def string(node: Node) -> str:
    """Text that is not empty, on one line, its letters composed (NFC)."""
    if is_null(node):
        raise ValueError(EMPTY)
    if not isinstance(node, ScalarNode) or not node.tag.endswith(":str"):
        raise ValueError("moet tekst zijn: zet de waarde tussen aanhalingstekens")
    if not node.value.strip():
        raise ValueError(EMPTY)
    if _UNSHOWN.search(node.value):
        raise ValueError("heeft een teken dat niet te tonen is: haal het weg")
    return " ".join(comparable(node.value).split())


def shaped(pattern: re.Pattern[str], example: str) -> Reader:
    """Reads text of a certain shape."""

    def read(node: Node) -> str:
        text = string(node)
        if not pattern.fullmatch(text):
            raise ValueError(f"heeft niet de vorm van {example}: '{text}'")
        return text

    return read


def day(node: Node) -> date:
    """A date as 2019-06-20."""
    printed = str(node.value) if isinstance(node, ScalarNode) else ""
    try:
        if DATE.fullmatch(printed):
            return date.fromisoformat(printed)
    except ValueError:
        raise ValueError(f"is een dag die niet bestaat: '{printed}'") from None
    raise ValueError("moet een datum zijn als 2019-06-20 (jaar-maand-dag)")


def list_of(read: Reader) -> Reader:
    """Reads a list of what `read` reads."""

    def read_list(node: Node) -> tuple[Any, ...]:
        if not isinstance(node, SequenceNode):
            raise ValueError("moet een lijst zijn: begin elke regel met een streepje")
        return tuple(read(item) for item in node.value)

    return read_list


def record(node: Node, keys: Mapping[str, Reader], needed: Iterable[str]) -> dict[str, Any]:
    """The values of a mapping that must have the keys in `needed`."""
    values = mapping(node, keys)
    for key in needed:
        if key not in values:
            raise WrongValueError(line_of(node), f"'{key}' ontbreekt: nodig zijn {', '.join(needed)}")
    return values
