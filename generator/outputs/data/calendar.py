"""The ends of the terms of open questions, as a calendar that programs can follow (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import summary
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.pages.escape import printable

if TYPE_CHECKING:
    from icalendar import Event

#: So many terms it has, the latest.
MOST = 250
_NAME = "Kamerantwoord: termijnen"
_MAKER = "-//Kamerantwoord//termijnen//NL"
_NOT_HERE = "Het antwoord kan wel gegeven zijn."


def calendar(folder: str, name: str, waiting: Sequence[Entry], site: str) -> OverviewPage:
    """A day for each document with open questions: that on which their three weeks end.

    `site` is the address of the site. The calendar is the same whenever it is made of the same documents.
    """
    ending = sorted(_ending(waiting), key=lambda each: (each[0], each[1].id), reverse=True)[:MOST]
    return OverviewPage(folder, name, partial(_made, ending, site), [entry for _, entry in ending])


def _ending(waiting: Iterable[Entry]) -> Iterator[tuple[date, Entry]]:
    return ((entry.end_of_term, entry) for entry in waiting if entry.end_of_term)


def _made(ending: Sequence[tuple[date, Entry]], site: str) -> str:
    from icalendar import Calendar  # slow to load, and not needed where the calendar stands

    made = Calendar()
    for name, value in {"prodid": _MAKER, "version": "2.0", "name": _NAME, "x-wr-calname": _NAME}.items():
        made.add(name, value)
    for day, entry in ending:
        made.add_component(_event(day, entry, site))
    return str(made.to_ical().decode())


def _event(day: date, entry: Entry, site: str) -> Event:
    """A whole day. Its stamp is the day on which the term began: a document has no other time of its own."""
    from icalendar import Event

    address, event = f"{site}documenten/{entry.id}/", Event()
    event.add("uid", f"{entry.id}@{urlsplit(site).hostname or 'kamerantwoord'}")
    event.add("dtstamp", datetime.combine(entry.submitted or day, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", printable(f"Drie weken om: {entry.title}"))
    event.add("description", printable(f"{summary(entry)}. {_NOT_HERE}"))
    if site:
        event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event
