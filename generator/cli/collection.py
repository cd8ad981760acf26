"""What the commands share: which files there are, and what became of each."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from generator.cli.console import Console
from generator.cli.sayings import Saying
from generator.cli.tally import Tally
from generator.corpus.executors import Workers, cluster, workers
from generator.corpus.failure import Failure
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import made
from generator.corpus.workspace import workspace
from generator.sources.read import why_passed_over
from generator.sources.read_error import ReadError
from generator.sources.seeds import SUFFIXES, orphans, passed_over, sources

T = TypeVar("T")


def seeds(folder: Path, console: Console, tally: Tally) -> tuple[Path, ...]:
    """The source files of a folder. What is no source, and a side file that belongs to none, is a failure."""
    paths = sources(folder)
    for path in passed_over(folder):
        tally.failures += 1
        console.complain(f"{path}: overgeslagen: {why_passed_over(path)}")
    if not paths:
        raise ReadError(folder, f"bevat geen bronbestanden ({', '.join(SUFFIXES)})")
    for orphan in orphans(folder):
        tally.failures += 1
        console.complain(
            f"{orphan}: hoort bij geen bronbestand: noem het als de bron, met .yml in plaats van de uitgang"
        )
    return paths


def each(
    paths: Sequence[Path], saying: Saying, options: argparse.Namespace, console: Console, tally: Tally
) -> Iterator[tuple[Outcome, str]]:
    """What became of each document and what a command says of it."""
    yield from counted(results(paths, saying, options, console), console, tally, itemgetter(0))


def results(
    paths: Sequence[Path], saying: Saying, options: argparse.Namespace, console: Console
) -> Iterator[tuple[Outcome, str] | Failure]:
    """As `each`, with what failed among them and nothing told."""
    with workspace(options.cache) as where, chosen_workers(options, paths) as some:
        yield from made(paths, saying, console.progress, some, where)


def chosen_workers(options: argparse.Namespace, paths: Sequence[Path]) -> AbstractContextManager[Workers]:
    """Those of the cluster that the options name, or processes of this machine."""
    return cluster(options.scheduler) if options.scheduler else workers(options.processes, len(paths))


def counted(
    results: Iterable[T | Failure], console: Console, tally: Tally, outcome: Callable[[T], Outcome]
) -> Iterator[T]:
    """What did not fail; all are counted, and what failed is told."""
    for result in results:
        if isinstance(result, Failure):
            tally.failures += 1
            console.complain(result.message)
        else:
            tally.add(outcome(result))
            yield result
