"""Two files of one document, such as a PDF and an XML: one is used, and the other checks it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator.model import pieces
from generator.model.diagnostic import Diagnostic
from generator.model.document import Answer, Document, Metadata, Question
from generator.model.excerpt import excerpt
from generator.model.rules import diagnose
from generator.model.text import Table, Verbatim, texts
from generator.sources.read import read_source
from generator.sources.read_error import ReadError
from generator.sources.seeds import twins
from generator.structure.parse import parse

MOST_TOLD = 20
"""Differences; who has seen so many knows that it is not the same text."""
_AROUND = 20
"""Letters shown before the first that differs."""


def held_against_twins(document: Document, path: Path, side: Metadata) -> Document:
    """The document, with what another file of it beside `path` says otherwise among its diagnostics."""
    doubts = [doubt for twin in twins(path) for doubt in _checked(document, twin, side)]
    if not doubts:
        return document
    every = sorted([*document.diagnostics, *doubts], key=lambda doubt: doubt.line)
    return replace(document, diagnostics=tuple(every))


def _checked(document: Document, twin: Path, side: Metadata) -> list[Diagnostic]:
    try:
        other = parse(read_source(twin), side)
    except ReadError as error:
        return [diagnose("twin-unread", 1, twin=twin.name, reason=error.reason)]
    return list(islice(differences(document, other, twin.name), MOST_TOLD))


def differences(document: Document, twin: Document, name: str) -> Iterator[Diagnostic]:
    """What another file of a document, called `name`, says otherwise: what it holds, then in which words."""
    here, there = _said(document), _said(twin)
    for key, said in here.items():
        if key not in there:
            yield diagnose("twin-differs", said.line, twin=name, what=f"{key} staat er niet in")
        elif difference := _difference(said.words, there[key].words):
            yield diagnose("twin-differs", said.line, twin=name, what=f"{key} luidt anders: {difference}")
    for key in there:
        if key not in here:
            yield diagnose("twin-differs", 1, twin=name, what=f"{key} staat alleen daar")


class _Said(NamedTuple):
    """What a part or a note says, in letters and figures alone, and on which line it begins."""

    line: int
    words: str


def _said(document: Document) -> dict[str, _Said]:
    """The questions, answers and notes by what they are called, whatever their address."""
    numbers = {question.anchor: question.number or "?" for question in document.questions()}
    found: dict[str, _Said] = {}
    for part in document.parts:
        match part:
            case Question(number=number):
                found.setdefault(f"vraag {number or 'zonder nummer'}", _of_part(part))
            case Answer(questions=covered):
                asked = " en ".join(numbers.get(anchor, "?") for anchor in covered)
                found.setdefault(f"antwoord {asked}".strip(), _of_part(part))
    for note in document.footnotes:
        line = (pieces.extent(pieces.of_footnote(note)) or (1, 1))[0]
        found.setdefault(f"noot {note.label.strip('[]().')}", _Said(line, _letters(note.text.plain)))
    return found


def _of_part(part: Question | Answer) -> _Said:
    plain = " ".join(text.plain for text in texts(part.blocks))
    rest = (block for block in part.blocks if isinstance(block, Table | Verbatim))
    whole = plain + " ".join(line.text for block in rest for line in block.lines)
    return _Said((pieces.extent(pieces.of_part(part)) or (1, 1))[0], _letters(whole))


def _letters(text: str) -> str:
    """White space and punctuation differ from one format to another."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def _difference(here: str, there: str) -> str:
    """Where two texts part, in words; "" where they are the same."""
    if here == there:
        return ""
    place = next((i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), -1)
    place = place if place >= 0 else min(len(here), len(there))
    start = max(0, place - _AROUND)
    return f"„{excerpt(here[start:])}” en daar „{excerpt(there[start:])}”"
