"""The page of figures: how many, how fast, who asks and who is asked; each as a chart and as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from generator.identity.names import Name
from generator.identity.wording import count
from generator.outputs.overviews.chart import Bar, bar_chart
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.registers import by_name
from generator.outputs.pages.escape import escape_in_link
from generator.outputs.pages.facts import TERM

#: More bars than this nobody compares; the list of all names has the rest.
MOST_BARS = 15


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


def figures_page(newest_first: Sequence[Entry]) -> tuple[str, str]:
    """The page of figures of the whole collection, as (path, text)."""
    sections = [make(newest_first) for make in (_introduction, _per_year, _time_taken, _asking, _asked)]
    return "index.md", "\n\n".join(["# Cijfers", *sections]) + "\n"


def _introduction(entries: Sequence[Entry]) -> str:
    documents = count(len(entries), "document", "documenten")
    questions = count(sum(entry.questions for entry in entries), "vraag", "vragen")
    return (
        f"Over de {documents} op deze site, met samen {questions}. De cijfers gaan over deze verzameling, "
        "niet over alle Kamervragen. Vragen die ook met hun antwoorden op deze site staan, tellen één keer. "
        "Onder elke grafiek staan dezelfde cijfers als tabel. De gegevens waaruit zij komen, zijn te "
        "[downloaden](../gegevens.md)."
    )


# --- How many ------------------------------------------------------------------------------------


def _per_year(entries: Sequence[Entry]) -> str:
    years = Counter(str(entry.day.year) for entry in entries if entry.day)
    questions: Counter[str] = Counter()
    for entry in entries:
        if entry.day:
            questions[str(entry.day.year)] += entry.questions
    ordered = sorted(years, reverse=True)
    rows = [
        Row(year, "documenten", f"jaar-{year}", questions[year], (str(years[year]), str(questions[year])))
        for year in ordered
    ]
    text = "Naar het jaar van het antwoord, of van de vragen als er geen antwoord bij staat."
    return _section("Vragen per jaar", "per-jaar", text, rows, ("Jaar", "Documenten", "Vragen"))


# --- How fast ------------------------------------------------------------------------------------


def _time_taken(entries: Sequence[Entry]) -> str:
    timed = [entry for entry in entries if entry.days_taken is not None]
    found = by_name(timed, lambda entry: entry.ministries)
    rows = sorted((_time_row(*each) for each in found.items()), key=lambda row: -row.value)
    text = (
        "Hoeveel dagen het duurt van vraag tot antwoord: de middelste waarde (mediaan) per ministerie. "
        f"Elke lijn is drie weken verder; binnen {TERM.days} dagen is [op tijd](../over.md#antwoordtijd). "
        "Alleen schriftelijke vragen van leden waarvan beide datums bekend zijn, tellen mee."
    )
    columns = ("Ministerie", "Antwoorden", "Dagen (mediaan)", "Binnen drie weken")
    return _section("Antwoordtijd per ministerie", "antwoordtijd", text, rows, columns, step=TERM.days)


def _time_row(name: Name, entries: Sequence[Entry]) -> Row:
    days = median(entry.days_taken or 0 for entry in entries)
    in_time = sum(entry.in_time for entry in entries)
    share = f"{in_time} van {len(entries)} ({round(100 * in_time / len(entries))} %)"
    cells = (str(len(entries)), f"{days:g}".replace(".", ","), share)
    return Row(name.label, "ministeries", name.slug, days, cells)


# --- Who -----------------------------------------------------------------------------------------


def _asking(entries: Sequence[Entry]) -> str:
    parties = _most("partijen", by_name(entries, lambda entry: entry.parties))
    askers = _most("vragers", by_name(entries, lambda entry: entry.askers))
    text = "Een document met vragen van verscheidene leden telt bij ieder van hen mee."
    return "\n\n".join(
        [
            _section("Welke partijen vragen", "partijen", text, parties, ("Partij", "Documenten", "Vragen")),
            _section("Wie vragen", "vragers", "", askers, ("Vrager", "Documenten", "Vragen")),
        ]
    )


def _asked(entries: Sequence[Entry]) -> str:
    rows = _most("ministeries", by_name(entries, lambda entry: entry.ministries))
    columns = ("Ministerie", "Documenten", "Vragen")
    return _section("Aan wie de vragen zijn gericht", "ministeries", "", rows, columns)


def _most(folder: str, found: Mapping[Name, Sequence[Entry]]) -> list[Row]:
    """A row for each name, those with most questions first."""
    rows = [_name_row(folder, name, entries) for name, entries in found.items()]
    return sorted(rows, key=lambda row: (-row.value, row.label))


def _name_row(folder: str, name: Name, entries: Sequence[Entry]) -> Row:
    questions = sum(entry.questions for entry in entries)
    return Row(name.label, folder, name.slug, questions, (str(len(entries)), str(questions)))


# --- A chart and its table -----------------------------------------------------------------------


def _section(
    title: str, anchor: str, text: str, rows: Sequence[Row], columns: Sequence[str], step: int | None = None
) -> str:
    heading = f"## {title} {{ #{anchor} }}"
    if not rows:
        return f"{heading}\n\nHierover is nog niets bekend."
    shown = rows[:MOST_BARS]
    chart = bar_chart(f"Staafgrafiek: {title.lower()}", [Bar(row.label, row.value) for row in shown], step)
    parts = [heading, text, f'<figure class="grafiek">{chart}</figure>', _table(columns, shown)]
    return "\n\n".join(filter(None, [*parts, _rest(rows)]))


def _table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    rule = "| --- |" + " --: |" * (len(columns) - 1)
    return "\n".join([_cells(columns), rule, *map(_table_row, rows)])


def _table_row(row: Row) -> str:
    label = escape_in_link(row.label).replace("|", r"\|").replace(r"\`", "&#96;")
    return _cells([f"[{label}](../{row.folder}/{row.page}.md)", *row.cells])


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _rest(rows: Sequence[Row]) -> str:
    if len(rows) <= MOST_BARS:
        return ""
    return f"De eerste {MOST_BARS} van {len(rows)}. [Alle {len(rows)}](../{rows[0].folder}/index.md)"
