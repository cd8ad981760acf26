"""The newest documents as an Atom feed: of all, of one name or dossier, or of what has no answer yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import XMLGenerator

from feedgenerator import Atom1Feed

from generator.outputs.overviews.entries import Entry, newest_first
from generator.outputs.overviews.lists import summary
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.pages.escape import printable

NAME = "nieuw.atom"
#: So many documents the feed of all has, and that of one name.
LONGEST_FEED, LONGEST_OF_ONE = 50, 25
_SITE = "Kamerantwoord"
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


def feed(some: Sequence[Entry], site: str) -> str:
    """The feed of the newest documents that have a date; `site` is the address of the site."""
    return _made("nieuwe documenten", site, f"gegevens/{NAME}", _dated(some, LONGEST_FEED), site)


def feed_of(folder: str, slug: str, label: str, some: Sequence[Entry], site: str) -> OverviewPage:
    """The feed of what has a page at `slug` in a folder and is called `label`; it stands beside that page."""
    name, address = f"{slug}.atom", f"{site}{folder}/{slug}/"
    entries = _dated(some, LONGEST_OF_ONE)
    make = partial(_made, label, address, f"{folder}/{name}", entries, site)
    return OverviewPage(folder, name, make, entries, label)


def feed_of_folder(folder: str, name: str, label: str, entries: Sequence[Entry], site: str) -> OverviewPage:
    """The same of what has a folder for its own; the entries come in any order."""
    dated = _dated(newest_first(entries), LONGEST_FEED)
    make = partial(_made, label, f"{site}{folder}/", f"{folder}/{name}", dated, site)
    return OverviewPage(folder, name, make, dated, label)


def _dated(some: Sequence[Entry], most: int) -> Sequence[Entry]:
    return [entry for entry in some if entry.day][:most]


def _made(label: str, address: str, place: str, dated: Sequence[Entry], site: str) -> str:
    made = _Feed(
        title=printable(f"{_SITE}: {label}"),
        link=address,
        description=_SUBTITLE,
        subtitle=_SUBTITLE,
        language="nl",
        author_name=_SITE,
        feed_url=f"{site}{place}",
    )
    for entry in dated:
        if entry.day:
            _add(made, entry, entry.day, site)
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
