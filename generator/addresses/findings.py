"""What is told of an address, and at which place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.addresses.register import Fault
from generator.model.diagnostic import Diagnostic
from generator.model.rules import diagnose

COMMAND = "python -m generator addresses"
_MOST = 6


class Finding(NamedTuple):
    """Something about an address: the file and where in it, as people find it."""

    path: str
    place: str
    diagnostic: Diagnostic


def finding(code: str, path: Path | str, place: str, **values: object) -> Finding:
    """A finding of kind `code` at a place in a file."""
    line = int(place) if place.isdecimal() else 1
    return Finding(str(path), place, diagnose(code, line, command=COMMAND, **values))


def of_fault(code: str, path: Path | str, fault: Fault) -> Finding:
    """What is wrong on a line of the register."""
    return finding(code, path, str(fault.number), what=fault.what)


def some(anchors: Sequence[str], stands: Mapping[str, str] | None = None) -> str:
    """The first of some anchors, each with where its text stands now, and how many more there are."""
    told = [_with_place(anchor, (stands or {}).get(anchor, "")) for anchor in anchors[:_MOST]]
    more = len(anchors) - _MOST
    return ", ".join(told) + (f" en {more} meer" if more > 0 else "")


def _with_place(anchor: str, there: str) -> str:
    return f"#{anchor} (die tekst staat nu bij #{there})" if there else f"#{anchor}"
