"""What a change does to the documents, as one comment on a pull request.

`show --json` writes a summary of each document; the summaries before and after a change make the comment: the
outline of what is new or changed, what is doubtful in it and what to do, and what became different elsewhere.
It is Markdown for GitHub and GitLab. Whatever comes from a document stands in code, so that nothing in it is
markup or calls a person.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass

from generator.cli.messages import SEVERITIES
from generator.cli.outline import outline
from generator.model.reference import LinkedDocument
from generator.model.rules import RULES
from generator.model.source_place import located

#: GitHub refuses a comment of more than 65,536 characters.
LONGEST = 60_000
#: By this a comment is found again, to be renewed.
MARK = "<!-- kamerantwoord: overzicht van de wijziging -->"
_CUT = "\n\n*Dit overzicht is ingekort; het hele overzicht staat in het artefact `overzicht`.*\n"


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


def to_line(one: Summary) -> str:
    """A summary as one line of JSON, without a line end."""
    return json.dumps(asdict(one), ensure_ascii=False)


def from_lines(lines: Iterable[str]) -> dict[str, Summary]:
    """The summaries in a file of such lines, by id. Raises ValueError for what is no such file."""
    try:
        found = [json.loads(line) for line in lines if line.strip()]
        return {
            one["id"]: Summary(**{**one, "doubts": tuple(Doubt(**each) for each in one["doubts"])})
            for one in found
        }
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"is niet door `show --json` gemaakt ({error})") from None


def comment(
    before: Mapping[str, Summary], after: Mapping[str, Summary], moved: Mapping[str, str] | None = None
) -> str:
    """What changed between two sets of summaries, as Markdown of at most LONGEST characters.

    `moved` tells of addresses that the register forwards where they lead.
    """
    new = [after[id] for id in sorted(after.keys() - before.keys())]
    gone = [before[id] for id in sorted(before.keys() - after.keys())]
    changed = [id for id in sorted(after.keys() & before.keys()) if _differ(before[id], after[id])]
    pieces = [MARK, "## Wat er van de documenten begrepen is"]
    pieces += [_new(one) for one in new]
    pieces += [_gone(one, new, (moved or {}).get(one.id)) for one in gone]
    pieces += [_changed(before[id], after[id]) for id in changed]
    if len(pieces) == 2:
        pieces.append("Van geen enkel document is iets anders begrepen.")
    return _cut("\n\n".join(pieces) + "\n")


def _differ(one: Summary, other: Summary) -> bool:
    return (one.outline, one.doubts) != (other.outline, other.doubts)


def _new(one: Summary) -> str:
    return "\n\n".join([f"### Nieuw: {_code(one.id)}", _block(one.outline), *_doubts(one.doubts)])


def _gone(one: Summary, new: Iterable[Summary], moved: str | None) -> str:
    """A document that is no more; its address too, unless the register of addresses forwards it."""
    heading = f"### Verdwenen: {_code(one.id)}"
    if moved:
        return f"{heading}\n\nIn het register staat waar dat adres heen leidt: {_code(moved)}."
    other = next((other for other in new if other.path == one.path), None)
    where = f" De bron {_code(one.path)} heeft nu het adres {_code(other.id)}." if other else ""
    advice = "Adressen blijven bestaan: geef het document zijn oude `id` terug, of verwijs door"
    return f"{heading}\n\n{advice} (in `adressen.tsv`).{where}"


def _changed(before: Summary, after: Summary) -> str:
    lines = list(
        difflib.unified_diff(before.outline.splitlines(), after.outline.splitlines(), lineterm="", n=1)
    )[2:]
    pieces = [f"### Veranderd: {_code(after.id)}"]
    if lines:
        pieces.append(_block("\n".join(lines), "diff"))
    fresh = tuple(doubt for doubt in after.doubts if doubt not in before.doubts)
    solved = len([doubt for doubt in before.doubts if doubt not in after.doubts])
    pieces += _doubts(fresh)
    if solved:
        pieces.append(f"Opgelost: {solved} {'melding' if solved == 1 else 'meldingen'}.")
    return "\n\n".join(pieces)


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
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"<details><summary>Overzicht</summary>\n\n{fence}{language}\n{text}\n{fence}\n\n</details>"


def _longest_run(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if character == "`" else 0
        longest = max(longest, run)
    return longest


def _cut(text: str) -> str:
    """At most LONGEST characters, cut between two documents."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind("\n### ", 0, LONGEST)
    return text[: end if end > 0 else text.find("\n\n", len(MARK) + 2)] + _CUT
