"""Page furniture: what the page prints around the running text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from generator.dutch.letters import comparable
from generator.layout.question_tables import in_cells, is_heading
from generator.layout.rows import Place, Row
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

LONGEST_FURNITURE = 160


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
    return any(form.fullmatch(text) for form in (_FOOTER, _WHOLE_LINE)) or is_heading(text)
