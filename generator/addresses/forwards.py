"""The addresses that lead elsewhere: whether each leads somewhere, and in one step."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from generator.addresses.findings import COMMAND, some
from generator.addresses.register import NAME, Line, Register
from generator.identity.published_addresses import read


class Astray(NamedTuple):
    """A line of the register of which the address cannot lead where it says, and why not (Dutch)."""

    line: Line
    why: str


def astray(register: Register, offered: Mapping[str, str]) -> Iterator[Astray]:
    """The addresses that a register leads wrong.

    `offered` has the ids of all documents, and of those where something is forwarded the addresses too.
    """
    yield from still_there(register, offered)
    for line in register.forwarded:
        if not (line.withdrawn or _is_there(line, offered)) and (why := _wrong(line, register, offered)):
            yield Astray(line, why)


def still_there(register: Register, offered: Mapping[str, str]) -> Iterator[Astray]:
    """Those that are addresses of one of these documents themselves, and so need no other."""
    for line in register.forwarded:
        if _is_there(line, offered):
            yield Astray(line, _back(line))


def _is_there(line: Line, offered: Mapping[str, str]) -> bool:
    there = offered.get(line.id)
    return there is not None and (not line.anchor or line.anchor in _addresses(there))


def _back(line: Line) -> str:
    leads = "vervallen zijn" if line.withdrawn else f"naar {line.to} verwijzen"
    if line.anchor:
        there = f"{line.id} heeft zelf een #{line.anchor}; dat kan niet ook {leads}"
        return f"{there}: laat het zo, zonder regel in {NAME}"
    what = f"geef dat een ander id, of maak in {NAME} zijn laatste kolom leeg"
    return f"{line.id} is het adres van een document en kan niet ook {leads}: {what}"


def _wrong(line: Line, register: Register, offered: Mapping[str, str]) -> str:
    if line.to == line.address:
        return f"{line.address} verwijst naar zichzelf"
    if line.to.casefold() == line.address.casefold() and not line.anchor:
        return f"{line.to} verschilt alleen in hoofdletters: houd {line.id}, als “id” in het bestand ernaast"
    onward = register.lines.get(line.to)
    if onward and onward.address in register.elsewhere:
        return _chained(line, register)
    return _leads_nowhere(line, register, offered)


def _chained(line: Line, register: Register) -> str:
    """A forward to a forward: a reader gets there in one step or not at all."""
    way = [line.address]
    here = line
    while here.address in register.elsewhere and not here.withdrawn:
        way.append(here.to)
        if here.to in way[:-1]:
            return f"gaat in een kring: {' → '.join(way)}"
        following = register.lines.get(here.to)
        if following is None:
            break
        here = following
    if here.withdrawn:
        return f"{line.to} is vervallen: noem een ander adres, of laat ook dit vervallen"
    return f"{line.to} verwijst zelf door: noem meteen {way[-1]}"


def _leads_nowhere(line: Line, register: Register, offered: Mapping[str, str]) -> str:
    id, _, anchor = line.to.partition("#")
    withdraw = f"laat {line.address} vervallen (--withdraw)"
    if id not in offered:
        return f"{line.to} is er niet: noem een adres dat er is, of {withdraw}"
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
    return anchor in there or f"{line.id}#{anchor}" in register.elsewhere
