"""Articles of laws in running text: "artikel 273f, eerste lid, onder 7, Sr", "art. 6:162 BW".

Only an article whose law is named, and stands in `laws`, is a citation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.citing.laws import CIVIL_CODE, CIVIL_CODE_NAMES, LAWS, Law
from generator.model.reference import OfficialCitation

#: "3e lid" counts members, where "10e" alone may be an article.
_NUMBER = (
    r"(?!\d{1,2}(?:e|de|ste)\s+(?:lid|alinea|volzin))"
    r"\d{1,4}[a-z]{0,3}(?:[.:]\d{1,3}[a-z]{0,2}){0,3}(?![\w/])"
)
_ARTICLES = re.compile(
    rf"""
    (?<![^\W_]) (?:artikel(?:en)?|artt?\.|artt?(?=\s)) \s*
    (?P<numbers> (?:7A:)?{_NUMBER}
        (?: \s* (?: , | \b(?:en|of|juncto|jo\.?|tot\s+en\s+met|t/m)(?!\w) ) \s* (?:artikel\s*)? {_NUMBER} )*
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ONE = re.compile(rf"(?:7A:)?{_NUMBER}", re.IGNORECASE)

_ORDINAL = r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)"
#: What may stand between an article and its law: members, parts, "aanhef en onder a", a Boek.
_PARTS = re.compile(
    rf"""
    (?: [\s,;]* (?: (?:{_ORDINAL}|lid|leden|onder|onderdeel|onderdelen|sub|aanhef|slot|en|of|(?:van\s*)?boek|
                       (?:(?:ten|onder)\s*)?[0-9]{{1,2}}(?:[°ºo]|e|de|ste)?|alinea|volzin|
                       [a-z]) (?![\w°º:]) ) ){{0,14}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BOOK = re.compile(r"\bboek\s*(\d{1,2}A?)\b", re.IGNORECASE)


def _name_pattern(laws: tuple[Law, ...]) -> re.Pattern[str]:
    """The names of all laws after "van de" or "van het", longest first, one group per law."""
    names = [(name, index, True) for index, law in enumerate(laws) for name in law.names]
    names += [(name, index, False) for index, law in enumerate(laws) for name in law.short]
    names.sort(key=lambda row: -len(row[0]))
    rows = (rf"(?P<law{i}_{n}>{_spelled(name, full)})" for n, (name, i, full) in enumerate(names))
    return re.compile(
        rf"[\s,]*(?:(?i:van)\s*(?:(?i:de|het)(?![^\W_])\s*|(?i:de|het)(?=[A-Z]))?)?(?:{'|'.join(rows)})(?!\w)"
        r"(?:\s*\(\s*(?:hierna:?\s*)?[A-Z]\w{1,5}(?:\s\d{4})?\s*\))?"
    )


def _spelled(name: str, full: bool) -> str:
    """A name as a pattern: white space free, a full name in capitals or not."""
    pattern = r"\s*".join(re.escape(word) for word in name.split())
    return f"(?i:{pattern})" if full else pattern


_NAMES = _name_pattern((*LAWS, Law("BW", CIVIL_CODE_NAMES[:1], CIVIL_CODE_NAMES[1:])))


def find_law_articles(text: str) -> tuple[OfficialCitation, ...]:
    """The articles of known laws that `text` names, in order; "artikelen 3:2 en 3:4 Awb" gives two."""
    return tuple(citation for match in _ARTICLES.finditer(text) for citation in _articles(match, text))


def _articles(match: re.Match[str], text: str) -> Iterator[OfficialCitation]:
    """One citation for each article of the list; the first starts, the last ends with the whole phrase."""
    parts = _PARTS.match(text, match.end())
    named = _NAMES.match(text, parts.end() if parts else match.end())
    if named is None:
        return
    law = next(int(key[3:].split("_")[0]) for key, value in named.groupdict().items() if value)
    book = _BOOK.search(text, match.end(), named.end())
    numbers = list(_ONE.finditer(text, match.start("numbers"), match.end("numbers")))
    for number in numbers:
        start = match.start() if number is numbers[0] else number.start()
        end = named.end() if number is numbers[-1] else number.end()
        if address := _address(law, number[0], book[1] if book else None):
            yield OfficialCitation(start, end, *address)


def _address(law: int, article: str, book: str | None) -> tuple[str, str] | None:
    """(id, url) of an article; None for the Burgerlijk Wetboek without a known book."""
    if law == len(LAWS):
        in_number, _, rest = article.rpartition(":")
        bwb = CIVIL_CODE.get((in_number or book or "").upper())
        return (bwb, _wetten(bwb, rest)) if bwb else None
    id = LAWS[law].id
    if id.startswith("BWB"):
        return id, _wetten(id, article)
    return id, f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{id}"


def _wetten(bwb: str, article: str) -> str:
    """A juriconnect address of wetten.overheid.nl."""
    return f"https://wetten.overheid.nl/jci1.3:c:{bwb}&artikel={article}"
