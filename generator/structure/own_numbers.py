"""The official numbers that a document prints as its own: its publication, its zaaknummer, "AH 608"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.dutch.letters import UPPER
from generator.identity.official_ids import (
    PRINTED,
    Aanhangsel,
    Kamerstuk,
    Publication,
    RunningNumber,
    Submitted,
    dossier_of_print,
    kamerstuk_of_print,
    parse_publication,
)
from generator.identity.vergaderjaar import (
    PRINTED_YEARS,
    prinsjesdag,
    read_vergaderjaar,
    vergaderjaar_of,
)
from generator.structure.masthead import Masthead

_DOSSIER = r"(?P<dossier>[1-4]\d[ .\u00a0]\d{3})"
_ADDITION = r"(?P<addition>[- ]?(?:\(R\s?\d{4}\)|(?:[IVX]{1,6}[A-E]?|[A-Z])(?![\w’'.])|-\d{2}(?!\d)))?"
_MORE_DOSSIERS = (
    r"(?:(?:\s*[,/]\s*|\s+en\s+)\d{2}[ .]?\d{3}(?:[- ](?:\(R\d{4}\)|[IVX]{1,6}[A-E]?|[A-Z]|\d{2}))?)*"
)

#: "Tweede Kamer, vergaderjaar 2019–2020, 35 207, nr. 34 15": without the page behind it the number is unsure.
_FOOTER = re.compile(
    rf"(?:Tweede|Eerste) Kamer, vergaderjaar {PRINTED_YEARS}, {_DOSSIER}\s?{_ADDITION}{_MORE_DOSSIERS}, "
    rf"(?:nrs?\. ?(?P<number>\d{{1,5}}[a-z]?|[A-Z]{{1,3}})|(?P<letter>[A-Z]{{1,3}}))\s+\d{{1,4}}\b"
)
#: "36 410 XV", its title beside or below it, and then "Nr. 12"; a piece of the Eerste Kamer has a letter.
_HEADING = re.compile(
    rf"^[ \t]*(?P<dossier>[1-4]\d[ .\u00a0]?\d{{3}})(?!\d)[ \t]?{_ADDITION}[ \t]*(?:[ \t][{UPPER}«][^\n]*)?\n"
    r"(?:[^\n]*\n){0,9}?"
    rf"[ \t]*(?:[Nn][Rr]\.\s?(?P<number>\d{{1,5}}[a-z]?|[A-Z]{{1,3}})\b"
    r"|(?P<letter>[A-Z]{1,2})[ \t]+(?:VERSLAG|BRIEF|NOTA|LIJST|MEMORIE|VOORLOPIG|NADER|EINDVERSLAG|MOTIE)\b)",
    re.MULTILINE,
)
#: The name of the dossier stands beside its number or on the lines below, up to the number of the piece.
_DOSSIER_TITLE = re.compile(
    rf"^[ \t]*{_DOSSIER}[ \t]?{_ADDITION}(?:[ \t]+|[ \t]*\n[ \t]*)"
    rf"(?P<title>[{UPPER}«][^\n]*(?:\n[ \t]*[^\s\d][^\n]*){{0,6}}?)\n\s*"
    r"(?:[Nn][Rr]\.\s?(?:\d|[A-Z]{1,3}\b)|[A-Z]{1,2}[ \t]+(?:VERSLAG|BRIEF|NOTA|LIJST|MEMORIE|MOTIE)\b)",
    re.MULTILINE,
)
_LONGEST_TITLE = 300
#: "Eerste Kamer, vergaderjaar 2021–2022, 35 830, C": behind a letter there need be no page.
_LETTER_LINE = re.compile(
    rf"^[ \t]*Eerste Kamer, vergaderjaar {PRINTED_YEARS}, {_DOSSIER}\s?{_ADDITION}{_MORE_DOSSIERS}, "
    r"(?P<letter>[A-Z]{1,3})[ \t]*$",
    re.MULTILINE,
)
#: "36 410 XV, nr. 12" on a line of its own.
_NUMBER_LINE = re.compile(
    rf"^[ \t]*{_DOSSIER}[ \t]?{_ADDITION}{_MORE_DOSSIERS},"
    r"[ \t]*[Nn]rs?\.[ \t]?(?P<number>\d{1,5}[a-z]?)[ \t]*$",
    re.MULTILINE,
)
_AANHANGSEL_HEADING = re.compile(
    r"Vragen\s+gesteld\s+door\s+de\s+leden\s+der\s+(?P<first>Eerste\s+)?Kamer,\s+met\s+de\s+daarop\s+door\s+de\s+regering\s+"
    r"gegeven\s+antwoorden\s+(?P<number>\d{1,5})\b"
)
#: "Vergaderjaar 1998–1999", "Aanhangsel van de Handelingen", in either order, "1234", and below it the title.
_AANHANGSEL_LINES = re.compile(
    rf"aanhangsel\s+(?:van\s+de\s+|tot\s+het\s+verslag\s+van\s+de\s+)?handelingen\W\s*(?:(?:van\s+de\s+)?(?P<first>Eerste\s+)?"
    rf"(?:Tweede\s+)?Kamer,?\s+vergaderjaar\s+{PRINTED_YEARS},?\s+|vergaderjaar\s+{PRINTED_YEARS},?\s+)?(?:nr\.?\s*)?(?P<number>\d{{1,5}})\s+(?=(?:\d{{4}}Z\d+\s+)?(?:Vra(?:ag|gen)|Antwoord)\b)",
    re.IGNORECASE,
)
#: "Aanhangsel Handelingen II 2020/21, nr. 2345" on a line of its own, above the title.
_AANHANGSEL_CITED = re.compile(
    rf"^[ \t]*Aanhangsel(?:\s+(?:van\s+de\s+)?Handelingen)?\s+(?P<chamber>II?)\s+(?P<years>{PRINTED_YEARS}),?"
    r"\s+(?:nr\.\s?)?"
    r"(?P<number>\d{1,5})[ \t]*\n(?=(?:[^\n]*\n){0,2}[ \t]*(?:Vra(?:ag|gen)|Antwoord|\d{4}Z\d))",
    re.MULTILINE,
)
#: How the Tweede Kamer heads what it sends to the printer: "AH 608".
_AANHANGSEL_NUMBER = re.compile(r"^\s*AH\s*(?:nr\.?\s*)?(?P<number>\d{1,5})\s*$", re.MULTILINE)
_FIRST_CHAMBER = re.compile(r"Eerste\s+Kamer\s+der\s+Staten-Generaal\b", re.IGNORECASE)
_VERGADERJAAR = re.compile(rf"\b[Vv]ergaderjaar\s+(?P<years>{PRINTED_YEARS})")
#: A line of its own, or the word before it, is a sign that an id or a zaaknummer is the document's own.
_PRINTED = re.compile(rf"^[ \t]*{PRINTED.pattern}(?=[ \t]*(?:$|ISSN|['’]s-Gravenhage))", re.MULTILINE)
_ZAAK = r"(?P<zaak>(?:19|20)\d\dZ\d{5})(?!\d)"
_ZAAK_LINE = re.compile(rf"^[ \t]*{_ZAAK}[ \t]*$", re.MULTILINE)
_MARKED_ZAAK = re.compile(
    rf"(?i:kenmerk|zaaknummer|vraagnummer|nummer|nr\.?|ingezonden[^()\n]*,)\W{{1,3}}{_ZAAK}"
)
_ANY_ZAAK = re.compile(rf"(?<![\w-]){_ZAAK}")

#: So near to Prinsjesdag the number tells which year it is of: each year begins at 1 and ends above 2,000.
_NEAR = timedelta(weeks=6)
_EARLY = 500
_LATE = 1500


def own_publication(masthead: Masthead, furniture: str, answered: date | None) -> Publication | None:
    """The official id that is printed, or that heading and number spell out; never one that is guessed."""
    return (
        _printed(PRINTED, furniture)
        or _printed(_PRINTED, masthead.printed)
        or _kamerstuk(masthead, furniture)
        or _aanhangsel(masthead, answered)
    )


def own_number(
    masthead: Masthead, furniture: str, answered: date | None, publication: Publication | None
) -> Publication | None:
    """What vergaderjaar and number make an id of, where that is another than the publication's."""
    if isinstance(publication, RunningNumber):
        return _kamerstuk(masthead, furniture) or _aanhangsel(masthead, answered)
    ah = _AANHANGSEL_NUMBER.search(masthead.printed)
    if publication is None and ah and answered:
        return _in_year(int(ah["number"]), answered)
    return None


def dossier_title(masthead: Masthead, own: Publication | None) -> str | None:
    """The name of the dossier of which a document is a piece, as printed; None where it is not sure."""
    if not isinstance(own, Kamerstuk):
        return None
    for match in _DOSSIER_TITLE.finditer(masthead.printed):
        title = " ".join(match["title"].split())
        if dossier_of_print(match["dossier"], match["addition"]) == own.dossier:
            return title if len(title) <= _LONGEST_TITLE else None
    return None


def own_zaak(masthead: Masthead, publication: Publication | None) -> str | None:
    """The zaaknummer: that of the publication, else the first that is marked as its own, else the first."""
    if isinstance(publication, Submitted):
        return publication.zaak
    own = masthead.own
    match = _ZAAK_LINE.search(masthead.printed) or _MARKED_ZAAK.search(own) or _ANY_ZAAK.search(own)
    return match["zaak"] if match else None


def _printed(pattern: re.Pattern[str], text: str) -> Publication | None:
    found = (parse_publication(match[0].strip()) for match in pattern.finditer(text))
    return next((publication for publication in found if publication), None)


def _kamerstuk(masthead: Masthead, furniture: str) -> Kamerstuk | None:
    footer = _FOOTER.search(furniture) or _LETTER_LINE.search(furniture) or _NUMBER_LINE.search(furniture)
    heads = (_LETTER_LINE, _HEADING, _NUMBER_LINE)
    match = footer or next((found for head in heads if (found := head.search(masthead.printed))), None)
    if match is None:
        return None
    printed = match.groupdict()
    number = printed.get("number") or printed.get("letter") or ""
    return kamerstuk_of_print(match["dossier"], match["addition"], number)


def _aanhangsel(masthead: Masthead, answered: date | None) -> Aanhangsel | None:
    """By the number below the heading, and the vergaderjaar above it or else that of the answer."""
    flat = " ".join(masthead.printed.split())
    heading = _AANHANGSEL_HEADING.search(flat) or _AANHANGSEL_LINES.search(flat)
    if heading is None:
        return _aanhangsel_as_cited(masthead)
    above = _VERGADERJAAR.search(flat, 0, heading.end())
    year = read_vergaderjaar(above["years"]) if above else None
    number = int(heading["number"])
    first = heading["first"] or _FIRST_CHAMBER.match(flat)
    if year:
        return Aanhangsel("ek" if first else "tk", year, number)
    return _in_year(number, answered) if answered else None


def _aanhangsel_as_cited(masthead: Masthead) -> Aanhangsel | None:
    """By a line above the title that is how one cites the document."""
    line = _AANHANGSEL_CITED.match(masthead.printed)
    year = read_vergaderjaar(line["years"]) if line else None
    if line is None or year is None:
        return None
    return Aanhangsel("ek" if line["chamber"] == "I" else "tk", year, int(line["number"]))


def _in_year(number: int, answered: date) -> Aanhangsel | None:
    """None where the number says that it is of the year before or after."""
    turn = prinsjesdag(answered.year)
    if abs(turn - answered) < _NEAR and (number > _LATE if answered >= turn else number < _EARLY):
        return None
    return Aanhangsel("tk", vergaderjaar_of(answered), number)

