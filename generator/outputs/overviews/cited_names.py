"""What is cited, by name: publications, laws, European acts and judgments by their official ids."""

from __future__ import annotations

from generator.citing.laws import CIVIL_CODE, LAWS
from generator.identity.citation_form import official_name

_LAW_PAGE = "https://wetten.overheid.nl/{}"
_LAWS = {law.id: law.names[0] for law in LAWS} | {
    id: f"Burgerlijk Wetboek, Boek {book}" for book, id in CIVIL_CODE.items()
}


def cited_name(id: str, printed: str) -> str:
    """The name of what has an official id; what is unknown is called as it was printed."""
    return official_name(id) or _LAWS.get(id) or printed


def cited_address(id: str, address: str) -> str:
    """Where it is to be read: a law as a whole, anything else at the address of its citation."""
    return _LAW_PAGE.format(id) if id.startswith("BWBR") else address
