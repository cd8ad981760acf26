"""The side file `<name>.yml` beside a source file: what a contributor knows that the source does not say."""

from __future__ import annotations

import os
import re
from dataclasses import fields, replace
from pathlib import Path

from yaml.nodes import Node

from generator.identity.official_ids import Zaak, parse_id, parse_publication
from generator.model.document import Asker, Bewindspersoon, Metadata
from generator.sources.yaml_values import (
    Reader,
    WrongValueError,
    day,
    is_null,
    list_of,
    read_mapping,
    record,
    shaped,
    string,
)

#: The table of names that are spelled in several ways; it stands among the side files.
NAMES_TABLE = "namen.yml"

OFFICES = ("Minister", "Staatssecretaris", "Minister-President")

#: An id becomes the name of a folder and a part of an address.
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")


class SidecarError(Exception):
    """`message` (Dutch) says what is wrong on `line` of the side file and how to mend it."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path.as_posix()}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


def read_sidecar(path: Path) -> Metadata:
    """What the side file of source file `path` says; an empty Metadata where there is none.

    Raises SidecarError for an unknown or repeated key, a value of the wrong type or shape, and
    for what is no YAML; ReadError for a side file that is no text.
    """
    side = side_path(path)
    if not os.path.lexists(side):
        return Metadata()
    try:
        return Metadata(**read_mapping(side, KEYS))
    except WrongValueError as wrong:
        raise SidecarError(side, wrong.line, wrong.message) from None


def side_path(path: Path) -> Path:
    """Where the side file of a source file is, if it has one."""
    return path.with_suffix(".yml")


def merge(found: Metadata, side: Metadata) -> Metadata:
    """What was found in the text, with what the side file says in its place wherever it says something."""
    said = {field.name: getattr(side, field.name) for field in fields(Metadata)}
    return replace(found, **{name: value for name, value in said.items() if value not in (None, ())})


# --- The values -----------------------------------------------------------------------------


def _office(node: Node) -> str:
    office = string(node)
    if office not in OFFICES:
        raise ValueError(f"moet een van deze zijn: {', '.join(OFFICES)}")
    return office


def _party(node: Node) -> str | None:
    return None if is_null(node) else string(node)


ASKER_KEYS: dict[str, Reader] = {"name": string, "party": _party}
BEWINDSPERSOON_KEYS: dict[str, Reader] = {"name": string, "office": _office, "portfolio": string}


def _asker(node: Node) -> Asker:
    return Asker(**{"party": None, **record(node, ASKER_KEYS, ["name"])})


def _bewindspersoon(node: Node) -> Bewindspersoon:
    return Bewindspersoon(**record(node, BEWINDSPERSOON_KEYS, BEWINDSPERSOON_KEYS))


def _represented(node: Node) -> Bewindspersoon:
    """One on whose behalf another answered; the print seldom gives a name."""
    return Bewindspersoon(**{"name": None, **record(node, BEWINDSPERSOON_KEYS, ["office", "portfolio"])})


def _publication(node: Node) -> str:
    text = string(node)
    if publication := parse_publication(text):
        return publication.id
    raise ValueError(
        f"heeft niet de vorm van ah-tk-20182019-3455, kst-35207-34 of kv-tk-2024Z18775: '{text}'"
    )


def _zaak(node: Node) -> str:
    text = string(node)
    if isinstance(parse_id(text), Zaak):
        return text
    raise ValueError(f"heeft niet de vorm van 2022Z11285: '{text}'")


#: The keys of a side file, which are the fields of Metadata, and how the value of each is read.
KEYS: dict[str, Reader] = {
    "id": shaped(ID, "2019-06-20-ploumen (letters, cijfers en streepjes)"),
    "title": string,
    "subject": string,
    "askers": list_of(_asker),
    "committee": string,
    "addressees": list_of(string),
    "answered_by": list_of(_bewindspersoon),
    "submitted": day,
    "answered": day,
    "publication": _publication,
    "zaak": _zaak,
    "number": _publication,
    "on_behalf_of": list_of(_represented),
    "delayed": day,
    "dossier_title": string,
}
