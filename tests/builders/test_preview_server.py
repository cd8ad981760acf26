"""The preview: which changes it sees, and when it opens a page."""

from __future__ import annotations

import socket
import threading
import time
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import pytest
from places import ROOT

from generator.builders import preview
from generator.builders.preview import main, open_when_served, settle, show_page, watching

if TYPE_CHECKING:
    import subprocess

PATIENCE_SECONDS = 60.0
NOTHING_COMES_SECONDS = 0.5


def test_a_written_file_is_seen(tmp_path: Path) -> None:
    with watching([tmp_path]) as changed:
        (tmp_path / "new.txt").write_text("Vraag 1", encoding="utf-8")
        assert changed.wait(PATIENCE_SECONDS)


def test_a_removed_file_is_seen(tmp_path: Path) -> None:
    side_file = tmp_path / "new.yml"
    side_file.write_text("title: T", encoding="utf-8")
    with watching([tmp_path]) as changed:
        side_file.unlink()
        assert changed.wait(PATIENCE_SECONDS)


def test_a_read_file_is_not(tmp_path: Path) -> None:
    """Else the converter, which reads every file, would set itself off for ever."""
    source = tmp_path / "old.txt"
    source.write_text("Vraag 1", encoding="utf-8")
    with watching([tmp_path]) as changed:
        source.read_text(encoding="utf-8")
        assert not changed.wait(NOTHING_COMES_SECONDS)


def test_a_missing_folder_is_left_out(tmp_path: Path) -> None:
    with watching([tmp_path / "missing"]) as changed:
        assert not changed.is_set()


def test_settle_takes_all_changes_together(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = threading.Event()
    changed.set()
    coming = [True, True, False, True]  # whether something changes in each quiet time
    monkeypatch.setattr(time, "sleep", lambda _: changed.set() if coming.pop(0) else None)
    settle(changed)
    assert not changed.is_set()
    assert coming == [True]


def test_the_page_is_opened_once_it_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    answer = [False, True]
    monkeypatch.setattr(preview, "answers", lambda _: answer.pop(0))
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    open_when_served("http://127.0.0.1:8000/x/", cast("subprocess.Popen[bytes]", Running(None)))
    assert opened == ["http://127.0.0.1:8000/x/"]
    open_when_served("http://127.0.0.1:8000/y/", cast("subprocess.Popen[bytes]", Running(1)))
    assert len(opened) == 1


def test_where_something_runs_already_the_browser_goes_there(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        there = f"http://127.0.0.1:{server.getsockname()[1]}/kamerantwoord/"
        monkeypatch.setattr(preview, "address", lambda: there)
        monkeypatch.setattr(webbrowser, "open", opened.append)
        assert show_page("documenten/a/", lambda _: None) == 0
        assert main([]) == 1
    assert opened == [f"{there}documenten/a/"]


def test_the_address_is_that_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert preview.address() == "http://127.0.0.1:8000/kamerantwoord/"


class Running(NamedTuple):
    """A process that has ended with this status, or has not."""

    status: int | None

    def poll(self) -> int | None:
        return self.status
