"""The register of addresses as the commands see it: documents held against it, and what is said of that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.addresses.earlier import committed, since
from generator.addresses.findings import Finding
from generator.addresses.inspection import Inspection
from generator.addresses.register import NAME, write_register
from generator.cli.console import Console
from generator.cli.messages import Message, message
from generator.cli.tally import Tally, number
from generator.corpus.failure import Failure
from generator.corpus.outcome import Outcome

T = TypeVar("T")

REGISTER = Path(NAME)


def inspection() -> Inspection:
    """That of the register in the folder where we are."""
    return Inspection(REGISTER, partial(committed, REGISTER), since(REGISTER))


def watched(
    results: Iterable[T | Failure], inspected: Inspection, outcome: Callable[[T], Outcome]
) -> Iterator[T | Failure]:
    """These results as they are; the inspection sees each."""
    for result in results:
        if isinstance(result, Failure):
            inspected.miss(result.path)
        else:
            inspected.see(outcome(result))
        yield result


def address_messages(findings: Iterable[Finding], tally: Tally) -> list[Message]:
    """The findings as messages; all are counted."""
    found = list(findings)
    tally.severities.update(each.diagnostic.severity for each in found)
    return [message(path, f"{path}:{place}", diagnostic) for path, place, diagnostic in found]


def record(inspected: Inspection, folder: Path, console: Console) -> None:
    """Put what is published of a folder in the register. Raises OSError."""
    write_register(inspected.renewed(folder, date.today()), REGISTER)
    if new := inspected.new():
        console.say(f"{REGISTER}: {number(new, 'nieuw adres', 'nieuwe adressen')}; leg {REGISTER} mee vast")


def announce(inspected: Inspection, console: Console) -> None:
    """Say how many documents have an address that is not in the register yet."""
    if REGISTER.exists() and (new := inspected.new()):
        those = number(new, "nieuw document", "nieuwe documenten")
        console.say(f"{those} nog niet in {REGISTER}: make site zet het adres erin")
