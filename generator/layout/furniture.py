"""Page furniture: what the page prints around the running text, and a letter above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.layout.rows import Row, ends_sentence, rows_of, without
from generator.model.source import Line
from generator.structure.labels import read_label

_YEAR = r"vergaderjaar\s+\d{4}\s?[–-]\s?\d{4}"

#: A footer such as "ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1".
#: A Kamerstuk's needs its page number: without one it is a citation ("2Tweede Kamer, …, nr. 3198").
_FOOTER = re.compile(
    rf"""
    (?:ISSN[\s\d-]{{4,20}})?
    (?:’s-Gravenhage\s+\d{{4}}\s*)?
    (?:Tweede|Eerste)\s+Kamer,\s+{_YEAR},\s+
    (?: (?:Aanhangsel|Vragen)(?:\s+\d{{1,3}})?(?!\s*(?:van|\d|Handelingen))
      | (?:Handelingen\s+)?[\d\s]{{2,9}}(?:[-–]\d+)?(?:\s?\([^)]{{1,12}}\))?(?:\s?[A-Z]{{1,5}})?,
        \s+nr\.?\s?\w{{1,5}}\s+\d{{1,4}} )
    """,
    re.VERBOSE,
)

#: The footer of a document with questions; a Kamerstuk's in the middle of a line could be a citation.
_OWN_FOOTER = re.compile(r"(?:Aanhangsel|Vragen)(?:\s+\d{1,3})?$")

#: Whole lines that belong to the page and not to its text.
_WHOLE_LINE = re.compile(
    r"""
    Tweede\ Kamer\ der\ Staten-Generaal\s?\d?
    | (?:ah-tk|kv-tk|h-tk|kst|blg)-\d[\w-]{3,20}
    | ISSN[\s\d-]{4,20}
    | (?:ISSN[\s\d-]{4,20})?’s-Gravenhage\s+\d{4}
    | Nr\.?\s+Vraag(?:\s+(?:Antwoord|Bijlage|[Bb]lz\.?|[Vv]an|[Tt]ot|\(van\)|\(tot\)))*
    | (?:Pagina|Blad|Blz\.?)\s+\d{1,4}(?:\s+van\s+\d{1,4})?
    | [-–]\s?\d{1,4}\s?[-–]
    """,
    re.VERBOSE,
)

_LETTERHEAD = re.compile(
    r"""
    Ministerie\s+van\b.* | (?:Onze|Uw)\s+[Rr]eferentie\b.* | (?:Ons|Uw)\s+[Kk]enmerk\b.* | Kenmerk | Datum\b.*
    | Directie\b.* | Directoraat\b.* | Contactpersoon\b.* | Bijlage(?:\(n\)|n)?\b.{0,12}
    | Post(?:bus|adres)\b.*
    | Bezoekadres\b.* | Zaaknummer\b.* | Aan\s+de\s+Voorzitter\b.* | Retouradres\b.*
    """,
    re.VERBOSE,
)
LONGEST_LETTERHEAD_LINE = 45
SHORTEST_RUNNING_HEAD = 3


def separate(lines: Iterable[Line]) -> tuple[list[Row], tuple[Line, ...]]:
    """The rows of the running text, and the furniture that stood between them."""
    pieces = [piece for line in lines for piece in _split_footer(line)]
    rows = rows_of(pieces)
    left_out = {index for index, row in enumerate(rows) if _is_furniture(row.text)}
    left_out |= _letterheads(rows) | _running_heads(rows)
    return without(rows, left_out), tuple(rows[index].line for index in sorted(left_out))


def _split_footer(line: Line) -> list[Line]:
    """A footer glued to text ("Aanhangsel 1Antwoord 3", "… staan.Tweede Kamer") becomes a line of its own."""
    if "vergaderjaar" not in line.text:
        return [line]
    cuts = {0, len(line.text)}
    for footer in _FOOTER.finditer(line.text):
        if _is_glued_footer(line.text, footer):
            cuts |= {footer.start(), footer.end()}
    edges = sorted(cuts)
    return [
        Line(line.number, line.text[a:b], line.column + a)
        for a, b in pairwise(edges)
        if line.text[a:b].strip()
    ]


def _is_glued_footer(text: str, footer: re.Match[str]) -> bool:
    """Not a citation, such as a footnote's "2Tweede Kamer, …" or one in brackets or behind a comma."""
    before = text[: footer.start()].rstrip()
    if not before:
        return True
    numbered = footer.group()[-1].isdigit() or footer.end() == len(text.rstrip())
    return numbered and before[-1] in ".?!»”)" and _OWN_FOOTER.search(footer.group()) is not None


def _is_furniture(text: str) -> bool:
    if len(text) > 160:
        return False
    return _FOOTER.fullmatch(text) is not None or _WHOLE_LINE.fullmatch(text) is not None


def _letterheads(rows: Sequence[Row]) -> set[int]:
    """The rows of each letterhead: short lines with white space around each, one of them typical of a letter.

    Seed 002, lines 174–184: page number, ministry and reference in the middle of a sentence.
    """
    found: set[int] = set()
    run: list[int] = []
    for index, row in enumerate(rows):
        below = rows[index + 1].blanks if index + 1 < len(rows) else 0
        if row.blanks and below and _could_be_letterhead(row.text):
            run.append(index)
            continue
        found |= _letterhead(rows, run)
        run = []
    return found | _letterhead(rows, run)


def _could_be_letterhead(text: str) -> bool:
    """A short line that says nothing: no sentence ends in it, and it is no label."""
    return len(text) <= LONGEST_LETTERHEAD_LINE and not ends_sentence(text) and read_label(text) is None


def _letterhead(rows: Sequence[Row], run: Sequence[int]) -> set[int]:
    typical = [index for index in run if _LETTERHEAD.fullmatch(rows[index].text)]
    return set(run) if len(run) > 1 and typical else set()


def _running_heads(rows: Sequence[Row]) -> set[int]:
    """The rows of a letterhead that is printed again on every page: all but the first time.

    Lines close together, as a letter's margin gives them: "Directoraat-Generaal", "Datum", "12 mei 2014".
    """
    times = Counter(row.text for row in rows)
    heads: dict[tuple[str, ...], list[range]] = {}
    for run in _runs(rows, [times[row.text] > 1 and _could_be_letterhead(row.text) for row in rows]):
        texts = tuple(rows[index].text for index in run)
        if len(run) >= SHORTEST_RUNNING_HEAD and any(_LETTERHEAD.fullmatch(text) for text in texts):
            heads.setdefault(texts, []).append(run)
    return {index for again in heads.values() for run in again[1:] for index in run}


def _runs(rows: Sequence[Row], holds: Sequence[bool]) -> Iterator[range]:
    """The runs of neighbouring rows for which something holds."""
    start = 0
    for index in range(len(rows) + 1):
        if index == len(rows) or not holds[index]:
            if index > start:
                yield range(start, index)
            start = index + 1
