"""The pictures of what refers to what, each with the same in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from generator.identity.wording import count
from generator.outputs.overviews.reference_links import cited_link, cited_title, document_link, place_link
from generator.outputs.overviews.reference_pictures import Arc, Cell, arcs, grid
from generator.outputs.overviews.reference_tally import Inner, Inside, ReferenceTally
from generator.outputs.pages.block_markdown import folded

#: How many names stand beside and above the picture; the others are taken together.
ROWS = 20

_IN_WORDS = "Hetzelfde in woorden"
_ACROSS = "Links wat wordt aangehaald, erboven het document dat het aanhaalt; een grotere stip is vaker."
_WITHIN = (
    "De vragen van dit document op een rij, met bogen naar de vraag of het antwoord waarnaar wordt verwezen: "
    "boven de lijn terug, eronder vooruit."
)

_Times: TypeAlias = Counter[tuple[str, str]]
"""How many times a document cites something."""


def across(tally: ReferenceTally) -> Iterator[str]:
    """Which document cites what: the most connected by name, all others together."""
    if not tally.cited:
        return
    times = Counter((place.document, each.id) for each in tally.cited.values() for place in each.places)
    citing = _citing(times)
    columns = [document for document, _ in citing.most_common(ROWS)]
    rows = [each.id for each in tally.most_cited()[:ROWS]]
    names = [_label(tally.names[document]) for document in columns]
    titles = [_label(cited_title(tally.cited[id], tally)) for id in rows]
    names += _others(len(citing), "document", "documenten")
    titles += _others(len(tally.cited), "bron", "bronnen")
    yield "## Welk document haalt wat aan"
    yield grid(titles, names, _cells(times, rows, columns), _ACROSS)
    yield folded(_IN_WORDS, _in_words(times, rows, columns, tally), "verband")


def within(tally: ReferenceTally) -> Iterator[str]:
    """The references inside the documents that have most of them."""
    if tally.inside:
        yield "## Binnen een document"
    for inside in tally.inside:
        yield f"### {document_link(inside.document, tally)}"
        drawn = [_arc(inner) for inner in inside.inner if inner.start != inner.end]
        yield arcs(inside.numbers, drawn, _WITHIN)
        yield folded(_IN_WORDS, _inner_list(inside), "verband")


# --- Between documents -----------------------------------------------------------------------


def _citing(times: _Times) -> Counter[str]:
    citing: Counter[str] = Counter()
    for (document, _), number in times.items():
        citing[document] += number
    return citing


def _label(name: str) -> str:
    """A name short enough for a picture."""
    return name.replace("Aanhangsel Handelingen II", "Aanhangsel").replace("Kamerstukken II", "Kamerstuk")


def _others(number: int, singular: str, plural: str) -> list[str]:
    return [f"nog {count(number - ROWS, singular, plural)}"] if number > ROWS else []


def _cells(times: _Times, rows: Sequence[str], columns: Sequence[str]) -> Iterator[Cell]:
    """What has no row or column of its own is in the last; what has neither is left out."""
    row, column = ({id: place for place, id in enumerate(ids)} for ids in (rows, columns))
    cells: Counter[tuple[int, int]] = Counter()
    for (document, id), number in times.items():
        cells[row.get(id, len(rows)), column.get(document, len(columns))] += number
    return (Cell(*place, number) for place, number in cells.items() if place != (len(rows), len(columns)))


def _in_words(times: _Times, rows: Sequence[str], columns: Sequence[str], tally: ReferenceTally) -> str:
    def words(document: str, id: str) -> str:
        return f"{document_link(document, tally)} → {cited_link(tally.cited[id], tally)}"

    pairs = [(document, id) for document in columns for id in rows if times[document, id]]
    return "\n".join(f"- {words(*pair)}, {times[pair]} keer" for pair in pairs)


# --- Within a document -----------------------------------------------------------------------


def _arc(inner: Inner) -> Arc:
    return Arc(inner.start, inner.end, f"{inner.origin.name} → {inner.target.name}")


def _inner_list(inside: Inside) -> str:
    return "\n".join(f"- {place_link(inner.origin)} → {place_link(inner.target)}" for inner in inside.inner)
