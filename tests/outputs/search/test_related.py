"""What is told of alike questions: of all years, and the same whether it was worked out now or before."""

from __future__ import annotations

import gzip
import hashlib
import tempfile
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.outputs.search import related
from generator.outputs.search.asked import Asked
from generator.outputs.search.packed import line, read, written_lines
from generator.outputs.search.related import write_related, years_together
from generator.outputs.search.shard import ASKED

WORDS = [{"kazerne": 0.9}, {"mitrailleur": 1.0}, {"garnaal": 1.0, "gernaal": 0.45}, {"visser": 0.8}]
RARE = st.lists(st.sampled_from(WORDS), min_size=1, unique_by=str)
YEAR = st.lists(RARE, max_size=3)


def question(document: str, rare: list[dict[str, float]], number: int = 1) -> Asked:
    year = document.split("-")[0]
    return Asked(
        document, f"Vragen {document}", f"{year}-03-03", f"vraag-{number}", f"{number}", "Wat?", rare
    )


def year(folder: Path, *questions: list[dict[str, float]]) -> Path:
    """The folder of a year, with a document for each question."""
    folder.mkdir(exist_ok=True)
    with written_lines(folder / ASKED) as lines:
        lines.writelines(
            line(question(f"{folder.name}-{place}", rare)) for place, rare in enumerate(questions)
        )
    return folder


@pytest.mark.parametrize(
    ("documents", "together"),
    [
        ({}, [[]]),
        ({"2019": 3}, [["2019"]]),
        ({"2018": 600, "2019": 300, "2020": 100, "2021": 999}, [["2018", "2019", "2020"], ["2021"]]),
        ({"2018": 3000, "2019": 3000, "2020": 499}, [["2018"], ["2019", "2020"]]),
        ({"2018": 3000, "2019": 3000, "2020": 500}, [["2018"], ["2019"], ["2020"]]),
    ],
)
def test_which_years_go_together(documents: dict[str, int], together: list[list[str]]) -> None:
    assert years_together(documents) == together


def test_what_is_written(tmp_path: Path) -> None:
    stretches = {"een": [year(tmp_path / "2019", WORDS)], "twee": [year(tmp_path / "2020", WORDS[:2])]}
    write_related(stretches, tmp_path / "verwant")
    assert read(tmp_path / "verwant" / "begin") == {"planken": 1}
    shelf = read(tmp_path / "verwant" / "verwant-0")
    assert shelf["2019-0"] == {"vraag-1": [["2020-0", "vraag-1", "1", "Wat?", "Vragen 2020-0", "2020-03-03"]]}
    assert [found[0][0] for found in shelf["2020-0"].values()] == ["2019-0"]


def test_of_those_that_are_as_much_alike_the_newest_first(tmp_path: Path) -> None:
    stretches = {str(each): [year(tmp_path / str(each), WORDS)] for each in range(2011, 2019)}
    write_related(stretches, tmp_path / "verwant")
    found = read(tmp_path / "verwant" / "verwant-0")["2015-0"]["vraag-1"]
    assert [other[0] for other in found] == ["2018-0", "2017-0", "2016-0", "2014-0", "2013-0"]


def test_nothing_of_nothing(tmp_path: Path) -> None:
    write_related({}, tmp_path / "verwant")
    assert read(tmp_path / "verwant" / "verwant-0") == {}


def test_of_years_that_did_not_change_what_came_of_them_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretches = {"een": [year(tmp_path / "2019", WORDS)], "twee": [year(tmp_path / "2020", WORDS)]}
    write_related(stretches, tmp_path / "eerst")
    compared = Mock(return_value=({}, {}))
    monkeypatch.setattr(related, "alike", compared)
    write_related({"een": stretches["een"], "anders": stretches["twee"]}, tmp_path / "nu", tmp_path / "eerst")
    assert compared.call_count == 2


@settings(max_examples=60, deadline=None)
@given(before=st.lists(YEAR, min_size=1, max_size=4), after=st.lists(YEAR, min_size=1, max_size=4))
def test_with_what_was_kept_it_is_what_it_is_from_nothing(before: Any, after: Any) -> None:  # noqa: ANN401
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)

        def stretches(years: list[list[Any]]) -> dict[str, list[Path]]:
            named = enumerate(years, 2011)
            return {
                hashlib.sha256(repr((name, some)).encode()).hexdigest()[:12]: [
                    year(folder / str(name), *some)
                ]
                for name, some in named
            }

        write_related(stretches(before), folder / "eerst")
        write_related(stretches(after), folder / "nu", folder / "eerst")
        write_related(stretches(after), folder / "niets")
        assert contents(folder / "nu") == contents(folder / "niets")


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: gzip.decompress(file.read_bytes()) for file in folder.iterdir()}
