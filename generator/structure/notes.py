"""Footnotes: each definition tied to the digits in the text that are its marker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.layout.joining import NoteMarker
from generator.layout.markers import WEAK, MarkerCandidate, Style
from generator.layout.note_openings import NoteOpening
from generator.layout.rows import Place, Row, ends_sentence, without
from generator.structure.definitions import Definition, definitions_in
from generator.structure.labels import Label
from generator.structure.marker_chain import likeliest_chain


@dataclass(frozen=True, slots=True)
class Notes:
    """`rows` is the text without definitions; `undefined` are markers nothing defines, each once a line."""

    rows: list[Row]
    definitions: tuple[Definition, ...]
    markers: tuple[NoteMarker, ...]
    undefined: tuple[NoteMarker, ...]


def notes_in(
    rows: Sequence[Row],
    openings: Mapping[Place, Sequence[NoteOpening]],
    markers: Mapping[Place, Sequence[MarkerCandidate]],
    labels: Mapping[Place, Label],
) -> Notes:
    """Take the definitions out of `rows` and find each one's marker.

    `openings` and `markers` are what layout offers: how rows could open a definition, and what in them could
    be a marker. A row with one of `labels` is no definition, and does not open with a marker.
    """
    candidates = list(_weighed(rows, markers, labels))
    definitions, taken = definitions_in(rows, openings, candidates, labels)
    usable = [candidate for candidate in candidates if candidate.place not in taken]
    tied = _tie(definitions, usable)
    defined = {definition.label for definition in definitions}
    texts = {row.place: row.text for row in rows}
    loose = [c for c in usable if c not in tied and _surely_a_marker(c, texts[c.place], defined)]
    undefined = {(c.place, c.labels): c for c in reversed(loose)}
    return Notes(
        rows=without(rows, taken),
        definitions=tuple(definitions),
        markers=tuple(_marker(candidate, names) for candidate, names in sorted(tied.items())),
        undefined=tuple(_marker(candidate, ()) for candidate in sorted(undefined.values())),
    )


def _weighed(
    rows: Iterable[Row], markers: Mapping[Place, Sequence[MarkerCandidate]], labels: Mapping[Place, Label]
) -> Iterator[MarkerCandidate]:
    """The candidates in the order of the text; less likely where the sentence above goes on in a new one."""
    above = ""
    for row in rows:
        for candidate in markers.get(row.place, ()):
            if candidate.start or row.place not in labels:
                unlikely = candidate.restarts and not ends_sentence(above)
                yield candidate._replace(score=WEAK) if unlikely else candidate
        above = row.text


def _tie(
    definitions: Sequence[Definition], usable: Sequence[MarkerCandidate]
) -> dict[MarkerCandidate, tuple[str, ...]]:
    """The markers of the definitions, each with the names of those it means."""
    names: dict[MarkerCandidate, dict[str, str]] = defaultdict(dict)
    groups = _grouped(usable)
    for style in ("bracket", "paren", "plain"):
        of_style = [definition for definition in definitions if definition.style == style]
        for candidate, definition in likeliest_chain(of_style, groups):
            names[candidate].setdefault(definition.label, definition.name)
    styles = {definition.label: definition.style for definition in definitions}
    for candidate in usable:
        if candidate not in names and _repeats(candidate, styles):
            names[candidate] = {label: label for label in candidate.labels}
    return {c: tuple(known.get(label, label) for label in c.labels) for c, known in names.items()}


def _grouped(candidates: Sequence[MarkerCandidate]) -> dict[str, list[MarkerCandidate]]:
    groups: dict[str, list[MarkerCandidate]] = defaultdict(list)
    for candidate in candidates:
        for label in candidate.labels:
            groups[label].append(candidate)
    return groups


def _repeats(candidate: MarkerCandidate, styles: Mapping[str, Style]) -> bool:
    """A second marker of notes that are defined in brackets too: "beide[1, 2]"."""
    return candidate.style == "bracket" and all(styles.get(label) == "bracket" for label in candidate.labels)


def _surely_a_marker(candidate: MarkerCandidate, text: str, defined: set[str]) -> bool:
    """A marker that nothing defines: in brackets, or glued behind a question mark or quote."""
    if candidate.style == "bracket":
        return True
    glued = candidate.style == "plain" and candidate.start > 0 and text[candidate.start - 1] in "?!»”"
    return glued and not defined.intersection(candidate.labels)


def _marker(candidate: MarkerCandidate, names: tuple[str, ...]) -> NoteMarker:
    line, column = candidate.place
    start, end = column + candidate.start, column + candidate.end
    return NoteMarker(line, start, end, candidate.labels, names)
