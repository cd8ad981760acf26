"""The documents of each name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from generator.identity.names import Name
from generator.outputs.overviews.entries import Entry


def by_name(
    entries: Sequence[Entry], names: Callable[[Entry], tuple[Name, ...]]
) -> dict[Name, list[Entry]]:
    """The entries of each name, in their order; names that differ in spelling only are one."""
    labels: dict[str, Name] = {}
    found: defaultdict[Name, list[Entry]] = defaultdict(list)
    for entry in entries:
        for name in names(entry):
            found[labels.setdefault(name.slug, name)].append(entry)
    return dict(sorted(found.items()))
