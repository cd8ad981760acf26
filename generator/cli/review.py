"""What a change does to the documents, in pieces of Markdown; `comment` makes one comment of them.

`show --json` writes a summary of each document; the summaries before and after a change make the comment: the
outline of what is new or changed, what is doubtful in it and what to do, and what became different elsewhere.
It is Markdown for GitHub and GitLab. Whatever comes from a document stands in code, so that nothing in it is
markup or calls a person.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType

from generator.cli.messages import SEVERITIES
from generator.cli.outline import outline
from generator.model.reference import LinkedDocument
from generator.model.rules import RULES
from generator.model.source_place import located

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Doubt:
    """A diagnostic in words: `place` in the source, and what to do about it."""

    place: str
    severity: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class Summary:
    """One document in words: `path` is its source file."""

    id: str
    path: str
    outline: str
    doubts: tuple[Doubt, ...]


def summary(linked: LinkedDocument) -> Summary:
    """The summary of a document."""
    document = linked.document
    doubts = (
        Doubt(
            located(document.source, each.line),
            SEVERITIES[each.severity],
            f"{each.code}: {each.message}",
            RULES[each.code].advice if each.code in RULES else "",
        )
        for each in document.diagnostics
    )
    return Summary(document.id, document.source.path, outline(linked), tuple(doubts))


@dataclass(frozen=True, slots=True)
class Summaries:
    """All documents of one moment: those by their id, and what has no page.

    `without_address` are documents whose id another has, `unread` the messages of files by their path.
    """

    documents: Mapping[str, Summary] = field(default_factory=dict)
    without_address: tuple[Summary, ...] = ()
    unread: Mapping[str, str] = field(default_factory=dict)


def to_line(one: Summary) -> str:
    """A summary as one line of JSON, without a line end."""
    return json.dumps(asdict(one), ensure_ascii=False)


def unread(path: str, message: str) -> str:
    """A file that could not be read, as such a line."""
    return json.dumps({"path": path, "unread": message}, ensure_ascii=False)


def from_lines(lines: Iterable[str]) -> Summaries:
    """The summaries in a file of such lines. Raises ValueError for what is no such file."""
    documents: dict[str, Summary] = {}
    others: list[Summary] = []
    unread: dict[str, str] = {}
    try:
        for found in (json.loads(line) for line in lines if line.strip()):
            if "unread" in found:
                unread[found["path"]] = found["unread"]
                continue
            one = Summary(**{**found, "doubts": tuple(Doubt(**each) for each in found["doubts"])})
            if documents.setdefault(one.id, one) is not one:
                others.append(one)
    except (KeyError, TypeError, json.JSONDecodeError):
        raise ValueError("is niet door `show --json` gemaakt") from None
    return Summaries(documents, tuple(others), unread)


def overview(
    before: Summaries, after: Summaries, forwarded: Mapping[str, str] = _NONE, notes: Iterable[str] = ()
) -> tuple[str, ...]:
    """What changed between two moments, as pieces of Markdown, what matters most first.

    That are these `notes` about the whole, what lost its place, documents with an error, those that changed,
    and new ones. `forwarded` are the addresses that lead elsewhere, and where.
    """
    was, now = before.documents, after.documents
    moved = _moved(was, now)
    new = sorted(now.keys() - was.keys() - set(moved.values()))
    gone = sorted(was.keys() - now.keys() - moved.keys())
    changed = [id for id in sorted(now.keys() & was.keys()) if _differ(was[id], now[id])]
    pieces = [_unread(*each) for each in after.unread.items() if each not in before.unread.items()]
    pieces += [_without_address(one) for one in after.without_address if one not in before.without_address]
    pieces += [_elsewhere(was[old], now[id], forwarded) for old, id in moved.items()]
    pieces += [_gone(was[id], after, forwarded) for id in gone]
    told = [(now[id], _changed(was[id], now[id])) for id in changed]
    told += [(now[id], _new(now[id])) for id in new]
    pieces += [piece for _, piece in sorted(told, key=lambda each: not _has_error(each[0]))]
    return (*notes, *(pieces or ["Van geen enkel document is iets anders begrepen."]))


def note(title: str, told: str) -> Iterator[str]:
    """A piece about the whole, of what was told on some lines; none where nothing was."""
    if told.strip():
        yield f"### {title}\n\n{_fenced(told.rstrip())}"


def _has_error(one: Summary) -> bool:
    return any(doubt.severity == SEVERITIES["error"] for doubt in one.doubts)


def _moved(was: Mapping[str, Summary], now: Mapping[str, Summary]) -> dict[str, str]:
    """The ids that went, with those that the same source files have now."""
    new = {now[id].path: id for id in now.keys() - was.keys()}
    return {id: new[was[id].path] for id in sorted(was.keys() - now.keys()) if was[id].path in new}


def _differ(one: Summary, other: Summary) -> bool:
    return (one.outline, one.doubts) != (other.outline, other.doubts)


def _new(one: Summary) -> str:
    return "\n\n".join([f"### Nieuw: {_code(one.id)}", _block(one.outline), *_doubts(one.doubts)])


_ADDRESSES_STAY = (
    "Adressen blijven bestaan: geef het document zijn oude `id` terug, in het bestand ernaast, of "
    "verwijs door."
)


def _kept(id: str, forwarded: Mapping[str, str]) -> str:
    """What the register says of an address that went, or else that it must stay."""
    return f"In het register staat: {_code(forwarded[id])}." if forwarded.get(id) else _ADDRESSES_STAY


def _unread(path: str, message: str) -> str:
    return f"### Niet te lezen: {_code(path)}\n\n{_code(message)}"


def _without_address(one: Summary) -> str:
    title = f"### Zonder eigen adres: {_code(one.path)}"
    return "\n\n".join([title, *_doubts(one.doubts), _block(one.outline)])


def _elsewhere(before: Summary, after: Summary, forwarded: Mapping[str, str]) -> str:
    title = f"### Ander adres: {_code(before.id)} is nu {_code(after.id)}"
    return "\n\n".join([title, _kept(before.id, forwarded), *_differences(before, after)])


def _gone(one: Summary, after: Summaries, forwarded: Mapping[str, str]) -> str:
    """A document that is no more; its address too, unless the register of addresses forwards it."""
    if one.path in after.unread:
        why = f"De bron {_code(one.path)} is niet meer te lezen: zie hierboven."
    elif any(other.path == one.path for other in after.without_address):
        why = f"De bron {_code(one.path)} heeft geen eigen adres meer: zie hierboven."
    else:
        why = _kept(one.id, forwarded)
    return f"### Verdwenen: {_code(one.id)}\n\n{why}"


def _changed(before: Summary, after: Summary) -> str:
    return "\n\n".join([f"### Veranderd: {_code(after.id)}", *_differences(before, after)])


def _differences(before: Summary, after: Summary) -> list[str]:
    lines = list(
        difflib.unified_diff(before.outline.splitlines(), after.outline.splitlines(), lineterm="", n=1)
    )[2:]
    pieces = []
    if lines:
        pieces.append(_block("\n".join(lines), "diff"))
    fresh = tuple(doubt for doubt in after.doubts if doubt not in before.doubts)
    solved = len([doubt for doubt in before.doubts if doubt not in after.doubts])
    pieces += _doubts(fresh)
    if solved:
        pieces.append(f"Opgelost: {solved} {'melding' if solved == 1 else 'meldingen'}.")
    return pieces


def _doubts(doubts: tuple[Doubt, ...]) -> Iterator[str]:
    if doubts:
        yield "\n".join(
            f"- **{doubt.severity}** {_code(doubt.place)}: {_code(doubt.message)}"
            + (f"  \n  {doubt.advice}" if doubt.advice else "")
            for doubt in doubts
        )


def _code(text: str) -> str:
    """A text as a code span, whatever backticks are in it."""
    line = " ".join(text.split())
    ticks = "`" * (_longest_run(line) + 1)
    return f"{ticks} {line} {ticks}" if "`" in line else f"`{line}`"


def _block(text: str, language: str = "text") -> str:
    """A text as a code block that folds, whatever backticks are in it."""
    return f"<details><summary>Overzicht</summary>\n\n{_fenced(text, language)}\n\n</details>"


def _fenced(text: str, language: str = "text") -> str:
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _longest_run(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if character == "`" else 0
        longest = max(longest, run)
    return longest
