"""Answers that give none: "Deze vraag kan ik nog niet beantwoorden" only says that the answer comes later.

An answer is such a one where each of its sentences says so, or says why or when: a single sentence that may
answer something, and it is an answer. One that does no more than refer to such answers gives none either. One
that only may be a deferral counts as an answer, and is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from generator.dutch.letters import comparable
from generator.dutch.numbers import NUMBER_LIST, read_numbers
from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Part, Question
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.model.text import Block, texts

LONGEST_DOUBT = 600
"""Characters; what says more than this, and that something is not answered yet, answers the rest."""

_WHICH = r"(?:(?:de|uw|deze|die|bovenstaande|onderhavige|beide|alle|gestelde|schriftelijke)\s+){1,3}"
#: Of these questions: "de vragen van de Europese Commissie" are others, "de vraag of dit mag" is a part.
_OURS = rf"(?:{_WHICH}(?:kamer)?vra(?:ag|gen)(?:\s+(?:{NUMBER_LIST}))?(?!\s+(?:van|uit|of|die|welke|naar)\b))"
_TO_OURS = rf"(?:\s+(?:op|van)\s+(?:{_OURS}|vraag\s+(?:{NUMBER_LIST})))"
_ANSWER = rf"(?:(?:het|de|een|mijn)\s+(?:antwoord(?:en)?|beantwoording){_TO_OURS}?)"
_LATER = (
    r"(?:later|nader|nog|alsnog|zo\s+(?:spoedig|snel)\s+mogelijk|spoedig|(?:op\s+)?een\s+later\s+moment|zodra|separaat"
    r"|(?:in|per|bij|met)\s+(?:een\s+)?(?:separate|aparte|afzonderlijke|latere|nadere|volgende)\s+brief"
    r"|(?:binnen|uiterlijk|voor|vóór|in|na|eind|medio|begin|over)\s+(?:(?:de|het|een|enkele|\w+)\s+){0,3}"
    r"(?:week|weken|maand|maanden|\w*reces|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
    r"|november|december|zomer|najaar|voorjaar|herfst|winter|kwartaal|jaar|termijn))"
)
_IN_TIME = (
    r"(?:nog\s+niet|niet\s+(?:\w+\s+){0,3}?(?:binnen|tijdig|op\s+tijd|voor|vóór)|thans\s+niet|onmogelijk)"
)
_MORE = r"(?:nader|meer|aanvullend|verder|nog|extra)e?"
_NEED = r"(?:onderzoek|afstemming|informatie|gegevens|tijd|overleg|uitvraag|inventarisatie)"

#: A sentence that says that the answer comes later.
_DEFERS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"^(?:\w+\s+){{0,8}}?{_OURS}\s+(?:kan|kunnen)\b.*\b{_IN_TIME}\b.*\bbeantwoord(?:en)?\b",
        r"^(?:hierbij\s+(?:\w+\s+){1,6}?dat\s+)?de\s+(?:schriftelijke\s+)?(?:kamer)?vragen\s+van\s+(?:het\s+lid|de\s+leden)"
        rf"\s.*\b(?:kan|kunnen)\b.*\b{_IN_TIME}\b.*\bbeantwoord(?:en)?\b",
        rf"^(?:\w+\s+){{0,8}}?(?:kan|kunnen)\b.*\b{_OURS}\s.*\b{_IN_TIME}\b.*\bbeantwoord(?:en)?\b",
        rf"^(?:\w+\s+){{0,8}}?(?:lukt|is)\s+(?:het\s+)?(?:\w+\s+){{0,4}}?{_IN_TIME}\b.*\b{_OURS}.*\bbeantwoorden\b",
        rf"^(?:\w+\s+){{0,4}}?(?:lukt|is)\b.*\bniet\b.*\b{_OURS}\s.*\b(?:binnen|tijdig|nu|thans|op\s+dit\s+moment)\b"
        r".*\bbeantwoorden\b",
        rf"^(?:(?:het|een|de|mijn|dit)\s+)?(?:antwoord(?:en)?|{_ANSWER})?\s*(?:volgt|volgen)\b(?:\s+{_LATER})?[\w\s]{{0,40}}$",
        rf"^(?:{_OURS}\s+|dit\s+)?(?:wordt|worden|zal|zullen)\s+(?:\w+\s+){{0,3}}?{_LATER}(?:\s+[\w’'-]+){{0,6}}?\s+"
        r"(?:worden\s+)?beantwoord\b(?!\s+(?:door|in)\b)",
        rf"^voor\s+(?:het\s+)?(?:{_ANSWER}|beantwoord(?:ing|en)\s+van\s+{_OURS})\s+(?:is|zijn|heb|hebben)\b.*\b{_MORE}\s+{_NEED}\b"
        r".*\b(?:nodig|vereist|benodigd|noodzakelijk)\b",
        rf"^(?:{_ANSWER}|beantwoording\s+van\s+{_OURS})\s+(?:vergt|vergen|vraagt|kost|vereist)\s+(?:\w+\s+){{0,2}}?{_MORE}\s+{_NEED}\b",
        rf"^(?:op\s+{_OURS}|hierop)\s+(?:kom|komen|zal|zullen)\s+(?:ik|wij|we)\b.*\bterug(?:komen)?\b(?!.*\bvra(?:ag|gen)\s+\d)",
        rf"^(?:ik|wij|we)\s+(?:kom|komen)\s+(?:\w+\s+){{0,3}}?(?:op\s+{_OURS}\s|(?:hier|daar)op\s.*\b{_LATER}\b).*\bterug\b",
        r"^(?:de\s+)?beantwoording\b.*\b(?:termijn|weken)\b.*\b(?:niet|onmogelijk)\b.*\b(?:mogelijk|haalbaar|gelukt)\b",
        rf"^(?:u|uw\s+kamer|de\s+kamer)\s+(?:ontvangt|krijgt)\s+{_ANSWER}\s.*{_LATER}",
        rf"^(?:ik|wij)\s+(?:zal|zullen|stuur|zend|doe)\b.*\b(?:{_ANSWER})\s.*{_LATER}",
        rf"^(?:{_ANSWER}|{_OURS})\s+(?:\w+\s+){{0,2}}?(?:uitgesteld|aangehouden)\b",
        rf"^{_ANSWER}\s+(?:is|zijn)\s+(?:op\s+dit\s+moment\s+)?nog\s+niet\s+(?:beschikbaar|gereed|bekend|mogelijk)\b",
    )
)
#: What may stand beside it: when, why, and that one is sorry.
_BESIDE = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"^(?:ik|wij|we|u|uw\s+kamer|de\s+kamer|hierover|daarover)\b.*\b{_LATER}\b",
        r"^(?:ik|wij)\s+streef?(?:ven)?\s+ernaar\b.*\b(?:beantwoord|antwoord|inform|zend|stur)",
        r"^zodra\b.*\b(?:ik|wij|u|uw\s+kamer|de\s+kamer)\b",
        r"^(?:de\s+)?reden\s+(?:van\s+het\s+uitstel|hier(?:van|voor)|daar(?:van|voor)|is)\b",
        rf"^(?:dit|dat|hiervoor|daarvoor)\s+(?:komt|is|heeft|vergt|vraagt|kost)\b.*\b{_NEED}\b",
        r"^(?:hiervoor|daarvoor|ik)\s+(?:vraag|bied|verzoek)\b.*\b(?:begrip|excuses|verontschuldiging)",
        rf"^(?:vanwege|wegens|in\s+verband\s+met|gezien|gelet\s+op)\b.*\b{_NEED}\b.*\b(?:nodig|uitstel|later)\b",
    )
)
#: What is not now, and what somebody else said or put off.
_NOT_OURS = re.compile(
    r"^(?:ja|nee|neen|klopt)\b|\b(?:konden?|was|waren|werden?|heeft|had(?:den)?|eerder|destijds|gemeld|laten\s+weten)\b",
    re.IGNORECASE,
)
_MAY_DEFER = re.compile(
    rf"\b(?:vra(?:ag|gen)|antwoord\w*|beantwoord\w*)\b.*\b(?:nog\s+niet|niet\s+binnen|niet\s+tijdig|volgt|uitgesteld)\b"
    rf"|\b(?:nog\s+niet|niet\s+binnen|niet\s+tijdig|uitstel)\b.*\b(?:vra(?:ag|gen)|antwoord\w*|beantwoord\w*)\b"
    rf"|\b(?:kom|komen)\s+(?:ik|wij|hier\w*|daar\w*|op|er\w*)\b.*\b{_LATER}\b.*\bterug\b"
    rf"|\b(?:kom|komen)\s+(?:ik|wij|hier\w*|daar\w*|op|er\w*)\b.*\bterug\b.*\b{_LATER}",
    re.IGNORECASE,
)
#: "Kunt u deze vragen binnen drie weken beantwoorden?": that it cannot be is the answer.
_ASKS_WHEN = re.compile(r"\b(?:beantwoord\w*|antwoord\w*)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.?!;])\s+")
#: "Zie het antwoord op vraag 1.", and nothing else.
_REFERS = re.compile(
    r"(?:(?:hiervoor\s+)?(?:zie|verwijs\s+ik(?:\s+u)?\s+naar)|ik\s+verwijs(?:\s+u)?(?:\s+hiervoor)?\s+naar)"
    r"\s+(?:(?:het|de|mijn)\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:op|van)\s+(?:de\s+)?vra(?:ag|gen)\s+"
    rf"(?P<numbers>{NUMBER_LIST})\s*[.;]?",
    re.IGNORECASE,
)


def without_deferrals(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts, where answers that only say that the answer comes later are not `given`."""
    asked = _asked(parts)
    parts = tuple(
        replace(part, given=False) if isinstance(part, Answer) and _is_deferral(part, asked) else part
        for part in parts
    )
    waiting = _waiting(parts)
    return tuple(
        replace(part, given=False) if isinstance(part, Answer) and _only_refers(part, waiting) else part
        for part in parts
    )


def only_deferrals(parts: Sequence[Part]) -> bool:
    """Whether there are answers, and each only says that the answer comes later."""
    answers = [part for part in parts if isinstance(part, Answer) and part.blocks]
    return bool(answers) and not any(answer.given for answer in answers)


def deferral_doubts(parts: Sequence[Part]) -> Iterator[Diagnostic]:
    """That an answer is read as none, and that one may be none."""
    asked = _asked(parts)
    for part in parts:
        if not isinstance(part, Answer):
            continue
        said, extent = _said(part.blocks), pieces.extent(pieces.of_part(part))
        if extent and not part.given:
            yield diagnose("answer-deferred", extent[0], text=excerpt(said))
        elif extent and _may_defer(said, part, asked):
            yield diagnose("may-be-deferred", extent[0], text=excerpt(said))


def _is_deferral(answer: Answer, asked: Mapping[str, str]) -> bool:
    said = _said(answer.blocks)
    if not said or len(said) > LONGEST_DOUBT or _is_what_was_asked(answer, asked):
        return False
    sentences = [sentence.rstrip(".!; ") for sentence in _SENTENCE_END.split(said)]
    defers = [_has(_DEFERS, sentence) for sentence in sentences]
    return any(defers) and all(
        one or _has(_BESIDE, sentence) for one, sentence in zip(defers, sentences, strict=True)
    )


def _waiting(parts: Sequence[Part]) -> set[str]:
    """The numbers of the questions of which every answer comes later; no number that another question has."""
    answers = [part for part in parts if isinstance(part, Answer)]
    given = {anchor for answer in answers if answer.given for anchor in answer.questions}
    later = {anchor for answer in answers for anchor in answer.questions} - given
    questions = [part for part in parts if isinstance(part, Question) and part.number]
    numbers = {question.number for question in questions if question.anchor in later}
    return {*filter(None, numbers - {each.number for each in questions if each.anchor not in later})}


def _only_refers(answer: Answer, waiting: Set[str]) -> bool:
    """Whether an answer says no more than that it stands at questions of which the answer comes later."""
    found = _REFERS.fullmatch(_said(answer.blocks)) if waiting else None
    return found is not None and all(each.number in waiting for each in read_numbers(found["numbers"]))


def _has(forms: Sequence[re.Pattern[str]], sentence: str) -> bool:
    return not _NOT_OURS.search(sentence) and any(form.search(sentence) for form in forms)


def _may_defer(said: str, answer: Answer, asked: Mapping[str, str]) -> bool:
    """Whether an answer of a sentence or two says something of the kind."""
    sentences = _SENTENCE_END.split(said)
    if len(said) > LONGEST_DOUBT or len(sentences) > 2 or _is_what_was_asked(answer, asked):
        return False
    return any(_MAY_DEFER.search(one) and not _NOT_OURS.search(one) for one in sentences)


def _is_what_was_asked(answer: Answer, asked: Mapping[str, str]) -> bool:
    """Whether all that the questions ask is when they are answered."""
    return all(_ASKS_WHEN.search(asked.get(anchor, "")) for anchor in answer.questions)


def _asked(parts: Sequence[Part]) -> dict[str, str]:
    return {part.anchor: _said(part.blocks) for part in parts if isinstance(part, Question)}


def _said(blocks: tuple[Block, ...]) -> str:
    return comparable(" ".join(text.plain for text in texts(blocks))).strip()
