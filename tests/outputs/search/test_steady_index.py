"""An index of the same documents is the same index, to the byte."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import cbor2
import pytest

from generator.outputs.search.steady_index import make_steady

ENTRY = {"version": "1.5.2", "languages": {"nl": {"hash": "nl_0123456789abcde", "page_count": 2}}}


def index(folder: Path, filters: dict[str, list[object]]) -> Path:
    """A folder as Pagefind writes it, with its filters in the order given."""
    (folder / "filter").mkdir(parents=True)
    known = []
    for number, (name, values) in enumerate(filters.items()):
        known.append([name, f"nl_000000{number}"])
        pack(folder / "filter" / f"nl_000000{number}.pf_filter", [name, values])
    pack(folder / "pagefind.nl_0123456789abcde.pf_meta", ["1.5.2", [["nl_a", 9]], [], known, [], []])
    (folder / "pagefind-entry.json").write_text(json.dumps(ENTRY))
    return folder


def pack(file: Path, content: object) -> None:
    file.write_bytes(gzip.compress(b"pagefind_dcd" + cbor2.dumps(content)))


def held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


PARTIES: list[object] = [["SP", [0]], ["CDA", [0, 1]], ["VVD", [1]]]
YEARS: list[object] = [["2024", [0, 1]]]


def test_whatever_the_order_the_files_are_the_same(tmp_path: Path) -> None:
    one = index(tmp_path / "een", {"partij": PARTIES, "jaar": YEARS})
    other = index(tmp_path / "ander", {"jaar": YEARS, "partij": PARTIES[::-1]})
    for folder in (one, other):
        make_steady(folder)
    assert held(one) == held(other)


def test_nothing_but_the_order_is_changed(tmp_path: Path) -> None:
    folder = index(tmp_path / "een", {"partij": PARTIES, "jaar": YEARS})
    make_steady(folder)
    entry = json.loads((folder / "pagefind-entry.json").read_text())
    name = entry["languages"]["nl"].pop("hash")
    assert entry["languages"]["nl"] == {"page_count": 2}
    meta = cbor2.loads(gzip.decompress((folder / f"pagefind.{name}.pf_meta").read_bytes())[12:])
    filters = dict(meta[3])
    assert sorted(filters) == ["jaar", "partij"]
    read = gzip.decompress((folder / "filter" / f"{filters['partij']}.pf_filter").read_bytes())
    assert cbor2.loads(read[12:]) == ["partij", sorted(PARTIES, key=str)]
    assert len(list(folder.rglob("*.pf_*"))) == 3


def test_what_pagefind_did_not_write_is_refused(tmp_path: Path) -> None:
    folder = index(tmp_path / "een", {"jaar": YEARS})
    (folder / "filter" / "nl_0000000.pf_filter").write_bytes(gzip.compress(b"anders"))
    with pytest.raises(ValueError, match="geen bestand van Pagefind"):
        make_steady(folder)
