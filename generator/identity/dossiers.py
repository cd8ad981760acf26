"""The dossiers of Kamerstukken: which one a document belongs to, and which it refers to."""

from __future__ import annotations

from collections.abc import Iterable

from generator.identity.citation_form import dossier_of
from generator.identity.names import Name
from generator.model.reference import LinkedDocument


def own_dossiers(linked: LinkedDocument) -> tuple[Name, ...]:
    """The dossier that a document is a Kamerstuk of."""
    return _dossiers([linked.document.metadata.publication or ""])


def cited_dossiers(linked: LinkedDocument) -> tuple[Name, ...]:
    """The dossiers that a document refers to, or to a Kamerstuk of."""
    return _dossiers(reference.id or "" for reference in linked.references)


def _dossiers(identifiers: Iterable[str]) -> tuple[Name, ...]:
    names = filter(None, map(dossier_of, identifiers))
    return tuple(dict.fromkeys(Name(_slug(name), name) for name in names))


def _slug(name: str) -> str:
    """ "34 300 V" gives "34300-v"."""
    return name.replace(" ", "", 1).replace(" ", "-").lower()
