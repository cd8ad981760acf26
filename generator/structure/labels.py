"""The printed labels of questions, answers and other sections: "Vraag 2 en 3", "Antwoord op vraag 1:".

The forms are those of the Aanhangsel ("Antwoord 2 en 3"), of letters ("Antwoord op vraag 1:") and of lists,
and what writers make of them ("[Antwoord 1]", "1. Antwoord", "Ad 1."). A form that a text may use as well, or
that is spelled wrong, is `weak`: it is a label only where the document waits for it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.dutch.invisible import place_of, visible
from generator.dutch.numbers import DIGITS, HEADING_LIST
from generator.structure.label import Label, Opens
from generator.structure.label_words import (
    BEHIND,
    LEAD,
    NUMBERS,
    OFFICE,
    QUESTION_WORD,
    numbered,
    text_behind,
)
from generator.structure.weak_forms import read_weak_label

#: A label within a pair of these is one; a quotation that only begins with it is none.
_PAIRS = {"[": "]", "(": ")", '"': '"', "“": "”", "„": "”", "«": "»"}

_ANSWER_WORD = r"""
    (?: Antwoord(?:en)? | ANTWOORD(?:EN)? | Antw\.? | Beantwoording
      | (?<=\s)(?:antwoord(?:en)?|beantwoording) )
"""
_PORTFOLIO = r"(?:\s+(?:van|voor)\s+[A-Z][^.:;?]{2,80}?)?"
_WHO = rf"(?: (?:van\s+)? (?:(?:de|het)\s+)? {OFFICE} {_PORTFOLIO} \s+ (?=op\s) )?"

_QUESTION = re.compile(
    rf"{LEAD} (?: (?:Deelv|Kamerv|V)ra(?:ag|gen) | VRA(?:AG|GEN) | Vrn?\. ) \s* {NUMBERS} {BEHIND}",
    re.VERBOSE,
)
_ANSWER = re.compile(
    rf"""
    {LEAD} (?:
        (?:(?:Gezamenlijke?|Gecombineerde?|Het|Mijn|Ons|De)\s+)? {_ANSWER_WORD} \s* {_WHO}
        \(? (?:(?:op|bij|van|voor|ad)\s+)? (?:(?:de|uw)\s+)? {QUESTION_WORD}?
      | (?:Reactie|(?:Onze|Mijn|De|Gezamenlijke)\s+reactie) \s+ {_WHO}
        op \s+ (?:(?:de|uw)\s+)? vra(?:ag|gen) \s+
    )
    (?:onder\s+)? {NUMBERS} {BEHIND}
    """,
    re.VERBOSE,
)
#: "1. Antwoord", "2) Vraag:"
_NUMBER_FIRST = re.compile(
    rf"{LEAD} (?P<numbers>{DIGITS}[a-z]?) (?:\s*[.)])? \s* (?P<word> Vraag|Antwoord ) \s* [:.]? $",
    re.VERBOSE,
)
_UNNUMBERED_QUESTION = re.compile(rf"{LEAD} Vraag \s* (?: [:.*_]+ \s* )? $", re.VERBOSE)
#: How an answer begins that stands right behind its label, and no name or office does: "Antwoord Ja."
_BEGINS_ANSWER = (
    r"(?:Ja|Nee|Neen|Zie|Klopt|Geen|Niet|De|Het|Ik|Wij|Dit|Dat|Deze|Er|In|Op|Voor|Volgens|Onbekend|Beide|Nog)\b"
)
_UNNUMBERED_ANSWER = re.compile(
    rf"""
    {LEAD} (?: Antwoord(?:en)? | ANTWOORD(?:EN)? | Antw\.? )
    (?: \s+op\s+(?:alle|deze|bovenstaande|de(?:\s+overige)?)\s+vragen )?
    (?: \s* [*_]* [:.] [*_]* \s* (?P<rest>\S.*)?
      | \s* [;–-] \s* (?P<parted>[A-ZÀ-Þ].*)
      | (?: [^\S\t]*\t\s* | \s{{2,}} ) (?P<apart>(?!van\b|door\b|op\b|aan\b)\S.*)
      | \s+ (?P<begun> {_BEGINS_ANSWER} .*)
      | \s* (?: [*_]* | [–-] ) ) $
    """,
    re.VERBOSE,
)
#: Without a full stop: "… verwijs ik naar mijn eerdere | antwoord op vraag 4." ends a sentence.
_LOWER = re.compile(
    rf"(?:vra(?:ag|gen)|antwoord(?:en)?(?:\s+op)?(?:\s+(?:de\s+)?vra(?:ag|gen))?)\s+(?:{HEADING_LIST})\s*:?$"
)
_SECTIONS: tuple[tuple[Opens, re.Pattern[str]], ...] = (
    ("explanation", re.compile(rf"{LEAD}Toelichting\s*(?:[:.*_]+\s*(?P<rest>.*)|)$")),
    ("explanation", re.compile(r"(?P<rest>Deze vragen dienen ter aanvulling .*)$")),
    ("announcement", re.compile(rf"{LEAD}Mededeling\s*(?:[:.*_]+\s*(?P<rest>.*)|)$")),
)
#: How every form begins, whatever stands before it: most lines need no closer look.
_MAY_OPEN = re.compile(
    r"[\W_]*(?:[va]|q\s*:|[qv]?\d|kamerv|hoofdv|quest|de(?:elv|ze|rd)|ge[zc]|het\s|mijn\s|onze?\s|ons\s|bean"
    r"|reac|toel|mede|eers|twe|tie|twa|elf|zes|zev|neg)",
    re.IGNORECASE,
)
#: Letters set apart, for emphasis or by a scan; a wider gap parts words.
_SPREAD = re.compile(r"[VA] (?:[a-z] ){3,}")
_BETWEEN_LETTERS = re.compile(r"(?<=\b\w) (?=\w\b)")
LONGEST_SHOUT = 60
"""A line so short that is all capitals may be a label: "ANTWOORD OP VRAAG 2 EN 3"."""


def read_label(text: str) -> Label | None:
    """The label that a stripped line begins with, or None. What prints nothing makes no difference."""
    label = _read(seen := visible(text))
    if label is None or len(seen) == len(text):
        return label
    return replace(label, end=place_of(text, label.end))


def _read(text: str) -> Label | None:
    if text and _PAIRS.get(text[0]) == text[-1] and (inner := _read_bare(text[1:-1])):
        return replace(inner, end=len(text)) if inner.end == len(text) - 2 else None
    return _read_spread(text) if _SPREAD.match(text) else _read_bare(text)


def _read_spread(text: str) -> Label | None:
    """The label that is all of a line whose letters stand apart: "V r a a g  2"."""
    together = _BETWEEN_LETTERS.sub("", text)
    label = _read_bare(together)
    return replace(label, end=len(text)) if label and label.end == len(together) else None


def _read_bare(text: str) -> Label | None:
    if not _MAY_OPEN.match(text):
        return None
    short = len(text) < LONGEST_SHOUT and (text.isupper() or _LOWER.match(text))
    seen = text.capitalize() if short else text
    if label := numbered("question", _QUESTION, seen) or numbered("answer", _ANSWER, seen):
        return label
    if match := _NUMBER_FIRST.match(seen):
        return Label("question" if match["word"] == "Vraag" else "answer", (match["numbers"],), len(text))
    return _unnumbered(seen) or read_weak_label(seen)


def _unnumbered(text: str) -> Label | None:
    if _UNNUMBERED_QUESTION.match(text):
        return Label("question", (), len(text))
    for opens, pattern in (("answer", _UNNUMBERED_ANSWER), *_SECTIONS):
        if match := pattern.match(text):
            return Label(opens, (), text_behind(match, text))
    return None
