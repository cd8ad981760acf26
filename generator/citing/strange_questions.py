"""Questions that no member asked: of a court, a questionnaire, a report, an interview.

What is refused stays plain text; a link to a question of this document that was not meant would be invented.
"""

from __future__ import annotations

import re

from generator.citing.same_sentence import said_behind
from generator.model.reference import QuestionCitation, RelativeCitation

COURT = r"(?:gerechtshof|hof|rechtbank|kantonrechter|rechter|Hoge\s+Raad|Afdeling|verwijzingsarrest)\b"
#: What has questions of its own, or answers them.
PAPER = r"""
    (?: \w{0,30}-?(?:rapport|onderzoek|evaluatie|advies|oordeel|monitor|consultatie|interview|enqu[eê]te
          |survey|peiling|quiz|examen|tentamen|toets|formulier|vragenlijst|checklist|quickscan|handreiking
          |leidraad|kader|document|proefschrift|scriptie|aangifte|biljet|raadsvragen|statenvragen)(?:s|en)?
      | FAQ | Q&A | veelgestelde\s+vragen | website | eigen\s+verklaring | Monitor\s[^.,;:]{1,30} ) (?![\w-])
"""
_SOMEBODYS = r"(?:zijn|haar|hun|diens|uw|eigen)\s+(?:[\w-]+\s+){0,2}"
#: Who puts questions, or answers them, and is no member nor minister.
OTHERS = r"""
    (?: \w{0,20}onderzoekers | inspectie | \w{0,12}ombudsman | (?:Algemene\s+)?Rekenkamer | Raad\s+van\s+State
      | commissie-\w+ | College\s+voor | Autoriteit | Europese\s+Commissie | Europees\s+Parlement
      | \w{0,10}gemeenteraad | gemeenteraden | (?:Provinciale\s+)?Staten | journalist(?:en)? | parket
      | advoca(?:at|ten)-generaal | respondent(?:en)? ) \b
"""

#: The questions stand in what the sentence names first.
_OTHER_QUESTIONS = re.compile(
    r"""
    (?<![^\W\d_]) (?: prejudici[eë]+le? \b | \w{0,20}(?:vragenlijst|enqu[eê]te|formulier)(?:en|s)?\b
      | (?:eind)?(?:examen|toets|peiling|quiz)\b | (?:Woo|Wob)[-\s]?(?:verzoek|besluit)
      | (?<!deze\s)lijst\s+van\s+vragen\b | (?-i:SO|AO)\b
      | respondent(?:en)?\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "haar rapport vraag 2", "zijn rapport bij vraag 3"
_OF_SOMEBODY = rf"(?<![^\W\d_]) {_SOMEBODYS} (?: {PAPER} | brief\b | conclusie\b ) [^.,;:?]{{0,60}} $"
#: "het interview (", "hun enquête, vraag 3": nothing stands between it and its question.
_BESIDE = rf"(?<![^\W\d_]) {PAPER} (?: \s+van\s+[^,;.()]{{3,40}} )? \s*[,(]\s*$"
#: "In de Handreiking funderingsherstel, vraag 4": one that has a name.
_BESIDE_NAMED = rf"(?<![^\W\d_]) (?=(?-i:[A-Z])) {PAPER} (?:\s+[\w-]+){{1,4}} \s*[,(]\s*$"
#: "In het onderzoek luidt vraag 6", "Op de website staat onder vraag 5"
_IN_PAPER = rf"""
    ^\s* (?:in|op|uit|volgens|bij)\s+ (?:[\w-]+\s+){{0,4}}? {PAPER} [^.,;:?]{{0,40}}? \s
    (?:luidt|luidde|staat|stond|is|wordt|werd|was|moet|kreeg) \b [^.,;:?]{{0,40}} $
    | ^\s* (?:in|op)\s+ (?:[\w-]+\s+){{0,2}}? {PAPER} \s+ (?:onder|bij) \s* $
    | ^\s* (?:de|het)\s+ (?:[\w-]+\s+){{0,2}}? {PAPER} \s (?:bevat|had|heeft|stelt|noemt) \b
    [^.,;:?]{{0,40}} $
"""
_BY_OTHERS = rf"""
    (?<![^\W\d_]) {OTHERS} [^.,;:?]{{0,60}}?
    \b (?:beantwoord|antwoord|stel|kreeg|kregen|legde?)(?:t|te|de|en|den)? \b [^.,;:?]{{0,60}} $
"""
_OWNED = tuple(
    re.compile(form, re.VERBOSE | re.IGNORECASE)
    for form in (_OF_SOMEBODY, _BESIDE, _BESIDE_NAMED, _IN_PAPER, _BY_OTHERS)
)
_COURT_BEFORE = re.compile(rf"(?<![^\W\d_])(?:{COURT})", re.IGNORECASE)
_PUT = re.compile(
    r"(?<![^\W\d_])(?:gesteld|stelde|stelt|beantwoordt?|beantwoordde|voorgelegd|legt|legde)\b", re.IGNORECASE
)
#: Who sends a reader there, or says what is named there, speaks of this document: "zie vraag 3", "het rapport
#: waarover in vraag 3 wordt gesproken", "is behandeld bij vraag 3", "de in vraag 3 genoemde enquête".
SENDS = re.compile(
    r"""
    (?<![^\W\d_]) (?:
        (?:zie|verwijs|verwijst|verwezen|verwijzen|verwijzing) \b [^.;]{0,60}
      | waar\w{2,6} \s+ (?:(?:in|bij|onder)\s+)?
      | (?:dat|die|wat|zoals|genoemde?|bedoelde?|vermelde?|behandeld|besproken|aan\s+de\s+orde)
        \s+ (?:(?:ook|reeds|al)\s+)? (?:in|uit|bij|onder|van) \s* ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Who speaks here, speaks of what is asked here.
_WE = re.compile(r"(?<![^\W\d_])(?:ik|wij)\b|(?<![^\W\d_])(?:kunt|wilt|bent)\s+u\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\s*(?:genoemde?|bedoelde?|gestelde|gevraagde|vermelde?|aangehaalde?)\b", re.IGNORECASE
)
#: "het rapport uit vraag 1" is named there.
_FROM = re.compile(r"(?:uit|van)\s*$", re.IGNORECASE)
_ANSWERS = re.compile(r"antwoord|reactie|toelichting", re.IGNORECASE)
_SOMEBODYS_ANSWER = re.compile(
    r"(?<![^\W\d_])(?:haar|hun|diens|(?:in|volgens|met)\s+zijn)\s+$", re.IGNORECASE
)


def is_no_members_question(text: str, citation: QuestionCitation | RelativeCitation, before: str) -> bool:
    """Whether the sentence, which begins with `before`, speaks of the questions of somebody else."""
    phrase = text[citation.start : citation.end]
    if _SOMEBODYS_ANSWER.search(before):
        return phrase.lower().startswith("antwoord")
    if _ANSWERS.search(phrase) or SENDS.search(before) or _NAMED.match(text, citation.end):
        return False
    if _OTHER_QUESTIONS.search(before) or _is_owned(before):
        return True
    after = said_behind(text, citation.end)
    return bool(_COURT_BEFORE.search(before) and _PUT.search(f"{before} {after}"))


def _is_owned(before: str) -> bool:
    """Whether what stands right before it has questions of its own, or one who is none of us puts them."""
    clause = before.rpartition(";")[2]
    if _WE.search(clause) or _FROM.search(clause):
        return False
    return any(form.search(clause) for form in _OWNED)
