"""Ways in besides search: for each asker, party, bewindspersoon and ministry a page of documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from urllib.parse import urlencode

from generator.identity.name_order import Listed, listed_as_it_is, listed_person
from generator.identity.names import Name, unbracketed
from generator.outputs.data.feed import feed_of
from generator.outputs.overviews.by_name import by_name
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import total
from generator.outputs.overviews.name_pages import Named, name_pages
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.pages.escape import escape_in_link

#: A list of fewer names needs no letters to find one.
_FEW = 20


@dataclass(frozen=True, slots=True)
class Register:
    """One way in: `names` are those under which a document is listed, and `listed` how a list has them.

    `filter` is what search calls them.
    """

    folder: str
    filter: str
    title: str
    introduction: str
    names: Callable[[Entry], tuple[Name, ...]]
    listed: Callable[[str], Listed]


ASKERS = Register(
    "vragers",
    "vrager",
    "Vragers",
    "Wie de vragen stelden: leden van de Kamer, met hun partij zoals gedrukt, en commissies.",
    attrgetter("askers"),
    listed_person,
)
PARTIES = Register(
    "partijen",
    "partij",
    "Partijen",
    "De partijen van wie de vragen stelden.",
    attrgetter("parties"),
    listed_as_it_is,
)
BEWINDSPERSONEN = Register(
    "bewindspersonen",
    "bewindspersoon",
    "Bewindspersonen",
    "De ministers en staatssecretarissen die antwoordden, of meldden dat het antwoord later komt.",
    attrgetter("bewindspersonen"),
    listed_person,
)
MINISTRIES = Register(
    "ministeries",
    "ministerie",
    "Ministeries",
    "De ministeries en portefeuilles waaraan vragen gericht zijn of die antwoordden, zoals gedrukt.",
    attrgetter("ministries"),
    listed_as_it_is,
)
#: A committee asks under its whole name.
_COMMITTEE = "commissie"
REGISTERS = (ASKERS, PARTIES, BEWINDSPERSONEN, MINISTRIES)


def register_pages(register: Register, newest_first: Sequence[Entry], site: str) -> Iterator[OverviewPage]:
    """The list of all names, and the pages and the feed of each; `site` is the address of the site."""
    found = by_name(newest_first, register.names)
    yield OverviewPage(register.folder, "index.md", partial(_index, register, found))
    for name, entries in found.items():
        ways_on = f"Alle {register.title.lower()}", _query(register, name)
        named = Named(register.folder, name.slug, name.label, *ways_on)
        yield from name_pages(named, entries)
        yield feed_of(named.folder, named.slug, named.label, entries, site)


def _index(register: Register, found: Mapping[Name, Sequence[Entry]]) -> str:
    listed = sorted((register.listed(name.label).order, name) for name in found)
    by_letter: defaultdict[str, list[Name]] = defaultdict(list)
    for _, name in listed:
        by_letter[register.listed(name.label).letter].append(name)
    if len(found) > _FEW:
        under = (_under(letter, names, register, found) for letter, names in by_letter.items())
        parts = [_letters(by_letter), *under]
    else:
        parts = [_list([name for _, name in listed], register, found) or "Er zijn er nog geen."]
    return "\n\n".join([f"# {register.title}", register.introduction, *parts]) + "\n"


def _letters(by_letter: Mapping[str, object]) -> str:
    links = " ".join(f"[{letter}](#{_anchor(letter)})" for letter in by_letter)
    return f"{links}\n{{ .letters }}"


def _under(
    letter: str, names: Sequence[Name], register: Register, found: Mapping[Name, Sequence[Entry]]
) -> str:
    heading = f"## {letter if letter.isalpha() else 'Overige'} {{ #{_anchor(letter)} }}"
    return f"{heading}\n\n{_list(names, register, found)}"


def _anchor(letter: str) -> str:
    return f"letter-{letter.lower()}" if letter.isalpha() else "overige"


def _list(names: Sequence[Name], register: Register, found: Mapping[Name, Sequence[Entry]]) -> str:
    return "\n".join(_item(name, register, found[name]) for name in names)


def _query(register: Register, name: Name) -> str:
    """How the questions of a name are searched for."""
    filtered = name.label if _COMMITTEE in name.label.casefold() else unbracketed(name)
    return urlencode({register.filter: filtered})


def _item(name: Name, register: Register, entries: Sequence[Entry]) -> str:
    words = escape_in_link(register.listed(name.label).words)
    unanswered = sum(entry.is_open for entry in entries)
    more = f", {unanswered} open" if unanswered else ""
    return f'- [{words}]({name.slug}.md) <small class="aantal">{total(entries)}{more}</small>'
