"""The pages about all references: how many, what is cited most and by whom, and what leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.identity.wording import count
from generator.outputs.overviews.reference_drawings import across, within
from generator.outputs.overviews.reference_links import cited_link, document_link, place_link
from generator.outputs.overviews.reference_tally import (
    Cited,
    Direction,
    DocumentReferences,
    Place,
    ReferenceTally,
    Unresolved,
)
from generator.outputs.pages.escape import escape

#: How many items the first page shows of each list, and each further page.
FIRST = 25
PER_PAGE = 200
#: How many of the places that cite one thing are named.
PLACES = 40

_DIRECTIONS: dict[Direction, str] = {
    "here": "naar een vraag of antwoord in hetzelfde document",
    "site": "naar een ander document van deze site",
    "outside": "naar een officiële publicatie, regeling of uitspraak elders",
}
_WHAT = (
    "Vragen en antwoorden verwijzen naar elkaar en naar andere stukken: “zie het antwoord op vraag 3”, "
    "“Kamerstuk 35 207, nr. 32”. Op deze site zijn die verwijzingen links. Hier staat hoeveel het er zijn, "
    "wat het vaakst wordt aangehaald en door wie, en welke verwijzing geen link kon worden."
)
_WHY_LOST = (
    "Deze verwijzingen zijn geen link geworden, of niet voor elk nummer dat zij noemen: "
    "de vraag is er niet, of het is niet zeker welke vraag wordt bedoeld."
)
_NOTHING_LOST = "Geen: elke verwijzing naar een vraag of antwoord is een link."
_NOTHING_CITED = "Nog niets."


class ReferenceOverview:
    """Sees each document once and keeps little of it; then makes the pages of `verwijzingen/`."""

    folder = "verwijzingen"

    def __init__(self) -> None:
        self._tally = ReferenceTally()

    def add(self, references: DocumentReferences) -> None:
        """Take in the references of a document."""
        self._tally.add(references)

    def pages(self) -> Iterator[tuple[str, str]]:
        """The overview, and where its lists are long the whole of them on pages of their own."""
        tally = self._tally
        most = tally.most_cited()
        cited = [_cited(each, tally) for each in most]
        lost = [_unresolved(each, tally) for each in tally.unresolved]
        pieces = ["# Verwijzingen", _summary(tally), *across(tally), *within(tally)]
        pieces += ["## Het vaakst aangehaald", *(_first(cited, "aangehaald") or [_NOTHING_CITED])]
        pieces += ["## Zonder bestemming", _WHY_LOST if lost else _NOTHING_LOST]
        pieces += _first(lost, "zonder-bestemming")
        yield "index.md", _page(pieces)
        yield from _all(cited, "aangehaald", "Alles wat wordt aangehaald")
        yield from _all(lost, "zonder-bestemming", "Verwijzingen zonder bestemming")


def _page(pieces: Sequence[str]) -> str:
    return "\n\n".join(filter(None, pieces)) + "\n"


def _summary(tally: ReferenceTally) -> str:
    lost: dict[Direction, int] = {"here": len(tally.unresolved)}
    numbers = [(words, tally.resolved[way], lost.get(way, 0)) for way, words in _DIRECTIONS.items()]
    numbers.append(("**samen**", tally.resolved.total(), len(tally.unresolved)))
    rows = [f"| {words} | {found + gone} | {found} | {gone} |" for words, found, gone in numbers]
    heading = "| Waarheen | Aantal | Met link | Zonder link |"
    return "\n\n".join([_WHAT, "\n".join([heading, "| --- | --: | --: | --: |", *rows])])


# --- Lists -----------------------------------------------------------------------------------


def _first(items: Sequence[str], name: str) -> list[str]:
    """The beginning of a list, and where the whole of it is."""
    more = f"[Alle {len(items)}]({name}.md)" if len(items) > FIRST else ""
    return ["\n".join(items[:FIRST]), more] if items else []


def _all(items: Sequence[str], name: str, title: str) -> Iterator[tuple[str, str]]:
    """A list that is too long for the first page, on as many pages as it takes."""
    if len(items) <= FIRST:
        return
    starts = range(0, len(items), PER_PAGE)
    addresses = [f"{name}-{page}.md" if page > 1 else f"{name}.md" for page in range(1, len(starts) + 1)]
    for start, address, following in zip(starts, addresses, [*addresses[1:], ""], strict=True):
        shown = items[start : start + PER_PAGE]
        which = f"{start + 1} tot en met {start + len(shown)} van {len(items)}. [Overzicht](index.md)"
        further = f"[Verder]({following})" if following else ""
        yield address, _page([f"# {title}", which, "\n".join(shown), further])


def _cited(cited: Cited, tally: ReferenceTally) -> str:
    places = [_places(list(group), tally) for _, group in groupby(cited.places[:PLACES], key=_document)]
    if len(cited.places) > PLACES:
        places.append(f"en nog {count(len(cited.places) - PLACES, 'plaats', 'plaatsen')}")
    return f"- {cited_link(cited, tally)} <small>{len(cited.places)} keer: {'; '.join(places)}</small>"


def _places(places: Sequence[Place], tally: ReferenceTally) -> str:
    """Where one document cites something, each place once."""
    links = [place_link(place) for place in dict.fromkeys(places)]
    return f"{document_link(places[0].document, tally)}, {', '.join(links)}"


def _unresolved(unresolved: Unresolved, tally: ReferenceTally) -> str:
    where = f"{document_link(unresolved.place.document, tally)}, {place_link(unresolved.place)}"
    return f"- “{escape(unresolved.text)}” <small>{where}: {escape(unresolved.reason)}</small>"


def _document(place: Place) -> str:
    return place.document
