"""Threads of documents: not only what a document touches, but also what that touches in turn.

From the answers to the follow-up questions that cite them, and on to the answers to those: only along what
the documents themselves say. Each step has what it follows from, so that a page can say why it is there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from generator.corpus.document_facts import DocumentFacts
from generator.corpus.surroundings import Surroundings
from generator.model.reference import OtherDocument, Tie, Via

#: So many documents are in a thread, those near first; what touches more of them is no link between any two.
MOST = 12


def with_threads(each: Sequence[tuple[DocumentFacts, Surroundings]]) -> Iterator[Surroundings]:
    """The surroundings of each document, with what is further on in its thread.

    A thread has at most MOST documents beyond those that the document itself touches, and is looked for among
    as many: so it costs each document the same.
    """
    by_id: dict[str, Surroundings] = {}
    for facts, around in each:
        by_id.setdefault(facts.id, around)
    for facts, around in each:
        further = list(islice(_further(facts.id, around, by_id), MOST + 1))
        room = max(0, MOST - len(around.others))
        beyond = further[room].via if len(further) > room else None
        shown = (*around.others, *further[:room])
        yield replace(around, others=shown, goes_on_at=beyond.document if beyond else None)


def _further(start: str, around: Surroundings, by_id: Mapping[str, Surroundings]) -> Iterator[OtherDocument]:
    """What is not touched, the nearest first: on to what was before or to what came since, not back."""
    seen = {start, *(other.id for other in around.others)}
    waiting = deque((other.id, way) for other, way in islice(_touched(around), MOST))
    while waiting:
        passed, way = waiting.popleft()
        for other, tie in _ties(by_id[passed]):
            if other.id not in seen and (tie == "same" or way in ("same", tie)):
                seen.add(other.id)
                waiting.append((other.id, way if tie == "same" else tie))
                yield other._replace(same=False, via=Via(passed, tie))


def _ties(around: Surroundings) -> Iterable[tuple[OtherDocument, Tie]]:
    """What leads on from a document: all that it touches, or of too much only the same questions."""
    if len(around.others) <= MOST:
        return _touched(around)
    return ((other, tie) for other, tie in islice(_touched(around), MOST) if tie == "same")


def _touched(around: Surroundings) -> Iterator[tuple[OtherDocument, Tie]]:
    """What a document touches, and how; the same questions first."""
    cited = {place.document for place in around.cited.values()}
    for other in around.others:
        yield other, "same" if other.same else "cited" if other.id in cited else "cites"
