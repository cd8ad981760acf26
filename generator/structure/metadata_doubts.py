"""What is doubtful or missing in the metadata of a document: said, so that no page claims what is not so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from generator.dutch.dates import in_words
from generator.dutch.letters import comparable
from generator.identity.document_id import document_id, wanted_id
from generator.identity.wording import enumeration
from generator.model.diagnostic import Diagnostic
from generator.model.document import Kind, Metadata
from generator.model.rules import diagnose
from generator.model.source import Line
from generator.sources.sidecar import side_path
from generator.structure import answering
from generator.structure.date_doubts import date_doubts
from generator.structure.masthead import Masthead, read_masthead
from generator.structure.metadata import askers, gives_answers
from generator.structure.own_dates import PrintedDay, answered_on, submitted_on

#: Kinds that are always printed with a title, who asks and when.
_WITH_HEADING: frozenset[Kind] = frozenset(("questions", "oral"))


def metadata_doubts(
    masthead: str, metadata: Metadata, kind: Kind, lines: Sequence[Line]
) -> Iterator[Diagnostic]:
    """The doubts about what `read_metadata` found; none about what the side file says in its place."""
    head = read_masthead(masthead)
    dates = [submitted_on(head), answered_on(head, gives_answers=gives_answers(head))]
    for printed in filter(None, dates):
        yield from _about_date(printed, metadata, lines)
    yield from date_doubts(metadata)
    yield from _about_people(head, metadata, lines)
    told: set[str] = {printed.event for printed in dates if printed}
    told |= {"answered by"} if answering.announces(head.own) else set()
    yield from _about_missing(head, metadata, kind, told)


def id_doubts(metadata: Metadata, path: str) -> Iterator[Diagnostic]:
    """That the id which a document of this file wants cannot be its address."""
    id, wanted = document_id(metadata, path), wanted_id(metadata, path)
    if id != wanted:
        yield diagnose("reserved-id", 1, wanted=wanted, id=id, side=side_path(Path(path)).as_posix())


def _about_date(printed: PrintedDay, metadata: Metadata, lines: Sequence[Line]) -> Iterator[Diagnostic]:
    known = metadata.submitted if printed.event == "submitted" else metadata.answered
    if printed.day is None and known is None:
        line = _line_of(printed.printed, lines)
        meant = printed.meant
        words = {"meant": in_words(meant), "day": meant.isoformat()} if meant else {}
        yield diagnose(_doubt_about(printed), line, printed=printed.printed, **words)


def _doubt_about(printed: PrintedDay) -> str:
    if printed.relative:
        return "asked-on" if printed.meant else "relative-date"
    return "impossible-date" if printed.readable else "unreadable-date"


def _about_people(head: Masthead, metadata: Metadata, lines: Sequence[Line]) -> Iterator[Diagnostic]:
    listed = askers(head)
    if listed.unread and metadata.askers == listed.askers and not metadata.committee:
        printed = listed.unread[0]
        yield diagnose("asker-not-understood", _line_of(printed, lines), printed=printed)
    if answering.announces(head.own) and not metadata.answered_by:
        yield diagnose("minister-not-understood", 1)


def _about_missing(
    head: Masthead, metadata: Metadata, kind: Kind, told: Set[str]
) -> Iterator[Diagnostic]:
    """What is missing, but for that of which the doubt is `told` already."""
    if missing := list(_missing(metadata, kind, told)):
        always = kind in _WITH_HEADING or (head.title or "").startswith(("Vra", "VRA"))
        code = "facts-not-found" if always else "facts-not-printed"
        yield diagnose(code, 1, facts=enumeration(missing))


def _missing(metadata: Metadata, kind: Kind, told: Set[str]) -> Iterator[str]:
    if not metadata.title and not metadata.subject:
        yield "de titel"
    if not metadata.askers and not metadata.committee:
        yield "de vrager"
    if not metadata.addressees and kind in _WITH_HEADING:
        yield "aan wie de vragen gericht zijn"
    if not metadata.answered_by and kind == "answers" and "answered by" not in told:
        yield "wie antwoordt"
    if not metadata.submitted and kind != "list" and "submitted" not in told:
        yield "de datum van inzending"
    if not metadata.delayed and not metadata.answered and kind == "postponement":
        yield "de datum van het uitstel"
    if not metadata.answered and kind in ("answers", "list") and "answered" not in told:
        yield "de datum van het antwoord"


def _line_of(printed: str, lines: Sequence[Line]) -> int:
    """The line on which this is printed, or begins; 1 where none does."""
    words = comparable(printed).split()
    wanted = next((" ".join(words[:length]) for length in (3, 2, 1) if len(words) >= length), "")
    found = (line.number for line in lines if wanted and wanted in " ".join(comparable(line.text).split()))
    return next(found, 1)
