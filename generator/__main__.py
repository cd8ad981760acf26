"""The command line: `python -m generator {convert,check,show,export}`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import AbstractContextManager
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from generator.cli.arguments import argument_parser
from generator.cli.console import Console
from generator.cli.outline import outline
from generator.cli.sayings import Saying, located, proven, said
from generator.cli.tally import Tally
from generator.corpus.executors import ClusterError, Workers, cluster, collect_seldom, workers
from generator.corpus.failure import Failure
from generator.corpus.kept import ChangedError
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import made
from generator.corpus.workspace import AnotherConverterError, workspace
from generator.outputs.data.export import to_json
from generator.outputs.lock import alone
from generator.outputs.site import convert
from generator.outputs.written import LostError
from generator.sources.plain_text import ReadError, sources
from generator.sources.sidecar import orphans

T = TypeVar("T")

INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
PIPE_CLOSED = 141  # … and for one whose reader went away
_STOPPED = "een van de processen is gestopt, misschien door gebrek aan geheugen: probeer het met -j 1"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask (those of the process, where none are given); the exit status."""
    console = Console()  # first, so that the help is written in UTF-8 too
    options = argument_parser().parse_args(arguments)
    try:
        status = _run(options, console)
        console.close()
    except KeyboardInterrupt:
        console.progress.clear()
        return INTERRUPTED
    except BrokenPipeError:
        console.abandon()
        return PIPE_CLOSED
    return status


def _run(options: argparse.Namespace, console: Console) -> int:
    try:
        return COMMANDS[options.command](options, console, Tally())
    except BrokenPipeError:
        raise
    except ReadError as error:
        console.complain(str(error))
    except (AnotherConverterError, ChangedError, ClusterError, LostError) as error:
        console.complain(str(error))
    except BrokenExecutor:
        console.complain(_STOPPED)
    except OSError as error:
        console.complain(f"{error.filename}: {error.strerror}")
    return 1


# --- The commands ----------------------------------------------------------------------------


def _convert(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    paths = _seeds(options.seeds, console, tally)
    with (
        alone(options.out.parent, console.complain),
        workspace(options.cache) as where,
        _workers(options, paths) as some,
    ):
        outcomes = convert(options.seeds, options.out, console.progress, some, where)
        for outcome in _counted(outcomes, console, tally, _itself):
            for diagnostic in outcome.diagnostics:
                if diagnostic.severity == "error":
                    console.complain(located(outcome.path, diagnostic))
    console.say(f"{options.out}: {tally}")
    return tally.status


def _check(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    paths = options.files or _seeds(options.seeds, console, tally)
    for outcome, text in _each(paths, proven, options, console, tally):
        for diagnostic in outcome.diagnostics:
            console.say(located(outcome.path, diagnostic))
        console.say(text)
    console.say(str(tally))
    return tally.status


def _show(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    for _, text in _each(options.files, outline, options, console, tally):
        console.say(text)
    return min(tally.failures, 1)


def _export(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    for outcome, text in _each(options.files, to_json, options, console, tally):
        for diagnostic in outcome.diagnostics:
            console.complain(located(outcome.path, diagnostic))
        console.say(text)
    return min(tally.failures, 1)


COMMANDS: dict[str, Callable[[argparse.Namespace, Console, Tally], int]] = {
    "convert": _convert,
    "check": _check,
    "show": _show,
    "export": _export,
}


# --- What they share -------------------------------------------------------------------------


def _seeds(folder: Path, console: Console, tally: Tally) -> tuple[Path, ...]:
    """The source files of a folder. A side file that belongs to none of them is a failure."""
    paths = sources(folder)
    if not paths:
        raise ReadError(folder, "bevat geen bronbestanden (.txt)")
    for orphan in orphans(folder):
        tally.failures += 1
        console.complain(
            f"{orphan}: hoort bij geen bronbestand: noem het als de bron, met .yml in plaats van .txt"
        )
    return paths


def _each(
    paths: Sequence[Path], saying: Saying, options: argparse.Namespace, console: Console, tally: Tally
) -> Iterator[tuple[Outcome, str]]:
    """What became of each document and what a command says of it."""
    with workspace(options.cache) as where, _workers(options, paths) as some:
        results = made(paths, partial(said, saying), console.progress, some, where)
        yield from _counted(results, console, tally, itemgetter(0))


def _itself(outcome: Outcome) -> Outcome:
    return outcome


def _workers(options: argparse.Namespace, paths: Sequence[Path]) -> AbstractContextManager[Workers]:
    return cluster(options.scheduler) if options.scheduler else workers(options.processes, len(paths))


def _counted(
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


if __name__ == "__main__":
    collect_seldom()
    sys.exit(main())
