"""Questions of a document, or of people, that the words before name: "Zie daar het antwoord op vraag 2"."""

from __future__ import annotations

import re

from generator.citing.same_sentence import SENTENCE_END
from generator.citing.strange_questions import COURT, OTHERS, SENDS

_REACH = 400
"""How far is looked back and ahead, in characters: two sentences."""

_LETTER = r"(?:\w{0,12}brief|\w{0,12}brieven|rapport|notitie|memo|verslag|nota)"
_DETERMINER = r"(?:de|het|een|mijn|uw|onze|ons|die|dat|zijn|haar|hun)"
#: What a sentence names that has questions or answers of its own.
_ELSEWHERE = re.compile(
    rf"""
    (?<!\w) (?: Kamerstuk | Aanhangsel | {_LETTER} \b
      | (?:eerdere|eerder\s+gestelde|vorige)\s+(?:\w+\s+)?(?:Kamer)?vragen
      | (?:Kamer)?vragen\s+van\s+(?:het\s+lid|de\s+leden) | schriftelijk\s+overleg | website )
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "Zie daar", "is daar ingegaan", "in die brief"; "daar op", "daarop" speak of a subject.
_THERE = re.compile(
    rf"""
    (?<!\w) (?: (?:al)?daar (?!\s+(?:op|over|bij|mee|aan|van|in|voor|door|ik|de|het|dit|er)\b) | daarin
      | in\s+(?:die|dat)\s+(?:{_LETTER}|stuk|antwoord(?:en)?|beantwoording) ) (?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "In mijn brief van 3 mei staat in"
_IN_LETTER = re.compile(
    rf"""
    ^\s* (?:ook\s+)? (?:in|bij) \s+ {_DETERMINER} \s+ (?:\w+\s+){{0,2}}? {_LETTER} \b
    (?: [^.,;:?()] | \([^()]{{0,60}}\) ){{0,100}} \s $
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "Kamerstuk 35 207, nr. 34, waarin op"
_WHEREIN = re.compile(
    rf"""
    (?<!\w) (?: Kamerstuk | Aanhangsel | {_LETTER} ) \b [^;:?]{{0,80}} ,\s* waarin \s+ (?:\w+\s+){{0,3}}?
      (?: op | bij | onder | in ) \s+ (?: antwoord \s+ op \s+ )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ANNEX = re.compile(
    r"(?<!\w)(?:bijlage|annex|appendix)(?:\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4}))?\s*[,(:]\s*$", re.IGNORECASE
)
_BARE = re.compile(r"(?:antwoord(?:en)?|vra(?:ag|gen))\b", re.IGNORECASE)
#: "De Algemene Rekenkamer stelde de minister vijf vragen."
_OTHERS_ASKED = re.compile(
    rf"""
    (?<!\w) (?: {OTHERS} | {COURT} | (?:Europees\s+)?Parlementslid \b | \w{{0,12}}raad \b | Staten-\w+ )
    [^.;?]{{0,80}}? \b (?:stelde|stelden|legde|legden|zond|stuurde) \b [^.;?]{{0,60}} \b vragen \b
    | (?<!\w) (?: {OTHERS} | {COURT} ) [^.;?]{{0,80}}? \b vragen \b [^.;?]{{0,60}}
      \b (?:gesteld|voorgelegd|gestuurd) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Who sends a reader there speaks of this document again.
_WE_SEND = re.compile(r"(?<!\w)(?:zie|verwijs|verwijst|verwezen|ik|wij)\b", re.IGNORECASE)


def is_named_before(text: str, start: int, end: int) -> bool:
    """Whether the question or answer of `text[start:end]` is one of what stands before it, or of who does."""
    *earlier, begun = SENTENCE_END.split(text[max(0, start - _REACH) : start + 1])
    before = begun[:-1]
    if _WHEREIN.search(before) or (_ANNEX.search(before) and _BARE.match(text, start, end)):
        return True
    if _IN_LETTER.search(before) and not SENDS.search(before):
        return True
    previous = earlier[-1] if earlier else ""
    after = SENTENCE_END.split(text[end : end + _REACH])[0]
    if _ELSEWHERE.search(previous) and (_THERE.search(before) or _THERE.search(after)):
        return True
    return bool(_OTHERS_ASKED.search(previous) and not _WE_SEND.search(before))
