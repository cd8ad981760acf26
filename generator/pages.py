"""The pages around the documents: the lists of all of them, and what each diagnostic means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.diagnostics import Rule
from generator.escape import escape, escape_in_heading, escape_in_link
from generator.facts import asker_name, minister_name, size, title
from generator.model import LinkedDocument, Severity
from generator.wording import KINDS, count, enumeration, in_words

#: From this number on, the list of all documents is split by year.
LARGEST_LIST = 200
NEWEST = 50

_UNDATED = "Zonder datum"
_SEVERITIES: dict[Severity, str] = {
    "error": "Fout",
    "warning": "Waarschuwing",
    "info": "Mededeling",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lists say of a document: little, so that thousands fit in memory."""

    id: str
    title: str
    kind: str
    people: str
    size: str
    day: date | None


def entry(linked: LinkedDocument) -> Entry:
    """The entry of a document in the lists."""
    document, metadata = linked.document, linked.document.metadata
    askers = [asker_name(asker) for asker in metadata.askers]
    ministers = [minister_name(person) for person in metadata.answered_by]
    people = [enumeration(names) for names in (askers or [metadata.committee or ""], ministers)]
    return Entry(
        document.id,
        title(document),
        KINDS[document.kind],
        " → ".join(filter(None, people)),
        size(document),
        metadata.answered or metadata.submitted,
    )


def index_pages(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """The list of all documents, newest first, and one list for each year, as (path, text).

    A long list is split: then the first page has the newest documents and leads to the years.
    """
    newest_first = sorted(entries, key=lambda entry: (entry.day or date.min, entry.id), reverse=True)
    years = _by_year(newest_first)
    yield "index.md", _index(newest_first, years)
    for year, of_year in years.items():
        yield f"{_address(year)}.md", _year_page(year, of_year)


def diagnostics_page(rules: Mapping[str, Rule]) -> tuple[str, str]:
    """The page that tells what each diagnostic means and what one can do about it."""
    parts = [_rule(code, rule) for code, rule in sorted(rules.items())]
    return "meldingen.md", "\n\n".join(["# Meldingen van de omzetter", _ABOUT_DIAGNOSTICS, *parts]) + "\n"


_ABOUT_DIAGNOSTICS = (
    "Waar de omzetter twijfelt, staat dat ingeklapt bij de vraag of het antwoord. "
    "Hier staat wat elke melding betekent en wat een bijdrager eraan kan doen."
)


def _index(newest_first: Sequence[Entry], years: Mapping[str, Sequence[Entry]]) -> str:
    total = count(len(newest_first), "document", "documenten")
    if len(newest_first) <= LARGEST_LIST:
        lists = [f"## [{year}]({_address(year)}.md)\n\n{_list(of_year)}" for year, of_year in years.items()]
        return "\n\n".join(["# Documenten", f"{total}, nieuwste eerst.", *lists]) + "\n"
    newest = f"## De nieuwste\n\n{_list(newest_first[:NEWEST])}"
    return "\n\n".join(["# Documenten", f"{total}.", "## Per jaar", _year_list(years), newest]) + "\n"


def _year_list(years: Mapping[str, Sequence[Entry]]) -> str:
    sizes = {year: count(len(of_year), "document", "documenten") for year, of_year in years.items()}
    return "\n".join(f"- [{year}]({_address(year)}.md) <small>{size}</small>" for year, size in sizes.items())


def _year_page(year: str, entries: Sequence[Entry]) -> str:
    total = count(len(entries), "document", "documenten")
    heading = "# Documenten zonder datum" if year == _UNDATED else f"# Documenten uit {year}"
    return f"{heading}\n\n{total}, nieuwste eerst. [Alle jaren](index.md)\n\n{_list(entries)}\n"


def _list(entries: Sequence[Entry]) -> str:
    return "\n".join(map(_item, entries))


def _item(entry: Entry) -> str:
    day = in_words(entry.day) if entry.day else ""
    about = " · ".join(filter(None, [day, entry.people, entry.kind, entry.size]))
    return f"- [{escape_in_link(entry.title)}]({entry.id}.md) <small>{escape(about)}</small>"


def _by_year(newest_first: Iterable[Entry]) -> dict[str, list[Entry]]:
    years: dict[str, list[Entry]] = {}
    for one in newest_first:
        years.setdefault(str(one.day.year) if one.day else _UNDATED, []).append(one)
    return years


def _address(year: str) -> str:
    return f"jaar-{year.lower().replace(' ', '-')}"


def _rule(code: str, rule: Rule) -> str:
    heading = f"## {escape_in_heading(code)} {{ #{code} }}"
    severity = f"**{_SEVERITIES[rule.severity]}.** {escape(rule.meaning)}"
    return "\n\n".join(filter(None, [heading, severity, escape(rule.advice)]))
