"""The command line: `python -m generator {convert,check,show,export}`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from generator.cli.arguments import argument_parser
from generator.cli.console import Console
from generator.cli.outline import outline
from generator.cli.tally import Tally
from generator.corpus.pipeline import Failure, documents
from generator.model.diagnostic import Diagnostic
from generator.model.document import Document
from generator.model.reference import LinkedDocument
from generator.model.source_place import place_of
from generator.outputs.data.export import to_json
from generator.outputs.site import convert
from generator.proof import source_proof as proof
from generator.sources.read import why_passed_over
from generator.sources.read_error import ReadError
from generator.sources.seeds import SUFFIXES, orphans, passed_over, sources

INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
PIPE_CLOSED = 141  # … and for one whose reader went away


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
    except OSError as error:
        console.complain(f"{error.filename}: {error.strerror}")
    return 1


# --- The commands ----------------------------------------------------------------------------


def _convert(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    _seeds(options.seeds, console, tally)
    with_sources = not options.zonder_bronnen
    results = convert(options.seeds, options.out, console.progress, with_sources=with_sources)
    for linked in _understood(results, console, tally):
        for diagnostic in linked.document.diagnostics:
            if diagnostic.severity == "error":
                console.complain(_located(linked.document, diagnostic))
    console.say(f"{options.out}: {tally}")
    return tally.status


def _check(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    paths = options.files or _seeds(options.seeds, console, tally)
    for linked in _understood(documents(paths, console.progress), console, tally):
        for diagnostic in linked.document.diagnostics:
            console.say(_located(linked.document, diagnostic))
        console.say(_proven(linked.document))
    console.say(str(tally))
    return tally.status


def _show(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    for linked in _understood(documents(options.files, console.progress), console, tally):
        console.say(outline(linked))
    return min(tally.failures, 1)


def _export(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    for linked in _understood(documents(options.files, console.progress), console, tally):
        for diagnostic in linked.document.diagnostics:
            console.complain(_located(linked.document, diagnostic))
        console.say(to_json(linked))
    return min(tally.failures, 1)


COMMANDS: dict[str, Callable[[argparse.Namespace, Console, Tally], int]] = {
    "convert": _convert,
    "check": _check,
    "show": _show,
    "export": _export,
}


# --- What they share -------------------------------------------------------------------------


def _seeds(folder: Path, console: Console, tally: Tally) -> tuple[Path, ...]:
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


def _understood(
    results: Iterable[LinkedDocument | Failure], console: Console, tally: Tally
) -> Iterator[LinkedDocument]:
    """The documents among the results; all are counted, and what failed is told."""
    for result in results:
        if isinstance(result, Failure):
            tally.failures += 1
            console.complain(result.message)
        else:
            tally.add(result)
            yield result


def _located(document: Document, diagnostic: Diagnostic) -> str:
    place = f"{document.source.path}:{place_of(document.source, diagnostic.line)}"
    return f"{place}: {diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"


def _proven(document: Document) -> str:
    path = document.source.path
    if any(diagnostic.code in proof.CODES for diagnostic in document.diagnostics):
        return f"{path}: NIET bewezen: er is tekst verloren of veranderd"
    characters = f"{proof.proven(document.source):,}".replace(",", ".")
    return f"{path}: niets verloren: {characters} tekens staan elk precies één keer in het resultaat"


if __name__ == "__main__":
    sys.exit(main())
