"""What a publication states of itself: its official id and its dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from generator.model.source import Facts
from generator.sources.xml_tree import Element

#: "https://zoek.officielebekendmakingen.nl/ah-tk-20142015-1130/metadata.xml", or the bare id
_ID = re.compile(r"(?:^|/)(?P<id>(?:ah|kv|kst|h|nds)-[A-Za-z0-9()-]+)(?:/metadata\.xml|\.html|\.xml)?$")
_ID_NAMES = ("OVERHEIDop.externMetadataRecord", "DC.identifier", "DCTERMS.identifier", "dcterms.identifier")
_DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)|(?P<d>\d\d)-(?P<m>\d\d)-(?P<y>\d{4})")


def facts_of(root: Element) -> Facts:
    """The facts in the metadata of a publication, and in the dates that its heading marks."""
    stated = facts_in(metadata(root.iter("meta")))
    dates = {
        (heading.get("type") or ""): _date(day.get("isodatum"))
        for heading in root.iter("kamervraagomschrijving")
        for day in heading.iter("datum")
    }
    return Facts(
        stated.publication, dates.get("vraag") or stated.submitted, dates.get("antwoord") or stated.answered
    )


def facts_in(known: Mapping[str, str]) -> Facts:
    """The facts that the metadata of a publication states, in XML and in HTML."""
    return Facts(
        publication=_publication(known),
        submitted=_date(known.get("OVERHEIDop.datumIndiening")),
        answered=_date(known.get("OVERHEIDop.datumOntvangst")),
    )


def metadata(elements: Iterable[Element]) -> Mapping[str, str]:
    """The content of each <meta> by its name, in XML and in HTML."""
    return {element.get("name", ""): element.get("content", "").strip() for element in elements}


def _publication(known: Mapping[str, str]) -> str | None:
    """The official id that the metadata gives the document."""
    for name in _ID_NAMES:
        if found := _ID.search(known.get(name, "")):
            return found["id"]
    return None


def _date(printed: str | None) -> date | None:
    match = _DATE.fullmatch((printed or "").strip()[:10])
    if match is None:
        return None
    year, month, day = (match[a] or match[b] for a, b in (("year", "y"), ("month", "m"), ("day", "d")))
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
