"""The newest documents as an Atom feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from feedgenerator import Atom1Feed

from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import summary
from generator.outputs.pages.escape import printable

NAME = "nieuw.atom"
LONGEST_FEED = 50
_TITLE = "Kamerantwoord: nieuwe documenten"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_SUBTITLE = "Kamervragen en de antwoorden van de regering"


class _Feed(Atom1Feed):  # type: ignore[misc]
    """A feed that is the same whenever it is made."""

    def latest_post_date(self) -> datetime:
        """The newest day in it; a feed without documents has not changed since Unix was."""
        newest: datetime = super().latest_post_date()
        return newest if self.items else _NEVER


def feed(newest_first: Sequence[Entry], site: str) -> str:
    """The feed of the newest documents that have a date; `site` is the address of the site."""
    dated = [(entry, entry.day) for entry in newest_first if entry.day][:LONGEST_FEED]
    made = _Feed(
        title=_TITLE,
        link=site,
        description=_SUBTITLE,
        subtitle=_SUBTITLE,
        language="nl",
        author_name="Kamerantwoord",
        feed_url=f"{site}gegevens/{NAME}",
    )
    for entry, day in dated:
        _add(made, entry, day, site)
    return str(made.writeString("utf-8"))


def _add(made: Atom1Feed, entry: Entry, day: date, site: str) -> None:
    address = f"{site}documenten/{entry.id}/"
    made.add_item(
        title=printable(entry.title),
        link=address,
        unique_id=address,
        description=_no_markup(printable(summary(entry))),
        pubdate=_midnight(day),
        updateddate=_midnight(day),
    )


def _no_markup(text: str) -> str:
    """The library calls a summary HTML, so that the text must be it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _midnight(day: date) -> datetime:
    """Documents have a day, not an hour."""
    return datetime.combine(day, time(), UTC)
