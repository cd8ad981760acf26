"""A register held against what it was: no line goes, and no address in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.addresses.findings import Finding, finding, some
from generator.addresses.register import Line, Register
from generator.identity.likeness import alike


def vanished(earlier: Iterable[Line], register: Register, path: Path) -> Iterator[Finding]:
    """What stood on these lines and is not in the register any more; once, where all of it is gone."""
    moved = _moved(register)
    before = list(earlier)
    if before and not path.exists():
        yield finding("register-lost", path, "1", what=f"{path} is weg: zet het terug met git")
        return
    for line in before:
        now = register.lines.get(line.address)
        if now is None and not _is_part(line, register, moved):
            yield finding("register-lost", path, "1", what=f"{line.address} staat niet meer in het register")
        elif now is not None and now.parts != line.parts and not line.anchor:
            known = {*now.addresses(), *moved.get(line.id, ())}
            if gone := [each for each in line.addresses() if each not in known]:
                what = f"van {line.id} staat niet meer in het register: {some(gone)}"
                yield finding("register-lost", path, str(now.number), what=what)


def _is_part(line: Line, register: Register, moved: Mapping[str, set[str]]) -> bool:
    """Whether the address is that of a part: one that moved with another, or that is there again."""
    document = register.lines.get(line.id)
    there = document.addresses() if document else ()
    return line.anchor in moved.get(line.id, ()) or line.anchor in there


def accepted(earlier: Iterable[Line], register: Register, path: Path) -> Iterator[Finding]:
    """The questions that became others by the register alone: whoever reads a change should see that."""
    for line in earlier:
        now = register.lines.get(line.address)
        if now is None or now.parts == line.parts:
            continue
        wordings = {each.anchor: each.wording for each in now.published()}
        others = [
            each.anchor
            for each in line.published()
            if each.wording and wordings.get(each.anchor) and not alike(each.wording, wordings[each.anchor])
        ]
        if others:
            yield finding("address-accepted", path, str(now.number), id=line.id, what=some(others))


def _moved(register: Register) -> dict[str, set[str]]:
    """By document, the addresses in it that lead elsewhere, those of their paragraphs too."""
    moved: dict[str, set[str]] = {}
    for line in register.forwarded:
        if line.anchor:
            moved.setdefault(line.id, set()).update((line.anchor, *line.addresses()))
    return moved
