"""What Windows does otherwise, tried on any machine by taking away or changing what it lacks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import NoReturn, cast

import pytest
from places import ROOT

from generator.corpus import executors
from generator.corpus.failure import Failure, failure
from generator.corpus.store import Store
from generator.outputs import folders, publish
from generator.sources.read_error import ReadError
from generator.sources.seeds import twins
from generator.sources.sidecar import SidecarError

#: Modules that Python has on Unix alone.
UNIX_ONLY = ("resource", "pwd", "grp", "termios", "tty", "pty", "syslog", "crypt", "curses", "readline")
PROGRAM = f"""
import multiprocessing, sys
for name in {UNIX_ONLY!r}:
    sys.modules[name] = None
from generator.__main__ import main
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    sys.exit(main(sys.argv[1:]))
"""


def test_pages_are_made_without_what_only_unix_has(tmp_path: Path) -> None:
    """Nor with UTF-8 as the usual encoding, and with processes that begin anew."""
    (tmp_path / "windows.py").write_text(PROGRAM, encoding="utf-8")
    bare = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C", "PYTHONWARNDEFAULTENCODING": "1"}
    command = [sys.executable, "windows.py", "convert", "--seeds", str(ROOT / "seeds"), "-j", "2"]
    environment = {**os.environ, **bare, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert "5 documenten" in done.stdout
    warned = [line for line in done.stderr.splitlines() if "EncodingWarning" in line]
    assert not [line for line in warned if str(ROOT / "generator") in line]
    page = tmp_path / "docs" / "documenten" / "kst-35207-34.md"
    assert "investeringsverdrag" in page.read_bytes().decode("utf-8")
    assert b"\r" not in page.read_bytes()


def test_what_a_program_has_open_is_moved_a_little_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, fresh = tmp_path / "uit", tmp_path / "nieuw"
    out.mkdir()
    fresh.mkdir()
    (fresh / "a").touch()
    tries: list[Path] = []
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        tries.append(self)
        if len(tries) % 3:
            raise PermissionError(13, "in gebruik", str(self))
        return real(self, target)

    monkeypatch.setattr(folders, "exchange", lambda *_: False)
    monkeypatch.setattr(folders, "_TRIES", 2)
    monkeypatch.setattr(folders, "_BETWEEN_TRIES", 0)
    monkeypatch.setattr(Path, "rename", rename)
    folders.take_place(fresh, out)
    assert [path.name for path in out.iterdir()] == ["a"]


def test_a_value_that_somebody_reads_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path)

    def refuse(self: Path, target: Path) -> NoReturn:
        raise PermissionError(13, "in gebruik", str(target))

    store.put("facts", "abc", 1)
    with monkeypatch.context() as busy:
        busy.setattr(Path, "replace", refuse)
        store.put("facts", "abc", 1)
        with pytest.raises(PermissionError):
            store.put("facts", "abd", 1)
    assert store.get("facts", "abc") == 1
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_files_in_folders_have_the_names_that_pages_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jaar\\2019.md").touch()
    monkeypatch.setattr(os, "sep", "\\")
    assert publish._names(tmp_path) == {"jaar/2019.md"}


def test_a_file_is_found_in_any_case_and_is_no_twin_of_itself(tmp_path: Path) -> None:
    """A hard link stands for the other spelling of one name."""
    for name, other in (("x.txt", "x.TXT"), ("x.pdf", "x.PDF")):
        (tmp_path / name).write_text("Vraag 1", encoding="utf-8")
        (tmp_path / other).hardlink_to(tmp_path / name)
    assert len(twins(tmp_path / "x.TXT")) == 1
    assert twins(tmp_path / "x.TXT")[0].suffix.lower() == ".pdf"


def test_no_more_processes_than_it_can_await(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(128)), raising=False)
    assert executors.all_cores() == 128
    monkeypatch.setattr(sys, "platform", "win32")
    assert executors.all_cores() == 61


def test_paths_in_messages_have_slashes() -> None:
    """So that a message is at a line of the pull request, wherever it was made."""
    path = cast(Path, PureWindowsPath("seeds\\x.txt"))
    refused = ReadError(path, "bestaat niet")
    assert str(refused) == "seeds/x.txt: bestaat niet"
    assert str(SidecarError(path, 3, "is leeg")) == "seeds/x.txt:3: is leeg"
    assert failure(path, refused) == Failure("seeds/x.txt", "seeds/x.txt: bestaat niet")
