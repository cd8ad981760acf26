"""The places of a document that refer to others, as links, with the words that a masthead uses for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.identity.wording import place_names
from generator.model.document import Document, Section
from generator.model.reference import Reference
from generator.model.text import texts
from generator.outputs.pages.escape import escape_in_link

#: "Zie ook Aanhangsel Handelingen, …, nr. 528": often the notice of delay of the same questions, so that it
#: says nothing of before or after.
_SEE_ALSO = re.compile(r"\bzie\s*ook\b(?:[^.;:]|\bnrs?\.)*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnPlaces:
    """What the places of a document are called, by their anchors, and the texts of its mastheads."""

    names: Mapping[str, str]
    mastheads: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, document: Document) -> OwnPlaces:
        """The places of this document."""
        sections = (part for part in document.parts if isinstance(part, Section) and part.role == "masthead")
        said = {part.anchor: [text.plain for text in texts(part.blocks)] for part in sections}
        return cls(place_names(document), said)

    def link(self, reference: Reference) -> str:
        """Where a reference stands; of a masthead with "zie ook" where that is how it refers."""
        words = " (“zie ook”)" if self._says_see_also(reference) else ""
        return f"[{escape_in_link(self.names[reference.origin])}](#{reference.origin}){words}"

    def _says_see_also(self, reference: Reference) -> bool:
        said = self.mastheads.get(reference.origin)
        if not said or not reference.links:
            return False
        return _SEE_ALSO.search(said[reference.text_index][: reference.links[0].start]) is not None
