"""What has no answer on this site yet: since when, until when the term runs, and for whom.

All of it speaks of this collection alone. Oral questions are answered aloud: they stand apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from operator import attrgetter
from urllib.parse import urlencode

from generator.identity.name_order import Listed, listed_as_it_is, listed_person
from generator.identity.names import Name
from generator.identity.status import OUTCOMES
from generator.identity.wording import KINDS, count, enumeration, in_words
from generator.outputs.overviews.by_name import by_name
from generator.outputs.overviews.entries import Entry
from generator.outputs.overviews.lists import document_list, item
from generator.outputs.overviews.overview_page import OverviewPage
from generator.outputs.overviews.portions import portions
from generator.outputs.pages.block_markdown import folded
from generator.outputs.pages.escape import escape, escape_in_link
from generator.outputs.pages.terms import OVER, three_weeks

FOLDER = "open"
FEED, CALENDAR = "open.atom", "termijnen.ics"
TITLE = "Nog geen antwoord op deze site"
#: So many on a page; of oral questions the newest alone.
_SIZE = 50
_SPOKEN_SIZE = 10

_REMARK = (
    "Dit gaat over deze verzameling alleen: een antwoord kan wel gegeven zijn en hier nog niet staan. Kijk "
    "het na bij de [Tweede Kamer](https://www.tweedekamer.nl/kamerstukken/kamervragen){ rel=external }. De "
    "[drie weken](../over.md#antwoordtijd) gelden voor schriftelijke vragen van leden. Hoe lang zij om zijn, "
    "is geteld tot de laatste dag waarvan hier een document staat: wat daarna kwam, weet deze site niet. "
    "Uitstel staat er alleen bij als het bericht daarvan op deze site staat."
)
_ABOUT_SPOKEN = (
    "Op aangekondigde mondelinge vragen komt geen antwoord op papier: de bewindspersoon beantwoordt ze in de "
    "Kamer, en wat er gezegd is, staat in de [Handelingen](https://www.tweedekamer.nl/kamerstukken/plenaire_verslagen)"
    "{ rel=external }. Zij tellen hierboven niet mee."
)
_SPOKEN_KIND = urlencode({"soort": KINDS["oral"]})
_ORDER = "Wat het laatst is ingezonden, staat bovenaan."
_FOLLOW = (
    f"[Volgen in een feedlezer]({FEED}) · [De termijnen in uw agenda]({CALENDAR}) (iCal)"
)
_NONE = "Van alle vragen op deze site staat hier ook het antwoord."


def waiting(entries: Iterable[Entry]) -> list[Entry]:
    """The documents with a question that has no answer on this site, in their order."""
    return [entry for entry in entries if entry.is_open]


def open_pages(newest_first: Sequence[Entry]) -> Iterator[OverviewPage]:
    """The page of all open questions, and the older of them in portions."""
    some = sorted(waiting(newest_first), key=_latest_term_first)
    spoken = [entry for entry in newest_first if entry.is_spoken]
    parts = portions(some, _SIZE)
    index = partial(_index, some, parts.newest, parts.older, spoken)
    yield OverviewPage(FOLDER, "index.md", index, [*some, *spoken])
    for number, entries in parts.older.items():
        yield OverviewPage(FOLDER, f"{number}.md", partial(_older, entries), entries)


def open_list(entries: Iterable[Entry]) -> str:
    """A list of documents with what has no answer, and until when the term runs or ran."""
    return "\n".join(item(entry, "../documenten/", _about(entry)) for entry in entries)


def _index(
    some: Sequence[Entry],
    newest: Sequence[Entry],
    older: dict[int, Sequence[Entry]],
    spoken: Sequence[Entry],
) -> str:
    if not some:
        return _joined([_head(), f"# {TITLE}", _NONE, _REMARK, _spoken(spoken)])
    ways = [f"- [{_terms(entries)}]({number}.md)" for number, entries in older.items()]
    lists = [
        "## Per ministerie { #ministeries }",
        _ways("ministeries", by_name(some, attrgetter("asked")), listed_as_it_is),
        folded("Per vrager", _ways("vragers", by_name(some, attrgetter("askers")), listed_person), "namen"),
        "\n\n".join(["## Alles { #alles }", _ORDER, open_list(newest)]),
        "\n".join(["## Eerder { #eerder }", "", *ways]) if ways else "",
        _spoken(spoken),
    ]
    return _joined([_head(), f"# {TITLE}", _how_many(some), _REMARK, _FOLLOW, *lists])


def _spoken(spoken: Sequence[Entry]) -> str:
    """The newest oral questions, apart; empty where there are none."""
    if not spoken:
        return ""
    more = f"[Alle {len(spoken)}](../zoeken.md?{_SPOKEN_KIND})" if len(spoken) > _SPOKEN_SIZE else ""
    shown = document_list(spoken[:_SPOKEN_SIZE])
    return "\n\n".join(filter(None, ["## Mondelinge vragen { #mondeling }", _ABOUT_SPOKEN, shown, more]))


def _older(entries: Sequence[Entry]) -> str:
    heading = f"# {TITLE}: {_terms(entries)}"
    parts = [_head(), heading, "[Alles zonder antwoord op deze site](index.md)", open_list(entries)]
    return _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"


def _latest_term_first(entry: Entry) -> tuple[int, str]:
    """Those without a term come last."""
    return (-(entry.end_of_term or date.min).toordinal(), entry.id)


def _how_many(some: Sequence[Entry]) -> str:
    found = Counter(entry.outcome for entry in some)
    stands = [f"{words} ({found[words]})" for words in OUTCOMES if found[words]]
    return f"{count(len(some), 'document', 'documenten')}: {enumeration(stands)}."


def _ways(folder: str, found: Mapping[Name, Sequence[Entry]], listed: Callable[[str], Listed]) -> str:
    """How many there are of each name, with a link to them on its page."""
    ordered = sorted((listed(name.label).order, name) for name in found)
    items = [
        f"- [{escape_in_link(listed(name.label).words)}](../{folder}/{name.slug}.md#open) "
        f'<small class="aantal">{len(found[name])}</small>'
        for _, name in ordered
    ]
    return "\n".join(items)


def _about(entry: Entry) -> str:
    """Who asked whom and when, how long the term runs, and what became of it."""
    asked = enumeration([name.label for name in entry.askers])
    whom = "; ".join(name.label for name in entry.asked)  # names of ministries have commas and "en" in them
    between = " aan ".join(filter(None, [asked, whom]))
    sent = f"ingezonden {in_words(entry.submitted)}" if entry.submitted else ""
    said = [between, "" if entry.end_of_term else KINDS[entry.kind], sent]
    until = three_weeks(entry.end_of_term) if entry.end_of_term else ""
    parts = filter(None, [*map(escape, said), until, escape(_stands(entry))])
    return " · ".join(parts) + (OVER if until else "")


def _stands(entry: Entry) -> str:
    """That there is no answer yet is what the list is of."""
    if entry.status == "open" and entry.questions:
        return count(entry.questions, "vraag", "vragen")
    return entry.stands


def _terms(entries: Sequence[Entry]) -> str:
    """Of which terms a portion is: "termijnen van 3 mei 2023 tot en met 5 mei 2024"."""
    days = [entry.end_of_term for entry in entries if entry.end_of_term]
    if not days:
        return "zonder termijn"
    first, last = in_words(min(days)), in_words(max(days))
    return f"termijn tot {first}" if first == last else f"termijn tussen {first} en {last}"


def _head() -> str:
    return f'---\nfeed: "{FOLDER}/{FEED}"\nfeed_titel: "{TITLE}"\n---'
