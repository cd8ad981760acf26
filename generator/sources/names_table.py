"""The table `namen.yml` among the sources: which spellings of a name are one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from yaml.nodes import Node

from generator.identity.names import Names, short_slug
from generator.sources.sidecar import NAMES_TABLE, SidecarError
from generator.sources.yaml_values import (
    Reader,
    WrongValueError,
    line_of,
    list_of,
    read_mapping,
    record,
    string,
)


def read_names(folder: Path) -> Names:
    """The table of a folder of sources; without one every spelling is a name of its own.

    Raises SidecarError for what is wrong in it, such as one spelling under two names, and
    ReadError for a table that is no text.
    """
    path = folder / NAMES_TABLE
    if not os.path.lexists(path):
        return Names()
    try:
        return Names(read_mapping(path, _KEYS))
    except WrongValueError as wrong:
        raise SidecarError(path, wrong.line, wrong.message) from None


def _one_name(node: Node) -> tuple[int, dict[str, Any]]:
    return line_of(node), record(node, {"name": string, "also": list_of(string)}, ["name", "also"])


def _same_names(node: Node) -> dict[str, str]:
    """Each spelling's slug with the name that it stands for."""
    known: dict[str, str] = {}
    for line, label, spelling in _spellings(node):
        other = known.setdefault(short_slug(spelling), label)
        if other != label:
            raise WrongValueError(line, f"'{spelling}' staat ook bij '{other}': kies er één")
    return known


def _spellings(node: Node) -> Iterator[tuple[int, str, str]]:
    for line, one in list_of(_one_name)(node):
        for spelling in (one["name"], *one["also"]):
            yield line, one["name"], spelling


_KEYS: dict[str, Reader] = {
    "askers": _same_names,
    "parties": _same_names,
    "bewindspersonen": _same_names,
    "ministries": _same_names,
}
