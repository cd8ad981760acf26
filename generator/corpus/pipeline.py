"""The way of all documents, in two passes: each understood by itself, then each linked to the others.

In between the documents wait on disk and only their facts stay in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from generator.corpus.catalogue import catalogue_of
from generator.corpus.executors import SERIAL, Workers
from generator.corpus.failure import Failure, failure, unforeseen
from generator.corpus.kept import ChangedError, Kept, Place, document_of, keep, known, texts_of
from generator.corpus.link import link
from generator.corpus.neighbours import with_neighbours
from generator.corpus.surroundings import Surroundings
from generator.corpus.threads import with_threads
from generator.corpus.workspace import Workspace, workspace
from generator.model.reference import LinkedDocument

T = TypeVar("T")

Report: TypeAlias = Callable[[int, int], None]
"""Called with how many of how many steps are done."""

Result: TypeAlias = LinkedDocument | Failure


@dataclass(frozen=True, slots=True)
class Linkable:
    """All that is needed to link the document `id`: where it is kept, and what it shows of others.

    `shown` has, by their ids, the places of the documents of which it shows some text.
    """

    place: Place
    surroundings: Surroundings
    shown: Mapping[str, Place]
    id: str


def documents(paths: Sequence[Path], on_progress: Report, workers: Workers = SERIAL) -> Iterator[Result]:
    """Each source file understood and linked to the others, or its failure; in the order of `paths`."""
    with workspace() as where:
        yield from made(paths, _as_it_is, on_progress, workers, where)


def made(
    paths: Sequence[Path],
    make: Callable[[LinkedDocument], T],
    on_progress: Report,
    workers: Workers,
    where: Workspace,
) -> Iterator[T | Failure]:
    """What is made of each source file, understood and linked, or its failure; in the order of `paths`.

    `make` runs where the linking does, so it must be a function that can be pickled.
    """
    waiting = linkable(paths, on_progress, workers, where)
    done = workers.each(partial(make_of, where, make), waiting)
    for count, result in enumerate(done, len(paths) + 1):
        yield result
        on_progress(count, 2 * len(paths))


def linkable(
    paths: Sequence[Path], on_progress: Report, workers: Workers, where: Workspace
) -> Sequence[Linkable | Failure]:
    """The first pass: each source file understood, now or before, and what it shows of the others."""
    found = list(_understood(paths, on_progress, workers, where))
    kept = [each for each in found if isinstance(each, Kept)]
    catalogue = catalogue_of(each.facts for each in kept)
    places = {each.facts.id: each.place for each in reversed(kept)}  # of those with one id the first counts
    facts = [each.facts for each in kept]
    threaded = with_threads([(each, catalogue.around(each)) for each in facts])
    around = with_neighbours(list(zip(facts, threaded, strict=True)))
    return [each if isinstance(each, Failure) else _linkable(each, next(around), places) for each in found]


def make_of(
    where: Workspace, make: Callable[[LinkedDocument], T], waiting: Linkable | Failure
) -> T | Failure:
    """The second pass, for one document: what is made of it once it is linked."""
    if isinstance(waiting, Failure):
        return waiting
    where.check()
    path = waiting.place.path
    try:
        document, citations = document_of(where, waiting.place)
        texts = {id: texts_of(where, place) for id, place in waiting.shown.items()}
    except ChangedError as error:
        return failure(path, error)
    try:
        return make(link(document, citations, waiting.surroundings, texts))
    except Exception as error:  # noqa: BLE001 - a mistake of ours, which is told and stops no other document
        return unforeseen(path, error)


def _understood(
    paths: Sequence[Path], on_progress: Report, workers: Workers, where: Workspace
) -> Iterator[Kept | Failure]:
    before = [known(where, path) for path in paths]
    new = (path for path, kept in zip(paths, before, strict=True) if kept is None)
    now = workers.each(partial(keep, where), new)
    for count, kept in enumerate(before, 1):
        yield kept or next(now)
        on_progress(count, 2 * len(paths))


def _linkable(kept: Kept, surroundings: Surroundings, places: Mapping[str, Place]) -> Linkable:
    shown = {document: places[document] for document in sorted(surroundings.shown_documents())}
    return Linkable(kept.place, surroundings, shown, kept.facts.id)


def _as_it_is(linked: LinkedDocument) -> LinkedDocument:
    return linked
