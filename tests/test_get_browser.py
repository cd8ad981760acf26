"""The browser of the tests: whichever there is; else one is got; else one line says what to type."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import get_browser
import pytest


class Machine:
    """A machine on which these programs are, and which does as told what `gets` says that it can."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, *programs: str, root: bool = False, gets: str = ""
    ) -> None:
        self.programs = set(programs)
        self.gets = gets
        self.done: list[str] = []
        monkeypatch.setattr("get_browser.shutil.which", lambda name: name if name in self.programs else None)
        monkeypatch.setattr("get_browser.os.geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr("get_browser.subprocess.run", self.run)
        monkeypatch.setattr(
            get_browser, "_of_playwright", lambda: "playwright" if "pw" in self.programs else None
        )
        monkeypatch.setattr(get_browser, "PLACES", ())

    def run(self, command: Sequence[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.done.append(" ".join(Path(each).name if "/" in each else each for each in command))
        if self.gets and self.gets in self.done[-1]:
            self.programs.add("pw" if "playwright" in self.gets else "chromium")
        return subprocess.CompletedProcess(command, 0 if self.gets else 1)


@pytest.mark.parametrize("program", ["chromium", "chromium-browser", "google-chrome", "chrome"])
def test_what_is_there_is_used(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    machine = Machine(monkeypatch, program)
    assert (get_browser.get(), machine.done) == (program, [])


def test_root_gets_debians_package(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, "apt-get", root=True, gets="apt-get install")
    assert get_browser.get() == "chromium"
    assert machine.done == ["apt-get update", "apt-get install -y --no-install-recommends chromium"]


def test_another_gets_that_of_playwright(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, "apt-get", gets="playwright install")
    assert get_browser.get() == "playwright"
    assert len(machine.done) == 1


def test_where_nothing_helps_one_line_says_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Machine(monkeypatch, "apt-get", root=True)
    assert get_browser.main() == 1
    told = capsys.readouterr().out
    assert (told.count("\n"), get_browser.ADVICE in told) == (1, True)
