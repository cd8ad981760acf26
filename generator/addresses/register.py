"""The register: one line for each document that was published, one for each address that leads elsewhere, and
one for each question or answer of which another text was accepted, with what it was before.

    adres                 document      sinds       onderdelen     naar
    2019-06-20-ploumen    seeds/a.txt   2026-11-26  vraag-1=x3Fq…
    2020-03-03-jansen     seeds/b.txt   2026-11-26  vraag-1=Zb0k…  ah-tk-20192020-1234
    kst-35207-34#vraag-9  seeds/c.txt   2026-12-01  vraag-9=kD4e…  kst-35207-34#vraag-8
    2021-01-01-blok       seeds/d.txt   2026-11-26  vraag-1=…      vervallen: ingetrokken door de indiener
    kst-35207-34#vraag-7  seeds/c.txt   2026-12-01  vraag-7=Qq0e…  aanvaard: hersteld naar de gedrukte tekst

Lines stand in the order of their addresses, so that two changes seldom meet; where they do, git takes both
(`merge=union`). One line a document, some 33 characters a question: 80,000 of 15 questions are 40 MB.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path, PurePath

from generator.identity.published_addresses import Published, is_written, read

NAME = "adressen.tsv"
HEADING = "adres\tdocument\tsinds\tonderdelen\tnaar"
_COLUMNS = len(HEADING.split("\t"))
WITHDRAWN = "vervallen:"
ACCEPTED = "aanvaard:"

_ID = r"[A-Za-z0-9][A-Za-z0-9-]*"
ADDRESS = re.compile(rf"{_ID}(?:#{_ID})?")
#: What bytes become that are no UTF-8 (PEP 383).
_NO_UTF_8 = re.compile(r"[\udc80-\udcff]")
#: What git leaves where it could not merge two changes.
_CONFLICT = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?: |\Z)")


@dataclass(frozen=True, slots=True)
class Line:
    """An `address` (of a document, or of a part: `id#anchor`), published since a day, of a source file.

    `parts` are all addresses in a document, as `published_addresses` writes them. `to` is empty where the
    address is that of a page; else where it leads, why it leads nowhere any more, or why another text was
    accepted at it: then `parts` are what it was, once or more often. `number` is its place in the file.
    """

    address: str
    document: str
    since: date
    parts: str = ""
    to: str = ""
    number: int = field(default=0, compare=False)

    @property
    def id(self) -> str:
        return self.address.partition("#")[0]

    @property
    def anchor(self) -> str:
        return self.address.partition("#")[2]

    @property
    def withdrawn(self) -> str:
        """Why the address leads nowhere; empty where it does."""
        return _reason(self.to, WITHDRAWN)

    @property
    def accepted(self) -> str:
        """Why the text that stands there now counts as what stood there; empty on any other line."""
        return _reason(self.to, ACCEPTED)

    def published(self) -> tuple[Published, ...]:
        return read(self.parts)

    def addresses(self) -> Iterator[str]:
        """All addresses in the document: those of its questions, answers and paragraphs."""
        return (address for each in self.published() for address in each.addresses())

    def is_of(self, folder: Path) -> bool:
        """Whether its source file stands in this folder."""
        return PurePath(self.document).parent == PurePath(folder)

    def __str__(self) -> str:
        return "\t".join((self.address, self.document, self.since.isoformat(), self.parts, self.to))


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong on a line of the register, and what to do about it."""

    number: int
    what: str


@dataclass(frozen=True)
class Register:
    """The lines by their addresses, and what is wrong with those that could not be read."""

    lines: Mapping[str, Line] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    @cached_property
    def forwarded(self) -> tuple[Line, ...]:
        """The addresses that are no longer those of a page."""
        return tuple(line for line in self.lines.values() if line.to and not line.accepted)

    @cached_property
    def elsewhere(self) -> frozenset[str]:
        """The same, without more."""
        return frozenset(line.address for line in self.forwarded)

    @cached_property
    def ends(self) -> frozenset[str]:
        """The documents that an address is forwarded to, or that have lost one."""
        to = (line.to.partition("#")[0] for line in self.forwarded if not line.withdrawn)
        return frozenset(to) | {line.id for line in self.forwarded}

    def with_lines(self, lines: Iterable[Line]) -> Register:
        """The register with these lines in the place of those with their addresses."""
        return replace(self, lines={**self.lines, **{line.address: line for line in lines}})


def read_register(path: Path) -> Register:
    """The register in a file; an empty one where there is none. Raises OSError.

    A line that is no UTF-8 is a fault, the others hold.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Register()
    return register_of(content.decode("utf-8-sig", errors="surrogateescape"))


def register_of(text: str) -> Register:
    """The register in a text."""
    lines: dict[str, Line] = {}
    faults: list[Fault] = []
    known: dict[str, Line] = {}
    rows = text.split("\n")
    if rows[0].rstrip("\r") != HEADING:
        heading = ", ".join(HEADING.split("\t"))
        faults.append(Fault(1, f"hoort het opschrift te zijn: {heading}, met een tab ertussen"))
    for number, row in enumerate(rows, 1):
        if not row.strip() or row.rstrip("\r") == HEADING:
            continue
        line = _read_line(number, row.rstrip("\r"))
        if isinstance(line, Line):
            other = known.setdefault(line.address.casefold(), line)
            line = line if other is line else _twice(line, other)
        if isinstance(line, Line):
            lines[line.address] = line
        else:
            faults.append(line)
    return Register(lines, tuple(faults))


def text_of(register: Register) -> str:
    """The text of a register: the same lines give the same text, whatever their order."""
    ordered = sorted(register.lines.values(), key=lambda line: line.address)
    return "\n".join([HEADING, *map(str, ordered), ""])


def write_register(register: Register, path: Path) -> None:
    """Write it whole or not at all; a file that would be the same stays as it is. Raises OSError."""
    content = text_of(register).encode()
    if path.is_file() and path.read_bytes() == content:
        return
    beside = path.with_name(f".{path.name}.nieuw")
    beside.write_bytes(content)
    beside.replace(path)


def _read_line(number: int, row: str) -> Line | Fault:
    if _NO_UTF_8.search(row):
        return Fault(number, "is geen UTF-8: zet haar terug met git, of bewaar het bestand als UTF-8")
    if _CONFLICT.match(row):
        merged = "is van een samenvoeging die niet af is: houd wat ertussen staat en haal deze weg"
        return Fault(number, merged)
    columns = row.split("\t")
    if len(columns) != _COLUMNS:
        return Fault(number, f"heeft {len(columns)} kolommen in plaats van {_COLUMNS}, met een tab ertussen")
    address, document, since, parts, to = columns
    if wrong := _wrong_address(address, to):
        return Fault(number, wrong)
    if not is_written(parts):
        return Fault(number, "heeft in de kolom onderdelen iets wat daar niet hoort (zie git diff)")
    try:
        return Line(address, document, date.fromisoformat(since), parts, to, number)
    except ValueError:
        return Fault(number, f"heeft als dag “{since}” in plaats van zoiets als 2026-11-26")


def _wrong_address(address: str, to: str) -> str:
    """What is wrong with an address, or with where it leads; empty where nothing is."""
    if not ADDRESS.fullmatch(address):
        return f"begint met “{address}”; dat is geen adres zoals kst-35207-34 of kst-35207-34#vraag-9"
    if to.strip() in (WITHDRAWN, ACCEPTED):
        return f"zegt niet waarom: dat hoort achter “{to.strip()}”"
    if to.startswith(ACCEPTED):
        of_part = f"noemt geen onderdeel, en “{ACCEPTED}” gaat over één vraag of antwoord"
        return "" if "#" in address else of_part
    if to and not to.startswith(WITHDRAWN) and not ADDRESS.fullmatch(to):
        return f"leidt naar “{to}”; dat is geen adres zoals kst-35207-34#vraag-9, en geen “{WITHDRAWN} reden”"
    return "" if to or "#" not in address else "zegt niet waar dit onderdeel heen is, in de laatste kolom"


def _reason(to: str, kind: str) -> str:
    return to.removeprefix(kind).strip() if to.startswith(kind) else ""


def _twice(line: Line, other: Line) -> Fault:
    if line.address == other.address:
        return Fault(line.number, f"heeft hetzelfde adres als regel {other.number}: houd één van beide")
    differs = f"verschilt alleen in hoofdletters van {other.address} op regel {other.number}"
    return Fault(line.number, f"heeft een adres dat {differs}: houd één van beide")
