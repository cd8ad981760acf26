"""What came before a document and what came after it, as one line through time.

The same questions as they were submitted, their postponement and their answers; the documents that this one
refers to; those that refer to it; and what these lead to in turn, such as the answers to follow-up questions.
Each says why it stands there, with links to the places. What nobody knows the day of stands apart below: it
is not said to be of before or after anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.identity.citation_form import case_address, official_name
from generator.identity.official_ids import Aanhangsel, Submitted, Zaak, parse_id
from generator.identity.status import TELLS, Standing
from generator.identity.wording import KINDS, in_words
from generator.model.document import Document, Kind
from generator.model.reference import LinkedDocument, OtherDocument, Reference, Tie
from generator.model.target import There, Web
from generator.outputs.pages.block_markdown import folded
from generator.outputs.pages.escape import escape, escape_in_link, web_address
from generator.outputs.pages.own_places import OwnPlaces
from generator.outputs.pages.running_text import markdown_address

#: More documents than these stand folded, so that the questions stay near; of more than MOST the newest.
FEW, MOST = 6, 60
#: So many places of one document are named.
_PLACES = 4

_SUBMITTED, _DELAYED, _HERE = "Vragen ingezonden", "Uitstel gemeld", "Dit document"
_SAME: dict[Kind, str] = {
    "answers": "Deze vragen met de antwoorden",
    "list": "Deze vragen met de antwoorden",
    "postponement": "De mededeling van uitstel",
    "questions": "De vragen zoals ingezonden",
}
_ELSEWHERE = "niet op deze site"
_TIES: dict[Tie, str] = {"same": "dezelfde vragen als", "cited": "genoemd in", "cites": "noemt"}
_UNDATED = '<small class="dag"></small>'
_WITHOUT_DAY = "Hiervan is de dag niet bekend:\n{ .verloop }"
#: Where the thread of a document is on its page.
ANCHOR = "verloop"


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that happened: on a `day`, after what ranks lower on that day; `words` are Markdown.

    `when` is what stands for a day that nobody knows.
    """

    day: date | None
    rank: int
    id: str
    words: str
    when: str = "dag onbekend"

    @property
    def order(self) -> tuple[date, str, int, str]:
        """By day; what has none by the year that it tells."""
        return self.day or date.min, self.when, self.rank, self.id


def thread(linked: LinkedDocument, stands: Standing) -> str:
    """The thread under its own heading; empty where no other document is in it."""
    others, elsewhere = list(_others(linked)), list(_elsewhere(linked))
    if not others and not elsewhere:
        return ""
    latest = sorted(others, key=lambda step: step.order, reverse=True)[:MOST]
    steps = sorted([*latest, *elsewhere, *_own(linked, stands)], key=lambda step: step.order)
    left = [f"{_UNDATED} en nog {len(others) - MOST}"] if len(others) > MOST else []
    shown = _in_time(steps, left, list(_goes_on(linked)))
    heading = f"## Eerder en later {{ #{ANCHOR} .verloop }}"
    if len(others) + len(elsewhere) <= FEW:
        return f"{heading}\n\n{shown}"
    return f"{heading}\n\n{folded(f'{len(others) + len(elsewhere)} andere documenten', shown, 'verloop')}"


def _in_time(steps: Sequence[_Step], before: Sequence[str], after: Sequence[str]) -> str:
    """What has a day, in that order, between these lines; below it, apart, what has none."""
    known = _listed([*before, *(_line(step) for step in steps if step.day), *after])
    unknown = _listed(_line(step) for step in steps if not step.day)
    return "\n\n".join(filter(None, [known, _WITHOUT_DAY if unknown else "", unknown]))


# --- This document -------------------------------------------------------------------------------


def _own(linked: LinkedDocument, stands: Standing) -> Iterator[_Step]:
    """The document itself, and what it tells of days on which the site has no document."""
    document, metadata = linked.document, linked.document.metadata
    kinds = {document.kind, *(other.kind for other in linked.others if other.same)}
    if metadata.submitted and metadata.submitted != metadata.day and "questions" not in kinds:
        yield _Step(metadata.submitted, -1, "", _submitted(document))
    if stands.delayed and "postponement" not in kinds:
        yield _Step(stands.delayed, TELLS["postponement"], "", _DELAYED)
    here = f"**{_HERE}** {_about(KINDS[document.kind])}"
    yield _Step(metadata.day, TELLS.get(document.kind, 0), document.id, here)


def _submitted(document: Document) -> str:
    """That they were submitted, with a link to the case where it is known: the site has no such document."""
    address = web_address(case_address(document) or "")
    return f"[{_SUBMITTED}]({address}){{ rel=external }} {_about(_ELSEWHERE)}" if address else _SUBMITTED


# --- Other documents of this site ----------------------------------------------------------------


def _others(linked: LinkedDocument) -> Iterator[_Step]:
    cited, citing = (_cited_places(linked), _citing_places(linked)) if linked.others else ({}, {})
    called = {other.id: _called(other) for other in linked.others}
    for other in linked.others:
        why = chain(
            _places("hier genoemd", cited.get(other.id, ())),
            _places("noemt dit document", citing.get(other.id, ())),
            _reached(other, called),
        )
        told = [] if other.same else list(why)  # of the same questions its name says why it is there
        words = f"{_link(_called(other), There(other.id))} {_about(_kind(other), *told)}"
        yield _Step(other.day, TELLS.get(other.kind, 0), other.id, words)


def _reached(other: OtherDocument, called: Mapping[str, str]) -> Iterator[str]:
    """What it is reached from; `called` has the names by the ids."""
    if other.via:
        yield f"{_TIES[other.via.tie]} {_link(called[other.via.document], There(other.via.document))}"


def _called(other: OtherDocument) -> str:
    return _SAME.get(other.kind, other.title) if other.same else other.title


def _kind(other: OtherDocument) -> str:
    if other.delayed and other.kind == "postponement":
        return _DELAYED
    return KINDS[other.kind]


def _goes_on(linked: LinkedDocument) -> Iterator[str]:
    """Where the rest of a long thread is: at a document that touches more than this page shows."""
    for other in linked.others:
        if other.id == linked.goes_on_at:
            yield f"{_UNDATED} {_link(f'Meer stukken bij {_called(other)}', There(other.id, ANCHOR))}"


def _cited_places(linked: LinkedDocument) -> Mapping[str, Sequence[str]]:
    """By document the places here that refer to it, as links."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    places = OwnPlaces.of(linked.document)
    for reference in linked.references:
        for target in (link.target for link in reference.links):
            if isinstance(target, There):
                found[target.document][places.link(reference)] = None
    return {document: list(places) for document, places in found.items()}


def _citing_places(linked: LinkedDocument) -> Mapping[str, Sequence[str]]:
    """By document the places there that refer to this one, as links."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for link in linked.backlinks:
        found[link.document][_link(link.name, There(link.document, link.origin))] = None
    return {document: list(places) for document, places in found.items()}


# --- What is not on this site --------------------------------------------------------------------


def _elsewhere(linked: LinkedDocument) -> Iterator[_Step]:
    """Other questions and answers that it refers to, where they are official; the number tells the year."""
    here, places = OwnPlaces.of(linked.document), defaultdict[str, dict[str, None]](dict)
    addresses: dict[str, str] = {}
    for reference in linked.references:
        address = _official(reference)
        if reference.id and address:
            addresses.setdefault(reference.id, address)
            places[reference.id][here.link(reference)] = None
    for id, address in addresses.items():
        name = escape_in_link(official_name(id) or f"Zaak {id}")
        why = _about(_ELSEWHERE, *_places("hier genoemd", list(places[id])))
        yield _Step(None, 0, id, f"[{name}]({address}){{ rel=external }} {why}", _year(id))


def _year(id: str) -> str:
    """The year that an official id tells: that of parliament, or that in which questions were submitted."""
    match parse_id(id):
        case Aanhangsel(year=year):
            return f"{year.start}–{year.start + 1}"
        case Submitted(zaak=zaak) | Zaak(number=zaak):
            return zaak[:4]
        case _:
            return ""


def _official(reference: Reference) -> str | None:
    """The address of other questions or answers; a Kamerstuk, a law or a judgment is none of the thread."""
    if not isinstance(parse_id(reference.id or ""), Aanhangsel | Submitted | Zaak):
        return None
    web = next((link.target.url for link in reference.links if isinstance(link.target, Web)), "")
    return web_address(web)


# --- How it is written ---------------------------------------------------------------------------


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _line(step: _Step) -> str:
    return f'<small class="dag">{in_words(step.day) if step.day else step.when}</small> {step.words}'


def _about(kind: str, *why: str) -> str:
    return f"<small>{' · '.join([escape(kind), *why])}</small>"


def _places(words: str, links: Sequence[str]) -> Iterator[str]:
    if links:
        more = [f"en nog {len(links) - _PLACES}"] if len(links) > _PLACES else []
        yield f"{words}: {', '.join([*links[:_PLACES], *more])}"


def _link(words: str, there: There) -> str:
    return f"[{escape_in_link(words)}]({markdown_address(there)})"
