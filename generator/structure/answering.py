"""Who answers, or announces that an answer comes later, and on whose behalf too.

The heading of an Aanhangsel says "Antwoord van Minister Blok (Buitenlandse Zaken), mede namens de Minister
van Defensie"; a letter is signed "De minister van Buitenlandse Zaken,", and below it the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.dutch.letters import LOWER, UPPER, with_accents
from generator.identity.absence import without_absent
from generator.identity.portfolios import begins_portfolio
from generator.model.document import Bewindspersoon
from generator.structure.asker_names import capitalised, in_small_letters
from generator.structure.masthead import COURTESY
from generator.structure.offices import OFFICE, offices

_LONGEST_ABBREVIATION = 5
_OFFICE = r"(?P<office>(?i:minister-president|minister|staatssecretaris))"
_OFFICES = {
    "minister": "Minister",
    "staatssecretaris": "Staatssecretaris",
    "minister-president": "Minister-President",
}
_INITIALS = rf"(?:[{UPPER}][a-z]?\.\s?){{1,5}}"
_PARTICLES = r"(?:(?:van|de|der|den|ten|ter|te|in|[’'´]t)\s+){0,3}"
_FAMILY_NAME = rf"{_PARTICLES}[{UPPER}][^()\n,;:\"«»“”]{{1,50}}?"
_ACADEMIC = r"(?:(?:mr|dr|drs|ir|ing|prof)\.\s*){0,4}"
#: What makes words a person's name where no brackets do: "mevrouw", "de heer", "drs. S.".
_PERSON = rf"(?:{COURTESY}\s*{_ACADEMIC}(?:{_INITIALS})?|{_ACADEMIC}{_INITIALS})"

#: "mede namens", "ook namens"; what a sentence goes on with behind who answers.
_BEHALF = r"\b(?i:(?:(?:en\s+)?(?:mede|ook|tevens|en)\s+)?namens)\s+"
_STOP = (
    r"\(?\b(?i:ontvangen)\b|\n|\b(?i:op\s+(?:de\s+)?(?:\w+\s+){0,3}?(?:kamer)?vragen)\b"
    r"|(?<![\s.(][A-Z])(?<!\bdrs)(?<!\b[dmi]r)(?<!\bprof)\.\s+(?=[A-Z])|$"
)
_ANSWER = re.compile(
    rf"""
    \b(?: (?:(?:Nader|Aanvullend|Herzien)e?\s+a|A)ntwoord(?:en)? | Mededeling | ANTWOORD(?:EN)? | MEDEDELING )
    \s+(?i:van|door)\s+ (?: (?i:de)\s+ )? (?= {OFFICE} | {COURTESY} | {_INITIALS} )
    (?P<persons>.{{0,600}}?) ,?\s* (?= \(?{_BEHALF} | {_STOP} )
    """,
    re.VERBOSE,
)
_ON_BEHALF = re.compile(
    rf"{_BEHALF}(?:(?i:van)\s+)?(?:(?i:de)\s*)?(?P<persons>{OFFICE}.{{0,600}}?)(?={_STOP}|,\s*$)",
    re.MULTILINE,
)

#: "Minister Blok (Buitenlandse Zaken)". The second of "Ministers Blok (…) en Kaag (…)" has the office too.
_NAMED = re.compile(
    rf"(?:{_OFFICE}(?:s|sen)?\s+|(?<=\))(?:\s*,\s*(?:en\s+)?|\s+en\s+))"
    rf"(?P<name>(?!(?:van\s+)?(?:de\s+)?(?i:minister|staatssecretaris)){_PARTICLES}[{UPPER}](?:(?!\b{OFFICE})[^()\n\"«»“”]){{1,60}}?)"
    r"\s*\((?P<portfolio>(?!(?i:ontvangen|ingezonden))[^()]+)\)"
)
_BESIDE = (
    #: "de minister van Justitie, mevrouw Sorgdrager"
    re.compile(
        rf"{_OFFICE}\s+(?:van|voor)\s+(?P<portfolio>[{UPPER}][^()\n]{{2,90}}?),?\s+"
        rf"{_PERSON}(?P<name>{_FAMILY_NAME})(?=\s*(?:\(|,|$|\sen\s))"
    ),
    #: "mevrouw Sorgdrager, minister van Justitie", "W. Sorgdrager (minister van Justitie)"
    re.compile(
        rf"(?:{_PERSON}|{OFFICE}\s+)(?P<name>{_FAMILY_NAME})(?:,\s+|\s*\()(?:de\s+)?{_OFFICE}\s+(?:van|voor)\s+"
        rf"(?P<portfolio>[{UPPER}][^()\n]{{2,90}}?)(?=\)|,?\s*$|\sen\s+(?i:de\s|mevrouw))"
    ),
    #: "minister Blok van Buitenlandse Zaken"
    re.compile(
        rf"{_OFFICE}\s+(?P<name>[{UPPER}][\w’'´-]+(?:\s+(?!van\b|voor\b)[\w’'´-]+){{0,3}})\s+(?:van|voor)\s+"
        rf"(?P<portfolio>[{UPPER}][^()\n]{{2,90}}?)(?=,?\s*$|\sen\s+(?i:de\s|minister|staatssecretaris))"
    ),
    #: "minister-president Rutte", "minister-president Rutte, minister van Algemene Zaken"
    re.compile(
        rf"(?P<office>(?i:minister-president))\s+(?P<name>{_FAMILY_NAME}),\s+(?i:minister)\s+van\s+"
        rf"(?P<portfolio>[{UPPER}][^()\n,]{{2,60}}?)(?=,?\s*$|\sen\s+(?:de\s+)?{OFFICE})"
    ),
    re.compile(rf"{_OFFICE}\s+(?P<name>{_FAMILY_NAME})(?P<portfolio>)(?=\s*$|\s+en\s+(?:de\s+)?{OFFICE})"),
)
_AD_INTERIM = re.compile(r",?\s*\b(?:a\.?\s?i\.|ad\s+interim)(?=\s|,|$)\s*", re.IGNORECASE)
_OF = re.compile(r"(?:van|voor)\s+(?:het\s+)?")
_WITH_PORTFOLIO = re.compile(
    rf"(?:de\s+)?{_OFFICE}(?:,\s+(?i:minister))?\s+(?:(?:van|voor)\s+)?(?:het\s+)?(?P<portfolio>[{UPPER}][^()\n]{{2,120}})"
)
#: "De Minister van Defensie heeft deze vragen beantwoord".
_HAS_ANSWERED = re.compile(
    rf"[Dd]e\s+(?={OFFICE})(?P<persons>[^.\n…]{{5,120}}?)\s+(?:heeft|hebben)\s+deze\s+vragen\s+beantwoord"
)

#: A long portfolio takes two lines; "mw. drs." may stand before the initials.
_SIGNS_AS = r"(?P<office>[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)\s+(?i:van|voor)\s+"
_OPENS_WITH_OFFICE = rf"""
    (?:\bDe|^de|^DE)\s+{_SIGNS_AS}
    (?P<portfolio>
      [{UPPER}][^\n\[]{{1,150}}? (?:(?:,|\sen)[ ]*\n(?!De\s|[{UPPER}]\.)[{UPPER}][^\n\[]{{1,100}}?)?
    )
    """
_SIGNER = rf"""
    (?:(?:mw|mevr|dhr|mr|dr|drs|ir|ing|prof)\.\s*)*
    (?P<initials>{_INITIALS})\s*(?P<name>[^\n\[]{{2,50}}?)
    """
_IN_FULL = rf"""
    (?P<name> (?!Den\s|Met\s|Voor\s)[{UPPER}][{LOWER}]+ (?:[ -](?:{_PARTICLES})[{UPPER}][{LOWER}]+){{1,3}} )
    """
_SIGNED = tuple(
    re.compile(form, re.VERBOSE | re.MULTILINE)
    for form in (
        rf"{_OPENS_WITH_OFFICE} ,?\s*(?:\[[^\]]*\]\s*)?\n+\s* {_SIGNER} \s*(?=\n|$)",
        rf"{_OPENS_WITH_OFFICE} ,[ ]*\n+[ ]* {_IN_FULL} [ ]*(?=\n|$)",
    )
)
#: "R.A.A. Jetten", and below it "Minister voor Klimaat en Energie".
_SIGNED_ABOVE = re.compile(
    rf"^{_SIGNER} ,?[ ]*\n(?:[Dd]e\s+)?{_SIGNS_AS} (?P<portfolio>[{UPPER}][^\n\[]{{1,150}}?),?\s*(?=\n|$)",
    re.VERBOSE | re.MULTILINE,
)


def answered_by(own: str, printed: str, signature: str) -> tuple[Bewindspersoon, ...]:
    """Who answers by the heading; else who signed, in what is printed above the questions or below them."""
    headings = [match["persons"] for match in _ANSWER.finditer(own)]
    named = next((found for each in headings if (found := _named(each.strip(" ,.")))), ())
    if named or (named := _signed(printed)):
        return named
    letter = _HAS_ANSWERED.search(own)
    nameless = _nameless(letter["persons"] if letter else headings[0] if headings else "")
    return nameless if nameless and (headings or letter) else _signed(signature)


def on_behalf_of(own: str, signature: str, answering: Iterable[Bewindspersoon]) -> tuple[Bewindspersoon, ...]:
    """Those in whose name too the answers are given, where most of them are named; never who answers."""
    texts = (match["persons"] for text in (own, signature) for match in _ON_BEHALF.finditer(text))
    found = max(map(_people, texts), key=lambda people: len(people), default=())
    known = {(person.office, person.portfolio.casefold()) for person in answering}
    return tuple(p for p in dict.fromkeys(found) if (p.office, p.portfolio.casefold()) not in known)


def announces(own: str) -> bool:
    """Whether a heading says who answers."""
    return _ANSWER.search(own) is not None


# --- One list of people ----------------------------------------------------------------------


def _people(printed: str) -> tuple[Bewindspersoon, ...]:
    """Those in a list by name, or else by office alone."""
    text = printed.strip(" ,.")
    if text.count(")") > text.count("("):  # "(mede namens …)"
        text = text.rstrip(" )")
    return _named(text) or _nameless(text)


def _named(printed: str) -> tuple[Bewindspersoon, ...]:
    persons = without_absent(printed)
    found = tuple(_in_brackets(persons))
    for pattern in _BESIDE:
        matches = () if found else pattern.finditer(persons)
        found = found or tuple(_person(match) for match in matches if not _is_portfolio(match["name"]))
    return found


def _in_brackets(persons: str) -> Iterator[Bewindspersoon]:
    """ "Ministers Blok (…) en Kaag (…)": who has no office of their own has that of the one before."""
    office = ""
    for match in _NAMED.finditer(persons):
        office = match["office"] or office
        if office and not _is_portfolio(match["name"]):
            yield _person(match, office)
        elif office:
            yield _of_ministry(match, office)


def _of_ministry(match: re.Match[str], office: str) -> Bewindspersoon:
    """ "minister van Financiën (FIN)", "minister van Justitie (W. Sorgdrager)"."""
    name = re.fullmatch(rf"{_PERSON}(?P<name>{_FAMILY_NAME})", match["portfolio"])
    portfolio = _portfolio(_OF.sub("", match["name"]))
    return Bewindspersoon(_name(name["name"]) if name else None, _office(office), portfolio)


def _nameless(printed: str) -> tuple[Bewindspersoon, ...]:
    """Ministers by their office alone."""
    found = (_WITH_PORTFOLIO.fullmatch(office) for office in offices(printed))
    return tuple(Bewindspersoon(None, _office(m["office"]), _portfolio(m["portfolio"])) for m in found if m)


def _signed(letter: str) -> tuple[Bewindspersoon, ...]:
    """Those below a letter, in the order of the print: the office above the name, or else below it."""
    found = sorted((match for form in _SIGNED for match in form.finditer(letter)), key=re.Match.start)
    return tuple(dict.fromkeys(map(_person, found or _SIGNED_ABOVE.finditer(letter))))


def _person(match: re.Match[str], office: str = "") -> Bewindspersoon:
    portfolio = _portfolio(match["portfolio"])
    return Bewindspersoon(_name(match["name"]), _office(office or match["office"]), portfolio)


def _is_portfolio(words: str) -> bool:
    return begins_portfolio(_OF.sub("", words, count=1))


def _name(printed: str) -> str:
    return capitalised(in_small_letters(with_accents(_AD_INTERIM.sub("", _flat(printed)))))


def _office(printed: str) -> str:
    return _OFFICES[printed.lower()]


def _portfolio(printed: str) -> str:
    """In small letters where all is printed in capitals, but not what is short for it: "EZK"."""
    portfolio = without_absent(_AD_INTERIM.sub("", _flat(printed))).strip(" ,.")
    if len(portfolio) <= _LONGEST_ABBREVIATION:
        return portfolio
    return in_small_letters(portfolio).replace(" En ", " en ")


def _flat(printed: str) -> str:
    return " ".join(printed.split())
