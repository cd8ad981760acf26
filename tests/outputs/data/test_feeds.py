"""Feeds and the calendar, read by other people's parsers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import feedparser
from icalendar import Calendar

from generator.outputs.data.calendar import MOST, calendar
from generator.outputs.data.feed import LONGEST_OF_ONE, feed_of, feed_of_folder
from generator.outputs.overviews.entries import Entry

SITE = "https://voorbeeld.nl/vragen/"
DAY = date(2024, 11, 1)
TITLE = "Vragen over <vis> & frites; 'n lijst"
OPEN = Entry("a", TITLE, "questions", "Bos (SP)", "2 vragen", "open", DAY, DAY, None, 2)
DELAYED = replace(
    OPEN,
    id="b",
    kind="postponement",
    status="delayed",
    stands="2 vragen, uitstel gemeld op 15 november 2024",
    day=date(2024, 11, 15),
)


def test_a_feed_of_one_name_has_its_newest_documents_at_whole_addresses() -> None:
    entries = [replace(OPEN, id=f"n{n}", day=DAY + timedelta(days=n)) for n in reversed(range(40))]
    page = feed_of("vragers", "bos-sp", "Bos (SP)", entries, SITE)
    read = feedparser.parse(page.make())
    assert (page.folder, page.name, read.bozo) == ("vragers", "bos-sp.atom", 0)
    assert read.feed.title == "Kamerantwoord: Bos (SP)"
    assert {link.href for link in read.feed.links} == {f"{SITE}vragers/bos-sp/", f"{SITE}vragers/bos-sp.atom"}
    assert [entry.link for entry in read.entries[:2]] == [f"{SITE}documenten/n39/", f"{SITE}documenten/n38/"]
    assert len(read.entries) == LONGEST_OF_ONE
    assert read.entries[0].title == OPEN.title


def test_a_postponement_is_said_to_be_one() -> None:
    read = feedparser.parse(feed_of_folder("open", "open.atom", "Nog open", [OPEN, DELAYED], SITE).make())
    assert [entry.id for entry in read.entries] == [f"{SITE}documenten/b/", f"{SITE}documenten/a/"]
    assert "uitstel gemeld op 15 november 2024" in read.entries[0].summary
    assert "beantwoord" not in read.entries[0].summary


def test_a_feed_of_nothing_is_a_feed() -> None:
    read = feedparser.parse(feed_of_folder("open", "open.atom", "Nog open", [], SITE).make())
    assert (read.bozo, read.entries) == (0, [])


def test_the_calendar_has_the_day_on_which_each_term_ends() -> None:
    text = calendar("open", "termijnen.ics", [OPEN, DELAYED], SITE).make()
    events = Calendar.from_ical(text).walk("VEVENT")
    assert [(str(event["uid"]), event.decoded("dtstart")) for event in events] == [
        ("b@voorbeeld.nl", date(2024, 11, 22)),
        ("a@voorbeeld.nl", date(2024, 11, 22)),
    ]
    assert str(events[1]["summary"]) == f"Drie weken om: {OPEN.title}"
    assert str(events[1]["url"]) == f"{SITE}documenten/a/"
    assert "uitstel gemeld" in str(events[0]["description"])
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_the_calendar_is_the_same_whenever_it_is_made() -> None:
    one, other = (calendar("open", "t.ics", some, SITE).make() for some in ([OPEN, DELAYED], [DELAYED, OPEN]))
    assert one == other


def test_what_has_no_term_is_not_in_the_calendar_and_it_does_not_grow_for_ever() -> None:
    oral = replace(OPEN, kind="oral")
    assert Calendar.from_ical(calendar("open", "t.ics", [oral], SITE).make()).walk("VEVENT") == []
    many = [replace(OPEN, id=f"{n}", submitted=DAY + timedelta(days=n)) for n in range(MOST + 5)]
    events = Calendar.from_ical(calendar("open", "t.ics", many, SITE).make()).walk("VEVENT")
    assert (len(events), str(events[0]["uid"])) == (MOST, f"{MOST + 4}@voorbeeld.nl")
