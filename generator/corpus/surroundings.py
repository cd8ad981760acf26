"""What one document shows of the others: all of the catalogue that its page depends on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from generator.model.reference import Backlink, OtherDocument, PairTells, PrintedName

#: The official id of a publication, and the number of a question of it.
CitedId: TypeAlias = tuple[str, str | None]


class CitedPlace(NamedTuple):
    """Where in the site a citation leads: a document, or a part of it.

    `shown` is a digest of what is shown of that place.
    """

    document: str
    anchor: str | None
    shown: bytes


@dataclass(frozen=True, slots=True)
class Pair:
    """The same questions with, or without, their answers.

    `reworded` are the anchors of the questions whose words differ, with a digest of the other's words;
    `tells` is as in `LinkedDocument`.
    """

    document: str
    reworded: tuple[tuple[str, bytes], ...]
    tells: PairTells


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`cited` has what the site holds of the publications that the document cites.

    `backlinks` are those from other documents. `same_id` is the path of another document that has this id and
    came first. `spellings`, `others`, `goes_on_at`, `newer` and `older` are as in `LinkedDocument`.
    """

    cited: Mapping[CitedId, CitedPlace] = field(default_factory=dict)
    backlinks: tuple[Backlink, ...] = ()
    pair: Pair | None = None
    same_id: str | None = None
    spellings: Mapping[PrintedName, str] = field(default_factory=dict)
    others: tuple[OtherDocument, ...] = ()
    goes_on_at: str | None = None
    newer: OtherDocument | None = None
    older: OtherDocument | None = None

    def shown_documents(self) -> frozenset[str]:
        """The documents of which some text is shown."""
        cited = {place.document for place in self.cited.values()}
        return frozenset(cited | {self.pair.document} if self.pair and self.pair.reworded else cited)
