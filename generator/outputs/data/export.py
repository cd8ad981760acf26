"""The data contract: a linked document as one JSON object, one function for each kind of thing in it.

Keys may be added here, never renamed or removed; the order is the contract's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from generator.identity.absence import without_absent
from generator.identity.names import Names
from generator.identity.paragraphs import paragraph_addresses
from generator.identity.people import asker_label, bewindspersoon_label
from generator.identity.status import Standing, Status, standing, superseded_by
from generator.identity.titles import short_title, title
from generator.identity.wording import place_names
from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import (
    Answer,
    Asker,
    Bewindspersoon,
    Document,
    Footnote,
    Metadata,
    Question,
    Section,
)
from generator.model.reference import Backlink, LinkedDocument, Reference
from generator.model.source import Line, Source
from generator.model.source_place import pages_of
from generator.outputs.data.block_text import BETWEEN, block_text, plain_text
from generator.outputs.pages.source_lines import SourceLine, source_of_answers, source_of_questions

SCHEMA = "1"

Object: TypeAlias = dict[str, object]
Addresses: TypeAlias = Mapping[str, tuple[str | None, ...]]

#: Raw in JSON, these end a line for programs that split a text with str.splitlines.
_LINE_END = re.compile("[\x85\u2028\u2029]")


def to_json(linked: LinkedDocument, names: Names | None = None) -> str:
    """The object of `export` as one line of JSON, without a line end."""
    text = json.dumps(export(linked, names), ensure_ascii=False)
    return _LINE_END.sub(lambda end: f"\\u{ord(end[0]):04x}", text)


def export(linked: LinkedDocument, names: Names | None = None) -> dict[str, object]:
    """The object that the contract promises of a document, ready for `json.dumps`.

    `names` are those by which a site knows its people; without them each has its usual spelling.
    """
    document, stands = linked.document, standing(linked)
    paragraphs = paragraph_addresses(document)
    called = place_names(document)
    return {
        "schema": SCHEMA,
        "id": document.id,
        "kind": document.kind,
        "source": _source(document.source),
        "status": stands.status,
        "delayed": stands.delayed.isoformat() if stands.delayed else None,
        "name": title(document),
        "short_name": short_title(document),
        **_metadata(document.metadata),
        "questions": [
            {
                **each,
                "name": called[str(each["anchor"])],
                **_other_wording(linked, each),
                "paragraphs": _paragraphs(question, paragraphs),
            }
            for each, question in zip(_questions(document, stands), document.questions(), strict=True)
        ],
        "answers": [
            {
                **_answer(answer, document.source),
                "name": called[answer.anchor],
                "paragraphs": _paragraphs(answer, paragraphs),
            }
            for answer in document.answers()
        ],
        "references": [_reference(each) for each in linked.references if not each.unresolved],
        "footnotes": [_footnote(footnote, document.source) for footnote in document.footnotes],
        "furniture": [_furniture(line) for line in document.furniture],
        "diagnostics": [_diagnostic(each) for each in document.diagnostics],
        "sections": [_section(part, document.source) for part in document.parts if isinstance(part, Section)],
        "urls": [_url(each) for each in linked.urls],
        "unresolved": [_unresolved(each) for each in linked.references if each.unresolved],
        "pair": linked.pair,
        "superseded_by": superseded_by(linked),
        "backlinks": [_backlink(each) for each in linked.backlinks],
        "listed_under": (names or Names(spellings=linked.spellings)).listed_under(document.metadata),
        "source_lines": {
            "question": _source_line(source_of_questions(document)),
            "answer": _source_line(source_of_answers(document)),
        },
    }


# --- The document ----------------------------------------------------------------------------


def _source(source: Source) -> Object:
    return {
        "file": source.path,
        "sha256": source.sha256,
        "format": source.format,
        "pages": source.pages,
    }


def _metadata(metadata: Metadata) -> Object:
    return {
        "title": metadata.title,
        "subject": metadata.subject,
        "askers": [_asker(asker) for asker in metadata.askers],
        "committee": metadata.committee,
        "addressees": list(map(without_absent, metadata.addressees)),
        "answered_by": [_bewindspersoon(person) for person in metadata.answered_by],
        "dates": _dates(metadata),
        "identifiers": {
            "publication": metadata.publication,
            "zaak": metadata.zaak,
            "number": metadata.number,
        },
        "on_behalf_of": [_bewindspersoon(person) for person in metadata.on_behalf_of],
        "addressed_to": list(metadata.addressees),
    }


def _asker(asker: Asker) -> Object:
    return {"name": asker.name, "party": asker.party, "label": asker_label(asker)}


def _bewindspersoon(person: Bewindspersoon) -> Object:
    return {
        "name": person.name,
        "office": person.office,
        "portfolio": person.portfolio,
        "label": bewindspersoon_label(person),
    }


def _dates(metadata: Metadata) -> Object:
    dates = {"submitted": metadata.submitted, "answered": metadata.answered}
    return {name: day.isoformat() if day else None for name, day in dates.items()}


def _source_line(line: SourceLine) -> Object:
    return {"before": line.before, "after": line.after}


# --- Its parts -------------------------------------------------------------------------------


def _questions(document: Document, stands: Standing) -> list[Object]:
    return [
        _question(
            question,
            document.answers_to(question.anchor),
            stands.questions[question.anchor],
            document.source,
        )
        for question in document.questions()
    ]


def _question(question: Question, answers: Sequence[Answer], status: Status, source: Source) -> Object:
    """`answer` is the first of the `answers`, as there is seldom another."""
    return {
        "anchor": question.anchor,
        "number": question.number,
        "text": plain_text(question.blocks),
        "answer": answers[0].anchor if answers else None,
        "status": status,
        "lines": _lines(pieces.of_part(question)),
        **_pages(source, pieces.of_part(question)),
        "answers": [answer.anchor for answer in answers],
    }


def _other_wording(linked: LinkedDocument, question: Object) -> Object:
    """What the question says in the other document of the pair, where that differs."""
    words = dict(linked.reworded).get(str(question["anchor"]))
    return {} if words is None else {"other_wording": words}


def _answer(answer: Answer, source: Source) -> Object:
    return {
        "anchor": answer.anchor,
        "questions": list(answer.questions),
        "basis": answer.basis,
        "text": plain_text(answer.blocks),
        "lines": _lines(pieces.of_part(answer)),
        **_pages(source, pieces.of_part(answer)),
    }


def _paragraphs(part: Question | Answer, paragraphs: Addresses) -> list[Object]:
    """Each paragraph that has an address, with where it stands in the `text` of its part."""
    found: list[Object] = []
    start = 0
    for block, address in zip(part.blocks, paragraphs.get(part.anchor, ()), strict=False):
        end = start + len(block_text(block))
        if address:
            found.append({"anchor": address, "start": start, "end": end})
        start = end + len(BETWEEN)
    return found


def _section(section: Section, source: Source) -> Object:
    return {
        "role": section.role,
        "label": " ".join(line.text.strip() for line in section.label),
        "text": plain_text(section.blocks),
        "lines": _lines(pieces.of_part(section)),
        **_pages(source, pieces.of_part(section)),
    }


def _footnote(footnote: Footnote, source: Source) -> Object:
    return {
        "marker": footnote.label,
        "anchor": footnote.anchor,
        "in": list(footnote.used_in),
        "text": footnote.text.printed(),
        "lines": _lines(pieces.of_footnote(footnote)),
        **_pages(source, pieces.of_footnote(footnote)),
    }


def _furniture(line: Line) -> Object:
    return {"line": line.number, "text": line.text.strip()}


def _pages(source: Source, some: Iterable[Line]) -> Object:
    """The first and the last page, in a document that has pages."""
    return {} if source.pages is None else {"pages": list(pages_of(source, some) or ())}


def _lines(some: Iterable[Line]) -> list[int]:
    """The first and the last line; empty for what has no place in the source."""
    return list(pieces.extent(some) or ())


# --- What it refers to, and what refers to it ------------------------------------------------


def _reference(reference: Reference) -> Object:
    stands = {"kind": reference.kind, "from": reference.origin, "text": reference.text}
    targets = {"targets": list(reference.targets)}
    if reference.kind == "internal":
        return {**stands, **targets}
    return {**stands, "id": reference.id, "url": reference.url, **(targets if reference.targets else {})}


def _url(reference: Reference) -> Object:
    return {"from": reference.origin, "text": reference.text, "url": reference.url}


def _unresolved(reference: Reference) -> Object:
    return {"from": reference.origin, "text": reference.text, "reason": reference.unresolved}


def _backlink(backlink: Backlink) -> Object:
    return {"target": backlink.target, "document": backlink.document, "from": backlink.origin}


def _diagnostic(diagnostic: Diagnostic) -> Object:
    return {
        "line": diagnostic.line,
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
    }
