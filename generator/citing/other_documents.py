"""Phrases that place a question in another document: "vraag 51 van de eerdere Kamervragen"."""

from __future__ import annotations

import re

from generator.dutch.dates import MONTH
from generator.model.reference import QuestionCitation, RelativeCitation

_WINDOW = 200
_NEAR = 40
_SENTENCE_END = re.compile(r"[.?!]\s+(?=[A-ZÀ-Ý«“(])|\x00")

_EARLIER = (
    r"(?:eerdere?|eerder\s+gestelde|vorige|eerste|tweede|nadere|andere|feitelijke|schriftelijke?|mondelinge?)"
)
_DETERMINER = r"(?:de|het|een|mijn|uw|onze|ons|die|dat|hun)"
_PEOPLE = r"(?:kamer)?(?:lid|leden|heer|mevrouw|\w{0,20}fracties?|commissies?)\b"
_COURT = r"(?:gerechtshof|hof|rechtbank|kantonrechter|rechter|Hoge\s+Raad|Afdeling|verwijzingsarrest)\b"
_SOURCE = rf"""
    (?: {_PEOPLE} | \w{{0,20}}vragen\b | vragenlijst | vragenset | set\b | lijst\b | \w{{0,12}}brief\b
      | \w{{0,20}}begroting | verslag | nota\b | memorie\b | overleg\b | SO\b | AO\b | \w{{0,12}}debat\b
      | vragenuur\b | rapport | enquête | onderzoek\b | jaarverslag | Aanhangsel | Kamerstuk | memo\b
      | \w{{0,20}}formulier | \w{{0,12}}examen | \w{{0,12}}toets\b | peiling
      | (?:Woo|Wob)[-\s]?verzoek | {_COURT} )
"""

#: Right after the numbers: whose, or which, question it is.
_TAIL = re.compile(
    rf"""
    [\s,(]* (?:
        (?: (?:zoals\s+)?(?:gesteld\s+)? (?:door|van|uit|in|bij|op|tijdens) \s* (?:{_DETERMINER}\s*)?
            (?:{_EARLIER}\s+|vaste\s+){{0,3}} {_SOURCE} )
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
#: Questions that no member asked stand in what the sentence names first: a questionnaire, a form, an
#: exam, a request for documents; or a court puts them.
_OTHER_QUESTIONS = re.compile(
    r"""
    (?<![^\W\d_]) (?: prejudici[eë]+le? \b | \w{0,20}(?:vragenlijst|enqu[eê]te|formulier)(?:en|s)?\b
      | (?:eind)?(?:examen|toets|peiling|quiz)\b | (?:Woo|Wob)[-\s]?(?:verzoek|besluit)
      | (?<!deze\s)lijst\s+van\s+vragen\b | (?-i:SO|AO)\b
      | respondent(?:en)?\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COURT_BEFORE = re.compile(rf"(?<![^\W\d_])(?:{_COURT})", re.IGNORECASE)
_PUT = re.compile(
    r"(?<![^\W\d_])(?:gesteld|stelde|stelt|beantwoordt?|beantwoordde|voorgelegd|legt|legde)\b", re.IGNORECASE
)
#: Who sends a reader there, speaks of this document: "zie vraag 3", "de in vraag 3 genoemde enquête".
_SENDS = re.compile(r"(?<![^\W\d_])(?:zie|verwijs|verwijst|verwezen|verwijzen)\b[^.;]{0,60}$", re.IGNORECASE)
_NAMED = re.compile(r"\s*(?:genoemde?|bedoelde?|gestelde|gevraagde|vermelde?|aangehaalde?)\b", re.IGNORECASE)
_ANSWERS = re.compile(r"antwoord|reactie|toelichting", re.IGNORECASE)
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


def speaks_of_another(text: str, citation: QuestionCitation | RelativeCitation) -> bool:
    """Whether the sentence says that the question or answer stands in another document."""
    if _TAIL.match(text, citation.end):
        return True
    before = _SENTENCE_END.split(text[max(0, citation.start - _WINDOW) : citation.start])[-1]
    if _HEAD.search(before) or _is_no_members_question(text, citation, before):
        return True
    return citation.wanted == "answer" and _is_yours(text, citation, before)


def _is_no_members_question(text: str, citation: QuestionCitation | RelativeCitation, before: str) -> bool:
    """Whether the sentence speaks of the questions of a court, a questionnaire, a form."""
    phrase = text[citation.start : citation.end]
    if _ANSWERS.search(phrase) or _SENDS.search(before) or _NAMED.match(text, citation.end):
        return False
    if _OTHER_QUESTIONS.search(before):
        return True
    after = _SENTENCE_END.split(text[citation.end : citation.end + _WINDOW])[0]
    return bool(_COURT_BEFORE.search(before) and _PUT.search(f"{before} {after}"))


def _is_yours(text: str, citation: QuestionCitation | RelativeCitation, before: str) -> bool:
    """Whether the sentence speaks of what the one addressed has answered."""
    if _YOUR_ANSWER.match(text, citation.start, citation.end) or _YOUR.search(before[-_NEAR:]):
        return True
    if _YOU_IN.search(before[-_NEAR:]) and _SAYS_THAT.match(text, citation.end):
        return True
    return _YOU_SAY.match(text, citation.end) is not None
