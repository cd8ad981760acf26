"""The command `addresses`: what is published goes into the register, and what has moved is said there."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from operator import itemgetter

from generator.addresses.earlier import GitError, at, ever, is_whole, since
from generator.addresses.edits import EditError, accept, forward, refuse_astray, withdraw
from generator.addresses.findings import Finding, of_fault
from generator.addresses.kept import accepted, reworded, vanished
from generator.addresses.register import Line, Register, read_register, write_register
from generator.cli.collection import counted, results, seeds
from generator.cli.console import Console
from generator.cli.messages import REPORTS, Message, as_text
from generator.cli.published import REGISTER, address_messages, inspection, record, watched
from generator.cli.sayings import plain
from generator.cli.tally import Tally
from generator.model.reference import LinkedDocument
from generator.sources.seeds import sources


def addresses(options: argparse.Namespace, console: Console, tally: Tally) -> int:
    """Hold the register against what it was, edit it, or put in it what is published."""
    if options.history and not is_whole(REGISTER):
        console.complain("git heeft hier niet de hele geschiedenis; met git fetch --unshallow wel")
    if options.base or options.history:
        _say(address_messages(_earlier(options), tally), options, console)
        return tally.status
    if options.forward or options.withdraw or options.accept:
        write_register(_edited(read_register(REGISTER), options, console, tally), REGISTER)
        console.say(f"{REGISTER}: bijgewerkt. Nakijken: make check")
        return 0
    return _record_all(options, console, tally)


def _earlier(options: argparse.Namespace) -> Iterator[Finding]:
    """What the register had and has no more, or has otherwise. Raises GitError."""
    register = read_register(REGISTER)
    if register.faults:
        yield from (of_fault("register-fault", REGISTER, fault) for fault in register.faults)
        return
    before = at(REGISTER, options.base) if options.base else Register()
    known = [*(ever(REGISTER) if options.history else ()), *before.lines.values()]
    yield from vanished(known, register, REGISTER)
    yield from reworded(known, register, REGISTER)
    if options.base:
        yield from accepted(before, register, REGISTER)


def _edited(register: Register, options: argparse.Namespace, console: Console, tally: Tally) -> Register:
    """What is asked, in this order. Raises EditError."""
    if register.faults:
        raise EditError(f"{REGISTER}:{register.faults[0].number}: deze regel {register.faults[0].what}")
    today, before = date.today(), register
    offered = _offered(options, console, tally)
    for old, new in options.forward:
        register = forward(register, old, new, today)
    for old, reason in options.withdraw:
        register = withdraw(register, old, reason, today)
    for old, reason in options.accept:
        if (id := old.partition("#")[0]) not in offered:
            raise EditError(f"{id} is er niet: geen document in {options.seeds} heeft dat adres")
        register = accept(register, old, offered[id], reason, today, _ever())
    refuse_astray(before, register, offered)
    return register


def _offered(options: argparse.Namespace, console: Console, tally: Tally) -> dict[str, str]:
    """The addresses that each document has now; of those with one id the first counts."""
    found = results(sources(options.seeds), partial(plain, _nothing), options, console)
    offered: dict[str, str] = {}
    for one, _ in counted(found, console, tally, itemgetter(0)):
        offered.setdefault(one.id, one.addresses)
    return offered


def _ever() -> Iterable[Line]:
    """What git knows that the register ever had."""
    try:
        return [*ever(REGISTER), *since(REGISTER)]
    except GitError:
        return ()


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
