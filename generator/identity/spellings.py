"""One name that documents spell apart: "Van Dijk" and "vanDijk", "Asiel en Migratie" and "Asiel en migratie".

Names are one where only case, accents, spaces and punctuation differ. They bear the spelling that most
documents use.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from generator.identity.names import Name, Names, Sort, short_slug
from generator.model.document import Metadata
from generator.model.reference import PrintedName


def printed_names(metadata: Metadata) -> tuple[PrintedName, ...]:
    """The names under which a document is listed, as it prints them, each once."""
    return tuple(dict.fromkeys((sort, name.label) for sort, name in _printed(metadata) if name))


def common_spellings(seen: Counter[PrintedName]) -> dict[PrintedName, str]:
    """For each name that is spelled in a less usual way, the usual one; `seen` counts the documents."""
    alike: defaultdict[tuple[str, str], list[PrintedName]] = defaultdict(list)
    for sort, label in seen:
        alike[sort, short_slug(label).replace("-", "")].append((sort, label))
    return {name: usual for some in alike.values() for name, usual in _to_usual(some, seen)}


def _to_usual(some: Iterable[PrintedName], seen: Counter[PrintedName]) -> Iterator[tuple[PrintedName, str]]:
    usual = min(some, key=lambda name: _rank(name[1], seen[name]))
    return ((name, usual[1]) for name in some if name != usual)


def _rank(label: str, times: int) -> tuple[object, ...]:
    """Used most; of two used as often the one with its words apart, and with capitals where they belong."""
    words = short_slug(label).count("-")
    capitals = sum(map(str.isupper, label))
    return (-times, label.isupper(), -words, -capitals, len(label), label)


def _printed(metadata: Metadata) -> Iterator[tuple[Sort, Name | None]]:
    names = Names()
    yield from (("askers", names.asker(asker)) for asker in metadata.askers)
    if metadata.committee:
        yield "askers", names.committee(metadata.committee)
    yield from (("parties", names.party(asker.party)) for asker in metadata.askers if asker.party)
    yield from (("bewindspersonen", names.bewindspersoon(person)) for person in metadata.answered_by)
    yield from (("ministries", ministry) for ministry in names.ministries(metadata))
