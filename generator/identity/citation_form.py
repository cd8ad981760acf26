"""How one cites a document in Dutch legal writing, and where it is officially.

The forms follow the *Leidraad voor juridische auteurs* and Aanwijzing 3.43 voor de regelgeving:
"Kamerstukken II 2019/20, 35 207, nr. 34", "Kamerstukken I 2008/09, 31 700 VI, D" and "Aanhangsel
Handelingen II 2018/19, nr. 3455".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.dutch.dates import in_words
from generator.identity import official_addresses
from generator.identity.official_ids import (
    Aanhangsel,
    Handelingen,
    Kamerstuk,
    LooseDocument,
    Submitted,
    Zaak,
    parse_id,
    parse_publication,
)
from generator.identity.vergaderjaar import PRINTED_YEARS, Vergaderjaar, read_vergaderjaar, vergaderjaar_of
from generator.identity.wording import enumeration
from generator.model import pieces
from generator.model.document import Document, Section

#: How head and foot of a page print the year: "Vergaderjaar 2018–2019", "Tweede Kamer, vergaderjaar …".
#: "Zie ook Aanhangsel Handelingen, vergaderjaar …" speaks of another publication.
_HEAD = re.compile(rf"\bVergaderjaar\s+(?P<years>{PRINTED_YEARS})")
_FOOT = re.compile(rf"\bKamer,\s*vergaderjaar\s+(?P<years>{PRINTED_YEARS})", re.IGNORECASE)

_CHAMBERS = {"tk": "II", "ek": "I"}
#: In earlier dossiers the Tweede Kamer lettered the advice of the Raad van State: a letter tells no chamber.
_LETTERS_OF_THE_EERSTE_KAMER = 30_000


def publication_address(document: Document) -> str | None:
    """The official publication of a document, None where the text does not say which it is."""
    metadata = document.metadata
    official = parse_publication(metadata.publication or metadata.number or "")
    if official is None:
        return None
    year = _printed_year(document)
    return official_addresses.derived_address(
        official, year=year, day=metadata.answered or metadata.submitted
    )


def case_address(document: Document) -> str | None:
    """The page of the Tweede Kamer about the case, None where no zaaknummer is known."""
    zaak = parse_id(document.metadata.zaak or "")
    return official_addresses.printed_address(zaak) if isinstance(zaak, Zaak) else None


def citation(document: Document) -> str:
    """The customary form for a document; without official number, who wrote what and when."""
    metadata = document.metadata
    year = parliamentary_year(document)
    names = (official_name(id, year) for id in (metadata.number, metadata.publication) if id)
    return next(filter(None, names), None) or _described(document) or document.id


def official_name(identifier: str, year: str | None = None) -> str | None:
    """An official id in the customary form; None where the id is no official one, or has no such form.

    A Kamerstuk needs a parliamentary year ("2019/20"), which its id seldom tells: `year`, if known.
    """
    match parse_publication(identifier):
        case Aanhangsel(chamber, of, number):
            return f"Aanhangsel Handelingen {_CHAMBERS[chamber]} {of.short}, nr. {number}"
        case Handelingen(chamber, of, sitting, item):
            return f"Handelingen {_CHAMBERS[chamber]} {of.short}, nr. {sitting}, item {item}"
        case Kamerstuk() as piece:
            return _kamerstuk(piece, piece.year.short if piece.year else year)
        case Submitted(zaak):
            return f"Kamervragen {zaak}"
        case LooseDocument(_, number):
            return f"document {number}"
    return None


def parliamentary_year(document: Document) -> str | None:
    """ "2019/20", as the document prints it or else as its date tells."""
    if printed := _printed_year(document):
        return printed.short
    day = document.metadata.day
    return vergaderjaar_of(day).short if day else None


def _kamerstuk(piece: Kamerstuk, year: str | None) -> str:
    chamber = _chamber(piece)
    series = " ".join(filter(None, ["Kamerstukken", chamber, f"{year}," if year else None]))
    return f"{series} {piece.dossier.name}, {'' if piece.lettered else 'nr. '}{piece.number}"


def _chamber(piece: Kamerstuk) -> str | None:
    if piece.number.isdigit():
        return "II"
    return "I" if piece.lettered and int(piece.dossier.number) >= _LETTERS_OF_THE_EERSTE_KAMER else None


def _printed_year(document: Document) -> Vergaderjaar | None:
    """As the head of the document or the foot of its pages prints it."""
    for line in document.furniture:
        if found := _FOOT.search(line.text) or _HEAD.search(line.text):
            return read_vergaderjaar(found["years"])
    for part in document.parts:
        if isinstance(part, Section) and part.role == "masthead":
            for line in pieces.of_part(part):
                if found := _HEAD.search(line.text):
                    return read_vergaderjaar(found["years"])
    return None


def _described(document: Document) -> str:
    metadata = document.metadata
    pieces = [_people(document), in_words(metadata.day) if metadata.day else None, metadata.zaak]
    return ", ".join(filter(None, pieces)) if len(list(filter(None, pieces))) > 1 else ""


def _people(document: Document) -> str | None:
    metadata = document.metadata
    persons = _names(" ".join(filter(None, [one.office, one.name])) for one in metadata.answered_by)
    if document.kind == "postponement" and persons:
        return f"Mededeling van {persons}"
    if metadata.askers:
        return f"Kamervragen van {_names(asker.name for asker in metadata.askers)}"
    return f"Antwoorden van {persons}" if persons else None


def _names(names: Iterable[str]) -> str:
    return enumeration(list(names))
