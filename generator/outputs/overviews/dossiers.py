"""A page for each dossier: what belongs to it and what only mentions it, as one line through time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from urllib.parse import urlencode

from generator.identity.names import Name
from generator.identity.wording import count
from generator.outputs.data.feed import feed_of
from generator.outputs.overviews.by_name import by_name
from generator.outputs.overviews.entries import Entry, newest_first
from generator.outputs.overviews.lists import list_with_questions, period
from generator.outputs.overviews.name_pages import follow, front_matter, older_list
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.overviews.portions import portions
from generator.outputs.pages.escape import escape, escape_in_heading, escape_in_link

FOLDER = "dossiers"
#: From this number on the list of all dossiers is split by the first two figures of their numbers.
LARGEST_LIST = 400

_ABOUT = (
    "Kamerstukken horen bij een dossier. Bij elk dossier staat welke documenten op deze site erbij horen, en "
    "welke het alleen noemen. De naam van een dossier staat erbij als een document op deze site die drukt."
)
_BELONGS, _MENTIONS = "**hoort bij dit dossier**", "noemt dit dossier"


class _Found:
    """A dossier with its `own` documents and those that mention it; `title` is its name, where printed."""

    def __init__(self, name: Name, own: Sequence[Entry], citing: Sequence[Entry]) -> None:
        self.name, self.own, self.citing = name, own, citing
        self.all = newest_first([*own, *citing])
        printed = Counter(entry.dossier_title for entry in own if entry.dossier_title)
        self.title = min(printed, key=lambda words: (-printed[words], words)) if printed else ""

    @property
    def label(self) -> str:
        return " ".join(filter(None, [f"Dossier {self.name.label}", self.title]))


def dossier_pages(entries: Sequence[Entry], site: str) -> Iterator[OverviewPage]:
    """The list of all dossiers, and for each its pages and its feed; `site` is the address of the site."""
    own = by_name(entries, attrgetter("dossiers"))
    citing = by_name(entries, attrgetter("cited_dossiers"))
    found = [_Found(name, own.get(name, ()), citing.get(name, ())) for name in sorted({*own, *citing})]
    yield from _lists(found)
    for each in found:
        yield from _pages(each)
        yield feed_of(FOLDER, each.name.slug, each.label, each.all, site)


# --- The list of all -----------------------------------------------------------------------------


def _lists(found: Sequence[_Found]) -> Iterator[OverviewPage]:
    if len(found) <= LARGEST_LIST:
        yield OverviewPage(FOLDER, "index.md", partial(_index, [_list(found) or "Er zijn er nog geen."]))
        return
    series: defaultdict[str, list[_Found]] = defaultdict(list)
    for each in found:
        series[each.name.label[:2]].append(each)
    sizes = {start: count(len(some), "dossier", "dossiers") for start, some in series.items()}
    links = [
        f'- [{start} …](reeks-{start}.md) <small class="aantal">{size}</small>'
        for start, size in sizes.items()
    ]
    yield OverviewPage(FOLDER, "index.md", partial(_index, ["\n".join(links)]))
    for start, some in series.items():
        page = [f"# Dossiers {start} …", "[Alle dossiers](index.md)", _list(some)]
        yield OverviewPage(FOLDER, f"reeks-{start}.md", partial(_page, page))


def _index(parts: Sequence[str]) -> str:
    return _page(["# Dossiers", _ABOUT, *parts])


def _page(parts: Sequence[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _list(found: Sequence[_Found]) -> str:
    return "\n".join(map(_item, found))


def _item(found: _Found) -> str:
    own, citing = len(found.own), len(found.citing)
    belong = f"{count(own, 'hoort', 'horen')} erbij" if own else ""
    mention = f"{count(citing, 'noemt', 'noemen')} het" if citing else ""
    how_many = ", ".join(filter(None, [belong, mention]))
    link = f"[{escape_in_link(found.name.label)}]({found.name.slug}.md)"
    return f'- {" ".join(filter(None, [link, escape(found.title)]))} <small class="aantal">{how_many}</small>'


# --- One dossier ---------------------------------------------------------------------------------


def _pages(found: _Found) -> Iterator[OverviewPage]:
    parts, slug = portions(found.all), found.name.slug
    belonging = frozenset(entry.id for entry in found.own)
    ways = {number: period(some) for number, some in parts.older.items()}
    also = repr(sorted(belonging))
    first = partial(_first, found, parts.newest, ways, belonging)
    yield OverviewPage(FOLDER, f"{slug}.md", first, found.all, also)
    for number, some in parts.older.items():
        older = partial(_older, found, some, belonging)
        yield OverviewPage(FOLDER, f"{slug}/{number}.md", older, some, f"{also}{found.label}")


def _first(
    found: _Found, newest: Sequence[Entry], ways: Mapping[int, str], belonging: frozenset[str]
) -> str:
    slug = found.name.slug
    official = f"[Het officiële dossier]({found.name.official}){{ rel=external }}"
    query = urlencode({"q": found.name.label})
    about = " · ".join([official, "[Alle dossiers](index.md)", follow(slug, query)])
    title = f"# {escape_in_heading(found.label)}"
    timeline = _timeline(newest, "../documenten/", belonging)
    parts = [title, about, f"{_how_many(found)} Nieuwste eerst.", timeline, older_list(slug, ways)]
    return front_matter(f"{FOLDER}/{slug}.atom", found.label) + _page([part for part in parts if part])


def _how_many(found: _Found) -> str:
    own, citing = len(found.own), len(found.citing)
    belong = count(own, "document op deze site hoort", "documenten op deze site horen") if own else "Niets"
    mention = f", {count(citing, 'noemt', 'noemen')} het" if citing else ""
    return f"{belong}{' bij dit dossier' if own else ' op deze site hoort bij dit dossier'}{mention}."


def _older(found: _Found, some: Sequence[Entry], belonging: frozenset[str]) -> str:
    heading = f"# {escape_in_heading(found.label)}, {period(some)}"
    back = f"Nieuwste eerst. [Alles van dit dossier](../{found.name.slug}.md)"
    return _page([heading, back, _timeline(some, "../../documenten/", belonging)])


def _timeline(entries: Sequence[Entry], folder: str, belonging: frozenset[str]) -> str:
    def say(entry: Entry) -> str:
        return _BELONGS if entry.id in belonging else _MENTIONS

    return list_with_questions(entries, folder, say)
