"""The likeliest markers of a document's footnotes, one for each, in the order of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from generator.layout.markers import MarkerCandidate
from generator.layout.rows import Place
from generator.structure.definitions import Definition

_PER_NOTE = 10
"""A chain that ties one note more is better than any that ties fewer with likelier markers."""

_Choice: TypeAlias = tuple[MarkerCandidate, Definition]


class _Chain(NamedTuple):
    """Markers chosen for the definitions so far; `place` is where the last of them stands."""

    score: int
    place: tuple[Place, int]
    choices: tuple[_Choice, ...]


def likeliest_chain(
    definitions: Sequence[Definition], groups: Mapping[str, list[MarkerCandidate]]
) -> tuple[_Choice, ...]:
    """One marker a definition, in the order of the text, the likeliest together.

    A dynamic program over the definitions: for each place where the last marker can stand,
    the best score so far and the choices that led to it.
    """
    chains = [_Chain(0, ((0, 0), -1), ())]
    for definition in definitions:
        options = _options(definition, groups.get(definition.label, []))
        grown = [chain for option in options if (chain := _extended(chains, option, definition))]
        chains = _worth_keeping([*chains, *grown])
    return max(chains, key=lambda chain: chain.score).choices


def _options(definition: Definition, candidates: Sequence[MarkerCandidate]) -> list[MarkerCandidate]:
    """The candidates above the definition; those in its own style, where there are any."""
    above = [candidate for candidate in candidates if candidate.place < definition.place]
    return [candidate for candidate in above if candidate.style == definition.style] or above


def _extended(chains: Sequence[_Chain], option: MarkerCandidate, definition: Definition) -> _Chain | None:
    """The best chain that can go on with `option`: its last marker stands above it, or is the same."""
    place = (option.place, option.start)
    fitting = [chain for chain in chains if chain.place < place or _ends_in(chain, option, definition)]
    if not fitting:
        return None
    best = max(fitting, key=lambda chain: chain.score)
    return _Chain(best.score + _PER_NOTE + option.score, place, (*best.choices, (option, definition)))


def _ends_in(chain: _Chain, option: MarkerCandidate, definition: Definition) -> bool:
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
