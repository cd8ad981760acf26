from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from generator.dutch.dutch_words import key, shelf
from generator.outputs.search.summary import Summary, WordCount, known_words, summarised
from generator.outputs.search.vocabulary import write_vocabulary
from generator.outputs.search.word_names import names, words


def year(text: str) -> Summary:
    """A year of one document of one question."""
    counted = WordCount()
    counted.add(known_words(words(text)))
    found = {name for word in words(text) for some in names(word.folded) for name in some}
    return summarised(1, ["2024-03-04"], 1, found, counted)


def read(file: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(gzip.decompress(file.with_name(f"{file.name}.zoek").read_bytes()))


def searched(folder: Path, typed: str, *texts: str) -> dict[str, list[object]] | None:
    """By name what a typed word is searched as, with the years and how much it counts."""
    write_vocabulary([year(text) for text in texts], folder / "woorden")
    shelves = read(folder / "woorden" / "begin")["planken"]
    found = read(folder / "woorden" / f"woorden-{shelf(key(typed), shelves)}").get(key(typed))
    return found and {name: rest for name, *rest in found[1:]}


def test_a_form_of_a_printed_word_is_searched_as_it(tmp_path: Path) -> None:
    found = searched(tmp_path, "verdwijnt", "Er verdween iets")
    assert found is not None
    assert found[key("verdwijnen")] == ["1", 1.0]


def test_the_noun_of_a_verb_counts_by_half(tmp_path: Path) -> None:
    assert searched(tmp_path, "lozing", "Er is geloosd") == {key("lozen"): ["1", 0.5]}


def test_a_form_that_is_a_printed_word_means_that_word(tmp_path: Path) -> None:
    assert set(searched(tmp_path, "namen", "de naam, genomen") or ()) == {key("naam")}


def test_what_no_year_prints_is_not_there(tmp_path: Path) -> None:
    assert searched(tmp_path, "xylofoon", "verdrag") is None


@pytest.mark.parametrize(("typed", "years"), [("verdrag", "3"), ("school", "1"), ("gas", "2")])
def test_a_name_tells_in_which_years_it_stands(tmp_path: Path, typed: str, years: str) -> None:
    assert searched(tmp_path, typed, "verdrag school", "verdragen gas") == {key(typed): [years, 1.0]}


def test_words_are_kept_by_how_they_begin_and_spelled_small_if_anywhere(tmp_path: Path) -> None:
    write_vocabulary([year("Verdrag en Sjoerdsma"), year("het verdrag")], tmp_path / "woorden")
    assert read(tmp_path / "woorden" / "spelling-ve") == {"verdrag": ["verdrag", 2]}
    assert read(tmp_path / "woorden" / "spelling-sj") == {"sjoerdsma": ["Sjoerdsma", 1]}
    assert read(tmp_path / "woorden" / "begin")["beginletters"] == ["sj", "ve"]
