"""What the masthead of a document says: who asked what of whom, who answered, when, under which number."""

from __future__ import annotations

import re

from generator.dutch.letters import comparable
from generator.model.document import Kind, Metadata
from generator.structure import answering
from generator.structure.asker_names import Listed, read_askers
from generator.structure.masthead import ABOUT, Masthead, read_masthead
from generator.structure.offices import addressees
from generator.structure.own_dates import answered_on, delayed_on, submitted_on
from generator.structure.own_numbers import dossier_title, own_number, own_publication, own_zaak

_COMMITTEE = re.compile(
    r"\b[Dd]e\s+(?P<name>(?:(?:vaste|algemene|tijdelijke)\s+)?commissie\s+voor\s+(?:de\s+|het\s+)?[A-Z].{0,200}?)"
    r"\s+(?:heeft|hebben)\b"
    r"|\b[Vv]ragen\s+van\s+de\s+(?P<asking>(?:(?:vaste|algemene|tijdelijke)\s+)?commissie\s+voor\s+"
    r"(?:de\s+|het\s+)?[A-Z][^(]{0,200}?)\s+(?=aan\s|over\s|\()",
    re.DOTALL,
)
_SPACES = re.compile(r"[ \t]+")
_ORAL = re.compile(r"\bMondelinge\s+vra(?:ag|gen)\b")
_ANNOUNCEMENT = re.compile(r"\bMededeling\s+van\b|\bMEDEDELING\s+VAN\b")
_POSTPONED = re.compile(
    r"niet\s+binnen\s+de\s+(?:\w+\s+){0,3}termijn|[Uu]itstel\s+(?:van\s+)?(?:de\s+)?beantwoording|meer\s+tijd\s+nodig"
    r"|niet\s+binnen\s+(?:de\s+)?(?:gebruikelijke\s+)?drie\s+weken|meer\s+tijd\b[^.]{0,40}\b(?:vergt|kost|vraagt)\b"
    r"|meer\s+tijd\s+in\s+beslag"
    rf"|\b(?:[Bb]etreft|[Oo]nderwerp)\b(?:(?!{ABOUT}\b)[^\n]){{0,40}}\b[Uu]itstel(?!\s+van\b(?!\s+(?:de\s+)?(?:be)?antwo))"
    r"|(?:vergt|vergen|kost|vraagt)\s+(?:\w+\s+){0,3}meer\s+tijd|beantwoording\b[^.]{0,80}\buitgesteld\b"
    r"|(?:niet|onmogelijk)\b[^.]{0,150}\b(?:tijdig|binnen\s+(?:de|drie)\b[^.]{0,60}?)\s+te\s+(?:kunnen\s+)?beantwoorden"
    r"|later\s+(?:worden\s+)?beantwoord|antwoorden?\s+(?:\w+\s+){0,2}later\b|beantwoordingstermijn\b[^.]{0,40}\bverlengd"
    r"|antwoorden\b[^.]{0,40}\bnagezonden"
    r"|\b(?:termijn|weken)\b[^.]{0,60}\bniet\s+(?:worden\s+)?(?:mogelijk|haalbaar|gehaald|gelukt)\b"
)
_ANSWERS_FOLLOW = (
    re.compile(r"gegeven\s+antwoorden|(?:^|\W)(?:(?:Nader|Aanvullend)\s+a|A)ntwoord(?:en)?\s+van\s"),
    re.compile(r"(?i)vragen\s+en\s+antwoorden\s+zijn\s+hierna|lijst\s+van\s+vragen\s+en\s+antwoorden"),
    re.compile(r"VRAGEN\s+EN\s+ANTWOORDEN"),
    re.compile(r"\bbeantwoord(?:en)?\s+(?:ik|wij)\b[^.?!]{0,120}\bvragen\b"),
    re.compile(r"\b(?:antwoorden|beantwoording)\s+(?:aan\s+)?op\s+de\s+(?:schriftelijke\s+)?vragen"),
    re.compile(
        r"\b(?:zend|stuur|bied|doe|ontvangt|treft|geef)\b(?:(?!uitstel)[^.?!]){0,80}\b(?:antwoorden|beantwoording)\b[^.?!]{0,40}"
        r"\b(?:op|van)\s+(?:de|uw)\s+(?:schriftelijke\s+)?(?:[Kk]amer)?vragen\b"
    ),
    re.compile(r"\b[Ii]n\s+antwoord\s+op\s+(?:uw\s+brief|de\s+vragen)\b"),
    re.compile(r"\btreft\s+u\s+(?:mijn|onze|de)\s+(?:antwoorden|beantwoording)\b"),
)


def read_metadata(masthead: str, furniture: str, signature: str = "") -> Metadata:
    """The metadata of a document.

    `masthead` is all that stands above the first question, paragraphs parted by a blank
    line; `furniture` the page headers and footers, which print the publication's number;
    `signature` what stands below the last answer.
    """
    head, signature = read_masthead(masthead), comparable(signature)
    furniture = _SPACES.sub(" ", comparable(furniture))
    submitted = submitted_on(head)
    answered = answered_on(head, gives_answers=gives_answers(head))
    day = answered.day if answered else None
    publication = own_publication(head, furniture, day)
    number = own_number(head, furniture, day, publication)
    answering_persons = answering.answered_by(head.own, head.printed, signature)
    return Metadata(
        title=head.title,
        subject=head.subject,
        askers=askers(head).askers,
        committee=_committee(head),
        addressees=addressees(head.own),
        answered_by=answering_persons,
        submitted=submitted.day if submitted else None,
        answered=day,
        publication=publication.id if publication else None,
        zaak=own_zaak(head, publication),
        number=number.id if number else None,
        on_behalf_of=answering.on_behalf_of(head.own, signature, answering_persons),
        delayed=delayed_on(head),
        dossier_title=dossier_title(head, number or publication),
    )


def read_kind(masthead: str, *, has_questions: bool, has_answers: bool, numbered_list: bool) -> Kind:
    """What sort of document this is, by its masthead and by what was found in it."""
    head = read_masthead(masthead)
    if _ORAL.search(head.own):
        return "oral"
    if has_answers:
        asked_by_one = answering.announces(head.own) or askers(head).askers
        return "list" if _committee(head) or (numbered_list and not asked_by_one) else "answers"
    postponed = not has_questions and _POSTPONED.search(head.own)
    return "postponement" if _ANNOUNCEMENT.search(head.own) or postponed else "questions"


def announces_answers(masthead: str) -> bool:
    """Whether the masthead says that answers follow."""
    return _answers_follow(read_masthead(masthead))


def gives_answers(head: Masthead) -> bool:
    """Whether this is the masthead of answers, and not of the news that they come later."""
    return _answers_follow(head) and not _POSTPONED.search(head.own)


def askers(head: Masthead) -> Listed:
    """Who asked: nobody in person, where a committee did."""
    return Listed((), ()) if _committee(head) else read_askers(head.own)


def _answers_follow(head: Masthead) -> bool:
    own = head.own.replace("\n", " ")
    return not _ANNOUNCEMENT.search(own) and any(pattern.search(own) for pattern in _ANSWERS_FOLLOW)


def _committee(head: Masthead) -> str | None:
    match = _COMMITTEE.search(head.own)
    return (match["name"] or match["asking"]).strip() if match else None
