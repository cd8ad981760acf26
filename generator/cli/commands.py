"""What each command does: its options in, what it says to the console, its exit status out."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from functools import partial
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.addresses.earlier import GitError
from generator.addresses.edits import EditError
from generator.addresses.findings import Finding
from generator.addresses.inspection import Inspection
from generator.addresses.moves import moves
from generator.addresses.register import read_register
from generator.cli.addresses import addresses
from generator.cli.collection import chosen_workers, counted, each, results, seeds
from generator.cli.console import Console
from generator.cli.explain import UnknownCodeError, explain
from generator.cli.messages import REPORTS, Message, as_text, failure
from generator.cli.new import NewDocumentError, add
from generator.cli.outline import outline
from generator.cli.published import REGISTER, address_messages, announce, inspection, record, watched
from generator.cli.review import Summary, comment, from_lines, summary, to_line
from generator.cli.sayings import checked, messages, plain
from generator.cli.tally import Tally
from generator.corpus.executors import ClusterError
from generator.corpus.failure import Failure
from generator.corpus.kept import ChangedError
from generator.corpus.outcome import Outcome
from generator.corpus.pipeline import documents
from generator.corpus.workspace import AnotherConverterError, workspace
from generator.model.reference import LinkedDocument
from generator.outputs.data.export import to_json
from generator.outputs.lock import alone
from generator.outputs.site import convert
from generator.outputs.written import LostError
from generator.sources.official_site import FetchError, Pace, fetch
from generator.sources.read_error import ReadError

#: Where the moments of the last fetches are kept.
PACE = Path(".cache/opgehaald")


def convert_all(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Write the pages of all source files; errors are told, other messages counted."""
    paths = seeds(options.seeds, console, tally)
    inspected = inspection()
    with (
        alone(options.out.parent, console.complain),
        workspace(options.cache) as where,
        chosen_workers(options, paths) as some,
    ):
        outcomes = convert(
            options.seeds,
            options.out,
            console.progress,
            some,
            where,
            with_sources=not options.zonder_bronnen,
            moved=moves(inspected.register, options.seeds),
        )
        seen = watched(outcomes, inspected, _itself)
        for outcome in counted(seen, console, tally, _itself):
            _complain_of_errors(messages(outcome), console)
    _complain_of_errors(address_messages(inspected.findings(options.seeds), tally), console)
    console.say(f"{options.out}: {tally}")
    if options.register and tally.status == 0:
        record(inspected, options.seeds, console)
    if tally.severities["warning"]:
        console.say("De waarschuwingen staan op de pagina's zelf, en hier: make check")
    return tally.status


def _complain_of_errors(some: Iterable[Message], console: Console) -> None:
    for told in some:
        if told.severity == "error":
            console.complain(as_text(told))


def check(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Tell every doubt, and how much of each document is proven; or explain a code."""
    if options.explain:
        console.say(explain(options.explain))
        return 0
    if options.format != "text":
        return _report(options, console, tally)
    paths = options.files or seeds(options.seeds, console, tally)
    inspected = inspection()
    found = watched(results(paths, checked, options, console), inspected, itemgetter(0))
    for outcome, proof in counted(found, console, tally, itemgetter(0)):
        for told in messages(outcome):
            console.say(as_text(told, colour=console.colour))
        console.say(proof)
    for told in address_messages(_findings(inspected, options), tally):
        console.say(as_text(told, colour=console.colour))
    console.say(str(tally))
    announce(inspected, console)
    return tally.status


def _findings(inspected: Inspection, options: argparse.Namespace) -> list[Finding]:
    """What became of the addresses of the files that were asked for, or of all."""
    return inspected.findings(None if options.files else options.seeds)


def _report(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """All messages of a run in one report for a program, those about files that could not be read too."""
    paths = options.files or seeds(options.seeds, console, tally)
    told = []
    inspected = inspection()
    for result in watched(results(paths, checked, options, console), inspected, itemgetter(0)):
        if isinstance(result, Failure):
            tally.failures += 1
            told.append(failure(result.path, result.message))
        else:
            outcome, _ = result
            tally.add(outcome)
            told += messages(outcome)
    told += address_messages(_findings(inspected, options), tally)
    console.say(REPORTS[options.format](told))
    return tally.status


def _itself(outcome: Outcome) -> Outcome:
    return outcome


def show(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Tell what was understood of each document, for people or as summaries to compare."""
    paths = options.files or seeds(options.seeds, console, tally)
    say = _summarised if options.json else outline
    for _, text in each(paths, partial(plain, say), options, console, tally):
        console.say(text)
    return min(tally.failures, 1)


def _summarised(linked: LinkedDocument) -> str:
    return to_line(summary(linked))


def export(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Write one JSON object a document, and the doubts to standard error."""
    for outcome, text in each(options.files, partial(plain, to_json), options, console, tally):
        for told in messages(outcome):
            console.complain(as_text(told))
        console.say(text)
    return min(tally.failures, 1)


def review(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Write what changed between two files of summaries, as a comment."""
    moved = {line.address: line.to for line in read_register(REGISTER).forwarded}
    console.say(comment(_summaries(options.before), _summaries(options.after), moved))
    return 0


def _summaries(path: Path) -> dict[str, Summary]:
    try:
        return from_lines(path.read_text(encoding="utf-8").splitlines())
    except ValueError as error:
        raise ReadError(path, str(error)) from None


def new(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Put a document among the seeds: a file, or the publication with an official id."""
    with TemporaryDirectory() as folder:
        file = options.file or fetch(options.id, Path(folder), Pace(PACE))
        [result] = documents([file], console.progress)
        if isinstance(result, Failure):
            console.complain(result.message)
            return 1
        source, side = add(file, result.document, options.seeds)
    console.say(outline(result))
    console.say(f"\n{source}: toegevoegd. Wat het document zelf niet zegt, kan in {side}.")
    console.say("Bekijken: make serve. Nakijken: make check ARGS=" + str(source))
    return 0


Command = Callable[[argparse.Namespace, Console, Tally], int]

COMMANDS: dict[str, Command] = {
    "convert": convert_all,
    "check": check,
    "show": show,
    "export": export,
    "new": new,
    "addresses": addresses,
    "review": review,
}

#: What a command can raise that is told in one line and ends it.
TOLD = (
    ReadError,
    UnknownCodeError,
    NewDocumentError,
    FetchError,
    LostError,
    ChangedError,
    ClusterError,
    AnotherConverterError,
    EditError,
    GitError,
)
