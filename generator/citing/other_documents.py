"""Phrases that place a question in another document: "vraag 51 van de eerdere Kamervragen"."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from generator.citing.named_before import is_named_before
from generator.citing.same_sentence import said_before
from generator.citing.strange_questions import COURT, OTHERS, PAPER, is_no_members_question
from generator.dutch.dates import MONTH
from generator.model.reference import QuestionCitation, RelativeCitation

Asking: TypeAlias = Literal["anything", "after answers"] | None
"""Whether a text asks, and whether it does so in a document about answers that were given before."""

_NEAR = 40

_EARLIER = (
    r"(?:eerdere?|eerder\s+gestelde|vorige|eerste|tweede|nadere|andere|feitelijke|schriftelijke?|mondelinge?)"
)
_DETERMINER = r"(?:de|het|een|mijn|uw|onze|ons|die|dat|hun)"
_PEOPLE = r"(?:kamer)?(?:lid|leden|heer|mevrouw|\w{0,20}fracties?|commissies?)\b"
_SOURCE = rf"""
    (?: {_PEOPLE} | \w{{0,20}}vragen\b | vragenlijst | vragenset | set\b | lijst\b | \w{{0,12}}brief\b
      | \w{{0,20}}begroting | verslag | nota\b | memorie\b | overleg\b | SO\b | AO\b | \w{{0,12}}debat\b
      | vragenuur\b | rapport | enquête | onderzoek\b | jaarverslag | Aanhangsel | Kamerstuk | memo\b
      | \w{{0,20}}formulier | \w{{0,12}}examen | \w{{0,12}}toets\b | peiling
      | (?:Woo|Wob)[-\s]?verzoek | {COURT} )
"""

_OTHER_MEMBERS = (
    r"(?:Europees\s+Parlementslid|Europarlementari[eë]r|Eurocommissaris|\w{0,12}raads(?:lid|leden)"
    r"|Staten(?:lid|leden))\b"
)
#: What a question of this document can be said to be of.
_OURS = r"(?:onderhavige|voorliggende|huidige|bovenstaande|vorige|volgende)\b"
#: Right after the numbers: whose, or which, question it is ("vraag 2 van de ouders").
_TAIL = re.compile(
    rf"""
    [\s,(]* (?:
        (?: (?:zoals\s+)?(?:gesteld\s+)? (?:door|van|uit|in|bij|op|tijdens) \s* (?:{_DETERMINER}\s*)?
            (?:{_EARLIER}\s+|vaste\s+){{0,3}} {_SOURCE} )
      | (?: (?:van|uit) \s+ (?:{_DETERMINER}\s+)? {PAPER} )
      | (?: (?:van|door) \s+ (?:{_DETERMINER}\s+)? (?:[\w-]+\s+)? (?:{OTHERS} | {_OTHER_MEMBERS}) )
      | van \s+ (?:de|het|een|zijn|haar|hun|diens) \s+ (?!{_OURS}) [a-zà-ÿ]
      | van \s+ (?:mijn|uw|onze) \s+ (?:ambts)?(?:voorganger|collega)
      | (?:in|bij|uit) \s+ (?:{_DETERMINER}\s+)? (?:beantwoording|antwoorden|reactie) \s+ (?:van|op) \s+
        (?:{_DETERMINER}\s+)? (?:{_EARLIER}\s+)? (?:Kamer|vervolg)?vragen \s+ (?:van|door|over|d\.)
      | van\s+\d{{1,2}}\s+{MONTH} | van\s+(?:eerdere|vorige)\b
      | n\.?\s?a\.?\s?v\b | naar\s+aanleiding\s+van | d\.\s?d\.
      | (?:ingezonden|ontvangen|gesteld\s+op|kenmerk|vraagnummer|zaaknummer|vergaderjaar|Aanhangsel)\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Earlier in the sentence: other questions, or other people's.
_HEAD = re.compile(
    rf"""
    (?<![^\W\d_]) (?: {_EARLIER}\s+ (?:\w+\s+)? (?:vragen|set|vragenset|reeks|vragenlijst) \b
      | {_EARLIER}\s*$
      | (?<!deze\s) Kamervragen \s* (?: \( | (?:van|door|gesteld|over|d\.d\.|uit)(?!\w) )
      | vragen \s+ (?:\w+\s+)? (?:van|door) \s+ (?:het\s+|de\s+)? {_PEOPLE}
      | schriftelijk\s+overleg \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ANSWER_NUMBER = re.compile(r"(?:(?:het|de|uw)\s+)*(?:eerdere?\s+)?antwoord(?:en)?\s+\d", re.IGNORECASE)
#: "Indien het antwoord op vraag 1 bevestigend is", "Kunt u bij de beantwoording van vraag 2"
_IF = re.compile(
    r"(?<![^\W\d_])(?:indien|als|wanneer|zo|mocht|afhankelijk|gelet|gezien|bij|mede|licht)\b[^.?!]{0,60}$",
    re.IGNORECASE,
)
# Who asks knows no answer of this document yet: "uw antwoord", "geeft u aan", "dat u in antwoord
# op vraag 3 schrijft" speak of an earlier one.
_YOUR_ANSWER = re.compile(r"(?:\w+\s+){0,2}uw\b", re.IGNORECASE)
_YOUR = re.compile(r"(?<![^\W\d_])uw\s+(?:\w+\s+)?$", re.IGNORECASE)
_YOU_IN = re.compile(r"(?<!\bik\s)(?<![^\W\d_])u\s+(?:in|bij|op)\s+(?:het\s+|de\s+)?$", re.IGNORECASE)
_SAYS = (
    r"(?<![^\W\d_])(?:(?:aan)?(?:gaf|geeft)|schrijft|schreef|stelt|stelde|antwoordt|antwoordde|meldt|meldde"
    r"|zegt|zei|verwijst|verwees|heeft|hebt|had|bevestigt|bevestigde|noemt|noemde|spreekt|sprak)"
)
_SAYS_THAT = re.compile(rf"[^.?!]{{0,80}}?{_SAYS}\b", re.IGNORECASE)
_YOU_SAY = re.compile(rf"[^.?!]{{0,80}}?{_SAYS}\s+u\b", re.IGNORECASE)
#: "Waarom schrijft u in het antwoord op vraag 2"
_YOU_SAY_IN = re.compile(rf"{_SAYS}\s+u\s+(?:\w+\s+)?(?:in|bij|op)\s+(?:het\s+|de\s+)?$", re.IGNORECASE)


def speaks_of_another(
    text: str, citation: QuestionCitation | RelativeCitation, asking: Asking = None
) -> bool:
    """Whether the sentence says that the question or answer stands in another document.

    Who is `asking` and names an answer by its number alone, or asks after answers, has answers before him
    that were given, unless he says what is to be done once this document gives some.
    """
    if _TAIL.match(text, citation.end):
        return True
    if is_named_before(text, citation.start, citation.end):
        return True
    before = said_before(text, citation.start)
    if _HEAD.search(before) or is_no_members_question(text, citation, before):
        return True
    if citation.wanted != "answer":
        return False
    given = asking == "after answers" or (asking and _is_number_alone(text, citation))
    if given and not _IF.search(before):
        return True
    return _is_yours(text, citation, before)


def _is_number_alone(text: str, citation: QuestionCitation | RelativeCitation) -> bool:
    """Whether a phrase is "antwoord 3", and not "het antwoord op vraag 3"."""
    return _ANSWER_NUMBER.match(text, citation.start, citation.end) is not None


def _is_yours(text: str, citation: QuestionCitation | RelativeCitation, before: str) -> bool:
    """Whether the sentence speaks of what the one addressed has answered."""
    if _YOUR_ANSWER.match(text, citation.start, citation.end) or _YOUR.search(before[-_NEAR:]):
        return True
    if _YOU_SAY_IN.search(before[-_NEAR:]):
        return True
    if _YOU_IN.search(before[-_NEAR:]) and _SAYS_THAT.match(text, citation.end):
        return True
    return _YOU_SAY.match(text, citation.end) is not None
