"""The way of all documents, in two passes: each understood by itself, then each linked to the others.

In between the documents wait on disk and only their facts stay in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from generator.corpus.catalogue import catalogue_of
from generator.corpus.document_facts import DocumentFacts
from generator.corpus.executors import SERIAL, Workers
from generator.corpus.failure import Failure, unforeseen
from generator.corpus.link import link
from generator.corpus.spool import Spool
from generator.corpus.surroundings import Surroundings
from generator.corpus.understand import Understood, understand
from generator.model.reference import LinkedDocument

T = TypeVar("T")

Report: TypeAlias = Callable[[int, int], None]
"""Called with how many of how many steps are done."""

Result: TypeAlias = LinkedDocument | Failure


def documents(paths: Sequence[Path], on_progress: Report, workers: Workers = SERIAL) -> Iterator[Result]:
    """Each source file understood and linked to the others, or its failure; in the order of `paths`."""
    return made(paths, _as_it_is, on_progress, workers)


def made(
    paths: Sequence[Path],
    make: Callable[[LinkedDocument], T],
    on_progress: Report,
    workers: Workers = SERIAL,
) -> Iterator[T | Failure]:
    """What is made of each source file, understood and linked, or its failure; in the order of `paths`.

    `make` runs where the linking does, so it must be a function that can be pickled.
    """
    facts: list[DocumentFacts | None] = []
    with Spool[Understood | Failure]() as spool:
        for count, one in enumerate(workers.each(understand, paths), 1):
            facts.append(None if isinstance(one, Failure) else one.facts)
            spool.append(one)
            on_progress(count, 2 * len(paths))
        catalogue = catalogue_of(filter(None, facts))
        around = (catalogue.around(each) if each else Surroundings() for each in facts)
        done = workers.each(partial(_finish, make), zip(spool, around, strict=True))
        for count, result in enumerate(done, len(paths) + 1):
            yield result
            on_progress(count, 2 * len(paths))


def _finish(
    make: Callable[[LinkedDocument], T], waiting: tuple[Understood | Failure, Surroundings]
) -> T | Failure:
    understood, surroundings = waiting
    if isinstance(understood, Failure):
        return understood
    try:
        return make(link(understood, surroundings))
    except Exception as error:  # noqa: BLE001 - a mistake of ours, which is told and stops no other document
        return unforeseen(understood.document.source.path, error)


def _as_it_is(linked: LinkedDocument) -> LinkedDocument:
    return linked
