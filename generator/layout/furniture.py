"""Page furniture: what the page prints around the running text, and a letter above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from generator.dutch.letters import comparable
from generator.layout.question_tables import HEADING, in_cells
from generator.layout.rows import Place, Row, ends_sentence
from generator.model.source import Line

_YEAR = r"vergaderjaar\s+\d{4}\s?[–-]\s?\d{4}"

#: A footer such as "ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1".
#: A Kamerstuk's needs its page number: without one it is a citation ("2Tweede Kamer, …, nr. 3198").
_FOOTER = re.compile(
    rf"""
    (?:ISSN[\s\d-]{{4,20}})?
    (?:[’']s-Gravenhage\s+\d{{4}}\s*)?
    (?:Tweede|Eerste)\s+Kamer,\s+{_YEAR},\s+
    (?: (?:Aanhangsel|Vragen)(?:\s+\d{{1,3}})?(?!\s*(?:van|\d|Handelingen))
      | (?:Handelingen\s+)?[\d\s]{{2,9}}(?:[-–]\d+)?(?:\s?\([^)]{{1,12}}\))?(?:\s?[A-Z]{{1,5}})?,
        \s+nr\.?\s?\w{{1,5}}\s+\d{{1,4}} )
    """,
    re.VERBOSE,
)

#: "’s-Gravenhage 2005     Tweede Kamer, vergaderjaar 2004–2005, Aanhangsel     3391": drawn with its columns.
#: The page may have four figures (until 2010), and stands apart, as no number of a citation does.
_DRAWN_FOOTER = re.compile(
    rf"[’']s-Gravenhage\s+\d{{4}}\s+(?:Tweede|Eerste)\s+Kamer,\s+{_YEAR},\s+Aanhangsel\s+\d{{1,4}}"
    rf"|(?:Tweede|Eerste)\s+Kamer,\s+{_YEAR},\s+Aanhangsel(?:\s\d{{1,4}})?\s{{3,}}\d{{1,4}}"
)

#: The footer of a document with questions; a Kamerstuk's in the middle of a line could be a citation.
_OWN_FOOTER = re.compile(r"(?:Aanhangsel|Vragen)(?:\s+\d{1,3})?$")

#: Whole lines that belong to the page and not to its text.
_WHOLE_LINE = re.compile(
    r"""
    Tweede\ Kamer\ der\ Staten-Generaal\s?\d?
    | (?:ah-tk|kv-tk|h-tk|kst|blg)-\d[\w-]{3,20} | a?h\stk\s\d{8}\s\d{1,5}
    | -{3,} | _{3,} | \*{3,} | (?:[-*_]\s){2,}[-*_]
    | ISSN[\s\d-]{4,20}
    | KVR\d{3,6} | \d{4}tkkvr\d{1,5} | Sdu\s+Uitgevers
    | (?:ISSN[\s\d-]{4,20})?[’']s-Gravenhage\s+\d{4}
    | \| | Nr\.?\s+Vraag(?:\s+(?:Antwoord|Bijlage|[Bb]lz\.?|[Vv]an|[Tt]ot|\(van\)|\(tot\)))*
    | (?:Pagina|Blad|Blz\.?)\s+\d{1,4}(?:\s+van\s+\d{1,4})?
    | [-–]\s?\d{1,4}\s?[-–]
    """,
    re.VERBOSE,
)

#: What only letters print, and what a list in an answer can name as well.
_LETTERHEAD = re.compile(
    r"""
    (?P<letter> (?:Onze|Uw)\s+[Rr]eferentie | (?:Ons|Uw)\s+[Kk]enmerk | Kenmerk$ | Datum | Contactpersoon
              | Post(?:bus|adres) | Bezoekadres | Zaaknummer | Aan\s+de\s+Voorzitter | Retouradres ) (?:\b.*)?
    | (?P<organisation> Ministerie\s+van | Directie | Directoraat | Bijlage(?:\(n\)|n)?(?!.{13}) ) \b.*
    """,
    re.VERBOSE,
)
LONGEST_LETTERHEAD_LINE = 45
LONGEST_FURNITURE = 160


class Letterhead(NamedTuple):
    """Neighbouring rows that could be a letterhead; `typical` are the places of those that letters print.

    `kinds` are what these name, such as "Ministerie van"; `of_letter` those that nothing but a letter names.
    """

    rows: tuple[Row, ...]
    typical: frozenset[Place]
    kinds: frozenset[str]
    of_letter: frozenset[str]


def pieces_of(lines: Iterable[Line]) -> list[Line]:
    """The lines, each footer that is glued to text and each cell of a table of questions as a piece."""
    return [piece for line in in_cells(lines) for piece in _split_footer(line)]


def furniture_in(rows: Iterable[Row]) -> list[Row]:
    """The rows that belong to the page for certain: print tells so, or what each of them says."""
    return [row for row in rows if row.evidence.furniture or _is_furniture(row.text)]


def quoted_in(rows: Sequence[Row], furniture: Collection[Place]) -> Iterator[Line]:
    """The lines among the `furniture` that what they say alone puts there, and that the row above announces.

    "Boven elk stuk staat:" and on the next line such a heading: it could be quoted.
    """
    for above, row in pairwise(rows):
        apart = row.blanks > 0 or row.page_break or row.evidence.furniture or above.place in furniture
        if row.place in furniture and not apart and above.text.endswith(":"):
            yield row.line


def letterheads_in(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Runs of short lines with white space around each.

    Seed 002, lines 174–184: page number, ministry and reference in the middle of a sentence.
    """
    apart = [_stands_apart(rows, i) and _could_be_letterhead(row.text) for i, row in enumerate(rows)]
    return tuple(map(_letterhead, _runs(rows, apart)))


def letterheads_within(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Paragraphs of short lines, each typical of a letter, between two halves of a sentence.

    A program that reads a page puts the margin of a letter there, its lines close together.
    """
    paragraphs = [list(range(start, end)) for start, end in pairwise(_begins(rows))]
    typical = [_is_of_letter([rows[index] for index in paragraph]) for paragraph in paragraphs]
    found: list[Letterhead] = []
    for held, group in groupby(zip(paragraphs, typical, strict=True), key=itemgetter(1)):
        indices = [index for paragraph, _ in group for index in paragraph]
        if held and _splits_sentence(rows, indices[0], indices[-1] + 1):
            found.append(_letterhead(tuple(rows[index] for index in indices)))
    return tuple(found)


def running_heads_in(rows: Sequence[Row]) -> tuple[Letterhead, ...]:
    """Runs of short lines close together that are all printed more than once.

    A letter's margin gives them on every page: "Directoraat-Generaal", "Datum", "12 mei 2014".
    """
    times = Counter(row.text for row in rows)
    again = [times[row.text] > 1 and _could_be_letterhead(row.text) for row in rows]
    return tuple(map(_letterhead, _runs(rows, again)))


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
    if len(text) > LONGEST_FURNITURE:
        return False
    if _DRAWN_FOOTER.fullmatch(text):
        return True
    if not text.isascii() or "  " in text:
        text = " ".join(comparable(text).split())
    forms = (_FOOTER, _WHOLE_LINE, HEADING)
    return any(form.fullmatch(text) for form in forms)


def _stands_apart(rows: Sequence[Row], index: int) -> bool:
    """Whether white space is printed above and below a row; where paragraphs are told, it means nothing."""
    if rows[index].begins is not None:
        return False
    return rows[index].blanks > 0 and index + 1 < len(rows) and rows[index + 1].blanks > 0


def _begins(rows: Sequence[Row]) -> list[int]:
    """Where white space parts the rows, and where they end; nowhere, where paragraphs are told."""
    if any(row.begins is not None for row in rows):
        return []
    begins = (index for index, row in enumerate(rows) if not index or row.blanks or row.page_break)
    return [*begins, len(rows)]


def _is_of_letter(rows: Sequence[Row]) -> bool:
    """Whether rows that say nothing name what letters print; the name of a ministry can be long."""
    typical = [_LETTERHEAD.fullmatch(comparable(row.text)) is not None for row in rows]
    said = (ends_sentence(row.text) for row, known in zip(rows, typical, strict=True) if known)
    other = (row for row, known in zip(rows, typical, strict=True) if not known)
    return any(typical) and not any(said) and all(_could_be_letterhead(row.text) for row in other)


def _splits_sentence(rows: Sequence[Row], start: int, end: int) -> bool:
    """Whether a sentence goes on behind rows that stand in its middle."""
    if not 0 < start < end < len(rows):
        return False
    return not ends_sentence(rows[start - 1].text) and rows[end].text[:1].islower()


def _could_be_letterhead(text: str) -> bool:
    """A short line that says nothing: no sentence ends in it."""
    return len(text) <= LONGEST_LETTERHEAD_LINE and not ends_sentence(text)


def _letterhead(rows: tuple[Row, ...]) -> Letterhead:
    found = {row.place: match for row in rows if (match := _LETTERHEAD.fullmatch(comparable(row.text)))}
    of_letter = frozenset(match["letter"] for match in found.values() if match["letter"])
    others = frozenset(match["organisation"] for match in found.values() if match["organisation"])
    return Letterhead(rows, frozenset(found), of_letter | others, of_letter)


def _runs(rows: Sequence[Row], holds: Iterable[bool]) -> Iterator[tuple[Row, ...]]:
    """The runs of neighbouring rows for which something holds."""
    for held, group in groupby(zip(rows, holds, strict=True), key=itemgetter(1)):
        if held:
            yield tuple(row for row, _ in group)
