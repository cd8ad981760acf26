"""The id of a document, and so the address of its page."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from generator.model.document import Metadata

RESERVED = re.compile(
    r"""
      index | meldingen | jaar-.*                    # pages of our own stand at these addresses
    | con | prn | aux | nul | com[0-9] | lpt[0-9]    # Windows can have no file of that name
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Those of kst-35688-(R1989)-5 would have to be escaped in every link to it.
_BRACKETS = re.compile(r"[()]")


def document_id(metadata: Metadata, path: str) -> str:
    """The id that a document wants; one that cannot be an address gets "document-" before it."""
    wanted = wanted_id(metadata, path)
    return f"document-{wanted}" if RESERVED.fullmatch(wanted) else wanted


def wanted_id(metadata: Metadata, path: str) -> str:
    """The side file's id, else the printed publication, else the zaaknummer, else date and name.

    A document of which nothing of all that is known is named after its file.
    """
    official = metadata.publication or metadata.zaak
    known = metadata.id or _BRACKETS.sub("", official or "") or _date_and_name(metadata) or metadata.number
    return known or slug(PurePath(path).stem)


def _date_and_name(metadata: Metadata) -> str | None:
    """ "2019-06-20-ploumen", "2021-04-13-blok": the day and first asker, or both of the answer."""
    if metadata.submitted and metadata.askers:
        return f"{metadata.submitted.isoformat()}-{slug(metadata.askers[0].name)}"
    names = [person.name for person in metadata.answered_by if person.name]
    if metadata.answered and names:
        return f"{metadata.answered.isoformat()}-{slug(names[0])}"
    return None


def slug(name: str) -> str:
    """A name as a part of an address: "Çelik (DENK)" gives "celik-denk"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "document"
