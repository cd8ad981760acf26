"""The command `addresses`: what is published goes into the register, and what has moved is said there."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from functools import partial
from operator import itemgetter
from pathlib import Path

from generator.addresses.earlier import at, ever, is_whole
from generator.addresses.edits import EditError, accept, forward, withdraw
from generator.addresses.findings import Finding
from generator.addresses.kept import accepted, vanished
from generator.addresses.register import Register, read_register, write_register
from generator.cli.collection import counted, results, seeds
from generator.cli.console import Console
from generator.cli.messages import REPORTS, Message, as_text
from generator.cli.published import REGISTER, address_messages, inspection, record, watched
from generator.cli.sayings import plain
from generator.cli.tally import Tally
from generator.corpus.failure import Failure
from generator.corpus.outcome import outcome
from generator.corpus.pipeline import documents
from generator.model.reference import LinkedDocument


def addresses(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Hold the register against what it was, edit it, or put in it what is published."""
    if options.history and not is_whole(REGISTER):
        console.complain("git heeft hier niet de hele geschiedenis; met git fetch --unshallow wel")
    if options.base or options.history:
        _say(address_messages(_earlier(options), tally), options, console)
        return tally.status
    if options.forward or options.withdraw or options.accept:
        write_register(_edited(read_register(REGISTER), options, console), REGISTER)
        console.say(f"{REGISTER}: bijgewerkt. Nakijken: make check")
        return 0
    return _record_all(options, console, tally)


def _earlier(options: argparse.Namespace) -> Iterator[Finding]:
    """What the register had and has no more. Raises GitError."""
    register = read_register(REGISTER)
    if options.history:
        yield from vanished(ever(REGISTER), register, REGISTER)
    if options.base:
        before = at(REGISTER, options.base).lines.values()
        yield from vanished(before, register, REGISTER)
        yield from accepted(before, register, REGISTER)


def _edited(register: Register, options: argparse.Namespace, console: Console) -> Register:
    """What is asked, in this order. Raises EditError."""
    if register.faults:
        raise EditError(f"{REGISTER}:{register.faults[0].number}: deze regel {register.faults[0].what}")
    today = date.today()
    for old, new in options.forward:
        register = forward(register, old, new, today)
    for old, reason in options.withdraw:
        register = withdraw(register, old, reason, today)
    for id in options.accept:
        register = accept(register, id, _offered(register, id, console))
    return register


def _offered(register: Register, id: str, console: Console) -> str:
    """The addresses that a document has now. Raises EditError."""
    if id not in register.lines:
        raise EditError(f"{id} staat niet in het register")
    [result] = documents([Path(register.lines[id].document)], console.progress)
    if isinstance(result, Failure):
        raise EditError(result.message)
    if result.document.id != id:
        raise EditError(f"{register.lines[id].document} heeft nu het adres {result.document.id}")
    return outcome(result).addresses


def _record_all(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    paths = seeds(options.seeds, console, tally)
    inspected = inspection()
    found = watched(results(paths, partial(plain, _nothing), options, console), inspected, itemgetter(0))
    for _ in counted(found, console, tally, itemgetter(0)):
        pass
    faults = Tally(failures=tally.failures)
    _say(address_messages(inspected.findings(options.seeds), faults), options, console)
    if faults.status == 0:
        record(inspected, options.seeds, console)
    return faults.status


def _nothing(linked: LinkedDocument) -> str:
    return ""


def _say(messages: list[Message], options: argparse.Namespace, console: Console) -> None:
    if options.format != "text":
        console.say(REPORTS[options.format](messages))
    else:
        for each in messages:
            console.say(as_text(each, colour=console.colour))
