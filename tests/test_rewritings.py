"""The same text written otherwise is the same document: parts, who answers what, notes, references, facts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest
from places import SEEDS
from rewritings import REWRITINGS
from soundness import assert_sound

from generator.corpus.understand import Understood, understand
from generator.dutch.invisible import visible
from generator.model.document import Answer, Question
from generator.model.text import Block, texts

TEXTS = sorted(SEEDS.glob("*.txt"))
#: What is taken from a text by these, white space and full lines, tells where its paragraphs and notes end.
LAYOUT = ("blank lines twice", "no blank lines", "lines broken sooner")


class Outcome(NamedTuple):
    """What readers are told; `texts` are the letters of each part and note."""

    questions: list[str]
    answers: list[tuple[str, ...]]
    notes: list[str]
    texts: list[str]
    references: list[str]
    facts: str


@pytest.mark.parametrize("name", [name for name in REWRITINGS if name not in LAYOUT])
@pytest.mark.parametrize("seed", TEXTS, ids=lambda seed: seed.name[:3])
def test_what_is_written_otherwise_is_understood_alike(seed: Path, name: str, tmp_path: Path) -> None:
    assert outcome(rewritten(seed, name, tmp_path)) == of_seed(seed)


@pytest.mark.parametrize("name", LAYOUT)
@pytest.mark.parametrize("seed", [seed for seed in TEXTS if not seed.name.startswith("003")])
def test_labels_tell_what_is_whose_without_any_layout(seed: Path, name: str, tmp_path: Path) -> None:
    one, other = outcome(rewritten(seed, name, tmp_path)), of_seed(seed)
    assert (one.questions, one.answers, one.facts) == (other.questions, other.answers, other.facts)


@lru_cache
def of_seed(seed: Path) -> Outcome:
    return outcome(understood(seed))


def rewritten(seed: Path, name: str, folder: Path) -> Understood:
    path = folder / "tekst.txt"
    path.write_bytes(REWRITINGS[name](seed.read_text(encoding="utf-8")))
    return understood(path)


def understood(path: Path) -> Understood:
    result = understand(path)
    assert isinstance(result, Understood)
    assert_sound(result.document)
    return result


def outcome(result: Understood) -> Outcome:
    document = result.document
    parts: list[Question | Answer] = [*document.questions(), *document.answers()]
    return Outcome(
        questions=[question.anchor for question in document.questions()],
        answers=[(answer.anchor, *answer.questions) for answer in document.answers()],
        notes=[note.anchor for note in document.footnotes],
        texts=[_letters(part.blocks) for part in parts]
        + [_only_letters(note.text.plain) for note in document.footnotes],
        references=[_cited(placed.citation) for placed in result.citations],
        facts=_only_letters(repr(document.metadata)),
    )


def _cited(citation: object) -> str:
    """What a citation is of, wherever it stands."""
    return _only_letters(re.sub(r"\b(?:start|end)=\d+", "", repr(citation)))


def _letters(blocks: tuple[Block, ...]) -> str:
    return _only_letters(" ".join(text.plain for text in texts(blocks)))


def _only_letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", visible(text)))
