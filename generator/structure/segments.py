"""The rows of a document, grouped: each question, answer and other section with its own rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.layout.rows import Row, ends_sentence
from generator.model.source import Line
from generator.structure.label import Label, Opens
from generator.structure.openings import Openings


@dataclass(frozen=True, slots=True)
class Segment:
    """`numbers` as the label prints them; `labelled` is false where only the layout tells what it is.

    `asker` is the fractie whose it is, in a schriftelijk overleg; `guessed` says that its label is weak.
    """

    kind: Opens
    numbers: tuple[str, ...]
    label: tuple[Line, ...]
    rows: list[Row]
    labelled: bool = True
    asker: str = ""
    guessed: bool = False

    @property
    def line(self) -> int:
        """The source line at which it begins."""
        first = [*self.label, *(row.line for row in self.rows[:1])]
        return first[0].number if first else 1


def segments_of(rows: Sequence[Row], openings: Openings) -> list[Segment]:
    """Group the rows of a document by its labels."""
    return _with_own_explanations(_by_label(rows, openings))


def double_spaced(found: Sequence[Segment]) -> bool:
    """Whether the questions of a document are printed with a blank line between their lines (seed 003)."""
    pairs = [pair for s in found if s.kind == "question" for pair in zip(s.rows, s.rows[1:], strict=False)]
    pairs = [(above, below) for above, below in pairs if below.begins is None and not below.page_break]
    inner = [below for above, below in pairs if not ends_sentence(above.text)]
    return len(inner) > 1 and sum(1 for row in inner if row.blanks == 1) * 2 > len(inner)


def _by_label(rows: Sequence[Row], openings: Openings) -> list[Segment]:
    found = [Segment("masthead", (), (), [])]
    text = 0
    for index, row in enumerate(rows):
        if index < text:
            continue
        label = openings.labels.get(row.place)
        if label is None:
            found[-1].rows.append(row)
        else:
            text = index + 1 + label.more
            found.append(_opened(row, label, rows[index + 1 : text]))
    return found


def _with_own_explanations(found: Sequence[Segment]) -> list[Segment]:
    """A "Toelichting" between two parts belongs to the answer above it; only the last is the askers'."""
    last = max((i for i, s in enumerate(found) if s.kind in ("question", "answer")), default=0)
    kept: list[Segment] = []
    for index, segment in enumerate(found):
        if segment.kind == "explanation" and index < last and kept[-1].kind == "answer":
            heading = [Row(line, 1, page_break=False) for line in segment.label]
            kept[-1].rows.extend([*heading, *segment.rows])
        else:
            kept.append(segment)
    return kept


def _opened(row: Row, label: Label, more: Sequence[Row]) -> Segment:
    """A new segment; text behind the label on the same line is its first row."""
    line = row.line
    head = Line(line.number, line.text[: label.end], line.column)
    rest = line.text[label.end :]
    first = row._replace(line=Line(line.number, rest, line.column + label.end), blanks=0, page_break=False)
    printed, below = [head] if head.text else [], [first] if rest.strip() else []
    printed += [each.line for each in more]
    return Segment(label.opens, label.numbers, tuple(printed), below, asker=label.asker, guessed=label.weak)
