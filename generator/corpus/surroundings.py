"""What one document shows of the others: all of the catalogue that its page depends on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.model.reference import Backlink, PairTells

#: The official id of a publication, and the number of a question of it.
CitedId: TypeAlias = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """Where in the site a citation leads: a document, or a part of it. `preview` is what stands there."""

    document: str
    anchor: str | None
    preview: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`cited` has what the site holds of the publications that the document cites.

    `backlinks` are those from other documents. `pair`, `reworded`, `pair_tells` are as in `LinkedDocument`.
    `same_id` is the path of another document that has this id and came first.
    """

    cited: Mapping[CitedId, CitedPlace] = field(default_factory=dict)
    backlinks: tuple[Backlink, ...] = ()
    pair: str | None = None
    reworded: tuple[tuple[str, str], ...] = ()
    pair_tells: PairTells | None = None
    same_id: str | None = None
