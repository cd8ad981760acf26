"""The newest documents as an Atom feed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import XMLGenerator

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
    """A feed that is the same whenever it is made.

    Where the address of the site is not known, its addresses are relative to the root of the site: every feed
    stands in a folder of it.
    """

    def root_attributes(self) -> dict[str, str]:
        """Those of the library, and what relative addresses are relative to."""
        known: dict[str, str] = super().root_attributes()
        return known if _is_whole(self.feed["feed_url"]) else {**known, "xml:base": "../"}

    def add_root_elements(self, handler: XMLGenerator) -> None:
        """Those of the library, with an id that is one."""
        self.feed["id"] = _id(self.feed["id"])
        super().add_root_elements(handler)

    def add_item_elements(self, handler: XMLGenerator, item: dict[str, object]) -> None:
        """Those of the library, with an id that is one."""
        super().add_item_elements(handler, {**item, "unique_id": _id(str(item["unique_id"]))})

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


def _id(address: str) -> str:
    """The address, where that is a whole one, as ids must be (RFC 4287, 4.2.6); else one made of it."""
    return address if _is_whole(address) else uuid5(NAMESPACE_URL, f"kamerantwoord:{address}").urn


def _is_whole(address: str) -> bool:
    return "://" in address


def _no_markup(text: str) -> str:
    """The library calls a summary HTML, so that the text must be it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _midnight(day: date) -> datetime:
    """Documents have a day, not an hour."""
    return datetime.combine(day, time(), UTC)
