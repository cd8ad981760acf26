"""The printed labels of questions, answers and other sections: "Vraag 2 en 3", "Antwoord op vraag 1:".

The forms are those of the Aanhangsel ("Antwoord 2 en 3"), of letters ("Antwoord op vraag 1:") and of lists,
and what writers make of them ("[Antwoord 1]", "1. Antwoord", "Ad 1."). A form that a text may use as well, or
that is spelled wrong, is `weak`: it is a label only where the document waits for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal, TypeAlias

from generator.dutch.invisible import place_of, visible
from generator.dutch.numbers import HEADING_LIST, WORDS, number_of_word, read_numbers

Opens: TypeAlias = Literal[
    "masthead", "heading", "question", "answer", "explanation", "announcement", "introduction", "signature"
]


@dataclass(frozen=True, slots=True)
class Label:
    """What a line opens. `numbers` is empty where none is printed; `end` is where the label ends.

    `weak` says that it is one only where the document waits for it. `asker` is the fractie whose question or
    answer it opens, in a schriftelijk overleg.
    """

    opens: Opens
    numbers: tuple[str, ...]
    end: int
    weak: bool = False
    asker: str = ""


# --- What labels are made of -----------------------------------------------------------------

_LEAD = r"[\s•·*_#>-]*"
#: A label within a pair of these is one; a quotation that only begins with it is none.
_PAIRS = {"[": "]", "(": ")", '"': '"', "“": "”", "„": "”", "«": "»"}
_NR = r"(?: (?:nrs?|no)\.?\s* | nummers?\s* | \#\s? )? \(?"
_NUMBER_WORD = rf"(?:één|{'|'.join(WORDS[1:])})"
_NUMBER_WORDS = rf"{_NUMBER_WORD} (?:\s+en\s+{_NUMBER_WORD})* (?!\w)"
_NUMBERS = rf"(?: (?P<numbers>{HEADING_LIST}) | (?P<words> {_NUMBER_WORDS} ) )"
_PARTICLES = r"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ii]n|[’']t|[Ee]l)\s){0,3}"
_NAME = rf"{_PARTICLES}[A-ZÀ-Þ][\w’'-]{{1,30}}(?:\s\([^()]{{1,30}}\))?"
#: "van het lid Van Gerven (SP)", with which a line ends; a text behind it could be taken for a name
_OF_WHOM = rf"\s+van\s+(?:het\s+lid|de\s+leden)\s+{_NAME}(?:(?:,|\sen)\s{_NAME}){{0,5}}\s*:?$"
#: "Antwoord 5 en 6 (gezamenlijk):", "Vraag 3)", "**Vraag 1:**", "Het antwoord op vraag 1 luidt:"
_MARK = r"""
    \s* (?: gezamenlijk | samen | tezamen | gecombineerd | \([^()]{1,60}\)
           | (?:luidt|is)(?:\s+als\s+volgt)?(?=\s*:) )?
    (?P<mark> \s* [.:;)–-]{0,2} \s* [*_]* [.:;]? ) \s*
"""
_BEHIND = rf"(?: {_OF_WHOM} | {_MARK} (?P<rest>.*) $ )"

_ANSWER_WORD = r"(?: Antwoord(?:en)? | ANTWOORD(?:EN)? | Antw\.? | Beantwoording | (?<=\s)antwoord(?:en)? )"
_OFFICE = r"(?:[Mm]inister|[Ss]taatssecretaris|[Kk]abinet)(?:-president)?"
_WHO = rf"(?: (?:van\s+)? (?:(?:de|het)\s+)? {_OFFICE} \s+ (?=op\s) )?"
_QUESTION_WORD = r"(?: (?:sub|deel|[Kk]amer)?[Vv]ra(?:ag|gen) \s* )"

_QUESTION = re.compile(
    rf"{_LEAD} (?: (?:Deelv|V)ra(?:ag|gen) | VRA(?:AG|GEN) ) \s* {_NR} {_NUMBERS} {_BEHIND}", re.VERBOSE
)
_ANSWER = re.compile(
    rf"""
    {_LEAD} (?:
        (?:(?:Gezamenlijk|Gecombineerd|Het)\s+)? {_ANSWER_WORD} \s* {_WHO}
        (?:(?:op|bij|van|voor|ad)\s+)? (?:de\s+)? {_QUESTION_WORD}?
      | Reactie \s+ op \s+ (?:de\s+)? vra(?:ag|gen) \s+
    )
    (?:onder\s+)? {_NR} {_NUMBERS} {_BEHIND}
    """,
    re.VERBOSE,
)
#: "1. Antwoord", "2) Vraag:"
_NUMBER_FIRST = re.compile(
    rf"{_LEAD} (?P<numbers>\d{{1,3}}[a-z]?) \s* [.)]? \s* (?P<word> Vraag|Antwoord ) \s* [:.]? $",
    re.VERBOSE,
)
_AD = re.compile(
    rf"{_LEAD} (?:Ad|AD) \s+ (?:de\s+)? {_QUESTION_WORD}? {_NR} {_NUMBERS} {_BEHIND}", re.VERBOSE
)
_UNNUMBERED_QUESTION = re.compile(rf"{_LEAD} Vraag \s* (?: [:.] | [*_]+ )* \s* $", re.VERBOSE)
#: How an answer begins that stands right behind its label, and no name or office does: "Antwoord Ja."
_BEGINS_ANSWER = (
    r"(?:Ja|Nee|Neen|Zie|Klopt|Geen|Niet|De|Het|Ik|Wij|Dit|Dat|Deze|Er|In|Op|Voor|Volgens|Onbekend|Beide|Nog)\b"
)
_UNNUMBERED_ANSWER = re.compile(
    rf"""
    {_LEAD} (?: Antwoord(?:en)? | ANTWOORD(?:EN)? | Antw\.? )
    (?: \s+op\s+(?:alle|deze|bovenstaande|de)\s+vragen )? \s*
    (?: \s* [*_]* [:.] [*_]* \s* (?P<rest>\S.*)?
      | \s* [;–-] \s* (?P<parted>[A-ZÀ-Þ].*)
      | (?: \s*\t\s* | \s{{2,}} ) (?P<apart>\S.*)
      | \s+ (?P<begun> {_BEGINS_ANSWER} .*)
      | [*_]* ) $
    """,
    re.VERBOSE,
)
#: Headings of an answer that more often are those of a section.
_ANSWERS_TOO = re.compile(
    rf"{_LEAD} (?: Beantwoording | Reactie (?: \s+ (?:van\s+)? (?:(?:de|het)\s+)? {_OFFICE} )? ) \s* :? $",
    re.VERBOSE,
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
#: What can stand behind a label without a colon: a sentence or a quotation, "12 gemeenten doen mee".
_BEGINS_TEXT = re.compile(r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’\"“«]|€|\d[\d.,]*\s+[a-zà-ÿ]{2}")
LONGEST_LABEL = 400
LONGEST_SHOUT = 60
"""A line so short that is all capitals may be a label: "ANTWOORD OP VRAAG 2 EN 3"."""


def read_label(text: str) -> Label | None:
    """The label that a stripped line begins with, or None. What prints nothing makes no difference."""
    label = _read(seen := visible(text))
    if label is None or len(seen) == len(text):
        return label
    return replace(label, end=place_of(text, label.end))


def _read(text: str) -> Label | None:
    if text and _PAIRS.get(text[0]) == text[-1] and (inner := _read(text[1:-1])):
        return replace(inner, end=len(text)) if inner.end == len(text) - 2 else None
    head = text[:LONGEST_LABEL]
    if len(head) < LONGEST_SHOUT and (head.isupper() or _LOWER.match(head)):
        head = head.capitalize()
    if label := _numbered("question", _QUESTION, head, text) or _numbered("answer", _ANSWER, head, text):
        return label
    if match := _NUMBER_FIRST.match(head):
        return Label("question" if match["word"] == "Vraag" else "answer", (match["numbers"],), len(text))
    return _unnumbered(head, text) or _weak(head, text)


def _unnumbered(head: str, text: str) -> Label | None:
    if _UNNUMBERED_QUESTION.match(head):
        return Label("question", (), len(text))
    for opens, pattern in (("answer", _UNNUMBERED_ANSWER), *_SECTIONS):
        if match := pattern.match(head):
            return Label(opens, (), _text_behind(match, text))
    return None


def _text_behind(match: re.Match[str], text: str) -> int:
    """Where the text begins that stands behind a label on its line; its end where none does."""
    starts = (match.start(group) for group, found in match.groupdict().items() if found)
    return next(starts, len(text))


def _numbered(opens: Opens, pattern: re.Pattern[str], head: str, text: str) -> Label | None:
    match = pattern.match(head)
    if match is None:
        return None
    rest = match["rest"] or ""
    if rest and ":" not in (match["mark"] or "") and not _BEGINS_TEXT.match(rest):
        return None
    return Label(opens, _numbers(match), match.start("rest") if rest else len(text))


def _numbers(match: re.Match[str]) -> tuple[str, ...]:
    if printed := match["numbers"]:
        return tuple(number.number for number in read_numbers(printed))
    words = (word.replace("é", "e") for word in match["words"].split())
    return tuple(number for word in words if (number := number_of_word(word)))


# --- Forms that a text may use as well, and labels spelled wrong --------------------------------

#: Letters that a scan has in the place of figures, in what is no longer than a number.
_SCANNED = str.maketrans("lIOoZzSB", "11002258")
_SHORT_LABEL = re.compile(
    r"(?P<word>[A-Z][A-Za-z]{3,10})\s+(?P<numbers>[\dlIOoZzSB]{1,3}(?:\s*(?:,|en)\s*[\dlIOoZzSB]{1,3})*)\s*[.:]?$"
)
_SPELLED_RIGHT: dict[str, Opens] = {"vraag": "question", "antwoord": "answer"}


def _weak(head: str, text: str) -> Label | None:
    if label := _numbered("answer", _AD, head, text):
        return replace(label, weak=True)
    if _ANSWERS_TOO.match(head):
        return Label("answer", (), len(text), weak=True)
    return _misspelled(head, text)


def _misspelled(head: str, text: str) -> Label | None:
    """ "Anwoord 1", "Vraag l0": one letter wrong, or letters for figures, alone on a line."""
    match = _SHORT_LABEL.match(head)
    if match is None:
        return None
    word = match["word"].lower()
    for right, opens in _SPELLED_RIGHT.items():
        if word == right or _one_letter_off(word, right):
            numbers = read_numbers(match["numbers"].translate(_SCANNED))
            return Label(opens, tuple(number.number for number in numbers), len(text), weak=True)
    return None


def _one_letter_off(word: str, right: str) -> bool:
    """Whether one letter is missing, too many, other, or swapped with its neighbour."""
    if word[:1] != right[0] or abs(len(word) - len(right)) > 1:
        return False
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, right, strict=False)))
    rest, wanted = word[same:], right[same:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[:2][::-1] and rest[2:] == wanted[2:])
    )
