"""What parties and ministries are called for short, so that one is found by the other: NSC, VWS."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter

from generator.dutch.dutch_words import fold

#: Parties as the Kiesraad registers them (Register van aanduidingen), by what the Kamer calls them for short
#: (tweedekamer.nl, Fracties). One that is known by its short name only is not here: DENK, Volt.
_PARTIES = """
BBB: BoerBurgerBeweging; BVNL: Belang van Nederland; CDA: Christen-Democratisch Appèl; CU: ChristenUnie;
D66: Democraten 66; FVD: Forum voor Democratie; GL: GroenLinks; GPV: Gereformeerd Politiek Verbond;
JA21: Juiste Antwoord 2021; LN: Leefbaar Nederland; LPF: Lijst Pim Fortuyn; NSC: Nieuw Sociaal Contract;
PvdA: Partij van de Arbeid; PvdD: Partij voor de Dieren; PVV: Partij voor de Vrijheid;
RPF: Reformatorische Politieke Federatie; SGP: Staatkundig Gereformeerde Partij; SP: Socialistische Partij;
VVD: Volkspartij voor Vrijheid en Democratie
"""
#: Ministries since 2010, as they call themselves (rijksoverheid.nl, Ministeries); their names in full as in
#: portfolios.py.
_MINISTRIES = """
AZ: Algemene Zaken; AenM: Asiel en Migratie; BZ: Buitenlandse Zaken;
BHO: Buitenlandse Handel en Ontwikkelingshulp; BHOS: Buitenlandse Handel en Ontwikkelingssamenwerking;
BZK: Binnenlandse Zaken en Koninkrijksrelaties; EZ: Economische Zaken; EZK: Economische Zaken en Klimaat;
IenM: Infrastructuur en Milieu; IenW: Infrastructuur en Waterstaat; JenV: Justitie en Veiligheid;
KGG: Klimaat en Groene Groei; LNV: Landbouw, Natuur en Voedselkwaliteit;
LVVN: Landbouw, Visserij, Voedselzekerheid en Natuur; OCW: Onderwijs, Cultuur en Wetenschap;
SZW: Sociale Zaken en Werkgelegenheid; VenJ: Veiligheid en Justitie;
VRO: Volkshuisvesting en Ruimtelijke Ordening; VWS: Volksgezondheid, Welzijn en Sport
"""


#: Those that are called by one word, for which there is no shorter one.
ONE_WORD = ("Defensie", "Financiën")
_WORD = re.compile(r"\w(?:&\w)?\w*")
_TWO_LETTERS = re.compile(r"([A-Z])en([A-Z])")


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def _listed(table: str) -> Iterator[tuple[str, str]]:
    for each in table.replace("\n", " ").split(";"):
        short, name = each.strip().split(": ")
        yield name, short


def _ministries() -> Iterator[tuple[str, str]]:
    """What ministries are called: also "I&W", and "ministerie van VWS"."""
    for name, short in _listed(_MINISTRIES):
        with_sign = _TWO_LETTERS.sub(r"\1&\2", short)
        yield from ((called, short) for called in (name, with_sign) if called != short)
        yield from ((f"ministerie van {called}", short) for called in {name: 0, with_sign: 0, short: 0})
    yield from ((f"ministerie van {name}", name) for name in ONE_WORD)


#: By the words of a name, folded, what it is called for short, folded.
ABBREVIATIONS: Mapping[str, str] = {
    _words(name): fold(short) for name, short in (*_listed(_PARTIES), *_ministries())
}


def _any_of(names: Iterable[str]) -> str:
    """A pattern of names, the longest first; by their letter, so that most words are known to begin none."""
    longest_first = sorted(names, key=lambda name: (name[0], -len(name)))
    by_letter = groupby(longest_first, key=itemgetter(0))
    return "|".join(f"{letter}(?:{'|'.join(name[1:] for name in some)})" for letter, some in by_letter)


_NAME = re.compile(rf"\b(?:{_any_of(ABBREVIATIONS)})\b".replace(" ", r"\W+"))


def abbreviations_in(text: str) -> Iterator[str]:
    """What the parties and ministries that a text names in full are called for short, folded."""
    for match in _NAME.finditer(fold(text)):
        yield ABBREVIATIONS[_words(match[0])]


def one_word_ministries(office: str) -> Iterator[str]:
    """The ministries without a shorter name of an office: "Staatssecretaris van Defensie"; folded."""
    words = _words(office).split()
    return (name for name in map(fold, ONE_WORD) if name in words)
