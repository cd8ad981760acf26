"""European acts and judgments in running text: "Verordening (EU) 2021/821", "ECLI:NL:HR:2019:2006"."""

from __future__ import annotations

import re

from generator.model.reference import OfficialCitation

#: The letter of each kind of act in a CELEX number; source: EUR-Lex, "How CELEX numbers are composed".
_CELEX_LETTER = {
    "verordening": "R",
    "richtlijn": "L",
    "besluit": "D",
    "kaderbesluit": "F",
    "gemeenschappelijk standpunt": "E",
}
_BODY = r"(?:EU|EG|EEG|GBVB|JBZ|Euratom)"
_ACT = re.compile(
    rf"""
    (?<![^\W_]) (?:(?P<european>(?i:EU|Europese))[\s-]*)? (?:(?i:gedelegeerde)\s*)? (?:(?i:uitvoerings))?
    (?P<kind> (?i:kaderbesluit|besluit|verordening|richtlijn|gemeenschappelijk\s+standpunt) )
    \s* (?P<nr_first> (?i:nr)\.?\s* )? (?P<before> \(\s*{_BODY}(?:\s*,\s*{_BODY})?\s*\) \s* )?
    (?P<nr> (?i:nr|nummer)\.?\s* )?
    (?P<first> \d{{1,4}}) \s?/\s? (?P<second>\d{{1,4}}) (?!\d)
    (?P<after> \s?/\s?{_BODY}(?!\w) )?
    """,
    re.VERBOSE,
)
_ECLI = re.compile(
    r"(?<![^\W_])ECLI\s?:\s?(?P<country>NL|EU)\s?-?\s?:\s?(?P<court>[A-Z]{1,8})\s?:\s?"
    r"(?P<year>\d{4})\s?:\s?(?P<number>[A-Z]{0,4}\d{1,6})(?![^\W_])",
    re.IGNORECASE,
)
_CASE_ADDRESS = {
    "NL": "https://deeplink.rechtspraak.nl/uitspraak?id=",
    "EU": "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:",
}


def find_european_acts(text: str) -> tuple[OfficialCitation, ...]:
    """Regulations, directives and decisions with their CELEX number as id, in order."""
    found: list[OfficialCitation] = []
    if "/" not in text:
        return ()
    for match in _ACT.finditer(text):
        if celex := _celex(match):
            url = f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{celex}"
            found.append(OfficialCitation(match.start(), match.end(), celex, url))
    return tuple(found)


def find_judgments(text: str) -> tuple[OfficialCitation, ...]:
    """Dutch and European judgments that `text` names by their ECLI, in order."""
    return tuple(
        OfficialCitation(match.start(), match.end(), ecli, _CASE_ADDRESS[match["country"].upper()] + ecli)
        for match in _ECLI.finditer(text)
        for ecli in [":".join(["ECLI", *match.group("country", "court", "year", "number")]).upper()]
    )


def _celex(match: re.Match[str]) -> str | None:
    """The CELEX number of an act; None where it is not sure that it is a European one."""
    kind = re.sub(r"\s+", " ", match["kind"].lower())
    official = match["before"] or match["after"]
    if not official and (kind not in ("verordening", "richtlijn") or not _bare_act(match)):
        return None
    year, number = _year_and_number(match, kind)
    if not 1952 <= year <= 2099:
        return None
    return f"3{year}{_CELEX_LETTER[kind]}{number:04}"


def _bare_act(match: re.Match[str]) -> bool:
    """"Verordening 2016/679" is an act; "de richtlijn 2019/20" may be one of a school year."""
    first, second = int(match["first"]), int(match["second"])
    named = match["european"] or match["kind"][0].isupper()
    return bool(named) and first >= 2015 and (first + 1) % 100 != second % 100


def _year_and_number(match: re.Match[str], kind: str) -> tuple[int, int]:
    """Which of the two is the year: the first since 2015 and in directives, else the second.

    "nr. 575/2013" is number/year, "2021/821", "2014/65/EU" and "95/46/EG" are year/number.
    """
    first, second = int(match["first"]), int(match["second"])
    number_first = bool(match["nr_first"] or match["nr"]) or (kind == "verordening" and first < 2015)
    if number_first and 1952 <= second <= 2099:
        return second, first
    return (first + 1900 if 50 <= first <= 99 else first), second
