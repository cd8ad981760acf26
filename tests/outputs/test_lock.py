"""Two commands that make the same folders."""

from __future__ import annotations

import threading
from pathlib import Path

from generator.outputs.lock import alone


def test_who_comes_first_hears_nothing(tmp_path: Path) -> None:
    told: list[str] = []
    with alone(tmp_path / "docs", told.append):
        pass
    assert told == []


def test_the_second_is_told_and_waits(tmp_path: Path) -> None:
    done: list[str] = []
    told = threading.Event()

    def second() -> None:
        with alone(tmp_path, lambda message: told.set()):
            done.append("tweede")

    other = threading.Thread(target=second)
    with alone(tmp_path, done.append):
        other.start()
        assert told.wait(timeout=60)
        done.append("eerste")
    other.join(timeout=60)
    assert done == ["eerste", "tweede"]
