"""What holds for any text at all: nothing is lost, nothing falls over, every address is unique.

Hypothesis writes texts from the words that the parser looks out for; the seeds are cut, glued and
shuffled. `make fuzz` does the latter for longer.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations import MUTATIONS, mutated
from soundness import assert_sound, read

from generator.corpus.pipeline import documents
from generator.model.reference import LinkedDocument
from generator.outputs.data.export import to_json

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
#: 003 is many times as long as the others; `make fuzz` has time for it.
SHORT_SEEDS = {path.name: path.read_text(encoding="utf-8") for path in SEEDS if path.stat().st_size < 20_000}
ROUNDS = 10

WORDS = (
    "Vraag Vragen Antwoord Antwoorden antwoord op vraag de en t/m tot met 1 2 3 4 10 1a 22–25 2024 1. 2. "
    "3) 1) [1] [2] [1, 2 ] a) b) • - – ? ?1 woord.2 samenwer- king EU- directeur- Ja. Waarom? "
    "Toelichting Mededeling: van het lid Kok (VVD) Minister over (ingezonden november 2024) Hoogachtend, "
    "https://a.nl/b- c.html zie vorige Kamerstuk 35 207, nr. 32 1NOS, ISSN 0921 - 7398 ’s-Gravenhage "
    "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel Ministerie | \t 65 121 € ** _ # < & ` « » ‘ ’ \f "
    "\u00a0 \u00ad \u200b \x0b \x85 \u2028 ﬁ é e\u0301 ² Ⅳ ٣ 𝟛 ß İ"
).split(" ")
GAPS = [" ", " ", " ", "\n", "\n", "\n\n", "\n\n\n\n"]

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
parliamentary_text = st.lists(st.sampled_from([*WORDS, *GAPS]), max_size=120).map(
    lambda words: " ".join(words).replace(" \n ", "\n")
)


@settings(deadline=None, max_examples=200)
@given(any_text)
def test_any_text_is_understood_or_kept(text: str) -> None:
    assert_sound(read(text))


@settings(deadline=None, max_examples=400)
@given(parliamentary_text)
def test_any_text_of_parliamentary_words_is_understood_or_kept(text: str) -> None:
    assert_sound(read(text))


@settings(deadline=None, max_examples=50)
@given(parliamentary_text)
def test_the_same_text_is_understood_the_same(text: str) -> None:
    assert read(text) == read(text)


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("seed", SHORT_SEEDS)
def test_damaged_seeds_are_understood_or_kept(seed: str, mutation: str) -> None:
    chance = random.Random(seed + mutation)  # noqa: S311 - repeatable, not secret
    for _ in range(ROUNDS):
        assert_sound(read(mutated(SHORT_SEEDS[seed], mutation, chance)))


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_damaged_seeds_are_linked_and_exported(mutation: str, tmp_path: Path) -> None:
    chance = random.Random(mutation)  # noqa: S311
    for name, text in SHORT_SEEDS.items():
        (tmp_path / name).write_text(mutated(text, mutation, chance), encoding="utf-8", newline="")
    for result in documents(sorted(tmp_path.iterdir()), lambda done, total: None):
        assert isinstance(result, LinkedDocument)
        assert json.loads(to_json(result))["source"]["file"].endswith(".txt")
