"""Ways in besides search: for each asker, party, bewindspersoon, ministry and dossier a page of documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from urllib.parse import urlencode

from generator.identity.names import Name, unbracketed
from generator.identity.wording import count
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import document_list
from generator.outputs.pages.escape import escape, escape_in_heading, escape_in_link


@dataclass(frozen=True, slots=True)
class Register:
    """One way in: `names` are those under which a document is listed, `filter` is what search calls them."""

    folder: str
    filter: str
    title: str
    introduction: str
    names: Callable[[Entry], tuple[Name, ...]]


ASKERS = Register(
    "vragers",
    "vrager",
    "Vragers",
    "Wie de vragen stelden: leden van de Kamer, met hun partij zoals gedrukt, en commissies.",
    attrgetter("askers"),
)
PARTIES = Register(
    "partijen", "partij", "Partijen", "De partijen van wie de vragen stelden.", attrgetter("parties")
)
BEWINDSPERSONEN = Register(
    "bewindspersonen",
    "bewindspersoon",
    "Bewindspersonen",
    "De ministers en staatssecretarissen die antwoordden, of meldden dat het antwoord later komt.",
    attrgetter("bewindspersonen"),
)
MINISTRIES = Register(
    "ministeries",
    "ministerie",
    "Ministeries",
    "De ministeries en portefeuilles waaraan vragen gericht zijn of die antwoordden, zoals gedrukt.",
    attrgetter("ministries"),
)
#: A committee asks under its whole name.
_COMMITTEE = "commissie"
REGISTERS = (ASKERS, PARTIES, BEWINDSPERSONEN, MINISTRIES)


def register_pages(register: Register, newest_first: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The list of all names, and the page of each, as (path, text)."""
    found = by_name(newest_first, register.names)
    yield "index.md", _index(register.title, register.introduction, found)
    for name, entries in found.items():
        yield f"{name.slug}.md", _name_page(register, name, entries)


def dossier_pages(newest_first: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The list of all dossiers, and a page for each: what belongs to it and what refers to it."""
    own = by_name(newest_first, attrgetter("dossiers"))
    citing = by_name(newest_first, attrgetter("cited_dossiers"))
    every = {name: [*own.get(name, ()), *citing.get(name, ())] for name in sorted({*own, *citing})}
    yield "index.md", _index("Dossiers", _ABOUT_DOSSIERS, every)
    for name in every:
        yield f"{name.slug}.md", _dossier_page(name, own.get(name, ()), citing.get(name, ()))


def by_name(
    entries: Sequence[Entry], names: Callable[[Entry], tuple[Name, ...]]
) -> dict[Name, list[Entry]]:
    """The entries of each name, in their order; names that differ in spelling only are one."""
    labels: dict[str, Name] = {}
    found: defaultdict[Name, list[Entry]] = defaultdict(list)
    for entry in entries:
        for name in names(entry):
            found[labels.setdefault(name.slug, name)].append(entry)
    return dict(sorted(found.items()))


_ABOUT_DOSSIERS = (
    "Kamerstukken horen bij een dossier. Hier staat van elk dossier welke documenten erbij horen "
    "en welke ernaar verwijzen."
)


def _index(title: str, introduction: str, found: Mapping[Name, Sequence[Entry]]) -> str:
    items = [_item(name, entries) for name, entries in found.items()]
    listed = "\n".join(items) if items else "Er zijn er nog geen."
    return f"# {title}\n\n{introduction}\n\n{listed}\n"


def _item(name: Name, entries: Sequence[Entry]) -> str:
    documents = count(len(entries), "document", "documenten")
    return f'- [{escape_in_link(name.label)}]({name.slug}.md) <small class="aantal">{documents}</small>'


def _name_page(register: Register, name: Name, entries: Sequence[Entry]) -> str:
    total = count(len(entries), "document", "documenten")
    questions = count(sum(entry.questions for entry in entries), "vraag", "vragen")
    filtered = name.label if _COMMITTEE in name.label.casefold() else unbracketed(name)
    search = f"../zoeken.md?{urlencode({register.filter: filtered})}"
    summary = (
        f"{total} met samen {questions}, nieuwste eerst. [Zoeken in deze vragen]({search}) · "
        f"[Alle {register.title.lower()}](index.md)"
    )
    return f"# {escape_in_heading(name.label)}\n\n{summary}\n\n{document_list(entries)}\n"


def _dossier_page(name: Name, own: Sequence[Entry], citing: Sequence[Entry]) -> str:
    official = f"[Het officiële dossier]({name.official}){{ rel=external }} · [Alle dossiers](index.md)"
    lists = [("Documenten uit dit dossier", own), ("Documenten die ernaar verwijzen", citing)]
    parts = [f"## {heading}\n\n{document_list(entries)}" for heading, entries in lists if entries]
    return "\n\n".join([f"# Dossier {escape(name.label)}", official, *parts]) + "\n"
