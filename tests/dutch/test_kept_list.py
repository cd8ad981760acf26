"""A list is made once, and again where what is kept is not whole or of another edition."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.dutch import kept_list

WORDS = ["aan", "bij", "'s-Gravenhage", "ë"]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Ask for a list as a new process would; whether it was made."""
    monkeypatch.setattr(kept_list, "FOLDER", tmp_path / "woordenlijsten")

    def asking() -> bool:
        made: list[str] = []

        def some_words() -> list[str]:
            made.append("")
            return WORDS

        assert kept_list.kept_list("simplemma")(some_words)() == WORDS
        return bool(made)

    return asking


def kept() -> list[Path]:
    return sorted(kept_list.FOLDER.iterdir())


def test_a_list_is_made_once(ask: Callable[[], bool]) -> None:
    assert [ask(), ask()] == [True, False]


@pytest.mark.parametrize("content", ["", '["aan", "b', "\0"])
def test_what_is_not_whole_is_made_again(ask: Callable[[], bool], content: str) -> None:
    ask()
    kept()[0].write_text(content, encoding="utf-8")
    assert [ask(), ask()] == [True, False]


def test_another_edition_takes_the_place_of_the_one_before(
    ask: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    ask()
    monkeypatch.setattr(kept_list, "_edition", lambda package: f"later {package}")
    assert [ask(), ask()] == [True, False]
    assert [path.name for path in kept()] == ["some_words-later simplemma"]


def test_a_folder_that_cannot_be_written_makes_it_each_time(ask: Callable[[], bool]) -> None:
    kept_list.FOLDER.write_text("een bestand", encoding="utf-8")
    assert [ask(), ask()] == [True, True]
