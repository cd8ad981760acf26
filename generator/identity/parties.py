"""The parties of members of parliament, to tell one from a name without brackets: "het lid Kops, PVV,"."""

from __future__ import annotations

import re

#: Fracties since 1995, in the spellings in print (the Kamer's list of fracties).
_NAMES = """
50PLUS, AOV, BBB, BIJ1, BVNL, BoerBurgerBeweging, CD, CDA, CPN, CU, ChristenUnie, D66, D'66, DENK, FVD,
Forum voor Democratie, GL, GL-PvdA, GPV, GroenLinks, GroenLinks-PvdA, JA21, LN, LPF, Leefbaar Nederland,
NSC, Nieuw Sociaal Contract, OSF, Partij van de Arbeid, Partij voor de Dieren, Partij voor de Vrijheid, PPR,
PSP, PVV, PvdA, PvdD, RPF, SGP, SP, Unie 55+, VVD, Volkspartij voor Vrijheid en Democratie, Volt
"""
_SPELLINGS = tuple(" ".join(name.split()) for name in _NAMES.split(","))
_KNOWN = frozenset(name.casefold() for name in _SPELLINGS)
PARTY = rf"(?:{'|'.join(map(re.escape, sorted(_SPELLINGS, key=len, reverse=True)))})"
"""How a party is printed, the longest name first."""
#: Members who left go on as a group of their own: "Groep Van Haga", "Fractie Den Haan".
_GROUP = re.compile(r"(?:[Gg]roep|Fractie)\s\S.*")


def is_party(printed: str) -> bool:
    """Whether this is how a party or a group is printed, and no name."""
    return printed.casefold() in _KNOWN or _GROUP.fullmatch(printed) is not None
