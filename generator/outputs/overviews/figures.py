"""The page of figures: how many, how fast, who asks and who is asked; each as a chart and as a table.

Each says of how many documents it speaks, and nothing is ranked on fewer than FEWEST of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from statistics import median

from generator.identity.names import Name
from generator.identity.status import OUTCOMES, SPOKEN
from generator.identity.term import TERM
from generator.identity.wording import capitalised, count, enumeration
from generator.outputs.overviews.by_name import by_name
from generator.outputs.overviews.chart import Bar, bar_chart
from generator.outputs.overviews.entries import Entry
from generator.outputs.pages.escape import escape_in_link

#: More bars than this nobody compares; the list of all names has the rest.
MOST_BARS = 15
#: One or two documents say nothing about who asks most or answers slowest.
FEWEST = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One bar and its row in the table: `cells` are what the table says of it.

    `page` in `folder` has more.
    """

    label: str
    folder: str
    page: str
    value: float
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Names in the order of a figure, by what `names` gives of a document; `folder` has the list of all."""

    title: str
    anchor: str
    folder: str
    names: Callable[[Entry], tuple[Name, ...]]
    column: str


PARTIES = Ranking("Welke partijen vragen", "partijen", "partijen", attrgetter("parties"), "Partij")
ASKERS = Ranking("Wie vragen", "vragers", "vragers", attrgetter("askers"), "Vrager")
ASKED = Ranking("Aan welk ministerie", "ministeries", "ministeries", attrgetter("asked"), "Ministerie")


def figures_page(entries: Sequence[Entry]) -> tuple[str, str]:
    """The page of figures of the whole collection, as (path, text)."""
    sections = [make(entries) for make in (_introduction, _standing, _per_year, _time_taken)]
    rankings = [_ranked(ranking, entries) for ranking in (PARTIES, ASKERS, ASKED)]
    return "index.md", "\n\n".join(["# Cijfers", *sections, *rankings]) + "\n"


def _introduction(entries: Sequence[Entry]) -> str:
    return (
        f"Over {_documents(entries)} op deze site, met samen {_questions(entries)}. De cijfers gaan over "
        "deze verzameling, niet over alle Kamervragen. Vragen die ook met hun antwoorden op deze site staan, "
        "tellen één keer. Onder elke grafiek staan dezelfde cijfers als tabel. De gegevens waaruit zij "
        "komen, zijn te [downloaden](../gegevens.md)."
    )


# --- How many ------------------------------------------------------------------------------------


def _standing(entries: Sequence[Entry]) -> str:
    """How many are answered; what this site lacks may have been answered."""
    rows = []
    for words in OUTCOMES:
        questions = [entry.questions for entry in entries if entry.outcome == words]
        if questions or words != SPOKEN:
            rows.append(_cells([capitalised(words), str(len(questions)), str(sum(questions))]))
    text = (
        f"Over {_documents(entries)}. Een antwoord dat niet op deze site staat, kan wel gegeven zijn."
        if entries
        else _NOTHING
    )
    table = "\n".join([_cells(("Status", "Documenten", "Vragen")), "| --- | --: | --: |", *rows])
    return "\n\n".join(["## Wat is beantwoord { #status }", text, *([table] if entries else [])])


def _per_year(entries: Sequence[Entry]) -> str:
    dated = [(str(entry.day.year), entry) for entry in entries if entry.day]
    years = Counter(year for year, _ in dated)
    questions: Counter[str] = Counter()
    for year, entry in dated:
        questions[year] += entry.questions
    rows = [
        Row(year, "documenten", f"jaar-{year}", questions[year], (str(years[year]), str(questions[year])))
        for year in sorted(years, reverse=True)
    ]
    text = (
        f"{_spoken_of(len(dated), entries, 'die met een datum')} Naar het jaar van het antwoord, of anders "
        "van het uitstel of de vragen."
    )
    columns = ("Jaar", "Documenten", "Vragen")
    return _section("Vragen per jaar", "per-jaar", text if rows else "", rows, columns)


# --- How fast ------------------------------------------------------------------------------------


def _time_taken(entries: Sequence[Entry]) -> str:
    timed = [entry for entry in entries if entry.days_taken is not None]
    found = by_name(timed, attrgetter("answering"))
    known = {name: some for name, some in found.items() if len(some) >= FEWEST}
    rows = sorted((_time_row(*each) for each in known.items()), key=lambda row: -row.value)
    few = [f"{_ministry_link(name)} ({len(some)})" for name, some in found.items() if name not in known]
    return _section(
        "Antwoordtijd per ministerie",
        "antwoordtijd",
        f"{_about_time(entries, timed)}\n\n{_in_all(timed)}".strip() if timed else "",
        rows,
        ("Ministerie", "Antwoorden", "Dagen (mediaan)", "Binnen drie weken"),
        step=TERM.days,
        after=f"Niet in de rangorde, met minder dan {_FEW} antwoorden: {enumeration(few)}." if few else "",
    )


def _about_time(entries: Sequence[Entry], timed: Sequence[Entry]) -> str:
    answers = [entry for entry in entries if entry.kind == "answers"]
    lists = sum(entry.kind == "list" for entry in entries)
    left_out = (
        f" Die termijn geldt niet voor een lijst van vragen van een commissie: "
        f"{'die ene telt' if lists == 1 else f'die {lists} tellen'} niet mee."
        if lists
        else ""
    )
    return (
        f"Over {len(timed)} van {_documents(answers)} met antwoorden op vragen van leden: die waarvan beide "
        "datums bekend zijn en alle vragen beantwoord. Hoeveel dagen het duurt van vraag tot antwoord, als "
        f"middelste waarde (mediaan) per ministerie; binnen drie weken ({TERM.days} dagen) is "
        f"[op tijd](../over.md#antwoordtijd).{left_out}"
    )


def _in_all(timed: Sequence[Entry]) -> str:
    """All ministries together, where that is enough to speak of."""
    if len(timed) < FEWEST:
        return ""
    return f"Alle ministeries samen: mediaan {_median(timed)} dagen, {_share(timed)} binnen drie weken."


def _time_row(name: Name, entries: Sequence[Entry]) -> Row:
    days = median(entry.days_taken or 0 for entry in entries)
    cells = (str(len(entries)), _median(entries), _share(entries))
    return Row(name.label, "ministeries", name.slug, days, cells)


def _median(entries: Sequence[Entry]) -> str:
    return f"{median(entry.days_taken or 0 for entry in entries):g}".replace(".", ",")


def _share(entries: Sequence[Entry]) -> str:
    in_time = sum(entry.in_time for entry in entries)
    return f"{in_time} van {len(entries)} ({round(100 * in_time / len(entries))} %)"


# --- Who -----------------------------------------------------------------------------------------


def _ranked(ranking: Ranking, entries: Sequence[Entry]) -> str:
    """Those with most questions first, of whom there are documents enough."""
    found = by_name(entries, ranking.names)
    rows = [_name_row(ranking.folder, *each) for each in found.items() if len(each[1]) >= FEWEST]
    rows.sort(key=lambda row: (-row.value, row.label))
    known = sum(bool(ranking.names(entry)) for entry in entries)
    text = (
        f"{_spoken_of(known, entries, f'die waarvan een {ranking.column.lower()} bekend is')} "
        "Een document telt mee bij elke naam die erbij hoort."
    )
    columns = (ranking.column, "Documenten", "Vragen")
    after = _not_shown(ranking, len(rows), len(found))
    return _section(ranking.title, ranking.anchor, text if found else "", rows, columns, after=after)


def _not_shown(ranking: Ranking, ranked: int, every: int) -> str:
    """How many names are not drawn, and why; empty where all are."""
    few = count(every - ranked, "naam", "namen")
    pieces = [
        f"De eerste {MOST_BARS} van {ranked}." if ranked > MOST_BARS else "",
        f"Niet in de rangorde: {few} met minder dan {_FEW} documenten." if every > ranked else "",
    ]
    told = " ".join(filter(None, pieces))
    return f"{told} [De hele lijst](../{ranking.folder}/index.md)" if told else ""


def _name_row(folder: str, name: Name, entries: Sequence[Entry]) -> Row:
    questions = sum(entry.questions for entry in entries)
    return Row(name.label, folder, name.slug, questions, (str(len(entries)), str(questions)))


# --- A chart and its table -----------------------------------------------------------------------

_NOTHING = "Hierover is nog niets bekend."
_FEW = "vijf"


def _section(
    title: str,
    anchor: str,
    text: str,
    rows: Sequence[Row],
    columns: Sequence[str],
    step: int | None = None,
    after: str = "",
) -> str:
    """A heading, of how many documents it speaks, a chart and its table; `after`: what they leave out."""
    shown = rows[:MOST_BARS]
    drawn = [_chart(title, shown, step), _table(columns, shown)] if rows else []
    parts = [f"## {title} {{ #{anchor} }}", text or _NOTHING, *drawn, after]
    return "\n\n".join(filter(None, parts))


def _chart(title: str, rows: Sequence[Row], step: int | None) -> str:
    bars = [Bar(row.label, row.value) for row in rows]
    drawn = bar_chart(f"Staafgrafiek: {title.lower()}", bars, step, "drie weken" if step else "")
    return f'<figure class="grafiek">{drawn}</figure>'


def _documents(entries: Sequence[Entry]) -> str:
    return f"de {count(len(entries), 'document', 'documenten')}" if len(entries) != 1 else "het ene document"


def _spoken_of(number: int, entries: Sequence[Entry], which: str) -> str:
    """Of how many documents a figure speaks, and which those are where it is not all."""
    every = _documents(entries)
    return f"Over {every}." if number == len(entries) else f"Over {number} van {every}: {which}."


def _questions(entries: Sequence[Entry]) -> str:
    return count(sum(entry.questions for entry in entries), "vraag", "vragen")


def _table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    rule = "| --- |" + " --: |" * (len(columns) - 1)
    return "\n".join([_cells(columns), rule, *map(_table_row, rows)])


def _table_row(row: Row) -> str:
    label = escape_in_link(row.label).replace("|", r"\|").replace(r"\`", "&#96;")
    return _cells([f"[{label}](../{row.folder}/{row.page}.md)", *row.cells])


def _ministry_link(name: Name) -> str:
    return f"[{escape_in_link(name.label)}](../ministeries/{name.slug}.md)"


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
