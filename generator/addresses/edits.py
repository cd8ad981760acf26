"""What a contributor says of addresses: that one leads elsewhere, is withdrawn, or still means the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.addresses.register import ADDRESS, WITHDRAWN, Line, Register
from generator.identity.published_addresses import Published, read, written


class EditError(Exception):
    """What was asked cannot be done; the message (Dutch) says why and what can."""


def forward(register: Register, old: str, new: str, today: date) -> Register:
    """The register in which `old` leads to `new`, and so does what led to `old`.

    Where `new` led to `old`, it is an address of its own again. Raises EditError.
    """
    if not ADDRESS.fullmatch(new):
        raise EditError(f"“{new}” is geen adres zoals kst-35207-34 of kst-35207-34#vraag-9")
    if old == new:
        raise EditError(f"{old} zou naar zichzelf verwijzen")
    line = _line(register, old, today)
    before = (_led(each, old, new) for each in register.forwarded if each.to == old)
    if (beyond := register.lines.get(new)) and beyond.to not in ("", old):
        raise EditError(f"{new} leidt zelf nergens heen dan naar “{beyond.to}”: noem een adres dat er is")
    return _without_part(register, old).with_lines([replace(line, to=new), *before])


def _led(line: Line, old: str, new: str) -> Line:
    return replace(line, to="" if line.address == new else new)


def withdraw(register: Register, old: str, reason: str, today: date) -> Register:
    """The register in which `old` leads nowhere any more, for this reason. Raises EditError."""
    if not reason.strip():
        raise EditError(f"zeg waarom {old} vervalt")
    to = f"{WITHDRAWN} {' '.join(reason.split())}"
    return _without_part(register, old).with_lines([replace(_line(register, old, today), to=to)])


def accept(register: Register, id: str, addresses: str) -> Register:
    """The register in which the questions and paragraphs of a document mean what they say now.

    What is gone stays in it: that must be forwarded or withdrawn. Raises EditError.
    """
    line = _line(register, id, date.max)
    now = {each.anchor: each for each in read(addresses)}
    before = {each.anchor: each for each in line.published()}
    kept = [_with_gone_paragraphs(each, before.get(each.anchor)) for each in now.values()]
    gone = [each for each in before.values() if each.anchor not in now]
    return register.with_lines([replace(line, parts=written([*kept, *gone]))])


def _with_gone_paragraphs(now: Published, before: Published | None) -> Published:
    if before is None or before.said != now.said:
        return now
    return now._replace(paragraphs=now.paragraphs + before.paragraphs[len(now.paragraphs) :])


def _line(register: Register, address: str, today: date) -> Line:
    """The line of an address that was published; of a part a new one, with what the register knows of it."""
    id, _, anchor = address.partition("#")
    known = register.lines.get(address)
    document = register.lines.get(id)
    if known or (document and not anchor):
        return known or register.lines[id]
    if document is None:
        raise EditError(f"{address} staat niet in het register van gepubliceerde adressen")
    if anchor not in set(document.addresses()):
        raise EditError(f"{id} heeft volgens het register geen #{anchor}")
    part = [each for each in document.published() if each.anchor == anchor]
    return Line(address, document.document, today, written(part))


def _without_part(register: Register, address: str) -> Register:
    """The register without a part on the line of its document, now that it has one of its own."""
    id, _, anchor = address.partition("#")
    line = register.lines.get(id)
    if not anchor or line is None:
        return register
    left = (each for each in line.published() if each.anchor != anchor)
    return register.with_lines([replace(line, parts=written(left))])
