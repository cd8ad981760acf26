"""Tiny documents that cite each other, pair, and share names: as texts, by what is to vary in them."""

from __future__ import annotations

from dataclasses import dataclass

_MASTHEAD = """{zaak}
Vragen van het lid {asker} aan de Minister van Financiën over {subject} (ingezonden 3 september 2019).
"""
_ANSWERED = """
Antwoord van Minister Hoekstra (Financiën) (ontvangen {received} 2019).
"""
_FOOT = """
Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel {number}
ah-tk-20192020-{number}
"""


@dataclass(frozen=True, slots=True)
class Tiny:
    """Two questions, answered where it has a `number`; the second refers to publication `cites`."""

    number: int | None = 1
    zaak: str = "2019Z16000"
    asker: str = "Jansen (SP)"
    subject: str = "de bank"
    first: str = "Kent u het bericht over de bank?"
    received: str = "20 september"
    cites: int = 2

    def text(self) -> str:
        """The document as it is printed."""
        cited = f"Aanhangsel Handelingen, vergaderjaar 2019–2020, nr. {self.cites}, vraag 1"
        asked = (self.first, f"Kent u {cited}?")
        masthead = _MASTHEAD.format(zaak=self.zaak, asker=self.asker, subject=self.subject)
        if self.number is None:
            return masthead + "".join(f"\nVraag {n}\n{words}\n" for n, words in enumerate(asked, 1))
        answers = (f"Ja, over {self.subject}.", f"Zie {cited}, en het antwoord op vraag 1.")
        pairs = zip(asked, answers, strict=True)
        parts = (f"\nVraag {n}\n{q}\n\nAntwoord {n}\n{a}\n" for n, (q, a) in enumerate(pairs, 1))
        head = f"AH {self.number}\n{masthead}{_ANSWERED.format(received=self.received)}"
        return head + "".join(parts) + _FOOT.format(number=self.number)
