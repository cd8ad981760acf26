"""The pages of one member, party, bewindspersoon or ministry: what is open, and all documents in portions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import list_with_questions, period, total, total_with_questions
from generator.outputs.overviews.open_questions import open_list
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.overviews.portions import portions
from generator.outputs.pages.escape import escape_in_heading, escape_in_link, printable

#: So many of those without an answer stand on the page; the list of all of them has the others.
_MOST_OPEN = 40
_ON_THIS_SITE = "Een antwoord kan al gegeven zijn en hier nog niet staan."


@dataclass(frozen=True, slots=True)
class Named:
    """Who or what has a page of its own, in a folder; `all` is what the list of all is called.

    `query` is how its questions are searched for: "partij=D66".
    """

    folder: str
    slug: str
    label: str
    all: str
    query: str

    @property
    def feed(self) -> str:
        """The place of its feed."""
        return f"{self.folder}/{self.slug}.atom"


def name_pages(named: Named, newest_first: Sequence[Entry]) -> Iterator[OverviewPage]:
    """Its page with the newest documents, and a page for each portion of the older ones."""
    parts = portions(newest_first)
    ways = {number: period(entries) for number, entries in parts.older.items()}
    first = partial(_first, named, newest_first, parts.newest, ways)
    yield OverviewPage(named.folder, f"{named.slug}.md", first, newest_first)
    for number, entries in parts.older.items():
        older = partial(_older, named, entries)
        yield OverviewPage(named.folder, f"{named.slug}/{number}.md", older, entries, named.label)


def front_matter(feed: str, title: str) -> str:
    """What the templates need to offer a feed; JSON is YAML."""
    values = {"feed": feed, "feed_titel": printable(title)}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", "", ""])


def follow(slug: str, query: str) -> str:
    """Links to the page that tells what is new of a query, and to the feed beside a page."""
    return f"[Volgen op deze site](../volgen.md?{query}) · [Volgen in een feedlezer]({slug}.atom)"


def older_list(slug: str, ways: Mapping[int, str]) -> str:
    """Links to the older portions, by their days; empty where there are none."""
    items = [f"- [{days}]({slug}/{number}.md)" for number, days in ways.items()]
    return "\n".join(["## Eerder { #eerder }", "", *items]) if items else ""


def _first(
    named: Named, entries: Sequence[Entry], newest: Sequence[Entry], ways: Mapping[int, str]
) -> str:
    search = f"[Zoeken in deze vragen](../zoeken.md?{named.query})"
    ways_on = f"{search} · [{named.all}](index.md) · {follow(named.slug, named.query)}"
    about = f"{total_with_questions(entries)}, nieuwste eerst. {ways_on}"
    waiting = [entry for entry in entries if entry.is_open]
    shown = list_with_questions(newest, "../documenten/")
    documents = f"## Documenten {{ #documenten }}\n\n{shown}" if waiting or ways else shown
    heading = f"# {escape_in_heading(named.label)}"
    parts = [heading, about, _open(waiting), documents, older_list(named.slug, ways)]
    return front_matter(named.feed, named.label) + "\n\n".join(filter(None, parts)) + "\n"


def _open(waiting: Sequence[Entry]) -> str:
    if not waiting:
        return ""
    more = "\n\n[Alles zonder antwoord op deze site](../open/index.md)" if len(waiting) > _MOST_OPEN else ""
    heading = f"## Nog geen antwoord op deze site ({len(waiting)}) {{ #open }}"
    return f"{heading}\n\n{_ON_THIS_SITE}\n\n{open_list(waiting[:_MOST_OPEN])}{more}"


def _older(named: Named, entries: Sequence[Entry]) -> str:
    heading = f"# {escape_in_heading(named.label)}, {period(entries)}"
    back = f"{total(entries)}, nieuwste eerst. [Alles van {escape_in_link(named.label)}](../{named.slug}.md)"
    return "\n\n".join([heading, back, list_with_questions(entries, "../../documenten/")]) + "\n"
