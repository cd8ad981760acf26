"""A register and documents of a few lines, for the tests of addresses."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.addresses.inspection import Inspection
from generator.addresses.register import Line, Register, register_of, text_of, write_register
from generator.corpus.outcome import Outcome
from generator.identity.likeness import mark
from generator.identity.published_addresses import PARAGRAPH, WORDING, Published, written

DAY = date(2026, 11, 26)
FOLDER = Path("seeds")
TEXTS = {
    "a": "Hoeveel schepen liggen er op dit moment in de haven van Den Helder?",
    "b": "Bent u bereid de Kamer daarover voor de zomer te informeren?",
    "c": "Klopt het bericht dat de dienst tientallen miljoenen te weinig heeft begroot?",
    "d": "Wat is uw reactie op het rapport van de Algemene Rekenkamer over de vloot?",
}


def asked(anchor: str, text: str, paragraphs: str = "") -> Published:
    """A question; `paragraphs` are the names of texts."""
    return Published(anchor, mark(TEXTS.get(text, text), WORDING), _marks(paragraphs))


def answered(anchor: str, paragraphs: str = "", *, said: bool = False) -> Published:
    """An answer of these paragraphs."""
    return Published(anchor, "", _marks(paragraphs), said)


def line(address: str, *parts: Published, to: str = "", file: str = "") -> Line:
    """A line of the register, of the source file that is called as its document."""
    path = f"seeds/{file or address.partition('#')[0]}.txt"
    return Line(address, path, DAY, written(parts), to)


def register(*lines: Line) -> Register:
    """The register of these lines, each with its number."""
    return register_of(text_of(Register({each.address: each for each in lines})))


def outcome(id: str, *parts: Published, file: str = "") -> Outcome:
    """A document that offers these addresses, each on a line of its own from 11 on."""
    places = "\t".join(str(11 + number) for number, _ in enumerate(parts))
    return Outcome(f"seeds/{file or id}.txt", 1, 1, 0, (), (), id, written(parts), places)


def inspected(
    where: Path, known: Register, *documents: Outcome, committed: Register | None = None
) -> Inspection:
    """What these documents are against a register, that git has as `committed`."""
    path = where / "adressen.tsv"
    write_register(known, path)
    inspection = Inspection(path, lambda: committed)
    for each in documents:
        inspection.see(each)
    return inspection


def _marks(paragraphs: str) -> tuple[str, ...]:
    return tuple(mark(TEXTS[each], PARAGRAPH) for each in paragraphs)
