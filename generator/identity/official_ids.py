"""The one grammar of official ids: those of officielebekendmakingen.nl, the zaaknummer, and dossiers.

    kst-35207-34  kst-34300-V-22  kst-36100-A     Kamerstuk; also kst-21501-20-1596, kst-35688-(R1989)-5
    ah-tk-20182019-3455  ah-ek-20182019-3         Aanhangsel van de Handelingen
    kv-tk-2024Z18775  2022Z11285                  questions as they were submitted, and their zaak
    h-tk-20202021-44-7                            Handelingen, by sitting and item
    kst-1263281  ah-1251487                       a publication by its running number (2026 and later)
    blg-1007826  nds-tk-2022D55262                an annex; what is in no dossier
    35207  34300-V  21501-20                      a dossier

A reprint, a supplement or an annex adds a letter and a figure: kst-26643-144-h1, ah-tk-20082009-14-n1.
Whatever prints, cites or is told an id reads it here; nothing else knows what one looks like.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from generator.identity.vergaderjaar import Vergaderjaar, read_vergaderjaar

#: What makes one dossier number several dossiers: a chapter of the budget (XV, IIA), a fund (A), a council of
#: the European Union (20), the number of a bill for the whole Kingdom.
_CHAPTER = r"(?:[IVX]{1,6}[A-E]?|[A-Z])"
_ADDITION = rf"(?:{_CHAPTER}|\d{{1,4}}|\(?R\d{{4}}\)?)"
_NUMBER = r"(?:\d{1,5}[a-z]?|[A-Z]{1,3})"
_EDITION = r"(?P<edition>-[a-z]\d{1,2})?"

_KAMERSTUK = re.compile(
    rf"kst-(?:(?P<year>(?:19|20)\d{{6}})-)?(?P<dossier>\d{{5}})(?:-(?P<addition>{_ADDITION}))?-(?P<number>{_NUMBER}){_EDITION}"
)
_AANHANGSEL = re.compile(rf"ah-(?P<chamber>[te]k)-(?P<year>\d{{8}})-(?P<number>\d{{1,5}}){_EDITION}")
_HANDELINGEN = re.compile(r"h-(?P<chamber>[te]k)-(?P<year>\d{8})-(?P<sitting>\d{1,4})-(?P<item>\d{1,4})")
_SUBMITTED = re.compile(r"kv-(?P<chamber>[te]k)-(?P<zaak>\d{4}Z\d{5})")
_ZAAK = re.compile(r"(?:19|20)\d\dZ\d{5}")
_RUNNING = re.compile(r"(?P<series>kst|ah|kv|blg)-(?P<number>\d{6,8})")
_LOOSE = re.compile(r"nds-(?P<chamber>[te]k)-(?P<number>(?:19|20)\d\dD\d{5})")
_DOSSIER = re.compile(rf"(?P<number>\d{{5}})(?:-(?P<addition>{_ADDITION}))?")

#: An official id in a text, as a candidate for `parse_id`; a zaaknummer or a dossier is no such id.
PRINTED = re.compile(r"(?<![\w-])(?:kst|ah|kv|h|blg|nds)-(?:\([A-Z]\d{4}\)|[A-Za-z0-9-])+(?<!-)(?!\w)")


@dataclass(frozen=True, slots=True)
class Dossier:
    """ "35207"; `addition` parts one number over several: "V", "20", "(R1989)"; empty where nothing does."""

    number: str
    addition: str = ""

    @property
    def id(self) -> str:
        return f"{self.number}-{self.addition}" if self.addition else self.number

    @property
    def name(self) -> str:
        """As it is printed: "35 207", "21 501-20", "34 300 V", "35 688 (R1989)"."""
        mark = "" if not self.addition else "-" if self.addition.isdigit() else " "
        return f"{self.number[:2]} {self.number[2:]}{mark}{self.addition}"


@dataclass(frozen=True, slots=True)
class Kamerstuk:
    """A piece of a dossier. The Eerste Kamer letters its pieces, the Tweede Kamer numbers them (Aanwijzing
    3.43 voor de regelgeving).

    `year` is in the id of some pieces of before 2010 only. `edition` is that of a reprint: "h1".
    """

    dossier: Dossier
    number: str
    year: Vergaderjaar | None = None
    edition: str = ""

    @property
    def id(self) -> str:
        return _joined("kst", self.year and self.year.compact, self.dossier.id, self.number, self.edition)

    @property
    def lettered(self) -> bool:
        return self.number.isalpha()


@dataclass(frozen=True, slots=True)
class Aanhangsel:
    """Questions and answers as printed in the annex of the Handelingen; `chamber` is "tk" or "ek"."""

    chamber: str
    year: Vergaderjaar
    number: int
    edition: str = ""

    @property
    def id(self) -> str:
        return _joined("ah", self.chamber, self.year.compact, str(self.number), self.edition)


@dataclass(frozen=True, slots=True)
class Handelingen:
    """An item of a sitting. Before 2011 `sitting` and `item` are the first and the last page."""

    chamber: str
    year: Vergaderjaar
    sitting: int
    item: int

    @property
    def id(self) -> str:
        return f"h-{self.chamber}-{self.year.compact}-{self.sitting}-{self.item}"


@dataclass(frozen=True, slots=True)
class Submitted:
    """The publication of questions as they were submitted."""

    zaak: str
    chamber: str = "tk"

    @property
    def id(self) -> str:
        return f"kv-{self.chamber}-{self.zaak}"


@dataclass(frozen=True, slots=True)
class Zaak:
    """A case of the Tweede Kamer: questions, and all that comes of them."""

    number: str

    @property
    def id(self) -> str:
        return self.number


@dataclass(frozen=True, slots=True)
class RunningNumber:
    """A publication that its id places in no dossier or year; `series` is kst, ah, kv, or blg (annex)."""

    series: str
    number: int

    @property
    def id(self) -> str:
        return f"{self.series}-{self.number}"


@dataclass(frozen=True, slots=True)
class LooseDocument:
    """A document of a chamber that is in no dossier (niet-dossierstuk), by its own number: "2022D55262"."""

    chamber: str
    number: str

    @property
    def id(self) -> str:
        return f"nds-{self.chamber}-{self.number}"


Publication: TypeAlias = Kamerstuk | Aanhangsel | Handelingen | Submitted | RunningNumber | LooseDocument
OfficialId: TypeAlias = Publication | Zaak | Dossier


def parse_publication(id: str) -> Publication | None:
    """The publication that an id names; None for what is none, such as "kst-35207" or a zaaknummer."""
    readers = (_kamerstuk, _aanhangsel, _handelingen, _submitted, _running, _loose)
    return next((found for read in readers if (found := read(id))), None)


def parse_id(id: str) -> OfficialId | None:
    """What an id of any kind names: a publication, a zaak or a dossier."""
    if publication := parse_publication(id):
        return publication
    if _ZAAK.fullmatch(id):
        return Zaak(id)
    dossier = _DOSSIER.fullmatch(id)
    return dossier_of_print(dossier["number"], dossier["addition"]) if dossier else None


def dossier_of(official: OfficialId | None) -> Dossier | None:
    """The dossier that something is a piece of, or is."""
    match official:
        case Kamerstuk():
            return official.dossier
        case Dossier():
            return official
    return None


# --- As it is printed in words ---------------------------------------------------------------


def dossier_of_print(number: str, addition: str | None = None) -> Dossier:
    """ "35 207" and "35.207", with "-20", " XV" or "(R1989)" behind it."""
    behind = re.sub(r"[\s()-]", "", addition or "")
    return Dossier(re.sub(r"\D", "", number), f"({behind})" if re.fullmatch(r"R\d{4}", behind) else behind)


def kamerstuk_of_print(dossier: str, addition: str | None, number: str) -> Kamerstuk:
    """ "35 207", None and "032" give kst-35207-32."""
    return Kamerstuk(dossier_of_print(dossier, addition), _without_zeros(number))


# --- As an id --------------------------------------------------------------------------------


def _joined(*pieces: str | None) -> str:
    return "-".join(filter(None, pieces))


def _year(compact: str) -> Vergaderjaar | None:
    return read_vergaderjaar(compact)


def _without_zeros(number: str) -> str:
    return number.lstrip("0") or "0"


def _edition(match: re.Match[str]) -> str:
    return (match["edition"] or "").removeprefix("-")


def _kamerstuk(id: str) -> Kamerstuk | None:
    match = _KAMERSTUK.fullmatch(id)
    if match is None:
        return None
    year = _year(match["year"]) if match["year"] else None
    if match["year"] and year is None:
        return None
    dossier = dossier_of_print(match["dossier"], match["addition"])
    return Kamerstuk(dossier, _without_zeros(match["number"]), year, _edition(match))


def _aanhangsel(id: str) -> Aanhangsel | None:
    match = _AANHANGSEL.fullmatch(id)
    year = _year(match["year"]) if match else None
    return (
        Aanhangsel(match["chamber"], year, int(match["number"]), _edition(match)) if match and year else None
    )


def _handelingen(id: str) -> Handelingen | None:
    match = _HANDELINGEN.fullmatch(id)
    year = _year(match["year"]) if match else None
    if match is None or year is None:
        return None
    return Handelingen(match["chamber"], year, int(match["sitting"]), int(match["item"]))


def _submitted(id: str) -> Submitted | None:
    match = _SUBMITTED.fullmatch(id)
    return Submitted(match["zaak"], match["chamber"]) if match else None


def _running(id: str) -> RunningNumber | None:
    match = _RUNNING.fullmatch(id)
    return RunningNumber(match["series"], int(match["number"])) if match else None


def _loose(id: str) -> LooseDocument | None:
    match = _LOOSE.fullmatch(id)
    return LooseDocument(match["chamber"], match["number"]) if match else None
