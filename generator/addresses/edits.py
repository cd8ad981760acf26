"""What a contributor says of addresses: that one leads elsewhere, is withdrawn, or still means the same."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from generator.addresses.comparison import changes, unaccepted
from generator.addresses.forwards import astray
from generator.addresses.register import ACCEPTED, ADDRESS, WITHDRAWN, Line, Register
from generator.identity.published_addresses import Published, read, written


class EditError(Exception):
    """What was asked cannot be done; the message (Dutch) says why and what can."""


def forward(register: Register, old: str, new: str, today: date) -> Register:
    """The register in which `old` leads to `new`, and so does what led to `old`.

    Where `new` led to `old`, it is an address of its own again. Raises EditError.
    """
    if not ADDRESS.fullmatch(new):
        raise EditError(f"“{new}” is geen adres zoals kst-35207-34 of kst-35207-34#vraag-9")
    line = _line(register, old, today)
    before = (_led(each, old, new) for each in register.forwarded if each.to == old)
    return _without_part(register, old).with_lines([replace(line, to=new), *before])


def _led(line: Line, old: str, new: str) -> Line:
    return replace(line, to="" if line.address == new else new)


def refuse_astray(before: Register, after: Register, offered: Mapping[str, str]) -> None:
    """Raises EditError where an edit leads an address where it cannot lead; `offered` is as for `astray`."""
    for line, why in astray(after, offered):
        if before.lines.get(line.address) != line:
            raise EditError(f"{line.address}: {why}")


def withdraw(register: Register, old: str, reason: str, today: date) -> Register:
    """The register in which `old` leads nowhere any more, for this reason. Raises EditError."""
    if not (why := " ".join(reason.split())):
        raise EditError(f"zeg waarom {old} vervalt")
    line = replace(_line(register, old, today), to=f"{WITHDRAWN} {why}")
    return _without_part(register, old).with_lines([line])


def accept(
    register: Register, old: str, offered: str, reason: str, today: date, earlier: Iterable[Line] = ()
) -> Register:
    """The register in which what a document says now counts as what its addresses meant; and that says so.

    `old` is the document, or one question or answer in it (`id#anchor`), `offered` what the document says
    now, and `earlier` are lines that the register once had. Each part that means something else gets a
    line, with all that it was. What is gone must be forwarded or withdrawn. Raises EditError.
    """
    if not (why := " ".join(reason.split())):
        raise EditError(f"zeg waarom de tekst van {old} dezelfde is")
    id, _, anchor = old.partition("#")
    document = _line(register, id, today)
    now = read(offered)
    known = [document, *(line for line in earlier if line.id == id)]
    others: dict[str, list[Published]] = {}
    for part in dict.fromkeys(part for line in known for part in _others(line, now, register)):
        if anchor in ("", part.anchor):
            others.setdefault(part.anchor, []).append(part)
    if not others:
        gone = "voor wat weg is, zijn er --forward en --withdraw"
        raise EditError(f"{old} betekent nog wat het betekende; {gone}")
    accepted = [_accepted(register, document, part, was, why, today) for part, was in others.items()]
    renewed = replace(document, parts=written(_renewed(document, now, others)))
    return register.with_lines([renewed, *accepted])


def _others(line: Line, now: Sequence[Published], register: Register) -> Iterator[Published]:
    """The parts on a line at whose address something else stands now, each by itself."""
    for part in unaccepted(line, register).published():
        if changes(replace(line, parts=str(part)), now, register.elsewhere).other:
            yield part


def _accepted(
    register: Register, document: Line, anchor: str, was: Iterable[Published], why: str, today: date
) -> Line:
    """The line that tells of an acceptance, with those before it."""
    address = f"{document.id}#{anchor}"
    before = register.lines.get(address, Line(address, document.document, today))
    parts = written(dict.fromkeys((*before.published(), *was)))
    reasons = dict.fromkeys(filter(None, (before.accepted, why)))
    return Line(address, document.document, today, parts, f"{ACCEPTED} {'; '.join(reasons)}")


def _renewed(document: Line, now: Sequence[Published], others: Container[str]) -> Iterator[Published]:
    """The parts of a document, of which these are as they are now; what is gone stays."""
    before = {part.anchor: part for part in document.published()}
    there = {address for part in now for address in part.addresses()}
    for part in now:
        was = before.pop(part.anchor, None)
        yield _with_gone_paragraphs(part, was, there) if was is None or part.anchor in others else was
    yield from before.values()


def _with_gone_paragraphs(now: Published, before: Published | None, there: Container[str]) -> Published:
    if before is None or before.said != now.said:
        return now
    gone = enumerate(before.paragraphs[len(now.paragraphs) :], len(now.paragraphs) + 1)
    left = (mark for number, mark in gone if now.paragraph(number) not in there)
    return now._replace(paragraphs=(*now.paragraphs, *left))


def _line(register: Register, address: str, today: date) -> Line:
    """The line of an address that was published; of a part a new one, with what the register knows of it."""
    id, _, anchor = address.partition("#")
    known = register.lines.get(address)
    document = register.lines.get(id)
    if known and not known.accepted:
        return known
    if document is None:
        raise EditError(f"{address} staat niet in het register van gepubliceerde adressen")
    if anchor not in set(document.addresses()):
        raise EditError(f"{id} heeft volgens het register geen #{anchor}")
    was = known.published() if known else ()
    part = [each for each in document.published() if each.anchor == anchor]
    return Line(address, document.document, today, written([*was, *part]))


def _without_part(register: Register, address: str) -> Register:
    """The register without a part on the line of its document, now that it has one of its own."""
    id, _, anchor = address.partition("#")
    line = register.lines.get(id)
    if not anchor or line is None:
        return register
    left = (each for each in line.published() if each.anchor != anchor)
    return register.with_lines([replace(line, parts=written(left))])
