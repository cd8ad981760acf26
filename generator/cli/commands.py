"""What each command does: its options in, what it says to the console, its exit status out."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from operator import itemgetter
from pathlib import Path

from generator.addresses.earlier import GitError
from generator.addresses.edits import EditError
from generator.addresses.findings import Finding
from generator.addresses.inspection import Inspection
from generator.addresses.moves import moves
from generator.addresses.register import read_register
from generator.cli.adding import new
from generator.cli.addresses import addresses
from generator.cli.arguments import PROGRAM
from generator.cli.collection import (
    chosen_workers,
    claim_cache,
    counted,
    each,
    results,
    seeds,
    strangers,
    wrong_names,
)
from generator.cli.comment import comment, whole
from generator.cli.console import Console
from generator.cli.explain import UnknownCodeError, explain
from generator.cli.messages import REPORTS, Message, as_text, failed
from generator.cli.new import NewDocumentError
from generator.cli.outline import outline
from generator.cli.published import REGISTER, address_messages, announce, inspection, record, watched
from generator.cli.review import Summaries, from_lines, note, overview, summary, to_line, unread
from generator.cli.sayings import checked, messages, plain
from generator.cli.tally import Tally, number
from generator.corpus.executors import ClusterError
from generator.corpus.failure import Failure
from generator.corpus.kept import KEPT, ChangedError
from generator.corpus.outcome import Outcome
from generator.corpus.workspace import CACHE, AnotherConverterError, workspace
from generator.dutch.kept_list import FOLDER as WORDS
from generator.model.reference import LinkedDocument
from generator.outputs.about_all import KIND as ALL
from generator.outputs.data.export import to_json
from generator.outputs.folders import OF_A_SITE, claim_folder
from generator.outputs.kept_html import KIND as HTML
from generator.outputs.lock import alone
from generator.outputs.search import search_index
from generator.outputs.site import convert
from generator.outputs.written import KEPT as PUBLISHED
from generator.outputs.written import LostError
from generator.sources.file_bytes import read_bytes
from generator.sources.official_site import FetchError
from generator.sources.read_error import ReadError
from generator.sources.seeds import sources

#: All that is kept to be used again.
_KEPT_BY_NAME = (*KEPT, *PUBLISHED, HTML, ALL, *search_index.KEPT, WORDS.name, "pages")


def convert_all(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Write the pages of all source files; errors are told, other messages counted."""
    _convert(options, console, tally)
    return tally.status


def _convert(options: argparse.Namespace, console: Console, tally: Tally) -> Inspection:
    """What became of the addresses, of which the errors are told."""
    paths = seeds(options.seeds, console, tally)
    inspected = inspection()
    with (
        alone(options.out.parent, console.complain),
        workspace(claim_cache(options.cache)) as where,
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
    _say_warnings(console, tally)
    return inspected


def _itself(outcome: Outcome) -> Outcome:
    return outcome


def _complain_of_errors(some: Iterable[Message], console: Console) -> None:
    for told in some:
        if told.severity == "error":
            console.complain(as_text(told))


def _say_warnings(console: Console, tally: Tally) -> None:
    if tally.warnings:
        console.say(f"Waarschuwingen: {tally.warned_of()}.")
        console.say(f"Zij staan op de pagina's zelf, en hier: {PROGRAM} check")
        console.say(f"Wat er een betekent: {PROGRAM} check --explain {next(iter(tally.warnings))}")


def site(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Make the website: the pages, what search reads and the built site.

    A new file that cannot be read is left out, and told. Where a published one cannot, or where there is an
    error, the old site stays: without its page others would say what is not so, as that a question is open.
    Once the site stands and nothing is left out, its addresses are in the register.
    """
    claim_folder(options.site, OF_A_SITE)
    if options.vanaf_niets and options.seeds.is_dir():
        _forget(options.cache)
    inspected = _convert(options, console, tally)
    if not _can_be_shown(inspected, options, console, tally):
        console.complain(f"{options.site} is niet vernieuwd: verbeter wat hierboven staat en begin opnieuw.")
        return 1
    with alone(options.out.parent, console.complain), workspace(claim_cache(options.cache)) as where:
        index = options.out.parent / search_index.FOLDER
        search_index.build(options.out, index, options.processes, where.store)
        status = _built(options, console)
    if status == 0 and tally.failures:
        left_out = number(tally.failures, "bestand staat", "bestanden staan")
        console.complain(f"\n{left_out} niet op de site: verbeter wat hierboven staat en begin opnieuw.")
        console.complain(f"Tot zolang komt er in {REGISTER} niets bij.")
        return 1
    if status == 0:
        record(inspected, options.seeds, console)
    return status


def _can_be_shown(inspected: Inspection, options: argparse.Namespace, console: Console, tally: Tally) -> bool:
    """Whether what was understood makes a site on which nothing is missing that was published."""
    for file in inspected.unread():
        console.complain(f"{file}: staat al op de site, en zonder dit bestand klopt die niet meer.")
    names = [*wrong_names(options.seeds)]
    return bool(tally.documents) and not (tally.severities["error"] or inspected.unread() or names)


def _forget(cache: Path) -> None:
    """Throw away what was kept, there and by the builder; OSError where a folder is somebody's own."""
    claim_cache(cache)
    for folder in {cache, CACHE}:
        for name in _KEPT_BY_NAME:
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / name).unlink(missing_ok=True)


def _built(options: argparse.Namespace, console: Console) -> int:
    from generator.builders.build import BUILDERS, build  # they take half a second to load
    from generator.builders.built import BuildError

    try:
        built = build(BUILDERS[options.builder], Path(), options.site, options.processes)
    except BuildError as error:
        for fault in error.faults:
            console.complain(fault)
        return 1
    console.say(f"{options.site}: {built}")
    console.say(f"\nDe website staat in {options.site.resolve()}. Bekijken, op http://127.0.0.1:8000/:")
    console.say(f"{_python()} -m http.server --directory {options.site}")
    return 0


def _python() -> str:
    """The program that runs here, as it is typed."""
    program, here = Path(sys.executable), Path.cwd()
    return str(program.relative_to(here) if program.is_relative_to(here) else program)


def check(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Tell every doubt, and how much of each document is proven; or explain a code."""
    if options.explain:
        console.say(explain(options.explain))
        return 0
    if options.format != "text":
        return _report(options, console, tally)
    paths = options.files or seeds(options.seeds, console, tally)
    for wrong in () if options.files else wrong_names(options.seeds):
        tally.failures += 1
        console.complain(wrong.message)
    inspected = inspection()
    found = watched(results(paths, checked, options, console), inspected, itemgetter(0))
    for outcome, proof in counted(found, console, tally, itemgetter(0)):
        for told in messages(outcome):
            console.say(as_text(told, colour=console.colour))
        console.say(proof)
    for told in address_messages(_findings(inspected, options), tally):
        console.say(as_text(told, colour=console.colour))
    console.say(str(tally))
    if tally.status == 0:
        announce(inspected, console)
    return tally.status


def _findings(inspected: Inspection, options: argparse.Namespace) -> list[Finding]:
    """What became of the addresses of the files that were asked for, or of all."""
    return inspected.findings(None if options.files else options.seeds)


def _report(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """All messages of a run in one report for a program, those about files that could not be read too."""
    folder = options.seeds
    wrong = [] if options.files else [*strangers(folder), *wrong_names(folder)]
    found = results(options.files or sources(folder), checked, options, console)
    told = []
    inspected = inspection()
    seen = watched(found, inspected, itemgetter(0))
    for result in chain(wrong, seen):
        if isinstance(result, Failure):
            tally.failures += 1
            told.append(failed(result))
        else:
            outcome, _ = result
            tally.add(outcome)
            told += messages(outcome)
    told += address_messages(_findings(inspected, options), tally)
    console.say(REPORTS[options.format](told))
    return tally.status


def show(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Tell what was understood of each document, for people or as summaries to compare."""
    paths = options.files or seeds(options.seeds, console, tally)
    if options.json:
        for result in results(paths, partial(plain, _summarised), options, console):
            console.say(unread(result.path, result.message) if isinstance(result, Failure) else result[1])
        return 0
    for _, text in each(paths, partial(plain, outline), options, console, tally):
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
    """Write what changed between two files of summaries, as a comment; and whole, in a file of its own."""
    forwarded = {line.address: line.to for line in read_register(REGISTER).forwarded}
    notes = [note(title, _text_of(Path(path))) for title, path in options.note]
    before, after = _summaries(options.before), _summaries(options.after)
    pieces = overview(before, after, forwarded, chain.from_iterable(notes))
    if options.whole:
        options.whole.write_text(whole(pieces), encoding="utf-8", newline="\n")
    console.say(comment(pieces).rstrip())
    return 0


def _text_of(path: Path) -> str:
    return read_bytes(path).decode("utf-8", errors="replace")


def _summaries(path: Path) -> Summaries:
    try:
        return from_lines(read_bytes(path).decode("utf-8").splitlines())
    except ValueError as error:
        raise ReadError(path, str(error)) from None


Command = Callable[[argparse.Namespace, Console, Tally], int]

COMMANDS: dict[str, Command] = {
    "site": site,
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
    EditError,
    GitError,
    UnknownCodeError,
    NewDocumentError,
    FetchError,
    LostError,
    ChangedError,
    ClusterError,
    AnotherConverterError,
)
