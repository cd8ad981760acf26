"""Makes of what Pagefind writes the same files every time.

Pagefind 1.5 keeps the values of a filter, and the filters themselves, in an order of chance; the files are
named after what is in them, so their names change too. Here both are put in order and the files named again.
All other files of an index are the same each time.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

#: What Pagefind writes before the CBOR of each of its files.
_MAGIC = b"pagefind_dcd"
_ENTRY = "pagefind-entry.json"
#: The place of the filters in the file of metadata: version, documents, words, filters, orders, …
_FILTERS = 3


def make_steady(index: Path) -> None:
    """Put an index that Pagefind has just written in order. Raises ValueError for what is no such index."""
    entry = json.loads((index / _ENTRY).read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        old = index / f"pagefind.{language['hash']}.pf_meta"
        known = _read(old)
        filters = ([name, _ordered(index / "filter", file)] for name, file in known[_FILTERS])
        known[_FILTERS] = sorted(filters)
        language["hash"] = _write(known, index, "pagefind.", language["hash"], ".pf_meta")
    text = json.dumps(entry, separators=(",", ":"), ensure_ascii=False)
    (index / _ENTRY).write_text(text, encoding="utf-8")


def _ordered(folder: Path, file: str) -> str:
    """The new name of a filter, whose values now stand in order."""
    name, values = _read(folder / f"{file}.pf_filter")
    return _write([name, sorted(values)], folder, "", file, ".pf_filter")


def _read(file: Path) -> list[Any]:
    content = gzip.decompress(file.read_bytes())
    if not content.startswith(_MAGIC):
        raise ValueError(f"{file}: geen bestand van Pagefind, of van een andere versie")
    read: list[Any] = cbor2.loads(content.removeprefix(_MAGIC))
    return read


def _write(content: object, folder: Path, start: str, old: str, ending: str) -> str:
    """Write a file anew, under a name as long as its old one: the language, and a digest of the content."""
    packed = gzip.compress(_MAGIC + cbor2.dumps(content), mtime=0)
    language, _, digest = old.rpartition("_")
    name = f"{language}_{hashlib.sha256(packed).hexdigest()[: len(digest)]}"
    (folder / f"{start}{old}{ending}").unlink()
    (folder / f"{start}{name}{ending}").write_bytes(packed)
    return name
