"""Counting what was understood, and saying it in Dutch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.corpus.outcome import Outcome
from generator.model.diagnostic import Severity


@dataclass(slots=True)
class Tally:
    """What was counted over all documents of one command; `str` tells it on one line."""

    documents: int = 0
    questions: int = 0
    answers: int = 0
    references: int = 0
    failures: int = 0
    severities: Counter[Severity] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        self.documents += 1
        self.questions += outcome.questions
        self.answers += outcome.answers
        self.references += outcome.references
        self.severities.update(diagnostic.severity for diagnostic in outcome.diagnostics)
        self.warnings.update(each.code for each in outcome.diagnostics if each.severity == "warning")

    @property
    def status(self) -> int:
        """1 where a file failed or a document has an error, else 0."""
        return int(self.failures > 0 or self.severities["error"] > 0)

    def warned_of(self) -> str:
        """The codes of the warnings, those that come most first: "number-gap (3), lone-number (1)"."""
        most_first = sorted(self.warnings.items(), key=lambda each: (-each[1], each[0]))
        return ", ".join(f"{code} ({count})" for code, count in most_first)

    def __str__(self) -> str:
        parts = (
            number(self.documents, "document", "documenten"),
            number(self.questions, "vraag", "vragen"),
            number(self.answers, "antwoord", "antwoorden"),
            number(self.references, "verwijzing", "verwijzingen"),
        )
        unread = f"; {number(self.failures, 'bestand', 'bestanden')} niet gelezen" if self.failures else ""
        return f"{', '.join(parts)}; {by_severity(self.severities)}{unread}"


def by_severity(severities: Mapping[Severity, int]) -> str:
    """How many of each severity: "1 fout, 2 waarschuwingen, 0 opmerkingen"."""
    return ", ".join(
        (
            number(severities.get("error", 0), "fout", "fouten"),
            number(severities.get("warning", 0), "waarschuwing", "waarschuwingen"),
            number(severities.get("info", 0), "opmerking", "opmerkingen"),
        )
    )


def number(count: int, one: str, more: str) -> str:
    """A count with the noun that goes with it: "1 fout", "2 fouten"."""
    return f"{count} {one if count == 1 else more}"
