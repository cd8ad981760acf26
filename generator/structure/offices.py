"""Lists of ministers by their office: "de Ministers van Defensie en van Jeugd en de Minister voor Zorg"."""

from __future__ import annotations

import re

from generator.dutch.letters import UPPER
from generator.identity.absence import absences, without_absent
from generator.identity.portfolios import begins_portfolio, parted
from generator.structure.masthead import ABOUT, LEFT_OUT

OFFICE = r"(?i:minister|staatssecretaris)"

#: A print may glue "de" to what follows, and leave it out behind "en".
_BREAK = re.compile(
    rf"(?:\s*,\s*(?:en\s+)?|\s+en\s+)(?:aan\s+)?de\s*(?={OFFICE})"
    rf"|\s+en\s*(?:aan\s+)?(?={OFFICE}\b)|(?<!resident),\s+(?={OFFICE}\s+(?:van|voor)\b)",
)
_OFFICE_OF = re.compile(rf"(?P<office>{OFFICE})(?P<plural>sen|s)?\s+(?=van|voor)")
_PLURAL_BREAK = re.compile(rf"(?:\s+en|,)\s*(?=(?:van|voor)\s+[{UPPER}])")
_WITH_PORTFOLIO = re.compile(rf"{OFFICE}(?P<portfolio>\s+(?:van|voor)\s+.+)")
_BARE = re.compile(OFFICE)

_ADDRESSED = re.compile(
    rf"""
    \b(?i:aan)\s+(?i:de|het)\s*(?P<to>{OFFICE}.{{0,600}}?)\s*
    (?: (?=\b{ABOUT}\b|\bOVER\b) | (?=\b(?:voorgelegd|toegezonden|gesteld|gericht)\b)
      | (?=\((?i:ingezonden|ontvangen)) | (?=[{LEFT_OUT}]) | $ )
    """,
    re.MULTILINE | re.VERBOSE,
)


def addressees(own: str) -> tuple[str, ...]:
    """Those whom a masthead's own text addresses, as printed; a plural is one for each.

    Behind who is asked in the place of another stands of whom: "bij afwezigheid van de Minister van …".
    """
    match = _ADDRESSED.search(own)
    return _in_whose_place(match["to"]) if match else ()


def _in_whose_place(printed: str) -> tuple[str, ...]:
    """Each office in a list, the one before "bij afwezigheid van …" with those words."""
    found = list(offices(printed))
    for absence in absences(printed):
        place = len(offices(printed[: absence.start])) - 1
        if 0 <= place < len(found):
            found[place] += f", {absence.words}"
    return tuple(found)


def offices(printed: str) -> tuple[str, ...]:
    """Each office in a list, without those who are away."""
    parts = [part.strip(" ,") for part in _BREAK.split(without_absent(printed))]
    found = [one for part in parts if part for one in _singular(part)]
    return tuple(_completed(one, found[place + 1 :]) for place, one in enumerate(found))


def _singular(printed: str) -> list[str]:
    """ "Ministers van X en van Y" gives "Minister van X" and "Minister van Y"."""
    office = _OFFICE_OF.match(printed)
    if office is None:
        return [printed]
    parts = _PLURAL_BREAK.split(printed[office.end() :])
    if office["plural"]:
        parts = [one for part in parts for one in _each_portfolio(part)]
    elif not all(begins_portfolio(part.partition(" ")[2]) for part in parts):
        return [printed]  # one office with "van" in its name
    return [f"{office['office']} {part.strip()}" for part in parts] if len(parts) > 1 else [printed]


def _each_portfolio(printed: str) -> list[str]:
    """ "van Financiën en Defensie" gives "van Financiën" and "van Defensie"."""
    preposition, _, portfolios = printed.strip().partition(" ")
    return [f"{preposition} {one}" for one in parted(portfolios)]


def _completed(office: str, after: list[str]) -> str:
    """ "de Staatssecretaris en de Minister van Zorg" are both of Zorg."""
    if not _BARE.fullmatch(office) or not after:
        return office
    behind = _WITH_PORTFOLIO.match(after[0])
    return office + behind["portfolio"] if behind else office
