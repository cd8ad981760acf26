"""Footnotes: each definition tied to the digits in the text that are its marker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from generator.layout.definitions import Definition, find_definitions
from generator.layout.markers import Candidate, Style, candidates_in
from generator.layout.rows import Row, without

_PER_NOTE = 10
"""A chain that ties one note more is better than any that ties fewer with likelier markers."""


class NoteMarker(NamedTuple):
    """A marker as printed: columns `start` up to `end` of source line `line`.

    `names` are the names of the definitions that its `labels` mean.
    """

    line: int
    start: int
    end: int
    labels: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """`rows` is the text without definitions; `undefined` are markers nothing defines, each once a line."""

    rows: list[Row]
    definitions: tuple[Definition, ...]
    markers: tuple[NoteMarker, ...]
    undefined: tuple[NoteMarker, ...]


def find_notes(
    rows: Sequence[Row], label_rows: frozenset[int] = frozenset(), ends: frozenset[int] = frozenset()
) -> Notes:
    """Take the definitions out of `rows` and find each one's marker.

    `label_rows` are the indexes of rows that open a question or an answer: no definition. Above those
    in `ends` definitions can stand as at the foot of a page.
    """
    candidates = [c for c in candidates_in(rows) if c.row not in label_rows or c.start]
    definitions, taken = find_definitions(rows, candidates, label_rows, ends)
    usable = [candidate for candidate in candidates if candidate.row not in taken]
    tied = _tie(rows, definitions, usable)
    defined = {definition.label for definition in definitions}
    loose = [c for c in usable if c not in tied and _surely_a_marker(c, rows[c.row].text, defined)]
    undefined = {(c.row, c.labels): c for c in reversed(loose)}
    return Notes(
        rows=without(rows, taken),
        definitions=tuple(definitions),
        markers=tuple(_marker(rows, candidate, names) for candidate, names in sorted(tied.items())),
        undefined=tuple(_marker(rows, candidate, ()) for candidate in sorted(undefined.values())),
    )


def _tie(
    rows: Sequence[Row], definitions: Sequence[Definition], usable: Sequence[Candidate]
) -> dict[Candidate, tuple[str, ...]]:
    """The markers of the definitions, each with the names of those it means."""
    row_of_line = {row.line.number: index for index, row in enumerate(rows)}
    names: dict[Candidate, dict[str, str]] = defaultdict(dict)
    groups = _grouped(usable)
    for style in ("bracket", "paren", "plain"):
        of_style = [definition for definition in definitions if definition.style == style]
        for candidate, definition in _best_chain(of_style, groups, row_of_line):
            names[candidate].setdefault(definition.label, definition.name)
    styles = {definition.label: definition.style for definition in definitions}
    for candidate in usable:
        if candidate not in names and _repeats(candidate, styles):
            names[candidate] = {label: label for label in candidate.labels}
    return {c: tuple(known.get(label, label) for label in c.labels) for c, known in names.items()}


def _grouped(candidates: Sequence[Candidate]) -> dict[str, list[Candidate]]:
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        for label in candidate.labels:
            groups[label].append(candidate)
    return groups


# --- The likeliest chain of markers ----------------------------------------------------------

_Choice: TypeAlias = tuple[Candidate, Definition]


class _Chain(NamedTuple):
    """Markers chosen for the definitions so far; `place` is where the last of them stands."""

    score: int
    place: tuple[int, int]
    choices: tuple[_Choice, ...]


def _best_chain(
    definitions: Sequence[Definition], groups: Mapping[str, list[Candidate]], row_of_line: Mapping[int, int]
) -> tuple[_Choice, ...]:
    """One marker a definition, in the order of the text, the likeliest together.

    A dynamic program over the definitions: for each place where the last marker can stand,
    the best score so far and the choices that led to it.
    """
    chains = [_Chain(0, (-1, -1), ())]
    for definition in definitions:
        options = _options(definition, groups.get(definition.label, []), row_of_line)
        grown = [chain for option in options if (chain := _extended(chains, option, definition))]
        chains = _worth_keeping([*chains, *grown])
    return max(chains, key=lambda chain: chain.score).choices


def _options(
    definition: Definition, candidates: Sequence[Candidate], row_of_line: Mapping[int, int]
) -> list[Candidate]:
    """The candidates above the definition; those in its own style, where there are any."""
    foot = row_of_line[definition.mark.number]
    above = [candidate for candidate in candidates if candidate.row < foot]
    return [candidate for candidate in above if candidate.style == definition.style] or above


def _extended(chains: Sequence[_Chain], option: Candidate, definition: Definition) -> _Chain | None:
    """The best chain that can go on with `option`: its last marker stands above it, or is the same."""
    place = (option.row, option.start)
    fitting = [chain for chain in chains if chain.place < place or _ends_in(chain, option, definition)]
    if not fitting:
        return None
    best = max(fitting, key=lambda chain: chain.score)
    return _Chain(best.score + _PER_NOTE + option.score, place, (*best.choices, (option, definition)))


def _ends_in(chain: _Chain, option: Candidate, definition: Definition) -> bool:
    """Whether the chain's last marker is the same one, for another of its labels: "?1 2 3"."""
    return (
        bool(chain.choices)
        and chain.choices[-1][0] == option
        and chain.choices[-1][1].label != definition.label
    )


def _worth_keeping(chains: Sequence[_Chain]) -> list[_Chain]:
    """Drop each chain that stands no earlier and scores no better than another."""
    kept: list[_Chain] = []
    for chain in sorted(chains, key=lambda c: (c.place, -c.score)):
        if not kept or chain.score > kept[-1].score:
            kept.append(chain)
    return kept


# --- What else marks a note ------------------------------------------------------------------


def _repeats(candidate: Candidate, styles: Mapping[str, Style]) -> bool:
    """A second marker of notes that are defined in brackets too: "beide[1, 2]"."""
    return candidate.style == "bracket" and all(styles.get(label) == "bracket" for label in candidate.labels)


def _surely_a_marker(candidate: Candidate, text: str, defined: set[str]) -> bool:
    """A marker that nothing defines: in brackets, or glued behind a question mark or quote."""
    if candidate.style == "bracket":
        return True
    glued = candidate.style == "plain" and candidate.start > 0 and text[candidate.start - 1] in "?!»”"
    return glued and not defined.intersection(candidate.labels)


def _marker(rows: Sequence[Row], candidate: Candidate, names: tuple[str, ...]) -> NoteMarker:
    line = rows[candidate.row].line
    start, end = line.column + candidate.start, line.column + candidate.end
    return NoteMarker(line.number, start, end, candidate.labels, names)
