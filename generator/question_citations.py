"""References to questions and answers: "het antwoord op de vragen 6 en 7", "zie vraag 3".

Words may be glued ("devraag 4", "antwoordop vraag 3"), as bad extractors leave them: a gap
between two words of these closed classes may be empty. Where a phrase may as well mean
something else ("de vraag 100 miljoen", the heading "Vraag 2") nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model import QuestionCitation, RelativeCitation, Span
from generator.numbers import NUMBER_LIST, WORDS, number_of_word, read_numbers
from generator.overlap import without_overlap

Wanted: TypeAlias = Literal["question", "answer"]
Found: TypeAlias = QuestionCitation | RelativeCitation

# --- Numbers ---------------------------------------------------------------------------------

#: A number list in which "en" may be glued to its numbers: "2 en3", "2en 3".
_DIGITS = rf"{NUMBER_LIST}(?:(?:(?<=\d)(?:en|of)\s*|\s+(?:en|of)(?=\d)){NUMBER_LIST})*"
#: Numbers written out; "een" is left out, as it is an article ("de vraag een besluit te nemen").
_WORD = rf"(?i:één|{'|'.join(WORDS[2:])})"
_WORDS = rf"{_WORD}(?:\s*(?:,|,?\s*\b(?:en|of)\b)\s*{_WORD})*"
_ONE_WORD = re.compile(_WORD)
#: Words that an extractor may glue to a number ("bij vraag 2heb ik").
_AFTER_NUMBER = r"(?:heb|is|wordt|worden|zijn|ben|ga|geef|al|reeds|en|in|van|over|nader)\b"
#: What makes a number after "vraag" an amount, a time or a date.
_UNIT = r"""
    \s* (?: % | ° | € | (?i: procent | promille | duizend | honderd | miljoen | miljard | mln | mld | euro | dollar
      | keer | maal | x\b | uur | uren | minuten | dag(?:en)?\b | week\b | weken | maand | jaar | jaren | kwartaal
      | km\b | kilo | meter | hectare | ton\b | kton | [kmgt]w | liter | graden | punten | stuks | extra
      | mensen | personen | inwoners | kinderen | leerlingen | studenten | patiënten | medewerkers | werknemers
      | bedrijven | organisaties | gemeenten | provincies | landen | lidstaten | woningen | huishoudens | leden\b
      | januari | februari | maart | april | mei\b | juni | juli | augustus | september | oktober | november
      | december ) )
"""
_NUMBERS = rf"""
    (?: (?:(?i:nrs?|nummers?)\b\.?\s*)? (?P<digits>{_DIGITS}) | (?P<words>{_WORDS}) )
    (?! [.,/]\d | [-–—]\w | {_UNIT} ) (?= \W | $ | {_AFTER_NUMBER} )
"""  # noqa: RUF001
#: The phrase ends here: no word follows that the number could belong to.
_CLAUSE_END = r"(?= \s* (?: $ | [.;:)\]»”\x00] | ,\s ) )"

# --- Words -----------------------------------------------------------------------------------

#: Not within a word or a compound ("Kamervraag", "zorg-vraag").
_NO_LETTER = r"(?<![^\W\d_])(?<![\w]-)"
_BEFORE = r"(?:(?:zie|ook|in|op|bij|onder|naar|en|van|uit|met|tevens|verder|als|indien)\s*){0,2}"
_DETERMINER = (
    r"(?:het|de|mijn|ons|onze|dit|dat|deze|die|uw|bovenstaande?|eerdere?|gegeven|gezamenlijke?|gecombineerde?"
    r"|uitgebreide?)"
)
_ANSWER = r"(?:antwoord(?:en)?|beantwoording(?:en)?|reacties?|toelichting(?:en)?|uitleg|uiteenzetting)"
_TO = r"(?:op|bij|onder|van|voor|in|aan|tot|naar)"
_QUESTION = r"vra(?:ag|gen)"
_PREVIOUS = r"(?:vorig|voorgaand|voorafgaand)"

# --- Forms -----------------------------------------------------------------------------------

#: "het antwoord op de vragen 6 en 7", "mijn beantwoording van vraag 2", "antwoord vraag 3"
_ANSWER_TO_QUESTION = re.compile(
    rf"""
    {_NO_LETTER} (?i:{_BEFORE})
    (?P<phrase> (?i: (?:{_DETERMINER}\s*){{0,4}} {_ANSWER} \s* (?:{_TO}\s*)? (?:{_DETERMINER}\s*){{0,2}} {_QUESTION} )
        \s* {_NUMBERS} )
    """,
    re.VERBOSE,
)
#: "antwoord 6", "de antwoorden 2 en 3", "in antwoord vier"
_ANSWER_NUMBER = re.compile(
    rf"{_NO_LETTER} (?i:{_BEFORE}) (?P<phrase> (?i:(?:{_DETERMINER}\s*){{0,4}} antwoord(?:en)?) \s* {_NUMBERS} )",
    re.VERBOSE,
)
#: "Zie het antwoord op 3.", "zie onder 4", "Zie ook 3 en 5.": only where nothing follows
_SEE_NUMBER = re.compile(
    rf"""
    {_NO_LETTER} (?P<phrase>
      (?i: (?: zie (?:\s*(?:ook|tevens|verder|eveneens|hiervoor|daarvoor|voorts)){{0,2}}
             | zoals\s*(?:ook\s*|reeds\s*|al\s*)?(?:aangegeven|geantwoord|toegelicht|gemeld) )
           (?: \s*(?:(?:{_DETERMINER}\s*){{0,2}}{_ANSWER}\s*)? (?:op|bij|onder) )? )
      \s+ {_NUMBERS} ) {_CLAUSE_END}
    """,
    re.VERBOSE,
)
#: "vraag 3", "de vragen 2 en 3"
_QUESTION_NUMBER = re.compile(
    rf"""
    {_NO_LETTER} (?P<before> (?i:{_BEFORE}) )
    (?P<phrase> (?P<article> (?i: (?:(?:de|deze)\s*)? ) ) (?P<noun> (?i:{_QUESTION}) ) \s* {_NUMBERS} )
    """,
    re.VERBOSE,
)
#: "het antwoord op de vorige vraag", "de vorige vraag", "mijn vorige antwoord"
_RELATIVE = re.compile(
    rf"""
    {_NO_LETTER} (?i:{_BEFORE})
    (?P<phrase> (?i:
        (?: (?P<answer> (?:{_DETERMINER}\s*){{0,3}} {_ANSWER} ) \s* (?:{_TO}\s*)? )?
        (?: (?:de|mijn|deze)\s*)? {_PREVIOUS}e \s* vraag (?!\w)
      | (?P<answer_itself> (?:(?:het|mijn|ons|uw)\s*)? {_PREVIOUS}e? \s* antwoord (?!\w) ) ) )
    """,
    re.VERBOSE,
)


def find_questions(text: str) -> tuple[Found, ...]:
    """The references to questions and answers in one paragraph, of this document or of another."""
    readings = without_overlap(
        _readings(_RELATIVE, text),
        _readings(_ANSWER_TO_QUESTION, text),
        _readings(_ANSWER_NUMBER, text),
        _readings(_SEE_NUMBER, text),
        _readings(_QUESTION_NUMBER, text),
    )
    return tuple(_citation(reading.match) for reading in readings if _refers(reading.match))


@dataclass(frozen=True, slots=True)
class _Reading:
    """A place that has one of the forms."""

    start: int
    end: int
    match: re.Match[str]


def _readings(form: re.Pattern[str], text: str) -> Iterator[_Reading]:
    return (_Reading(*match.span("phrase"), match) for match in form.finditer(text))


def _refers(match: re.Match[str]) -> bool:
    """Whether a place that has the form of a reference is one."""
    if match.re is _RELATIVE or match.re is _SEE_NUMBER:
        return True
    if _is_heading(match):
        return False
    return match.re is not _QUESTION_NUMBER or _is_question(match)


def _citation(match: re.Match[str]) -> Found:
    span = match.span("phrase")
    if match.re is _RELATIVE:
        return RelativeCitation(*span, "answer" if match["answer"] or match["answer_itself"] else "question")
    wanted: Wanted = _wanted(match) if match.re is _QUESTION_NUMBER else "answer"
    return QuestionCitation(*span, wanted, _spans(match))


def _spans(match: re.Match[str]) -> tuple[Span, ...]:
    """The numbers of the phrase; an inner number of a range has the place of the range."""
    if match["digits"]:
        printed = read_numbers(match["digits"], match.start("digits"))
        return tuple(Span(start, end, number) for number, start, end in printed)
    words = _ONE_WORD.finditer(match.string, *match.span("words"))
    numbers = ((word.span(), number_of_word(word[0].lower().replace("é", "e"))) for word in words)
    return tuple(Span(start, end, number) for (start, end), number in numbers if number)


# --- Context ---------------------------------------------------------------------------------

_SENTENCE_AFTER_HEADING = re.compile(r"[:.)]?\s*(?:$|(?<=\s)[A-ZÀ-Ý«“„‘\"(•-])")
_PAGE_FOOT = re.compile(r"(?i:vergaderjaar)\s*\d{4}\s*[-–—]\s*\d{2,4}\s*,\s*$")  # noqa: RUF001
_NOT_OURS = re.compile(r"(?<![^\W\d_])(?i:ik|wij|een|geen|elke|iedere)\s+$")
_JOINTLY = re.compile(
    r"(?i:gezamenlijk|samen|samenhang|tezamen|tegelijk|gelijktijdig|afzonderlijk|apart|separaat|één|ineens)"
)
_ANSWERED = re.compile(r"(?<![^\W\d_])(?i:beantwoord(?:en|t)?)(?!\w)")
_SAID = (
    r"(?:aangegeven|toegelicht|geantwoord|vermeld|gemeld|uiteengezet|uitgelegd|opgemerkt|geschetst|beschreven"
    r"|benoemd|gesteld|beantwoord|genoemd|verwoord|ingegaan|aangehaald|geschreven)"
)
_SAID_BEFORE = re.compile(rf"(?i:(?:{_SAID}|gestelde|zie|zoals|hetgeen|wat)\s*(?:ik|wij)?\s*(?:bij|onder)\s*(?:de\s*)?$)")
_AT = re.compile(r"(?i:bij|onder)\s*$")
_ANSWERED_AT = re.compile(r"(?i:geantwoord|antwoordde(?:n)?|(?<!ver)antwoord)\s*(?:ik\s*)?(?i:op|in)\s*$")
_ATTRIBUTE = re.compile(r"\s*(?i:genoemde|bedoelde|gestelde|gevraagde|vermelde|beschreven\s+[a-z])")
_WINDOW = 200


def _is_heading(match: re.Match[str]) -> bool:
    """"Vraag 2", "Antwoord op vraag 3, 4 en 5": between sentences, alone or before a sentence."""
    text, start = match.string, match.start("phrase")
    if not text[start].isupper() or not _SENTENCE_AFTER_HEADING.match(text, match.end()):
        return False
    before = text[max(0, start - _WINDOW) : start].rstrip()
    return not before or not (before[-1].isalpha() or before[-1] in ",;(")


def _is_question(match: re.Match[str]) -> bool:
    """Whether "vraag 3" refers to a question: no heading, page foot, verb, demand or announcement."""
    before = _sentence_before(match)
    if _PAGE_FOOT.search(before) or _announces(match, before):
        return False
    if _NOT_OURS.search(before) and not match["before"]:
        return False
    introduced = match["before"] or match["article"]
    if match["noun"].lower() == "vragen":
        return bool(introduced) or len(_spans(match)) > 1
    alone = match["article"] and not match["before"]
    return not (alone or match["words"]) or bool(match["before"]) or _ends_clause(match)


def _announces(match: re.Match[str], before: str) -> bool:
    """"Ik beantwoord de vragen 2 en 3 gezamenlijk": tells how, refers to nothing."""
    sentence = before + match[0] + _sentence_after(match)
    return bool(_JOINTLY.search(sentence) and _ANSWERED.search(sentence))


def _wanted(match: re.Match[str]) -> Wanted:
    """"answer" where the phrase tells what was said at a question, else "question"."""
    before = match.string[max(0, match.start("phrase") - _WINDOW) : match.start("phrase")]
    if _ANSWERED_AT.search(before):
        return "answer"
    if not _AT.search(before) or _ATTRIBUTE.match(match.string, match.end()):
        return "question"
    return "answer"


def _ends_clause(match: re.Match[str]) -> bool:
    return re.compile(_CLAUSE_END, re.VERBOSE).match(match.string, match.end()) is not None


_SENTENCE_END = re.compile(r"[.?!]\s+(?=[A-ZÀ-Ý«“(])|\x00")


def _sentence_before(match: re.Match[str]) -> str:
    """The part of the sentence that stands before the match."""
    return _SENTENCE_END.split(match.string[max(0, match.start() - _WINDOW) : match.start()])[-1]


def _sentence_after(match: re.Match[str]) -> str:
    """The part of the sentence that stands after the match."""
    return _SENTENCE_END.split(match.string[match.end() : match.end() + _WINDOW])[0]
