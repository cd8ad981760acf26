"""Which document stands before and after each in the list of all documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from generator.corpus.catalogue import as_other
from generator.corpus.document_facts import DocumentFacts
from generator.corpus.surroundings import Surroundings
from generator.identity.status import tells_more


def with_neighbours(each: Sequence[tuple[DocumentFacts, Surroundings]]) -> Iterator[Surroundings]:
    """The surroundings of each document, with its neighbours in the list, which is newest first.

    One that another stands for, or whose id another has, is not in that list.
    """
    listed = [(facts.day or date.min, facts.id, place) for place, (facts, around) in enumerate(each)
              if not around.same_id and not _superseded(facts, around)]  # fmt: skip
    order = [place for _, _, place in sorted(listed, reverse=True)]
    older = dict(pairwise(order))
    newer = {below: above for above, below in older.items()}
    for place, (_, around) in enumerate(each):
        before, after = newer.get(place), older.get(place)
        yield replace(
            around,
            newer=None if before is None else as_other(each[before][0]),
            older=None if after is None else as_other(each[after][0]),
        )


def _superseded(facts: DocumentFacts, around: Surroundings) -> bool:
    return tells_more(around.pair.tells if around.pair else None, facts.kind, len(facts.questions))
