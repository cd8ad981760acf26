"""References to questions and answers: "het antwoord op de vragen 6 en 7", "zie vraag 3".

Where a phrase may as well mean something else ("de vraag 100 miljoen", the heading
"Vraag 2") nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.citing.overlap import without_overlap
from generator.citing.question_forms import (
    BY_ORDER,
    CLAUSE_END,
    ONE_WORD,
    ORDINAL_NUMBERS,
    QUESTION_NUMBER,
    RELATIVE,
    SAID_AT,
    SEE_NUMBER,
    SIGNS,
)
from generator.citing.same_sentence import said_before, said_behind
from generator.dutch.numbers import number_of_word, read_numbers
from generator.model.reference import Order, QuestionCitation, RelativeCitation, Span

Wanted: TypeAlias = Literal["question", "answer"]
Found: TypeAlias = QuestionCitation | RelativeCitation

#: How far the words right before a phrase may reach.
_NEAR = 50
_SENTENCE_AFTER_HEADING = re.compile(r"[:.)]?\s*(?:$|(?<=\s)[A-ZÀ-Ý«“„‘\"(•-])")
_OPENING_QUOTES = ("«", "“", "„", "‘", '"')
_PAGE_FOOT = re.compile(r"vergaderjaar\s*\d{4}\s*[-–—]\s*\d{2,4}\s*,\s*$", re.IGNORECASE)
_VERB_OR_DEMAND = re.compile(r"(?<![^\W\d_])(?:ik|wij|een|geen|elke|iedere)\s+$", re.IGNORECASE)
_JOINTLY = re.compile(
    r"gezamenlijk|samen|samenhang|tezamen|tegelijk|gelijktijdig|afzonderlijk|apart|separaat|één|ineens",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"beantwoord(?:en|t)?(?!\w)", re.IGNORECASE)
_AT = re.compile(r"(?:bij|onder)\s*$", re.IGNORECASE)
_ANSWERED_TO = re.compile(r"(?:geantwoord|antwoordden?|antwoord)\s*(?:ik\s*)?(?:op|in)\s*$", re.IGNORECASE)
#: Patterns that are references as they stand, whatever is around them.
_SURE = frozenset({RELATIVE, BY_ORDER, SEE_NUMBER, SAID_AT})
_ORDERS: dict[str, Order] = {"eerste": "first", "laatste": "last"}
_ATTRIBUTE = re.compile(r"\s*(?:genoemde|bedoelde|gestelde|gevraagde|vermelde)", re.IGNORECASE)


def find_questions(text: str) -> tuple[Found, ...]:
    """The references to questions and answers in one paragraph, of this document or of another."""
    lower = text.lower()
    readings = without_overlap(*(_readings(form, text) for form, sign in SIGNS if sign.search(lower)))
    return tuple(_citation(reading.match) for reading in readings if _refers(reading.match))


@dataclass(frozen=True, slots=True)
class _Reading:
    """A place that has one of the forms."""

    start: int
    end: int
    match: re.Match[str]


def _readings(form: re.Pattern[str], text: str) -> Iterator[_Reading]:
    return (_Reading(*match.span("phrase"), match) for match in form.finditer(text))


def _citation(match: re.Match[str]) -> Found:
    span = match.span("phrase")
    if match.re is RELATIVE:
        return RelativeCitation(*span, "answer" if match["answer"] or match["answer_itself"] else "question")
    if match.re is BY_ORDER:
        return _by_order(match)
    wanted: Wanted = _wanted(match) if match.re is QUESTION_NUMBER else "answer"
    return QuestionCitation(*span, wanted, _spans(match))


def _by_order(match: re.Match[str]) -> Found:
    """ "de derde vraag" is question 3; "de volgende vraag" depends on where it is said."""
    span, word = match.span("phrase"), match["order"].lower()
    wanted: Wanted = "answer" if match["answer"] else "question"
    if match["second"] or ORDINAL_NUMBERS.get(word, "1") != "1":
        named = [name for name in ("order", "second") if match[name]]
        spans = (Span(*match.span(name), ORDINAL_NUMBERS[match[name].lower()]) for name in named)
        return QuestionCitation(*span, wanted, tuple(spans))
    return RelativeCitation(*span, wanted, _ORDERS.get(word, "next"))


def _spans(match: re.Match[str]) -> tuple[Span, ...]:
    """The numbers of the phrase; an inner number of a range has the place of the range."""
    if match["digits"]:
        printed = read_numbers(match["digits"], match.start("digits"))
        return tuple(Span(start, end, number) for number, start, end in printed)
    words = ONE_WORD.finditer(match.string, *match.span("words"))
    numbers = ((word.span(), number_of_word(word[0].lower().replace("é", "e"))) for word in words)
    return tuple(Span(start, end, number) for (start, end), number in numbers if number)


def _wanted(match: re.Match[str]) -> Wanted:
    """"answer" where the phrase tells what was said at a question, else "question"."""
    start = match.start("phrase")
    before = match.string[max(0, start - _NEAR) : start]
    said_at = _AT.search(before) and not _ATTRIBUTE.match(match.string, match.end())
    return "answer" if said_at or _ANSWERED_TO.search(before) else "question"


# --- What only looks like a reference --------------------------------------------------------


def _refers(match: re.Match[str]) -> bool:
    """Whether a place that has the form of a reference is one."""
    if match.re in _SURE:
        return True
    if _is_heading(match):
        return False
    return match.re is not QUESTION_NUMBER or (_is_noun(match) and not _tells_order(match))


def _is_heading(match: re.Match[str]) -> bool:
    """"Vraag 2", "Antwoord op vraag 3, 4 en 5": between sentences, alone or before a sentence.

    In a quotation that opens with it («Vraag 2: mag dit?») it is a heading elsewhere.
    """
    text, start = match.string, match.start("phrase")
    before = text[max(0, start - _NEAR) : start].rstrip()
    if before.endswith(_OPENING_QUOTES) and text.startswith(":", match.end()):
        return True
    if not text[start].isupper() or not _SENTENCE_AFTER_HEADING.match(text, match.end()):
        return False
    return not before or not (before[-1].isalpha() or before[-1] in ",;(")


def _is_noun(match: re.Match[str]) -> bool:
    """Whether "vraag" names a question: not the foot of a page, a verb ("ik vraag 3 …") or demand."""
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    if _PAGE_FOOT.search(before):
        return False
    if match["before"]:
        return True
    if _VERB_OR_DEMAND.search(before):
        return False
    if match["noun"].lower() == "vragen":
        return bool(match["article"]) or len(_spans(match)) > 1
    doubtful = match["article"] or match["words"]
    return not doubtful or CLAUSE_END.match(match.string, match.end()) is not None


def _tells_order(match: re.Match[str]) -> bool:
    """"Ik beantwoord de vragen 2 en 3 gezamenlijk": tells how, refers to nothing."""
    text = match.string
    sentence = f"{said_before(text, match.start())} {said_behind(text, match.end())}"
    return bool(_ANSWERED.search(sentence) and _JOINTLY.search(sentence))
