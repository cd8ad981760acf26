"""The dossiers of Kamerstukken: which one a document belongs to, and which it refers to."""

from __future__ import annotations

from collections.abc import Iterable

from generator.identity.document_id import slug
from generator.identity.names import Name
from generator.identity.official_addresses import dossier_address
from generator.identity.official_ids import Dossier, dossier_of, parse_id
from generator.model.reference import LinkedDocument


def own_dossiers(linked: LinkedDocument) -> tuple[Name, ...]:
    """The dossier that a document is a Kamerstuk of."""
    metadata = linked.document.metadata
    return _dossiers(filter(None, [metadata.number, metadata.publication]))


def cited_dossiers(linked: LinkedDocument) -> tuple[Name, ...]:
    """The dossiers that a document refers to, or to a Kamerstuk of."""
    return _dossiers(reference.id or "" for reference in linked.references)


def _dossiers(identifiers: Iterable[str]) -> tuple[Name, ...]:
    dossiers = (dossier_of(parse_id(identifier)) for identifier in identifiers)
    return tuple(dict.fromkeys(_name(dossier) for dossier in dossiers if dossier))


def _name(dossier: Dossier) -> Name:
    """ "34 300 V" has its page at "34300-v"."""
    return Name(slug(dossier.id), dossier.name, dossier_address(dossier))
