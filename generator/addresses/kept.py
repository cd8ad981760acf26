"""A register held against what it was: no line goes, and no address in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.addresses.comparison import changes, unaccepted
from generator.addresses.findings import Finding, finding, some
from generator.addresses.register import NAME, Line, Register

_GONE = "{} is weg: zet het terug met git"
_PUT_BACK = f"Zet terug wat er stond; “git log -p {NAME}” toont dat"
_DROPPED = f"{{}} staat niet meer in het register. {_PUT_BACK}"


def vanished(earlier: Iterable[Line], register: Register, path: Path) -> Iterator[Finding]:
    """What stood on these lines and is not in the register any more; once, where all of it is gone."""
    moved = _moved(register)
    before = list(earlier)
    if before and not path.exists():
        yield finding("register-lost", path, "1", what=_GONE.format(path))
        return
    for line in before:
        now = register.lines.get(line.address)
        if now is None and not _is_part(line, register, moved):
            yield finding("register-lost", path, "1", what=_DROPPED.format(line.address))
        elif now is not None and now.parts != line.parts and not line.anchor:
            known = {*now.addresses(), *moved.get(line.id, ())}
            if gone := [each for each in line.addresses() if each not in known]:
                what = f"van {line.id} staat niet meer in het register: {some(gone)}. {_PUT_BACK}"
                yield finding("register-lost", path, str(now.number), what=what)


def _is_part(line: Line, register: Register, moved: Mapping[str, set[str]]) -> bool:
    """Whether the address is that of a part: one that moved with another, or that is there again."""
    document = register.lines.get(line.id)
    there = document.addresses() if document else ()
    return line.anchor in moved.get(line.id, ()) or line.anchor in there


def reworded(earlier: Iterable[Line], register: Register, path: Path) -> Iterator[Finding]:
    """The documents in which something else stands than on these lines, without a line that accepts that."""
    others: dict[str, dict[str, str]] = {}
    for line in earlier:
        now = register.lines.get(line.id)
        if now and not now.to and now.parts != line.parts:
            found = changes(unaccepted(line, register), now.published(), register.elsewhere)
            others.setdefault(line.id, {}).update(found.other)
    for id, other in others.items():
        if other:
            number = str(register.lines[id].number)
            yield finding("register-reworded", path, number, id=id, what=some([*other], other))


def accepted(earlier: Register, register: Register, path: Path) -> Iterator[Finding]:
    """What was accepted since: whoever reads a change should see that."""
    for line in register.lines.values():
        if (why := line.accepted) and earlier.lines.get(line.address) != line:
            yield finding("address-accepted", path, str(line.number), address=line.address, why=why)


def _moved(register: Register) -> dict[str, set[str]]:
    """By document, the addresses in it that lead elsewhere, those of their paragraphs too."""
    moved: dict[str, set[str]] = {}
    for line in register.forwarded:
        if line.anchor:
            moved.setdefault(line.id, set()).update((line.anchor, *line.addresses()))
    return moved
