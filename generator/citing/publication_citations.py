"""Publications of parliament in running text: Kamerstuk, Aanhangsel, zaaknummer, printed ids.

What stands in words is found here; what ids and addresses look like, `identity` knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.identity.official_addresses import derived_address, dossier_address, printed_address
from generator.identity.official_ids import (
    PRINTED,
    Aanhangsel,
    Dossier,
    Kamerstuk,
    Zaak,
    dossier_of_print,
    kamerstuk_of_print,
    parse_publication,
)
from generator.identity.vergaderjaar import Vergaderjaar, read_vergaderjaar
from generator.model.reference import OfficialCitation

#: The one dossier family whose sub-dossiers are written with a hyphen (21 501-02, 21 501-20).
_COUNCILS = "21501"

#: "2018–2019", "2018/19"; in print also "2022/-23".
_YEAR = r"(?:19|20)\d\d\s*[-–—/]{1,2}\s*(?:(?:19|20)\d\d|\d\d)(?!\d)"
_NR = r"(?:(?i:nrs?|nummers?|no)(?:\.|(?![^\W\d_]))\s*)"
_DIGITS = r"\d{1,5}(?!\d)(?!\s\d{3}(?!\d))"
#: "nr. 5", "nrs. 3198 en 3241", "nr. 5 en nr. 6": a second number needs a plural or its own "nr."; the last
#: of more does not: "nr. 679, nr. 684 en 685".
_NUMBERS = rf"""
    (?: (?i:nrs|nummers)\.?\s* {_DIGITS} (?: \s*(?:,|\ben\b|t/m)\s* {_NR}? {_DIGITS} )*
      | {_NR} {_DIGITS} (?: (?: \s*(?:,|\ben\b)\s* {_NR} {_DIGITS} )+ (?: \s*\ben\b\s* {_DIGITS} )? )? )
"""
_KAMERSTUK = re.compile(
    rf"""
    (?P<lead>
        (?P<keyword> (?i: kamer-?\s?stuk(?:-?ken)?(?:nummers?|nr\.?)? | kst\.
                        | (?:kamer(?:stuk)?)?dossier(?:nummer)? ) )
        \s*,?\s* (?: (?P<chamber>II|I|TK|EK|(?i:(?:Tweede|Eerste)\s*Kamer))\b\s*,? )?
        \s* (?: (?:(?i:vergaderjaar)\s*)? (?P<year>{_YEAR}) \s*,? )? \s*
      | (?i:(?P<house>Tweede|Eerste)\s*Kamer) \s*,?\s* (?i:vergaderjaar) \s* (?P<house_year>{_YEAR}) \s*,?\s*
      | (?<!\w)(?P<abbreviated>EK|TK) \s*,?\s* (?: (?P<abbreviated_year>{_YEAR}) \s*,?\s* )?
    )?
    (?<![\d.,/-])
    (?P<dossier> [1-4]\d[\s.]?\d{{3}} ) (?!\d)
    (?P<addition> -\d{{1,4}}(?!\d) | \s*-?\s*(?:[IVX]{{1,6}}[A-E]?|[A-Z])(?![\w’']) | \s*\(R\d{{4}}\) )?
    (?: (?(addition) -(?P<hyphened>\d{{1,4}})(?![\w-]) | (?!) )
      | \s*,?\s* (?: (?P<numbers>{_NUMBERS}) | {_NR}(?P<letters>[A-Z]{{1,3}})(?!\w) )
      | (?P<short> \s*,\s* (?P<short_number> {_DIGITS} | [A-Z]{{1,3}}(?!\w) ) )
    )?
    """,
    re.VERBOSE,
)
#: Before a number with a space that is no dossier: "€ 35 207", "Postbus 20 018", "070 33 300".
_COUNTED = re.compile(
    r"(?:[€$£ƒ]|\b0\d{1,3}|\b(?:EUR|euro|postbus|bedraagt|beloopt"
    r"|(?:bedrag|aantal|totaal|som)(?:en|len)?(?:\s+(?:is|zijn|was|waren|van))?))[\s:]*\Z",
    re.IGNORECASE,
)
_COUNTED_WITHIN = 40
"""Characters before a number in which that shows."""
#: What every Kamerstuk has: it spares the search for one in most paragraphs.
_DOSSIER = re.compile(r"[1-4]\d[\s.]?\d{3}")
_APPENDIX_WORD = r"""
    (?: (?i:Kamervragen)\s*\(\s*(?=(?i:Aanhangsel)\s*\)) )? (?i:Aanhangsel) \s*\)?
    (?P<proceedings> \s*-?\s* (?i:(?:(?:van\s*de|der|bij\s*de)\s*)?Handelingen) )?
    (?: \s*,?\s* (?:II|TK|(?i:(?:van\s*de\s*)?Tweede\s*Kamer)) (?![^\W\d_]) )?
"""
_APPENDIX = re.compile(
    rf"""
    (?<![^\W_])
    {_APPENDIX_WORD}
    (?: \s*[,(]?\s* (?:(?i:vergaderjaar)\s*,?\s*)? (?P<year>{_YEAR}) \s*\)?\s*,?\s*
        (?P<numbers> {_NUMBERS} | {_DIGITS} )
      | \s*,?\s* (?P<numbers_first> {_NUMBERS} )
        \s*[,(]?\s* (?i:vergaderjaar)\s*,?\s* (?P<year_last>{_YEAR}) \)?
    )
    """,
    re.VERBOSE,
)
_YEAR_THEN_APPENDIX = re.compile(
    rf"""
    (?: (?i:Tweede\s*Kamer) \s*,?\s* )? (?: (?i:Handelingen)\s*(?:II|TK)?\s*,?\s* )?
    (?: (?i:vergaderjaar)\s* )? (?P<year>{_YEAR}) \s*,?\s*
    {_APPENDIX_WORD} \s*,?\s* (?P<numbers> {_NUMBERS} | {_DIGITS} )
    """,
    re.VERBOSE,
)
_ZAAK = re.compile(r"20(?<![\d-]20)\d\dZ\d{5}(?!\d)")
_PIECE = re.compile(rf"{_DIGITS}|(?<!\w)[A-Z]{{1,3}}(?!\w)")


def find_printed_ids(text: str) -> tuple[OfficialCitation, ...]:
    """Ids printed as such ("kst-35207-34"), in order."""
    found = ((match, parse_publication(match[0])) for match in PRINTED.finditer(text))
    return tuple(OfficialCitation(*m.span(), id.id, printed_address(id)) for m, id in found if id)


def find_zaken(text: str) -> tuple[OfficialCitation, ...]:
    """Zaaknummers ("2022Z11285"; a "2024D37938" is a document, not a zaak), in order."""
    return tuple(OfficialCitation(*m.span(), m[0], printed_address(Zaak(m[0]))) for m in _ZAAK.finditer(text))


def find_appendices(text: str, written: date | None = None) -> tuple[OfficialCitation, ...]:
    """Numbers of the Aanhangsel van de Handelingen (Tweede Kamer), one citation each, by pattern.

    `written` is the day of the text: what it cites had been published.
    """
    found = [c for match in _YEAR_THEN_APPENDIX.finditer(text) for c in _appendices(match, written)]
    return (*found, *(c for match in _APPENDIX.finditer(text) for c in _appendices(match, written)))


def find_kamerstukken(text: str, written: date | None = None) -> tuple[OfficialCitation, ...]:
    """Kamerstukken, one citation for each number, and dossiers named without a number, in order.

    `written` is the day of the text: what it cites had been published.
    """
    if not _DOSSIER.search(text):
        return ()
    return tuple(c for match in _KAMERSTUK.finditer(text) for c in _kamerstukken(match, text, written))


def _appendices(match: re.Match[str], written: date | None) -> Iterator[OfficialCitation]:
    groups = match.groupdict()
    name = "numbers" if groups.get("numbers") else "numbers_first"
    year = read_vergaderjaar(groups.get("year") or groups["year_last"])
    # "vergaderjaar 2024-2025, Aanhangsel 2" is the foot of a page
    bare = not match["proceedings"] and match[name][0].isdigit() and match.re is _YEAR_THEN_APPENDIX
    if year and not bare:
        for start, end, number in _each(match, name):
            appendix = Aanhangsel("tk", year, int(number))
            yield OfficialCitation(start, end, appendix.id, derived_address(appendix, day=written))


def _kamerstukken(match: re.Match[str], text: str, written: date | None) -> Iterator[OfficialCitation]:
    for start, end, piece in _pieces(match, text):
        if isinstance(piece, Dossier):
            yield OfficialCitation(start, end, piece.id, dossier_address(piece))
        else:
            address = derived_address(piece, year=_year(match), day=written)
            yield OfficialCitation(start, end, piece.id, address)


def _pieces(match: re.Match[str], text: str) -> Iterator[tuple[int, int, Kamerstuk | Dossier]]:
    """What a match names, each with its place."""
    dossier = dossier_of_print(match["dossier"], match["addition"])
    if match["hyphened"] or _is_numbered(dossier):
        yield from _hyphened(match, text, dossier)
    elif match["numbers"] or match["letters"]:
        if _is_kamerstuk(match, text):
            for start, end, number in _each(match, "numbers" if match["numbers"] else "letters"):
                yield start, end, Kamerstuk(dossier, number.lstrip("0"))
    elif match["short"] and _short_form_fits(match):
        yield match.start(), match.end(), Kamerstuk(dossier, match["short_number"])
    elif match["keyword"]:
        yield match.start(), _dossier_end(match), dossier


def _hyphened(
    match: re.Match[str], text: str, dossier: Dossier
) -> Iterator[tuple[int, int, Kamerstuk]]:
    """The number that a hyphen ties to its dossier: "35 830-IX-1", and "35 207-34", which is number 34."""
    if not _is_numbered(dossier):
        yield match.start(), match.end(), Kamerstuk(dossier, match["hyphened"].lstrip("0"))
    elif match["keyword"] or _is_bracketed(match, text):
        piece = kamerstuk_of_print(dossier.number, None, dossier.addition)
        yield match.start(), match.end("addition"), piece


def _is_numbered(dossier: Dossier) -> bool:
    """Whether the figures behind the hyphen are a number, and not those of a council."""
    return dossier.addition.isdigit() and dossier.number != _COUNCILS


def _year(match: re.Match[str]) -> Vergaderjaar | None:
    printed = match["year"] or match["house_year"] or match["abbreviated_year"]
    return read_vergaderjaar(printed) if printed else None


def _dossier_end(match: re.Match[str]) -> int:
    return match.end("addition") if match["addition"] else match.end("dossier")


def _is_bracketed(match: re.Match[str], text: str) -> bool:
    """"(36 471-64)" is a number of a dossier as it stands: in brackets, the dossier with its space."""
    around = text[match.start() - 1 : match.start()] + text[match.end("addition") : match.end("addition") + 1]
    return around == "()" and not match["dossier"].isdigit()


def _is_kamerstuk(match: re.Match[str], text: str) -> bool:
    """"36 180, nr. 107" is one as it stands; "36180, nr. 107" only in brackets or after its name.

    Neither is an amount, an address or a round number: "€ 35 207", "Postbus 20 018", "25 000, nr. 5".
    """
    if match["lead"]:
        return True
    if _is_counted(match, text):
        return False
    if not match["dossier"].isdigit():
        return True
    return match.start() == 0 or text[match.start() - 1] == "("


def _is_counted(match: re.Match[str], text: str) -> bool:
    """Whether a number without "Kamerstuk" could as well be of anything else."""
    if match["dossier"].endswith("000") and not match["addition"]:
        return True
    return _COUNTED.search(text[max(0, match.start() - _COUNTED_WITHIN) : match.start()]) is not None


def _short_form_fits(match: re.Match[str]) -> bool:
    """"Kamerstukken II 2017/18, 34 851, 3": without "nr." it needs its chamber, a letter the Eerste."""
    chamber = (match["chamber"] or match["house"] or match["abbreviated"] or "").lower()
    if match["short_number"].isdigit():
        return bool(chamber)
    return chamber in ("i", "ek", "eerste", "eerste kamer")


def _each(match: re.Match[str], group: str) -> Iterator[tuple[int, int, str]]:
    """Each number in a group with its place; the first begins, the last may end, with the match."""
    pieces = list(_PIECE.finditer(match.string, *match.span(group)))
    for piece in pieces:
        start = match.start() if piece is pieces[0] else piece.start()
        end = match.end() if piece is pieces[-1] else piece.end()
        yield start, end, piece[0]
