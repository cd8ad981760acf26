"""The days that a masthead prints of the document itself: when it was sent in, and when it was answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from generator.dutch.dates import DATE, day_of
from generator.dutch.relative_dates import RELATIVE_DATE, with_years
from generator.structure.masthead import MEMBERS, RECEIVED, SENT_IN, Masthead

Event: TypeAlias = Literal["submitted", "answered"]

#: "ingezonden:", "ontvangen op", "(ontvangen (ontvangen": what stands between the word and its date.
_LEAD = rf"(?:\s*[:(]?\s*(?:(?i:op|d\.?\s?d)\b\.?|{RECEIVED}|{SENT_IN}))?\s*:?\s*"
#: Of one sentence, and not of questions of before.
_NOT_EARLIER = r"(?:(?!\b(?:eerder|eerdere|reeds|destijds)\b)[^.;:?…]|\.(?=\s?[A-Z])){1,250}?"
#: The surest first: in brackets, where a heading has them; then in a sentence. DAY stands for a date.
_SUBMITTED_ON = (
    rf"\(\s*{SENT_IN}{_LEAD}DAY",
    rf"\b{SENT_IN}{_LEAD}DAY",
    r"\bop\s+DAY\s+(?:zijn|werden|is|heeft|hebben)\s+(?:\w+\s+){0,2}ingezonden\b",
    r"\b(?i:in\s+(?:het\s+)?antwoord\s+op\s+uw\s+brief\s+van)\s+DAY",
)
#: "Op 6 november hebben de leden Kok en Bos vragen gesteld", "de vragen die op 6 november zijn gesteld"
_ASKED_ON = (
    rf"\b[Oo]p\s+DAY\s+(?:heeft|hebben)\s+{MEMBERS}{_NOT_EARLIER}\b[Vv]ragen\s+(?:gesteld|ingediend)\b",
    rf"\b[Vv]ragen,?\s+(?:die|welke)\b{_NOT_EARLIER}\bop\s+DAY\s+(?:\w+\s+)?gesteld\b",
)
_SUBMITTED = tuple(re.compile(pattern.replace("DAY", DATE)) for pattern in _SUBMITTED_ON)
_SUBMITTED_THEN = tuple(re.compile(pattern.replace("DAY", RELATIVE_DATE)) for pattern in _SUBMITTED_ON)
_ASKED = tuple(re.compile(pattern.replace("DAY", DATE)) for pattern in _ASKED_ON)
_WHOLE = re.compile(DATE)
_ASKED_THEN = tuple(re.compile(pattern.replace("DAY", RELATIVE_DATE)) for pattern in _ASKED_ON)
#: "Ontvangen" in the sentence of a letter is when something else came in.
_ANSWERED = (
    re.compile(rf"\(\s*{RECEIVED}{_LEAD}{DATE}"),
    re.compile(
        rf"(?:^|(?i:\bantwoord(?:en)?|\bmededeling)\s+van\b[^\n]{{3,300}}?,\s*){RECEIVED}{_LEAD}{DATE}",
        re.MULTILINE,
    ),
    re.compile(rf"beantwoord\s+bij\s+brief\s+van\s+{DATE}"),
    re.compile(rf"(?<!eerder )\b(?i:beantwoord)(?:\s+op|\s+d\.d\.|:|(?=\s+\d))\s*{DATE}"),
    re.compile(rf"\b[Bb]ij\s+brief\s+van\s+{DATE}\s+(?:zijn|heeft|hebben)\b[^.\n]{{0,100}}\bbeantwoord\b"),
)
#: At the head of a letter: "Datum 20 november 2024", "Den Haag, 20 november 2024".
_LETTER = re.compile(
    rf"(?:^[^\w\n]*[Dd]atum\b\s*:?\s*|\b[Dd]en\s+[Hh]aag\s*,\s*|['’]s[- ]Gravenhage\s*,\s*){DATE}",
    re.MULTILINE,
)
#: Alone on a line above the salutation: "20 september 2019", "Amsterdam, 20 september 2019".
_ALONE = re.compile(rf"^[^\S\n]*(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s+)?{DATE}[^\S\n]*$", re.MULTILINE)
_SALUTATION = re.compile(r"^[^\S\n]*(?:Geachte|Mijnheer|Mevrouw)\b", re.MULTILINE)

_BRACKETED: dict[Event, re.Pattern[str]] = {
    "submitted": re.compile(rf"\(\s*{SENT_IN}(?P<printed>[^()]*\d[^()]*)"),
    "answered": re.compile(rf"\(\s*{RECEIVED}(?P<printed>[^()]*\d[^()]*)"),
}


class PrintedDay(NamedTuple):
    """A date as printed: `day` is None for one that cannot be, `readable` is False for what is no date.

    One that is `relative` leans on the day of the letter: "6 november jl."; `meant` is the day that it is,
    None where that is not sure.
    """

    event: Event
    printed: str
    day: date | None
    readable: bool = True
    relative: bool = False
    meant: date | None = None


def submitted_on(masthead: Masthead) -> PrintedDay | None:
    """When the questions were sent in; "ingezonden 6 november jl." by the day of the letter or the answer.

    When they were asked, by the words of a letter, is that day too if it is printed in full; "op 6 november
    jl. zijn vragen gesteld" is no print of the day they were sent in, and only tells it.
    """
    received = next(_found("answered", _ANSWERED, masthead.own), None)
    written = letter_date(masthead.printed) or (received and received.day)
    own = with_years(masthead.own, written) if written else masthead.own
    return next(_submitted(own), None) or _asked(masthead.own, written)


def _submitted(own: str) -> Iterator[PrintedDay]:
    then = (match for pattern in _SUBMITTED_THEN if (match := pattern.search(own)))
    relative = [PrintedDay("submitted", match["relative"], None, relative=True) for match in then]
    dated = _found("submitted", _SUBMITTED, own)
    yield from (one for one in dated if one.readable or not relative)
    yield from relative


def _asked(own: str, written: date | None) -> PrintedDay | None:
    if match := _first(_ASKED, own):
        return _printed("submitted", match)
    if match := _first(_ASKED_THEN, own):
        printed = match["relative"]
        full = _WHOLE.fullmatch(with_years(printed, written)) if written else None
        return PrintedDay("submitted", printed, None, relative=True, meant=day_of(full) if full else None)
    return None


def _first(patterns: Sequence[re.Pattern[str]], own: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.search(own))), None)


def answered_on(masthead: Masthead, *, gives_answers: bool) -> PrintedDay | None:
    """When the answers, or the news that they come later, were received.

    Where that is not printed, the day of the letter that `gives_answers`.
    """
    printed = next(_found("answered", _ANSWERED, masthead.own), None)
    if printed or not gives_answers:
        return printed
    day = letter_date(masthead.printed)
    return PrintedDay("answered", str(day), day) if day else None


def delayed_on(masthead: Masthead) -> date | None:
    """When it was announced that the answer, which has come since, would be later."""
    match = _WHOLE.search(masthead.delay)
    return day_of(match) if match else None


def letter_date(letter: str) -> date | None:
    """The day of a letter: behind "Datum", or behind the place where it was written.

    Where neither is printed, the one day that stands alone above the salutation.
    """
    if match := _LETTER.search(letter):
        return day_of(match)
    salutation = _SALUTATION.search(letter)
    alone = {day_of(one) for one in _ALONE.finditer(letter, 0, salutation.start())} if salutation else set()
    return alone.pop() if len(alone) == 1 else None


def _found(event: Event, patterns: Sequence[re.Pattern[str]], own: str) -> Iterator[PrintedDay]:
    """The dates by these patterns, in brackets first; what stands there and is no date, counts too."""
    in_brackets, *elsewhere = patterns
    if match := in_brackets.search(own):
        yield _printed(event, match)
    elif bracket := _BRACKETED[event].search(own):
        yield PrintedDay(event, bracket["printed"].strip(" :"), None, readable=False)
    yield from (_printed(event, match) for pattern in elsewhere if (match := pattern.search(own)))


def _printed(event: Event, match: re.Match[str]) -> PrintedDay:
    printed = match["iso"] or match[0][match.start("day") - match.start() : match.end("year") - match.start()]
    return PrintedDay(event, printed, day_of(match))
