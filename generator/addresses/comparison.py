"""What became of the addresses in one document: those that are gone, and those that mean something else."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from generator.addresses.register import Line, Register
from generator.identity.likeness import alike
from generator.identity.published_addresses import Published, written

#: Of so many addresses is looked up where their question stands now: each is held against all others.
_LOOKED_UP = 20


@dataclass(frozen=True, slots=True)
class Changes:
    """The addresses (anchors) of one document that are not what they were.

    `lost` are gone, and `reused` are those of another question or of another thing, each with the anchor
    where its old text stands now, "" where that is nowhere. `shifted` are those of another paragraph.
    `corrected` are questions whose words differ a little.
    """

    lost: Mapping[str, str]
    reused: Mapping[str, str]
    shifted: tuple[str, ...]
    corrected: tuple[str, ...]

    @property
    def harmless(self) -> bool:
        """Whether every address is there and means what it meant."""
        return not (self.lost or self.reused or self.shifted)

    @property
    def other(self) -> dict[str, str]:
        """Those that are there and mean something else, each with where its old text stands now."""
        return dict(self.reused) | dict.fromkeys(self.shifted, "")

    def among(self, addresses: Container[str]) -> Changes:
        """Those of some addresses."""
        return Changes(
            lost={each: there for each, there in self.lost.items() if each in addresses},
            reused={each: there for each, there in self.reused.items() if each in addresses},
            shifted=tuple(each for each in self.shifted if each in addresses),
            corrected=self.corrected,
        )


def changes(line: Line, offered: Iterable[Published], elsewhere: Container[str]) -> Changes:
    """What became of the addresses on a line of the register, in a document that offers these now.

    `elsewhere` are the addresses (`id#anchor`) that are forwarded.
    """
    now = {each.anchor: each for each in offered}
    before = [each for each in line.published() if f"{line.id}#{each.anchor}" not in elsewhere]
    gone = [each for each in before if each.anchor not in now]
    there = [each for each in before if each.anchor in now]
    reused = [each for each in there if _asks_another(each, now[each.anchor])]
    stands = _places([*gone, *reused], now.values())
    # Where questions are others, so are all paragraphs: that is told once.
    compared = [] if reused else [(each, now[each.anchor]) for each in there]
    missing = {each.anchor: stands.get(each.anchor, "") for each in gone} | {
        address: ""
        for each, same in compared
        for address in _paragraphs_gone(each, same)
        if f"{line.id}#{address}" not in elsewhere
    }
    taken = frozenset(address for each in now.values() for address in each.addresses())
    return Changes(
        lost={each: place for each, place in missing.items() if each not in taken},
        reused={each.anchor: stands.get(each.anchor, "") for each in reused}
        | {each: place for each, place in missing.items() if each in taken},
        shifted=tuple(shift for each, same in compared for shift in _shifted(each, same)),
        corrected=tuple(each.anchor for each in there if _is_corrected(each, now[each.anchor])),
    )


def unaccepted(line: Line, register: Register) -> Line:
    """A line without those parts of which the register says that another text was accepted."""
    left = [
        each
        for each in line.published()
        if not any(_is_same(each, was) for was in _accepted(f"{line.id}#{each.anchor}", register))
    ]
    return replace(line, parts=written(left))


def _accepted(address: str, register: Register) -> tuple[Published, ...]:
    """All that a part was, that another text was accepted of."""
    line = register.lines.get(address)
    return line.published() if line and line.accepted else ()


def _is_same(one: Published, other: Published) -> bool:
    return not _asks_another(one, other) and not any(_shifted(one, other))


def _asks_another(before: Published, now: Published) -> bool:
    return bool(before.wording and now.wording) and not alike(before.wording, now.wording)


def _is_corrected(before: Published, now: Published) -> bool:
    return before.wording != now.wording and not _asks_another(before, now)


def _paragraphs_gone(before: Published, now: Published) -> Iterator[str]:
    """The addresses of paragraphs that are no longer there, or are called otherwise."""
    there = set(islice(now.addresses(), 1, None))
    return (address for address in islice(before.addresses(), 1, None) if address not in there)


def _shifted(before: Published, now: Published) -> Iterator[str]:
    if before.said != now.said:
        return
    for number, (mine, theirs) in enumerate(zip(before.paragraphs, now.paragraphs, strict=False), 1):
        if not alike(mine, theirs):
            yield before.paragraph(number)


def _places(before: Iterable[Published], now: Iterable[Published]) -> dict[str, str]:
    """Where the questions stand now that some addresses were of."""
    asked = [each for each in now if each.wording]
    wanted = islice((each for each in before if each.wording), _LOOKED_UP)
    found = {each.anchor: _place(each, asked) for each in wanted}
    return {anchor: there for anchor, there in found.items() if there != anchor}


def _place(one: Published, asked: Iterable[Published]) -> str:
    return next((each.anchor for each in asked if alike(one.wording, each.wording)), "")
