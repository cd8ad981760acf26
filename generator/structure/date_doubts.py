"""Days that do not fit: not each other, not the number of the document, not the years of written questions.

A side file can say them as well as a print, so they are looked at when it is known what holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.dutch.dates import in_words
from generator.identity.official_ids import Aanhangsel, parse_publication
from generator.model.diagnostic import Diagnostic
from generator.model.document import Metadata
from generator.model.rules import diagnose

#: Members have a right to written answers since 1906 (Reglement van Orde van de Tweede Kamer); no document
#: is of a year so far ahead.
_YEARS = range(1906, 2080)
_LONGEST_WAIT = 4
"""Years from questions to their answer; a parliament sits no longer."""


def date_doubts(metadata: Metadata) -> Iterator[Diagnostic]:
    """What is doubtful about the days of a document, wherever they come from."""
    yield from _about_order(metadata)
    yield from _about_years(metadata)


def _about_order(metadata: Metadata) -> Iterator[Diagnostic]:
    submitted, answered, delayed = metadata.submitted, metadata.answered, metadata.delayed
    if submitted and answered and answered < submitted:
        days = {"submitted": in_words(submitted), "answered": in_words(answered)}
        yield diagnose("answer-before-question", 1, **days)
    if submitted and delayed and delayed < submitted:
        yield _unlikely(delayed, f"de vragen zijn van {in_words(submitted)}")
    if answered and delayed and delayed > answered:
        yield _unlikely(delayed, f"het antwoord is van {in_words(answered)}")
    for day in filter(None, (answered, delayed)):
        if submitted and day.year - submitted.year > _LONGEST_WAIT:
            yield _unlikely(day, f"de vragen zijn van {in_words(submitted)}")


def _about_years(metadata: Metadata) -> Iterator[Diagnostic]:
    """A zaaknummer is of the year of the questions, an Aanhangsel of the vergaderjaar of the answer."""
    for day in filter(None, (metadata.submitted, metadata.answered, metadata.delayed)):
        if day.year not in _YEARS:
            yield _unlikely(day, "uit dat jaar zijn er geen schriftelijke vragen")
    asked = metadata.submitted or metadata.delayed
    if metadata.zaak and asked and abs(asked.year - int(metadata.zaak[:4])) > 1:
        yield _unlike(asked, metadata.zaak)
    appendix = parse_publication(metadata.publication or "")
    told = metadata.answered or metadata.delayed
    if isinstance(appendix, Aanhangsel) and told and abs(told.year - appendix.year.start - 1) > 1:
        yield _unlike(told, appendix.id)


def _unlike(day: date, number: str) -> Diagnostic:
    return diagnose("doubtful-date", 1, day=in_words(day), number=number)


def _unlikely(day: date, why: str) -> Diagnostic:
    return diagnose("unlikely-date", 1, day=in_words(day), why=why)
