"""Which markers in the text mean which footnotes: as the evidence tells, else the likeliest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.layout.markers import MarkerCandidate
from generator.structure.definitions import Definition
from generator.structure.marker_chain import likeliest_chain

_Names = dict[MarkerCandidate, dict[str, str]]
"""The name of each note that a marker means, by the label that it prints."""


def tied_markers(
    definitions: Sequence[Definition], candidates: Sequence[MarkerCandidate]
) -> dict[MarkerCandidate, tuple[str, ...]]:
    """The markers of the definitions, each with the names of those it means."""
    names = _told(definitions, candidates)
    marked = {name for known in names.values() for name in known.values()}
    untied = [definition for definition in definitions if definition.name not in marked]
    _add_likeliest(names, untied, [candidate for candidate in candidates if not candidate.names])
    _add_repeated(names, definitions, candidates)
    return {c: tuple(known.get(label, label) for label in c.labels) for c, known in names.items()}


def _told(definitions: Sequence[Definition], candidates: Iterable[MarkerCandidate]) -> _Names:
    """The markers whose notes the evidence tells."""
    by_told = {one.told: one.name for one in reversed(definitions) if one.told}
    names: _Names = defaultdict(dict)
    for candidate in (one for one in candidates if one.names):
        told = zip(candidate.labels, candidate.names, strict=True)
        if found := {label: by_told[name] for label, name in told if name in by_told}:
            names[candidate] = found
    return names


def _add_likeliest(
    names: _Names, definitions: Sequence[Definition], candidates: Sequence[MarkerCandidate]
) -> None:
    """Tie the definitions of each style to the likeliest markers."""
    groups = _grouped(candidates)
    for style in ("bracket", "paren", "plain", "sign"):
        of_style = [definition for definition in definitions if definition.style == style]
        for candidate, definition in likeliest_chain(of_style, groups):
            names[candidate].setdefault(definition.label, definition.name)


def _grouped(candidates: Sequence[MarkerCandidate]) -> dict[str, list[MarkerCandidate]]:
    groups: dict[str, list[MarkerCandidate]] = defaultdict(list)
    for candidate in candidates:
        for label in candidate.labels:
            groups[label].append(candidate)
    return groups


def _add_repeated(
    names: _Names, definitions: Sequence[Definition], candidates: Sequence[MarkerCandidate]
) -> None:
    """Tie second markers: in brackets, "beide[1, 2]", or glued behind what closes a question, "dat?1".

    Glued ones not of a label that several notes have.
    """
    for style in ("bracket", "plain"):
        defined = {one.label: one.name for one in reversed(definitions) if one.style == style}
        several = {one.label for one in definitions if one.name != one.label}
        known = defined.keys() if style == "bracket" else defined.keys() - several
        for candidate in candidates:
            again = style == candidate.style and (style == "bracket" or candidate.closing)
            if again and candidate not in names and known >= set(candidate.labels):
                names[candidate] = {label: defined[label] for label in candidate.labels}
