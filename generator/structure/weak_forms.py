"""Labels in a form that a text may use as well, and labels spelled wrong: "Ad 1.", "Reactie", "Anwoord 1"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from generator.dutch.numbers import DIGITS, read_numbers
from generator.structure.label import Label, Opens
from generator.structure.label_words import BEHIND, LEAD, NUMBERS, OFFICE, QUESTION_WORD, numbered

#: "Ad 1.", "Ad vraag 2", "Reactie 1"
_ANSWER_TO = re.compile(
    rf"{LEAD} (?: (?:Ad|AD)\.? \s+ (?:de\s+)? {QUESTION_WORD}? | Reactie \s+ ) {NUMBERS} {BEHIND}", re.VERBOSE
)
_WHO = rf"(?: (?:van\s+)? (?:(?:de|het)\s+)? {OFFICE} )"
#: Headings of an answer that more often are those of a section.
_ANSWERS_TOO = re.compile(
    rf"""
    {LEAD} (?:
        Beantwoording | Reactie (?:\s+{_WHO})? | Antwoord(?:en)? \s+ {_WHO}
      | antwoord | (?:Het|Mijn|Ons) \s+ antwoord (?:\s+op\s+(?:de|deze|bovenstaande)\s+vra(?:ag|gen))?
        \s+ (?:luidt|is) (?:\s+als\s+volgt)? (?=\s*:)
    ) \s* :? $
    """,
    re.VERBOSE,
)
#: "A: Ja.", "A1. Ja.", "V1:", "Q: Kent u het?", "Vraag: Kent u het?" of a list of questions and answers.
_INITIAL = re.compile(
    rf"""
    {LEAD} (?: (?P<answer>A) | [VQ] | Vraag(?=:\s*\S) ) (?P<number>(?<=[AVQ]){DIGITS})?
    (?: \s*: | (?<=\d)\. | (?<=\d)$ ) \s* (?P<rest>.*) $
    """,
    re.VERBOSE,
)
_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|{DIGITS}\s?(?:ste|de|e))"
#: "Eerste vraag", "2e vraag", "Antwoord op de tweede en derde vraag:"
_BY_ORDER = re.compile(
    rf"""
    {LEAD} (?P<answer> Antwoord \s+ op \s+ (?:(?:de|uw)\s+)? )?
    (?P<order> {_ORDINAL} ) (?: \s+en\s+ (?:de\s+)? (?P<second> {_ORDINAL} ) )?
    \s+ (?: vra(?:ag|gen) | (?P<answers> antwoord ) ) \s* :? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "Vraag-1", "Antwoord [1]", "Vr 1", "Vraag 1 van 2", "Antwoord opvraag 1", "Question 1": in unusual dress.
_DRESSED = re.compile(
    rf"""
    [\s~»=#*_>|–—-]* (?:
        (?: (?:hoofd|deel|sub|kamer)?vraag | vrg? | v | question ) (?P<gap>[\s:=.\[(–-]*)
      | (?P<answer> antwoord | antw | answer ) [\s:=.\[(,–-]*
        (?: (?:op|bij|ad|to) [\s.]* (?:de\s+|uw\s+)? )? (?: vraag | question )? [\s:=.\[(–-]*
    )
    (?P<number>{DIGITS}) [\])]? (?: \s*(?:van|/)\s*\d{{1,3}} )? [\s~=#*_.:;–-]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Letters that a scan has in the place of figures, in what is no longer than a number.
_SCANNED = str.maketrans("lIOoZzSB", "11002258")
_FIGURES = r"[\dlIOoZzSB]{1,3}"
_SHORT_LABEL = re.compile(
    rf"""
    {LEAD} (?P<word>[A-Z][A-Za-z]{{3,10}}) (?: \s+ op \s+ (?:de\s+)? vra(?:ag|gen) )? \s+
    (?P<numbers> {_FIGURES} (?:\s*(?:,|en)\s*{_FIGURES})* ) \s* [.:]? $
    """,
    re.VERBOSE,
)
LONGEST_DRESSED = 40
_ANSWER_ITSELF = re.compile(r"[\s*_]*\w+\s*[:.=]", re.IGNORECASE)
_SPELLED_RIGHT: dict[str, Opens] = {"vraag": "question", "antwoord": "answer"}


def read_weak_label(text: str) -> Label | None:
    """The weak label that a stripped line begins with, or None."""
    label = numbered("answer", _ANSWER_TO, text) or _dressed(text) or _heading(text) or _misspelled(text)
    return replace(label, weak=True) if label else None


def _heading(text: str) -> Label | None:
    if _ANSWERS_TOO.match(text):
        return Label("answer", (), len(text))
    if match := _BY_ORDER.match(text):
        numbers = tuple(_count(ordinal) for ordinal in match.group("order", "second") if ordinal)
        return Label("answer" if match["answer"] or match["answers"] else "question", numbers, len(text))
    if match := _INITIAL.match(text):
        numbers = (match["number"],) if match["number"] else ()
        behind = match.start("rest") if match["rest"] else len(text)
        return Label("answer" if match["answer"] else "question", numbers, behind)
    return None


def _count(ordinal: str) -> str:
    """The number that "tweede" or "2e" counts to."""
    word = ordinal.lower()
    return str(_ORDINALS.index(word) + 1) if word in _ORDINALS else word.rstrip("stde ")


def _dressed(text: str) -> Label | None:
    """A label between or behind signs that no other has; "antwoord: 12" may be the answer itself."""
    match = _DRESSED.match(text) if len(text) <= LONGEST_DRESSED else None
    if match is None or (match["answer"] and _ANSWER_ITSELF.match(text)):
        return None
    if text[0].islower() and text.endswith("."):  # "verwijs ik naar | antwoord 4."
        return None
    return Label("answer" if match["answer"] else "question", (match["number"],), len(text))


def _misspelled(text: str) -> Label | None:
    """ "Anwoord 1", "Vraag l0": one letter wrong, or letters for figures, alone on a line."""
    match = _SHORT_LABEL.match(text)
    if match is None:
        return None
    word = match["word"].lower()
    for right, opens in _SPELLED_RIGHT.items():
        if word == right or _one_letter_off(word, right):
            numbers = read_numbers(match["numbers"].translate(_SCANNED))
            return Label(opens, tuple(number.number for number in numbers), len(text))
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
