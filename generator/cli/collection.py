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
from generator.corpus.failure import Failure, failure, told
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import made
from generator.corpus.workspace import CACHE, workspace
from generator.outputs.folders import claim_folder, put_mark
from generator.sources.names_table import read_names
from generator.sources.read import why_passed_over
from generator.sources.read_error import ReadError
from generator.sources.seeds import SUFFIXES, orphans, passed_over, sources
from generator.sources.sidecar import NAMES_TABLE, SidecarError

T = TypeVar("T")

_ORPHAN = "hoort bij geen bronbestand: noem het als de bron, met .yml in plaats van de uitgang"


def seeds(folder: Path, console: Console, tally: Tally) -> tuple[Path, ...]:
    """The source files of a folder. What is no source, and a side file that belongs to none, is a failure."""
    paths = sources(folder)
    for stranger in strangers(folder):
        tally.failures += 1
        console.complain(stranger.message)
    if not paths:
        raise ReadError(folder, f"bevat geen bronbestanden ({', '.join(SUFFIXES)})")
    return paths


def strangers(folder: Path) -> Iterator[Failure]:
    """What stands among the sources and is none, and the side files that belong to none."""
    for path in passed_over(folder):
        yield told(path, f"overgeslagen: {why_passed_over(path)}")
    for orphan in orphans(folder):
        yield told(orphan, _ORPHAN)


def wrong_names(folder: Path) -> Iterator[Failure]:
    """What is wrong with the table of names in a folder of sources."""
    try:
        read_names(folder)
    except (ReadError, SidecarError) as error:
        yield failure(folder / NAMES_TABLE, error)


def each(
    paths: Sequence[Path], saying: Saying, options: argparse.Namespace, console: Console, tally: Tally
) -> Iterator[tuple[Outcome, str]]:
    """What became of each document and what a command says of it."""
    yield from counted(results(paths, saying, options, console), console, tally, itemgetter(0))


def results(
    paths: Sequence[Path], saying: Saying, options: argparse.Namespace, console: Console
) -> Iterator[tuple[Outcome, str] | Failure]:
    """As `each`, with what failed among them and nothing told."""
    with workspace(claim_cache(options.cache)) as where, chosen_workers(options, paths) as some:
        yield from made(paths, saying, console.progress, some, where)


def claim_cache(cache: Path | None) -> Path | None:
    """The folder to keep things in; one that was chosen has our mark, OSError where it is somebody's own."""
    if cache not in (None, CACHE):
        claim_folder(cache)
        cache.mkdir(parents=True, exist_ok=True)
        put_mark(cache)
    return cache


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
