"""Progress: on a terminal, for long work only, and gone before anything else is written."""

from __future__ import annotations

import io

import pytest

from generator.cli.progress import ERASE, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, to be set by the test."""
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_long_work_shows_how_far_it_is(clock: list[float]) -> None:
    terminal = Terminal()
    show = Progress(terminal)
    clock[0] += 2
    show(3, 10)
    assert terminal.getvalue() == f"{ERASE}3 van 10"


def test_short_work_shows_nothing(clock: list[float]) -> None:
    terminal = Terminal()
    show = Progress(terminal)
    clock[0] += 0.5
    show(10, 10)
    show.clear()
    assert terminal.getvalue() == ""


def test_it_is_not_written_faster_than_it_is_read(clock: list[float]) -> None:
    terminal = Terminal()
    show = Progress(terminal)
    clock[0] += 2
    for done in range(100):
        clock[0] += 0.01
        show(done, 100)
    assert 5 < terminal.getvalue().count(ERASE) < 15


def test_a_file_gets_no_progress(clock: list[float]) -> None:
    file = io.StringIO()
    show = Progress(file)
    clock[0] += 1000
    show(3, 10)
    show.clear()
    assert file.getvalue() == ""


def test_clearing_wipes_the_line_once(clock: list[float]) -> None:
    terminal = Terminal()
    show = Progress(terminal)
    clock[0] += 2
    show(3, 10)
    show.clear()
    show.clear()
    assert terminal.getvalue() == f"{ERASE}3 van 10{ERASE}"
