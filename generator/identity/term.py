"""The term within which written questions of members are answered."""

from __future__ import annotations

from datetime import date, timedelta

from generator.model.document import Kind

#: Reglement van Orde van de Tweede Kamer: a minister answers written questions within three weeks.
TERM = timedelta(weeks=3)
#: It holds for written questions, whatever the site has of them; for no committee's list or oral questions.
_WITH_TERM: frozenset[Kind] = frozenset({"answers", "questions", "postponement"})


def end_of_term(kind: Kind, submitted: date | None) -> date | None:
    """The last day of the term; None where none holds, or where nothing tells when it began."""
    return submitted + TERM if submitted and kind in _WITH_TERM else None
