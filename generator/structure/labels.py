"""The printed labels of questions, answers and other sections: "Vraag 2 en 3", "Antwoord op vraag 1:"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.dutch.numbers import HEADING_LIST, read_numbers

Opens: TypeAlias = Literal[
    "masthead", "question", "answer", "explanation", "announcement", "introduction", "signature"
]

_LEAD = r"[\s•·*_#>-]*"
#: "Antwoord 5 en 6 (gezamenlijk):", "Vraag 3)", "**Vraag 1:**"
_TAIL = r"\s*(?:gezamenlijk|samen|tezamen|gecombineerd|\([^()]{1,60}\))?\s*[.:)–-]{0,2}\s*[*_]*[.:]?\s*"
_REST = r"(?P<rest>(?:[\"'‘“«(\[]?\s?[A-ZÀ-Þ’\"“«].*)?)"
_NR = r"(?:nrs?\.?\s*|nummers?\s*)?"
_PARTICLES = r"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ii]n|[’']t|[Ee]l)\s){0,3}"
_NAME = rf"{_PARTICLES}[A-ZÀ-Þ][\w’'-]{{1,30}}(?:\s\([^()]{{1,30}}\))?"
#: "van het lid Van Gerven (SP)", with which a line ends; a text behind it could be taken for a name
_OF_WHOM = rf"\s+van\s+(?:het\s+lid|de\s+leden)\s+{_NAME}(?:(?:,|\sen)\s{_NAME}){{0,5}}\s*:?$"

_QUESTION = re.compile(
    rf"{_LEAD}(?:(?:Deelv|V)ra(?:ag|gen)|VRA(?:AG|GEN))\s*{_NR}\(?(?P<numbers>{HEADING_LIST})(?:{_OF_WHOM}|{_TAIL}{_REST}$)"
)
_UNNUMBERED_QUESTION = re.compile(rf"{_LEAD}Vraag\s*(?:[:.]|[*_]+)*\s*$")
_ANSWER = re.compile(
    rf"""
    {_LEAD}(?:
        (?:(?:Gezamenlijk|Gecombineerd|Het)\s+)?
        (?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Antw\.|Beantwoording|(?<=\s)antwoord(?:en)?)\s*
        (?:(?:op|bij|van|voor|ad)\s+)?(?:de\s+)?(?:(?:sub|deel|[Kk]amer)?[Vv]ra(?:ag|gen)\s*)?
        |
        Reactie\s+op\s+(?:de\s+)?vra(?:ag|gen)\s+
    )
    (?:onder\s+)?{_NR}\(?(?P<numbers>{HEADING_LIST})(?:{_OF_WHOM}|{_TAIL}{_REST}$)
    """,
    re.VERBOSE,
)
_UNNUMBERED_ANSWER = re.compile(
    rf"{_LEAD}(?:Antwoord|ANTWOORD)(?:en)?(?:\s+op\s+(?:alle|deze|bovenstaande|de)\s+vragen)?\s*(?:[*_]*[:.][*_]*\s*(?P<rest>\S.*)?|[*_]*)$"
)
#: Without a full stop: "… verwijs ik naar mijn eerdere | antwoord op vraag 4." ends a sentence.
_LOWER = re.compile(
    rf"(?:vra(?:ag|gen)|antwoord(?:en)?(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?)\s+(?:{HEADING_LIST})\s*:?$"
)
_SECTIONS: tuple[tuple[Opens, re.Pattern[str]], ...] = (
    ("explanation", re.compile(rf"{_LEAD}Toelichting\s*(?:[:.*_]+\s*(?P<rest>.*)|)$")),
    ("explanation", re.compile(r"(?P<rest>Deze vragen dienen ter aanvulling .*)$")),
    ("announcement", re.compile(rf"{_LEAD}Mededeling\s*(?:[:.*_]+\s*(?P<rest>.*)|)$")),
)
LONGEST_LABEL = 400
LONGEST_SHOUT = 60
"""A line so short that is all capitals may be a label: "ANTWOORD OP VRAAG 2 EN 3"."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a line opens. `numbers` is empty where none is printed; `end` is where the label ends."""

    opens: Opens
    numbers: tuple[str, ...]
    end: int


def read_label(text: str) -> Label | None:
    """The label that a stripped line begins with, or None."""
    head = text[:LONGEST_LABEL]
    if len(head) < LONGEST_SHOUT and (head.isupper() or _LOWER.match(head)):
        head = head.capitalize()
    if match := _QUESTION.match(head):
        return _label("question", match, text)
    if match := _ANSWER.match(head):
        return _label("answer", match, text)
    if _UNNUMBERED_QUESTION.match(head):
        return Label("question", (), len(text))
    if match := _UNNUMBERED_ANSWER.match(head):
        return _label("answer", match, text)
    return next((_label(opens, m, text) for opens, pattern in _SECTIONS if (m := pattern.match(head))), None)


def _label(opens: Opens, match: re.Match[str], text: str) -> Label:
    groups = match.groupdict()
    numbers = tuple(printed.number for printed in read_numbers(groups.get("numbers") or ""))
    return Label(opens, numbers, match.start("rest") if groups.get("rest") else len(text))
