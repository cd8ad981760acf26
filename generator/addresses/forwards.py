"""The addresses that lead elsewhere: whether each leads somewhere, and in one step."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from generator.addresses.findings import COMMAND, some
from generator.addresses.register import Fault, Line, Register
from generator.identity.published_addresses import read


def forward_faults(register: Register, offered: Mapping[str, str]) -> Iterator[Fault]:
    """What is wrong with the forwards of a register.

    `offered` has the ids of all documents, and of those where something is forwarded the addresses too.
    """
    for line in register.forwarded:
        if what := _wrong(line, register, offered):
            yield Fault(line.number, what)


def _wrong(line: Line, register: Register, offered: Mapping[str, str]) -> str:
    if line.anchor in _addresses(offered.get(line.id, "")):
        return f"{line.id} heeft zelf (weer) een #{line.anchor}: haal deze regel weg"
    if line.withdrawn:
        return ""
    if line.to == line.address:
        return f"{line.address} verwijst naar zichzelf"
    onward = register.lines.get(line.to)
    if onward and onward.to:
        return _chained(line, register)
    return _leads_nowhere(line, register, offered)


def _chained(line: Line, register: Register) -> str:
    """A forward to a forward: a reader gets there in one step or not at all."""
    way = [line.address]
    here = line
    while here.to and not here.withdrawn:
        way.append(here.to)
        if here.to in way[:-1]:
            return f"gaat in een kring: {' → '.join(way)}"
        following = register.lines.get(here.to)
        if following is None:
            break
        here = following
    if here.withdrawn:
        return f"{line.to} is vervallen: zet ook hier “vervallen: reden”, of een ander adres"
    return f"{line.to} verwijst zelf door: zet hier meteen {way[-1]}"


def _leads_nowhere(line: Line, register: Register, offered: Mapping[str, str]) -> str:
    id, _, anchor = line.to.partition("#")
    if id not in offered:
        return f"{line.to} is er niet: zet een adres dat er is, of “vervallen: reden”"
    there = _addresses(offered[id])
    if anchor and anchor not in there:
        return f"{id} heeft geen #{anchor}"
    if line.anchor:
        return ""
    missing = [each for each in line.addresses() if not _has(line, each, there, register)]
    if not missing:
        return ""
    return (
        f"{id} heeft niet wat {line.id} had: {some(missing)}. Zeg van elk waar het heen is: "
        f"{COMMAND} --forward {line.id}#{missing[0]} NIEUW"
    )


def _addresses(offered: str) -> frozenset[str]:
    return frozenset(address for each in read(offered) for address in each.addresses())


def _has(line: Line, anchor: str, there: Container[str], register: Register) -> bool:
    return anchor in there or f"{line.id}#{anchor}" in register.lines
