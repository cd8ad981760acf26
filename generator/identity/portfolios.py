"""The ministries and portfolios of ministers, where print leaves open where one ends and the next begins."""

from __future__ import annotations

import re

#: Since 1994, as the cabinets named them (Staatsalmanak; kabinetten op rijksoverheid.nl).
_NAMES = """
Algemene Zaken; Armoedebeleid, Participatie en Pensioenen; Asiel en Migratie;
Basis- en Voortgezet Onderwijs en Media; Binnenlandse Zaken; Binnenlandse Zaken en Koninkrijksrelaties;
Buitenlandse Handel; Buitenlandse Handel en Ontwikkelingshulp;
Buitenlandse Handel en Ontwikkelingssamenwerking; Buitenlandse Zaken; Defensie;
Economische Zaken; Economische Zaken en Klimaat;
Economische Zaken, Landbouw en Innovatie; Financiën; Grote Steden- en Integratiebeleid; Immigratie en Asiel;
Immigratie, Integratie en Asiel; Infrastructuur en Milieu; Infrastructuur en Waterstaat; Jeugd en Gezin;
Justitie; Justitie en Veiligheid; Klimaat en Energie; Klimaat en Groene Groei;
Landbouw, Natuur en Voedselkwaliteit; Landbouw, Natuurbeheer en Visserij;
Landbouw, Visserij, Voedselzekerheid en Natuur; Langdurige Zorg en Sport; Medische Zorg;
Medische Zorg en Sport;
Milieu en Wonen; Natuur en Stikstof; Onderwijs, Cultuur en Wetenschap; Onderwijs, Cultuur en Wetenschappen;
Ontwikkelingssamenwerking; Primair en Voortgezet Onderwijs; Rechtsbescherming;
Sociale Zaken en Werkgelegenheid; Veiligheid en Justitie; Verkeer en Waterstaat; Volksgezondheid;
Volksgezondheid, Welzijn en Sport; Volkshuisvesting en Ruimtelijke Ordening;
Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer; Vreemdelingenzaken en Integratie;
Wonen en Rijksdienst; Wonen, Wijken en Integratie
"""
_KNOWN = tuple(sorted((name.strip() for name in _NAMES.replace("\n", " ").split(";")), key=len, reverse=True))
_AND = r"(?:\s*,\s*(?:en\s*)?|\s+en\s*)"
#: Each known name, in any case, with what parts it from the next.
_ONE = re.compile("|".join(map(re.escape, _KNOWN)), re.IGNORECASE)
_SEVERAL = re.compile(rf"(?:{_ONE.pattern})(?:{_AND}(?:{_ONE.pattern}))+", re.IGNORECASE)
_FIRST_WORDS = frozenset(re.split(r"[ ,-]", name.casefold())[0] for name in _KNOWN)


def parted(printed: str) -> tuple[str, ...]:
    """ "Financiën en Defensie" are two; what is one, or not known, stays as it is."""
    if _ONE.fullmatch(printed) or not _SEVERAL.fullmatch(printed):
        return (printed,)
    return tuple(match[0] for match in _ONE.finditer(printed))


def begins_portfolio(printed: str) -> bool:
    """Whether a text begins as the name of a portfolio does, and not as that of a person."""
    words = re.findall(r"\w+", printed.casefold())
    return bool(words) and words[0] in _FIRST_WORDS
