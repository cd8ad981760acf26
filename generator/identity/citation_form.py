"""How one cites a document in Dutch legal writing, and the parliamentary year that this takes.

The forms follow the *Leidraad voor juridische auteurs* and Aanwijzing 3.43 voor de regelgeving:
"Kamerstukken II 2019/20, 35 207, nr. 34" and "Aanhangsel Handelingen II 2018/19, nr. 3455".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.identity.wording import enumeration, in_words
from generator.model import pieces
from generator.model.document import Document, Section
from generator.model.source import Line

PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/{}.html"
DOSSIERS = "https://zoek.officielebekendmakingen.nl/dossier/{}"
CASES = "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id={}"

_AANHANGSEL = re.compile(r"ah-tk-(?P<start>\d{4})\d{2}(?P<end>\d{2})-(?P<number>\d+)")
_KAMERSTUK = re.compile(r"kst-(?P<dossier>\d{5})(?P<suffix>(?:-\d{1,3}|-[IVXA-Z]+)?)-(?P<number>[0-9A-Z]+)")
_DOSSIER = re.compile(r"(?P<dossier>\d{5})(?P<suffix>(?:-\d{1,3}|-[IVXA-Z]+)?)")
_SUBMITTED = re.compile(r"kv-tk-(?P<zaak>\d{4}Z\d+)")
_YEAR = re.compile(r"vergaderjaar\s+(?P<start>\d{4})\s*[-–—/]\s*(?:\d{2})?(?P<end>\d{2})\b", re.IGNORECASE)
_THIRD_TUESDAY = 15
_TUESDAY = 1


def publication_address(document: Document) -> str | None:
    """The official publication of a document, None where the text does not say which it is."""
    publication = document.metadata.publication
    return PUBLICATIONS.format(publication) if publication else None


def case_address(document: Document) -> str | None:
    """The page of the Tweede Kamer about the case, None where no zaaknummer is known."""
    return CASES.format(document.metadata.zaak) if document.metadata.zaak else None


def citation(document: Document) -> str:
    """The customary form for a document; without official number, who wrote what and when."""
    name = official_name(document.metadata.publication or "", parliamentary_year(document))
    return name or _described(document) or document.id


def official_name(identifier: str, year: str | None = None) -> str | None:
    """An official id in the customary form; None where the id is no official one.

    A Kamerstuk needs a parliamentary year, which its id does not tell: `year`, if known.
    """
    if found := _AANHANGSEL.fullmatch(identifier):
        return f"Aanhangsel Handelingen II {found['start']}/{found['end']}, nr. {found['number']}"
    if found := _KAMERSTUK.fullmatch(identifier):
        series = f"Kamerstukken II {year}," if year else "Kamerstukken II"
        return f"{series} {dossier_name(found['dossier'], found['suffix'])}, nr. {found['number']}"
    if found := _SUBMITTED.fullmatch(identifier):
        return f"Kamervragen {found['zaak']}"
    return None


def dossier_of(identifier: str) -> str | None:
    """The dossier that a Kamerstuk or an official dossier belongs to: "35 207" for kst-35207-34."""
    found = _KAMERSTUK.fullmatch(identifier) or _DOSSIER.fullmatch(identifier)
    return dossier_name(found["dossier"], found["suffix"]) if found else None


def dossier_name(number: str, suffix: str) -> str:
    """ "35207" gives "35 207", "21501" with "-20" "21 501-20", "34300" with "-V" "34 300 V"."""
    return f"{number[:2]} {number[2:]}" + (suffix if suffix[1:].isdigit() else suffix.replace("-", " "))


def parliamentary_year(document: Document) -> str | None:
    """ "2019/20", as the document prints it or else as its date tells."""
    for line in _printed_around(document):
        if found := _YEAR.search(line.text):
            return f"{found['start']}/{found['end']}"
    day = document.metadata.day
    return _year_of(day) if day else None


def _year_of(day: date) -> str:
    """The parliamentary year runs from Prinsjesdag, the third Tuesday of September (Grondwet, artikel 65)."""
    middle = date(day.year, 9, _THIRD_TUESDAY)
    prinsjesdag = middle + timedelta(days=(_TUESDAY - middle.weekday()) % 7)
    start = day.year if day >= prinsjesdag else day.year - 1
    return f"{start}/{(start + 1) % 100:02}"


def _printed_around(document: Document) -> Iterator[Line]:
    """The lines in which a document prints what it is: page headers and masthead."""
    yield from document.furniture
    for part in document.parts:
        if isinstance(part, Section) and part.role == "masthead":
            yield from pieces.of_part(part)


def _described(document: Document) -> str:
    metadata = document.metadata
    pieces = [_people(document), in_words(metadata.day) if metadata.day else None, metadata.zaak]
    return ", ".join(filter(None, pieces)) if len(list(filter(None, pieces))) > 1 else ""


def _people(document: Document) -> str | None:
    metadata = document.metadata
    persons = _names(" ".join(filter(None, [one.office, one.name])) for one in metadata.answered_by)
    if document.kind == "postponement" and persons:
        return f"Uitstelbericht van {persons}"
    if metadata.askers:
        return f"Kamervragen van {_names(asker.name for asker in metadata.askers)}"
    return f"Antwoorden van {persons}" if persons else None


def _names(names: Iterable[str]) -> str:
    return enumeration(list(names))
