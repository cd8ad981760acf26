"""The pages around the documents: the lists of all of them, and what each diagnostic means."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.dutch.dates import MONTHS
from generator.identity.status import OUTCOMES
from generator.identity.wording import capitalised, count, in_words
from generator.model.diagnostic import Severity
from generator.model.rules import Rule
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import document_list, summary
from generator.outputs.pages.escape import escape, escape_in_heading, printable

#: From this number on a list is split, that of all documents by year, that of a year by month: some 100 kB.
LARGEST_LIST = 200
NEWEST = 50
#: So many stand on the front page, which is one screen.
ON_FRONT_PAGE = 4

_UNDATED = "Zonder datum"
_FILLED_IN = re.compile(r"[“„]?\{\w+\}”?")
_SEVERITIES: dict[Severity, str] = {
    "error": "Fout",
    "warning": "Waarschuwing",
    "info": "Opmerking",
}


def index_pages(newest_first: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The list of all documents, newest first, and one list for each year, as (path, text).

    A long list is split: then the first page has the newest documents and leads to the years. So a long year
    leads to its months.
    """
    years = _by_year(newest_first)
    yield "index.md", _front_matter(newest_first) + _index(newest_first, years)
    for year, of_year in years.items():
        yield from _year_pages(year, of_year)


def diagnostics_page(rules: Mapping[str, Rule]) -> tuple[str, str]:
    """The page that tells what each diagnostic means and what one can do about it."""
    parts = [_rule(code, rule) for code, rule in sorted(rules.items(), key=lambda each: _heading(each[1]))]
    return "meldingen.md", "\n\n".join(["# Meldingen", _ABOUT_DIAGNOSTICS, *parts]) + "\n"


_WAYS_IN = (
    "Ook per [vrager](../vragers/index.md), [partij](../partijen/index.md), "
    "[bewindspersoon](../bewindspersonen/index.md), [ministerie](../ministeries/index.md) "
    "en [dossier](../dossiers/index.md), of in [cijfers](../cijfers/index.md)."
)
_ABOUT_COLLECTION = (
    "Het zijn niet alle Kamervragen: [wat hier staat en wat niet](../over.md#verzameling). Nieuwste eerst."
)
_ABOUT_DIAGNOSTICS = (
    "Een programma maakt de pagina’s van deze site van de bronbestanden. Waar het twijfelt, staat dat "
    "ingeklapt bij de vraag of het antwoord. Hier staat wat elke melding betekent en wat een bijdrager eraan "
    "kan doen."
)


def _index(newest_first: Sequence[Entry], years: Mapping[str, Sequence[Entry]]) -> str:
    about = f"{_extent(newest_first)} {_ABOUT_COLLECTION}"
    if len(newest_first) <= LARGEST_LIST:
        lists = [f"## [{year}]({_address(year)}.md)\n\n{_list(of_year)}" for year, of_year in years.items()]
        return "\n\n".join(["# Documenten", about, _WAYS_IN, *lists]) + "\n"
    newest = f"## De nieuwste\n\n{_list(newest_first[:NEWEST])}"
    parts = ["# Documenten", about, _WAYS_IN, "## Per jaar", _list_of_lists(years), newest]
    return "\n\n".join(parts) + "\n"


def _extent(newest_first: Sequence[Entry]) -> str:
    """How many documents there are, of which days, and how many are answered."""
    total = count(len(newest_first), "document", "documenten")
    days = sorted(entry.day for entry in newest_first if entry.day)
    period = f", van {in_words(days[0])} tot en met {in_words(days[-1])}" if len(days) > 1 else ""
    found = Counter(entry.outcome for entry in newest_first)
    stands = [f"{words} ({found[words]})" for words in OUTCOMES if found[words]]
    return f"{total}{period}{': ' if stands else ''}{', '.join(stands)}."


def _list_of_lists(periods: Mapping[str, Sequence[Entry]]) -> str:
    """Links to the lists of some years, or months, with their sizes."""
    sizes = {period: count(len(some), "document", "documenten") for period, some in periods.items()}
    links = (f"- [{period}]({_address(period)}.md) <small>{size}</small>" for period, size in sizes.items())
    return "\n".join(links)


def _year_pages(year: str, entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The list of a year; a long one leads to its months, each with a list of its own."""
    up = "[Alle jaren](index.md)"
    if len(entries) <= LARGEST_LIST or year == _UNDATED:
        yield _list_page(year, entries, up, _list(entries))
        return
    months = _by_month(entries)
    yield _list_page(year, entries, up, _list_of_lists(months))
    for month, of_month in months.items():
        yield _list_page(month, of_month, f"[Heel {year}]({_address(year)}.md)", _list(of_month))


def _list_page(period: str, entries: Sequence[Entry], up: str, inside: str) -> tuple[str, str]:
    total = count(len(entries), "document", "documenten")
    heading = "# Documenten zonder datum" if period == _UNDATED else f"# Documenten uit {period}"
    return f"{_address(period)}.md", f"{heading}\n\n{total}, nieuwste eerst. {up}\n\n{inside}\n"


def _list(entries: Iterable[Entry]) -> str:
    return document_list(entries, folder="")


def _front_matter(newest_first: Sequence[Entry]) -> str:
    """What the template of the front page tells of the whole; JSON is YAML."""
    newest = [
        {"id": entry.id, "title": printable(entry.title), "about": printable(summary(entry))}
        for entry in newest_first[:ON_FRONT_PAGE]
    ]
    days = [entry.day for entry in newest_first if entry.day]
    taken = [entry for entry in newest_first if entry.days_taken is not None]
    figures = {
        "documenten": len(newest_first),
        "vragen": sum(entry.questions for entry in newest_first),
        "beantwoord": len(taken),
        "op_tijd": sum(entry.in_time for entry in taken),
        "tot": in_words(max(days)) if days else "",
    }
    values = {"nieuwste": newest, "getallen": figures}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", "", ""])


def _by_year(newest_first: Iterable[Entry]) -> dict[str, list[Entry]]:
    years: dict[str, list[Entry]] = {}
    for one in newest_first:
        years.setdefault(str(one.day.year) if one.day else _UNDATED, []).append(one)
    return years


def _by_month(newest_first: Iterable[Entry]) -> dict[str, list[Entry]]:
    """By "maart 2020"."""
    months: dict[str, list[Entry]] = {}
    for one in newest_first:
        if one.day:
            months.setdefault(f"{MONTHS[one.day.month - 1]} {one.day.year}", []).append(one)
    return months


def _address(period: str) -> str:
    """ "2020" gives jaar-2020, "maart 2020" jaar-2020-maart; addresses of documents begin otherwise."""
    month, _, year = period.rpartition(" ")
    named = f"{year}-{month}" if month in MONTHS else period.lower().replace(" ", "-")
    return f"jaar-{named}"


def _rule(code: str, rule: Rule) -> str:
    heading = f"## {escape_in_heading(_heading(rule))} {{ #{code} }}"
    severity = f"**{_SEVERITIES[rule.severity]}** (`{code}`). {escape(rule.meaning)}"
    return "\n\n".join(filter(None, [heading, severity, escape(rule.advice)]))


def _heading(rule: Rule) -> str:
    """What a reader saw on a page, with dots for what differs: "Vraagnummer … is eerder gebruikt"."""
    return capitalised(_FILLED_IN.sub("…", rule.message))
