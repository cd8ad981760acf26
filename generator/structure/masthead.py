"""A masthead taken apart: its title, what it is about, and all that it says of the document itself.

What a subject names belongs to the subject: a date, a member, a zaaknummer or a publication in it is never
the document's own. So the subject is taken out before anything else is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.dutch.dates import DATE
from generator.dutch.letters import LOWER, UPPER, comparable

LONGEST_SUBJECT = 400
"""Characters that a letter's subject has at most; a longer one has run on."""

#: Stands for a subject that is taken out. No pattern crosses it.
LEFT_OUT = "…"

#: "het lid", "de Kamerleden", in print also "het leden" and "lid"; a name may be glued to it.
MEMBERS = rf"(?i:(?:(?:het|de)\s*)?(?:(?:tweede|eerste)[\s-]+)?(?:kamer)?(?:lid|leden))(?![{LOWER}])"
COURTESY = r"(?i:(?:mevrouw|mevr\.|mw\.|de\s+heer|dhr\.)\s)"
#: What opens what a set of questions is about; capitals where all is printed in capitals.
ABOUT = r"(?:over|inzake|betreffende|omtrent|aangaande|met\s+betrekking\s+tot|naar\s+aanleiding\s+van)"

_ASKING = (
    r"(?:(?:Mondelinge|Schriftelijke|Aanvullende|Nadere|Herziene|Gewijzigde)\s+v"
    r"|(?:^|(?<=[.;:]\s))(?:Kamer|Vervolg)v|V)"
)
#: "Vragen van Kops (PVV) aan": without "het lid" the party tells that it is a member.
_BARE_NAME = rf"(?=[{UPPER}][^().,:;]{{1,60}}\([^()]{{2,40}}\)\s+(?i:aan|over|inzake)\b)"
#: Titles, the best first: of questions, of answers to them, of the letter around those.
TITLES = (
    re.compile(
        rf"\b{_ASKING}(?i:ra(?:ag|gen)(?:\s+gesteld)?\s+(?:van|door))\s+(?:{MEMBERS}(?!\s+der\b)|{COURTESY}|de\s+vaste|de\s+(?:\w+\s+)?commissie|{_BARE_NAME})"
    ),
    re.compile(
        rf"\bA(?i:ntwoord(?:en)?\s+(?:van\s+(?:de\s+)?(?:minister|staatssecretaris).{{0,200}}?\s)?op\s+.{{0,80}}?vragen\s+van)"
        rf"\s+{MEMBERS}"
    ),
    re.compile(rf"\bB(?i:eantwoording\s+(?:van\s+(?:de\s+)?)?(?:schriftelijke\s+)?(?:kamer)?vragen\s+van)\s+{MEMBERS}"),
)

SENT_IN = r"(?i:ingezonden|ingediend|ingez\.)"
RECEIVED = r"(?i:ontvangen|ontv\.)"
#: In brackets behind a title: when it was sent in, its number, when it was answered.
_BRACKET = re.compile(
    rf"[.;,]?\s*\(\s*(?P<says>{SENT_IN}|{RECEIVED}|(?i:(?:uw\s+)?kenmerk|zaaknummer|vraagnummer)\b"
    r"|\d{4}Z\d{5}|\d{8})[^()]*(?:\([^()]*\))?[^()]*\)?"
)
#: "eerdere vragen (2020Z01234)": the number of what stands right before it.
_NUMBERED_OTHER = re.compile(r"(?:[Vv]ragen|[Aa]ntwoord(?:en)?|[Bb]eantwoording|[Bb]rief|[Zz]aak)$")
#: Behind the bracket that ends a title nothing goes on: the paragraph ends, or a sentence begins.
_ENDS = re.compile(rf"\s*[.,;:]*\s*(?:$|[{UPPER}«“])")
_THEN_ABOUT = re.compile(rf"\s*,?\s+(?:aan|{ABOUT})\s")
_SENT_IN = re.compile(rf"[.;,]?\s+{SENT_IN}(?:\s+op|\s+d\.?\s?d\.?|:)?\s+{DATE}")
_NEXT = re.compile(
    r"(?<!\b[Dd]e)(?<!\b[Hh]et)(?<!\been)(?<!\buw)(?:[.;]?\s+(?:(?:Nader|Aanvullend|Herzien)e?\s+a|A)ntwoord(?:en)?"
    r"|[.;]?\s+(?:ANTWOORD(?:EN)?|Mededeling|MEDEDELING))\s+(?i:van|door)\b"
    r"|[.;]?\s+(?:Ingezonden:|Geachte\s|(?:Ons|Uw)\s+kenmerk\b)"
)

#: "vragen … niet binnen de termijn konden worden beantwoord (ingezonden …)": the subject has not ended there.
_OF_BEFORE = rf"(?![^.?!]*(?:\bkon(?:den)?\b|\(\s*(?:{SENT_IN}|\d{{4}}Z)|,\s+{SENT_IN}))"
#: In a letter: "de antwoorden op de vragen van het lid Kok (VVD) over vis",
#: "hebben de leden Kok (VVD) en Bos (SP) vragen gesteld over vis".
_LETTER_ABOUT = re.compile(
    rf"""
    (?:
      (?<!eerdere\s)(?i:vragen),?\s+(?:van|(?:(?:die|welke)\s+(?:zijn|werden)\s+)?(?:gesteld\s+)?door)\s+(?:{MEMBERS}\s|{COURTESY})[^.;:?]{{2,300}}?
      | \bhe(?:bben|eft)\s+(?:{MEMBERS}\s|{COURTESY})[^.;:?]{{2,200}}?\bvragen\s+gesteld\b[^.;:?]{{0,250}}?
    )
    \b(?:over|inzake|betreffende)\s+
    """,
    re.VERBOSE,
)
_LETTER_END = re.compile(
    rf"""
    {_BRACKET.pattern.replace("(?P<says>", "(?:")} | {_NEXT.pattern} | ,\s+ingezonden\b
    | ,\s+(?:die|welke)\s+(?:zijn\s+|ik\s+)?op\s+\d
    | \s+(?:(?:kunnen|kan)\s+(?:[\w-]+\s+){{0,6}})?niet\s+binnen\b{_OF_BEFORE}
    | \s+(?:worden|zijn)\s+beantwoord\s+zoals\b
    | (?:\s+(?:aan|toe|toekomen))?(?<!\bdrs)(?<!\bmr)(?<!\bprof)(?<!\b[^\W\d])\.(?=\s+[{UPPER}]|\s*$)
    | $
    """,
    re.VERBOSE,
)
#: What no subject holds; the sentence goes on: "over vis heb ik ontvangen", "over vis zijn beantwoord".
_GOES_ON = re.compile(
    r"\b(?:ik|wij|u|uw|mijn)\b|\b(?<!konden\sworden\s)(?<!kon\sworden\s)(?:be)?antwoord(?:en)?$"
    r"|\?(?!['\"»’”])"
)
#: Of a list: what its first sentence says behind "over".
_LIST_ABOUT = re.compile(
    r"vragen\s+(?:en\s+opmerkingen\s+)?voorgelegd\s+aan\s+.{1,400}?\s+over\s+(?P<subject>.{1,800}?)\.(?=\s+(?:De|Het|Deze|Bij)\b|$)"
)
_ADDRESSED = re.compile(
    rf"\baan\s+(?:de|het)\s+(?:minister|staatssecretaris).{{0,600}}?\s+(?={ABOUT}\b)",
    re.DOTALL | re.IGNORECASE,
)
_SUBJECT = re.compile(rf"\)?\s*\b{ABOUT}\s+(?P<subject>.*)", re.DOTALL | re.IGNORECASE)
#: "…, d.d. 4 maart 2021" behind a subject is when the questions were asked.
_DATED = re.compile(rf",?\s+(?:d\.?\s?d\.?)\s+{DATE}$")
#: A note's marker that is glued to what it stands behind: "«Gas op»1", "energie[2]".
_MARKER = re.compile(r"(?:(?<=[»”’?!])\.?\d{1,2}|\s?\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$")

#: Sentences and clauses that speak of other documents.
_OF_OTHERS = re.compile(
    rf"""
    \b(?: (?: [Zz]ie\s+(?:ook|het\s+antwoord|de\s+antwoorden)
            | Herziene\s+versie\s+van | Ter\s+vervanging\s+van
            | (?:Dit|Deze)\s+\w+\s+(?:vervangt|vervangen|dienen\s+ter\s+aanvulling) ) \b
          .*? (?= \.\s+[{UPPER}][{LOWER}] | \n\n | $ )
        | (?:[Ee]erdere|[Vv]orige|[Ee]erder\s+gestelde) \s+
          (?:schriftelijke\s+|mondelinge\s+)? (?:[Kk]amer)?vragen \b
          .*? (?= ,?\s+(?:bied|zend|stuur|deel|doe|beantwoord)\s | \.\s+[{UPPER}] | \n\n | $ ) )
    """,
    re.VERBOSE | re.DOTALL,
)
_ANSWER_OF = (
    r"(?:\b(?:(?:Nader|Aanvullend|Herzien)e?\s+a|A)ntwoord(?:en)?\s+(?:van|door)\b|\bANTWOORD(?:EN)?\s+VAN\b)"
)
#: That an answer came later was announced first: "Mededeling van Minister Kok (Financiën) (ontvangen 10
#: september 2019)" above the line of the answer, "Eerder uitstel ontvangen 10 september 2019" behind it.
_DELAY = re.compile(
    r"\b(?:Mededeling\s+van|MEDEDELING\s+VAN)\s+(?=(?i:(?:de\s+)?(?:minister|staatssecretaris)))"
    rf"(?:(?!{_ANSWER_OF})[^\n])*"
    r"|\(?(?i:\b(?:eerder\s+)?uitstel(?:bericht|brief)?\s+(?:is\s+)?"
    rf"(?:{RECEIVED}|gemeld|verzonden|van)\s*:?\s*(?:op\s+)?){DATE}\)?\.?"
)
_MARKDOWN = re.compile(r"(?m)^\s{0,3}#{1,6}\s+|\*\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")
#: A blank line inside a sentence: a print with so much white between its lines.
_UNENDED, _CONTINUED = re.compile(r"[\w,»”’–-]$"), re.compile(rf"[{LOWER}]|\(\s*(?:{SENT_IN}|{RECEIVED})")
_GOES_ON_BELOW = re.compile(r"\b(?:van|voor|de|het|een|en|aan|over|door|in|op|met|inzake|lid|leden)$")
#: "[ingezonden 4 maart 2021]"
_SQUARE = re.compile(rf"\[((?:{SENT_IN}|{RECEIVED})[^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Masthead:
    """`printed` is the text line by line, paragraphs parted by a blank line.

    `own` is the same with each paragraph on one line, and without subjects, without what is said of other
    documents, and without `delay`: how it was announced that the answer, which stands here, came later.
    """

    printed: str
    title: str | None
    subject: str | None
    own: str
    delay: str = ""


@lru_cache(maxsize=8)
def read_masthead(text: str) -> Masthead:
    """A masthead taken apart; invisible characters and marks of Markdown make no difference."""
    printed = _SQUARE.sub(r"(\1)", _MARKDOWN.sub("", comparable(text)))
    paragraphs = _paragraphs(printed)
    title = next((found for which in TITLES for each in paragraphs if (found := _title(each, which))), None)
    own = "\n\n".join(_without_subject(paragraph) for paragraph in paragraphs)
    own, delay = _without_delay(_OF_OTHERS.sub(LEFT_OUT, own))
    return Masthead(printed, _shown(title), _subject(paragraphs, title), own, delay)


def _without_delay(own: str) -> tuple[str, str]:
    """What is said of the document, and what of a delay before its answer; that alone is no such delay."""
    answer = _DELAY.sub(LEFT_OUT, own)
    if not re.search(_ANSWER_OF, answer):
        return own, ""
    return answer, "\n".join(match[0] for match in _DELAY.finditer(own))


# --- Its paragraphs --------------------------------------------------------------------------


def _paragraphs(printed: str) -> list[str]:
    """Its paragraphs, each on one line; one that a blank line parts in the middle of a sentence is whole."""
    found: list[str] = []
    for paragraph in printed.split("\n\n"):
        flat = " ".join(paragraph.split())
        if found and flat and _goes_on(found[-1], flat):
            found[-1] += f" {flat}"
        elif flat:
            found.append(flat)
    return found


def _goes_on(before: str, after: str) -> bool:
    if _GOES_ON_BELOW.search(before):
        return True
    return _UNENDED.search(before) is not None and _CONTINUED.match(after) is not None


def _without_subject(paragraph: str) -> str:
    start, end = _place_of_subject(paragraph) or (0, 0)
    return paragraph[:start] + LEFT_OUT + paragraph[end:] if end else paragraph


def _place_of_subject(paragraph: str) -> tuple[int, int] | None:
    """Where a paragraph says what the questions are about, if it is sure where that ends."""
    for which in TITLES:
        if span := _span_of_title(paragraph, which):
            about = _behind_about(paragraph[slice(*span)])
            return (span[0] + about.start("subject"), span[1]) if about else None
    if listed := _LIST_ABOUT.search(paragraph):
        return listed.span("subject")
    return _place_in_letter(paragraph)


# --- Its title -------------------------------------------------------------------------------


def _title(paragraph: str, which: re.Pattern[str]) -> str | None:
    span = _span_of_title(paragraph, which)
    return paragraph[slice(*span)].strip() if span else None


def _span_of_title(paragraph: str, which: re.Pattern[str]) -> tuple[int, int] | None:
    start = which.search(paragraph)
    return (start.start(), _end_of_title(paragraph, start.end())) if start else None


def _end_of_title(paragraph: str, start: int) -> int:
    """Where a title ends: before the brackets at its end, or else the next sentence."""
    after = _NEXT.search(paragraph, start)
    limit = after.start() if after else len(paragraph)
    found = _BRACKET.finditer(paragraph, start, limit)
    brackets = [one for one in found if not (_goes_on_about(one, limit) or _is_of_another(one))]
    ending = next((i for i, each in enumerate(brackets) if _ENDS.match(paragraph, each.end(), limit)), None)
    if ending is not None:
        return _first_of(brackets[: ending + 1]).start()
    sent_in = [one for one in _SENT_IN.finditer(paragraph, start, limit) if not _goes_on_about(one, limit)]
    return (sent_in or brackets)[-1].start() if sent_in or brackets else limit


def _goes_on_about(match: re.Match[str], limit: int) -> bool:
    """ "Vragen van het lid Kok (VVD) (ingezonden 4 maart 2021) over gas": the title has not ended there."""
    return _THEN_ABOUT.match(match.string, match.end(), limit) is not None


def _is_of_another(bracket: re.Match[str]) -> bool:
    """Whether a bracket has the number of other questions or of a letter, which the title names."""
    before = bracket.string[: bracket.start()]
    return bracket["says"][0].isdigit() and _NUMBERED_OTHER.search(before[-20:]) is not None


def _first_of(brackets: list[re.Match[str]]) -> re.Match[str]:
    """The first of the brackets that stand together at the end, each of which says something else.

    "(ontvangen …) (ingezonden …)": what was received before it was sent in, is what the questions are about.
    """
    *before, last = brackets
    said = last["says"].lower()
    if not before or before[-1].end() != last.start():
        return last
    one = before[-1]["says"].lower()
    return last if one in (said, "ontvangen") else _first_of(before)


def _shown(title: str | None) -> str | None:
    return _MARKER.sub("", title.removesuffix(".")) if title else None


# --- What it is about ------------------------------------------------------------------------


def _subject(paragraphs: list[str], title: str | None) -> str | None:
    """What a title says behind "over" and the addressee; else the first sentence of a list or a letter."""
    return next(filter(None, map(_as_subject, _subjects(paragraphs, title))), None)


def _subjects(paragraphs: list[str], title: str | None) -> Iterator[str]:
    if title and (about := _behind_about(title)):
        yield about["subject"]
    for paragraph in paragraphs:
        if listed := _LIST_ABOUT.search(paragraph):
            yield listed["subject"]
    for paragraph in paragraphs:
        if _LETTER_ABOUT.search(paragraph):
            if place := _place_in_letter(paragraph):
                yield paragraph[slice(*place)]
            return


def _as_subject(printed: str) -> str:
    return _MARKER.sub("", _DATED.sub("", printed.strip().removesuffix(".")))


def _behind_about(title: str) -> re.Match[str] | None:
    addressed = _ADDRESSED.search(title)
    return _SUBJECT.search(title, addressed.end() if addressed else 0)


def _place_in_letter(paragraph: str) -> tuple[int, int] | None:
    """Where the first sentence that names the subject does so, unless its end is unsure."""
    about = _LETTER_ABOUT.search(paragraph)
    end = _LETTER_END.search(paragraph, about.end()) if about else None
    if about is None or end is None:
        return None
    subject = paragraph[about.end() : end.start()]
    unsure = not subject or len(subject) > LONGEST_SUBJECT or _GOES_ON.search(subject)
    return None if unsure else (about.end(), end.start())
