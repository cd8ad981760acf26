"""The likeliest markers of a document's footnotes, one for each, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from generator.layout.markers import MarkerCandidate
from generator.layout.rows import Place
from generator.structure.definitions import Definition

_ABOVE_ALL: Place = (0, 0)

_Choice: TypeAlias = tuple[MarkerCandidate, Definition]


class _Chain(NamedTuple):
    """Markers chosen for the definitions so far: the last `choice`, at `place`, and the chain it goes on.

    `score` is how many notes it ties, and how likely the markers are together: one note more is better than
    any likelier markers.
    """

    place: tuple[Place, int]
    score: tuple[int, int]
    choice: _Choice | None = None
    before: _Chain | None = None


def likeliest_chain(
    definitions: Sequence[Definition], groups: Mapping[str, Sequence[MarkerCandidate]]
) -> list[_Choice]:
    """One marker a definition, in the order of the text, the likeliest together.

    A dynamic program over the definitions: for each place where the last marker can stand,
    the best score so far and the choices that led to it. `groups` are the candidates by label,
    in the order of the text.
    """
    chains = _Chains()
    defined: dict[str, Place] = {}
    for definition in definitions:
        options = _options(definition, defined.get(definition.label, _ABOVE_ALL), groups)
        chains.add([chain for option in options if (chain := chains.extended(option, definition))])
        defined[definition.label] = definition.place
    return chains.best()


def _options(
    definition: Definition, after: Place, groups: Mapping[str, Sequence[MarkerCandidate]]
) -> Sequence[MarkerCandidate]:
    """The candidates above the definition; those in its own style, where there are any.

    Where its label was printed before, those below `after`, the last definition that has it: those above
    belong to that.
    """
    candidates = groups.get(definition.label, ())
    first, last = (bisect_left(candidates, (place,)) for place in (after, definition.place))
    above = candidates[first:last]
    return [candidate for candidate in above if candidate.style == definition.style] or above


class _Chains:
    """The chains worth going on with: each stands further on than the one before it, and scores better."""

    def __init__(self) -> None:
        self._chains = [_Chain((_ABOVE_ALL, -1), (0, 0))]

    def extended(self, option: MarkerCandidate, definition: Definition) -> _Chain | None:
        """The best chain that can go on with `option`: its last marker stands above it, or is the same."""
        place = (option.place, option.start)
        index = bisect_left(self._chains, (place,))
        if not (index < len(self._chains) and _ends_in(self._chains[index], option, definition)):
            index -= 1
        best = self._chains[index]
        score = (best.score[0] + 1, best.score[1] + option.score)
        return _Chain(place, score, (option, definition), best)

    def add(self, grown: Sequence[_Chain]) -> None:
        """Take in new chains, and drop each that stands no earlier and scores no better than another."""
        for chain in grown:
            index = bisect_left(self._chains, (chain.place,))
            if self._is_worse(chain, index):
                continue
            end = index
            while end < len(self._chains) and self._chains[end].score <= chain.score:
                end += 1
            self._chains[index:end] = [chain]

    def _is_worse(self, chain: _Chain, index: int) -> bool:
        """Whether the chain above the place `index`, or the one at it, scores as well."""
        if index and self._chains[index - 1].score >= chain.score:
            return True
        here = self._chains[index] if index < len(self._chains) else None
        return here is not None and here.place == chain.place and here.score >= chain.score

    def best(self) -> list[_Choice]:
        """The choices of the best chain, in their order."""
        return list(_choices(self._chains[-1]))[::-1]


def _choices(chain: _Chain | None) -> Iterator[_Choice]:
    while chain and chain.choice:
        yield chain.choice
        chain = chain.before


def _ends_in(chain: _Chain, option: MarkerCandidate, definition: Definition) -> bool:
    """Whether the chain's last marker is the same one, for another of its labels: "?1 2 3"."""
    if chain.choice is None:
        return False
    candidate, last = chain.choice
    return candidate == option and last.label != definition.label
