"""What labels are made of, in all their forms: words, numbers, and what can stand behind them."""

from __future__ import annotations

import re

from generator.dutch.numbers import HEADING_LIST, WORDS, number_of_word, read_numbers
from generator.structure.label import Label, Opens

LEAD = r"[\s•·*_#>–—-]*"
_NR = r"(?: (?:nrs?|no)\.?\s* | nummers?\s* | \#\s? )? \(?"
_NUMBER_WORD = rf"(?:[Éé]én|{'|'.join(WORDS[1:])})"
_NUMBER_WORDS = rf"{_NUMBER_WORD} (?:\s+(?:en|t/m|tot\s+en\s+met)\s+{_NUMBER_WORD})* (?!\w)"
NUMBERS = rf"{_NR} (?: (?P<numbers>{HEADING_LIST}) | (?P<words> {_NUMBER_WORDS} ) )"
OFFICE = r"(?:[Mm]inister|[Ss]taatssecretaris|[Kk]abinet)(?:-[Pp]resident)?"
QUESTION_WORD = r"(?: (?: (?:sub|deel|[Kk]amer)?[Vv]ra(?:ag|gen) | [Vv]rn?\. ) \s* )"
_PARTICLES = r"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ii]n|[’']t|[Ee]l)\s){0,3}"
_NAME = rf"{_PARTICLES}[A-ZÀ-Þ][\w’'-]{{1,30}}(?:\s\([^()]{{1,30}}\))?"
#: "van het lid Van Gerven (SP)", ", mede namens de Minister van Financiën", with which a line ends; a text
#: behind it could be taken for a name
_OF_WHOM = (
    rf"(?:\s+van\s+(?:(?:het\s+lid|de\s+leden)\s+{_NAME}(?:(?:,|\sen)\s{_NAME}){{0,5}}|de\s+{OFFICE})"
    rf"|,?\s+(?:(?:mede|tevens|ook)\s+)?namens\s+(?:de\s+)?{OFFICE}(?:,?\s(?:[A-Z][\w’-]*|van|voor|en|de|het)){{0,20}})\s*:?$"
)
#: "Antwoord 5 en 6 (gezamenlijk):", "Vraag 3)", "**Vraag 1:**", "Het antwoord op vraag 1 luidt:"
_MARK = r"""
    \s* (?: gezamenlijk | samen | tezamen | gecombineerd | \([^()]{1,60}\)
           | (?:luidt|is)(?:\s+als\s+volgt)?(?=\s*:) )?
    (?P<mark> \s* [.:;)–-]{0,2} \s* [*_]* [.:;]? ) \s*
"""
BEHIND = rf"(?: {_OF_WHOM} | {_MARK} (?P<rest>.*) $ )"

#: What can stand behind a label without a colon: a sentence or a quotation, "12 gemeenten doen mee".
_BEGINS_TEXT = re.compile(r"[\"'‘“«(\[]?\s?[A-ZÀ-Þ’\"“«]|€|\d[\d.,]*\s+[a-zà-ÿ]{2}")


#: "Vraag 1O": a letter that is glued to a number and ends the line is a figure that a scan took for one.
_SCANNED_FIGURE = re.compile(r"(?<=\d)[A-Z][.:]?$")


def numbered(opens: Opens, pattern: re.Pattern[str], text: str) -> Label | None:
    """The label of `text` if that has the form `pattern`, with NUMBERS in it and BEHIND at its end."""
    match = pattern.match(text)
    if match is None:
        return None
    rest = match["rest"] or ""
    if _SCANNED_FIGURE.match(match.string, match.end("numbers")):
        return None
    if rest and ":" not in (match["mark"] or "") and not _BEGINS_TEXT.match(rest):
        return None
    return Label(opens, _numbers(match), match.start("rest") if rest else len(text))


def text_behind(match: re.Match[str], text: str) -> int:
    """Where the text begins that stands behind a label on its line; its end where none does."""
    starts = (match.start(group) for group, found in match.groupdict().items() if found)
    return next(starts, len(text))


def _numbers(match: re.Match[str]) -> tuple[str, ...]:
    if printed := match["numbers"]:
        return tuple(number.number for number in read_numbers(printed))
    words = (word.lower().replace("é", "e") for word in match["words"].split())
    figures = " ".join(number_of_word(word) or word for word in words)
    return tuple(number.number for number in read_numbers(figures))
