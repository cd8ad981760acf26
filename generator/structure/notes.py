"""Footnotes: each definition tied to the digits in the text that are its marker."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from generator.dutch.counting_words import asks_number
from generator.layout.flow import Flow
from generator.layout.joining import NoteMarker
from generator.layout.known_notes import KnownNote
from generator.layout.markers import SURE, WEAK, MarkerCandidate
from generator.layout.rows import Place, Row, ends_sentence, without
from generator.layout.signs import spelled
from generator.structure.definitions import Definition, Doubtful, definitions_in, heads_notes
from generator.structure.glued_markers import parted
from generator.structure.label import Label
from generator.structure.note_list import listed_definitions
from generator.structure.note_ties import tied_markers
from generator.structure.run_on_notes import apart


@dataclass(frozen=True, slots=True)
class Notes:
    """`rows` is the text without definitions; `undefined` are markers nothing defines, each once a line.

    `doubtful` are rows of the text that could define one, `headings` those that only head the definitions.
    """

    rows: list[Row]
    definitions: tuple[Definition, ...]
    markers: tuple[NoteMarker, ...]
    undefined: tuple[NoteMarker, ...]
    doubtful: frozenset[Place]
    headings: frozenset[Place]


def notes_in(rows: Sequence[Row], flow: Flow, labels: Mapping[Place, Label]) -> Notes:
    """Take the definitions out of `rows` and find each one's marker, among what `flow` offers.

    A row with one of `labels` is no definition, and does not open with a marker.
    """
    candidates = list(_weighed(rows, flow.markers, labels))
    found, taken, doubtful = definitions_in(rows, flow.note_openings, candidates, labels)
    listed = [] if found else listed_definitions(rows, candidates, labels)
    taken = taken.union(*(definition.places() for definition in listed))
    headings = frozenset(_headings(rows, taken))
    usable = [candidate for candidate in candidates if candidate.place not in taken]
    definitions = _named([*apart([*found, *listed], usable), *map(_definition, flow.notes)])
    labelled = {definition.label for definition in definitions}
    usable = [parted(candidate, labelled) for candidate in usable]
    claimed = set(_claimed(usable, doubtful))
    tied = tied_markers(definitions, [c for c in usable if c not in claimed])
    loose = _surely_markers((c for c in usable if c not in tied), definitions, claimed)
    undefined = {(c.place, c.labels): c for c in reversed(list(loose))}
    return Notes(
        rows=without(rows, taken | headings),
        definitions=definitions,
        markers=tuple(_marker(candidate, names) for candidate, names in sorted(tied.items())),
        undefined=tuple(_marker(candidate, ()) for candidate in sorted(undefined.values())),
        doubtful=frozenset(one.place for one in doubtful),
        headings=headings,
    )


def _headings(rows: Sequence[Row], taken: Collection[Place]) -> Iterator[Place]:
    """The rows "Voetnoten" right above a definition."""
    for row, below in pairwise(rows):
        if below.place in taken and row.place not in taken and heads_notes(row.text):
            yield row.place


def _definition(known: KnownNote) -> Definition:
    return Definition(known.label or known.name, "plain", known.mark, known.rows, told=known.name)


def _named(definitions: Iterable[Definition]) -> tuple[Definition, ...]:
    """The definitions in the order of the print, each with its name."""
    times: Counter[str] = Counter()
    named: list[Definition] = []
    for one in sorted(definitions, key=_begins_at):
        name = spelled(one.label)
        times[name] += 1
        named.append(replace(one, name=name if times[name] == 1 else f"{name}-{times[name]}"))
    return tuple(named)


def _begins_at(definition: Definition) -> Place:
    """Where the text of a definition begins: a program that draws text can put its number below it."""
    return next((row.place for row in definition.rows if row.text), definition.place)


def _weighed(
    rows: Iterable[Row], markers: Mapping[Place, Sequence[MarkerCandidate]], labels: Mapping[Place, Label]
) -> Iterator[MarkerCandidate]:
    """The candidates in the order of the text; less likely where the sentence above goes on in a new one.

    What opens a row is none where it is a label, where white space stands above it, where it is all that the
    first row prints, or where it is the number that the row above asks for.
    """
    above = ""
    for row in rows:
        for candidate in markers.get(row.place, ()):
            below = row.blanks > 0 and candidate.end < len(row.text)
            first = not above and candidate.end - candidate.start == len(row.text)
            asked = candidate.score < SURE and (below or first or asks_number(above))
            if candidate.start or not (row.place in labels or asked):
                unlikely = candidate.restarts and not ends_sentence(above)
                yield candidate._replace(score=WEAK) if unlikely else candidate
        above = row.text


def _surely_markers(
    candidates: Iterable[MarkerCandidate],
    definitions: Iterable[Definition],
    claimed: Collection[MarkerCandidate],
) -> Iterator[MarkerCandidate]:
    """Markers that nothing defines: raised, in brackets, or glued behind a question mark or quote.

    `claimed` are those of a note that is not believed.
    """
    defined = {definition.label for definition in definitions}
    for candidate in candidates:
        unknown = candidate.closing and (
            candidate in claimed or not defined.intersection(candidate.labels)
        )
        if candidate.style == "bracket" or candidate.score == SURE or unknown:
            yield candidate


def _claimed(
    candidates: Iterable[MarkerCandidate], doubtful: Iterable[Doubtful]
) -> Iterator[MarkerCandidate]:
    """The candidates that are of a doubtful note if that is one, and so surely of no other."""
    by_label: dict[str, list[Doubtful]] = {}
    for one in doubtful:
        by_label.setdefault(one.label, []).append(one)
    for candidate in candidates:
        below = (_first_below(by_label.get(label, ()), candidate.place) for label in candidate.labels)
        if not candidate.names and any(one and one.after <= candidate.place for one in below):
            yield candidate


def _first_below(doubtful: Sequence[Doubtful], place: Place) -> Doubtful | None:
    index = bisect_right(doubtful, place, key=attrgetter("place"))
    return doubtful[index] if index < len(doubtful) else None


def _marker(candidate: MarkerCandidate, names: tuple[str, ...]) -> NoteMarker:
    line, column = candidate.place
    start, end = column + candidate.start, column + candidate.end
    return NoteMarker(line, start, end, candidate.labels, names)
