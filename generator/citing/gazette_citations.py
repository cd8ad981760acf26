"""What is cited by its place in an official series: Handelingen, Staatsblad, Staatscourant, Tractatenblad,
and documents of the Tweede Kamer and the European Commission.

Ids and addresses are those of officielebekendmakingen.nl, tweedekamer.nl and EUR-Lex:
https://zoek.officielebekendmakingen.nl/h-tk-20232024-13-19.html, …/stb-2023-160.html,
https://www.tweedekamer.nl/downloads/document?id=2025D43432,
https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:304:FIN.
"""

from __future__ import annotations

import re

from generator.model.reference import OfficialCitation

_PUBLICATION = "https://zoek.officielebekendmakingen.nl/{}.html"
_DOCUMENT = "https://www.tweedekamer.nl/downloads/document?id={}"
_COMMISSION = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={}:{}:{}:FIN"

#: The first year of each series in which a number alone makes the address.
_FIRST_YEAR = {"stb": 1995, "stcrt": 2009, "trb": 1995}
#: Before the vergaderjaar 2010–2011 the address of Handelingen had page numbers.
_FIRST_ITEMS = 2010

_HANDELINGEN = re.compile(
    r"""
    (?<![^\W_]) (?i:handelingen)
    (?: \s* ,? \s* (?P<chamber> II | I | TK | EK | (?i:(?:Tweede|Eerste)\s*Kamer) ) (?![^\W\d_]) )?
    \s* ,? \s* (?: (?i:vergaderjaar) \s* )?
    (?P<first>(?:19|20)\d\d) \s*[-–—/]\s* (?:(?:19|20))?(?P<last>\d\d) (?!\d)
    \s* ,? \s* (?i:nr) \.? \s* (?P<sitting>\d{1,3}) \s* ,? \s* (?i:item) \s* (?P<item>\d{1,3}) (?![\w])
    """,
    re.VERBOSE,
)
_GAZETTE = re.compile(
    r"""
    (?<![^\W_]) (?: (?P<stb> Stb\. | (?i:staatsblad) ) | (?P<stcrt> Stcrt\. | (?i:staatscourant) )
                   | (?P<trb> Trb\. | (?i:tractatenblad) ) )
    \s* ,? \s* (?P<year>(?:19|20)\d\d) \s* , \s* (?: (?i:nr) \.? \s* )? (?P<number>\d{1,5}) (?![\d])
    """,
    re.VERBOSE,
)
_KAMER_DOCUMENT = re.compile(r"20(?<![\w-]20)\d\dD\d{5}(?![\w])")
_COMMISSION_DOCUMENT = re.compile(
    r"(?<![^\W_])(?P<series>COM|SWD|JOIN)\s*\(\s*(?P<year>20\d\d)\s*\)\s*(?:nr\.?\s*)?(?P<number>\d{1,4})(?!\d)"
    r"(?:\s*(?:final|definitief))?"
)


def find_handelingen(text: str) -> tuple[OfficialCitation, ...]:
    """ "Handelingen II 2020/21, nr. 44, item 7", in order; without a chamber the Tweede Kamer is meant."""
    found = (
        (match, f"h-{_chamber(match['chamber'])}-{first}{first + 1}-{match['sitting']}-{match['item']}")
        for match in _HANDELINGEN.finditer(text)
        if (first := int(match["first"])) >= _FIRST_ITEMS and (first + 1) % 100 == int(match["last"])
    )
    return tuple(OfficialCitation(*match.span(), id, _PUBLICATION.format(id)) for match, id in found)


def find_gazettes(text: str) -> tuple[OfficialCitation, ...]:
    """ "Stb. 2020, 100", "Staatscourant 2020, nr. 12345" and "Trb. 2019, 12", in order."""
    found: list[OfficialCitation] = []
    for match in _GAZETTE.finditer(text):
        series = next(name for name in _FIRST_YEAR if match[name])
        if int(match["year"]) >= _FIRST_YEAR[series]:
            id = f"{series}-{match['year']}-{int(match['number'])}"
            found.append(OfficialCitation(*match.span(), id, _PUBLICATION.format(id)))
    return tuple(found)


def find_kamer_documents(text: str) -> tuple[OfficialCitation, ...]:
    """Numbers of documents of the Tweede Kamer ("2021D12345"), in order."""
    return tuple(
        OfficialCitation(*m.span(), m[0], _DOCUMENT.format(m[0])) for m in _KAMER_DOCUMENT.finditer(text)
    )


def find_commission_documents(text: str) -> tuple[OfficialCitation, ...]:
    """ "COM(2021) 206" and its likes, in order; the id is written without spaces."""
    return tuple(
        OfficialCitation(
            *match.span(),
            f"{match['series']}({match['year']}){int(match['number'])}",
            _COMMISSION.format(match["series"], match["year"], int(match["number"])),
        )
        for match in _COMMISSION_DOCUMENT.finditer(text)
    )


def _chamber(printed: str | None) -> str:
    return "ek" if (printed and printed.lower().startswith(("eerste", "ek"))) or printed == "I" else "tk"
