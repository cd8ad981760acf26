"""The JSON of every document, by year, and which documents have the same questions.

Of two with the same questions one stands for both (`superseded_by`): it is found by what the other says of
people, title and office too, and the other by the numbers alone that are only its own. So what is made of a
document follows from both files.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.outputs.data.moved import is_of_document
from generator.outputs.search.filters import Exported, day

#: The folder of documents that say no day.
NO_YEAR = "zonder"


class Told(NamedTuple):
    """What the index needs to know of a document before it reads it."""

    year: str
    superseded_by: str | None


class JsonFile(NamedTuple):
    """The JSON of a document and a digest of it; `told` is what it says of itself."""

    path: Path
    digest: str
    told: Told

    def read(self) -> Exported:
        exported: Exported = json.loads(self.path.read_bytes())
        return exported


class Related(NamedTuple):
    """A document with those that it stands for, or with the one that stands for it."""

    file: JsonFile
    stands_for: tuple[JsonFile, ...] = ()
    stand_in: JsonFile | None = None

    @property
    def digest(self) -> str:
        """Of all that it is indexed from."""
        others = [f"+{file.digest}" for file in self.stands_for]
        return "".join([self.file.digest, *others, f"-{self.stand_in.digest}" if self.stand_in else ""])


def json_files(folder: Path, before: Mapping[str, Told]) -> list[JsonFile]:
    """The documents in a folder; of one that was read before, by its digest, it is known what it tells."""
    found = []
    for path in sorted(folder.glob("*.json")):
        content = path.read_bytes()
        if is_of_document(content):
            digest = hashlib.sha256(content).hexdigest()
            found.append(JsonFile(path, digest, before.get(digest) or _told(json.loads(content))))
    return found


def by_year(files: Iterable[JsonFile]) -> dict[str, list[Related]]:
    """The documents of each year, each with those that have the same questions."""
    known = {file.path.stem: file for file in files}
    stands_for: defaultdict[str, list[JsonFile]] = defaultdict(list)
    stand_ins = {id: stand_in for id in known if (stand_in := _stand_in(id, known))}
    for id, stand_in in stand_ins.items():
        stands_for[stand_in.path.stem].append(known[id])
    years: defaultdict[str, list[Related]] = defaultdict(list)
    for id, file in known.items():
        years[file.told.year].append(Related(file, tuple(stands_for[id]), stand_ins.get(id)))
    return years


def _told(exported: Exported) -> Told:
    return Told(day(exported)[:4] or NO_YEAR, exported["superseded_by"])


def _stand_in(id: str, known: Mapping[str, JsonFile]) -> JsonFile | None:
    """The document that tells most; each step leads to one that tells more."""
    found = None
    while (id := known[id].told.superseded_by or "") in known:
        found = known[id]
    return found
