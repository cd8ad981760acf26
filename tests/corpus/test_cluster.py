"""A cluster on this machine: a scheduler of Dask and two workers, of which one is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from distributed import Client
from places import ROOT
from tiny_documents import Tiny

from generator import __main__ as command_line
from generator.corpus.executors import ClusterError, Workers, cluster
from generator.corpus.kept import keep
from generator.corpus.workspace import AnotherConverterError, workspace

DOCUMENTS = 80


@contextmanager
def dask(what: str, *arguments: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A scheduler or a worker, in a folder that is not that of the sources."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *arguments]
    files = ["--host", "127.0.0.1", "--scheduler-file", str(folder / "scheduler.json")]
    with subprocess.Popen(
        [*command, *files],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def running(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of the scheduler, and its workers."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with ExitStack() as stack:
        stack.enter_context(dask("scheduler", "--port", "0", "--no-dashboard", folder=folder))
        while not (folder / "scheduler.json").exists():
            time.sleep(0.05)
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder))
        workers = [stack.enter_context(dask("worker", *options, folder=folder)) for _ in range(2)]
        with Client(scheduler_file=str(folder / "scheduler.json"), set_as_default=False) as client:
            client.wait_for_workers(2, timeout=300)
            yield client.scheduler.address, workers


def seeds(folder: Path) -> Path:
    folder.mkdir()
    for number in range(1, DOCUMENTS + 1):
        text = Tiny(number=number, zaak=f"2019Z{number:05}", cites=number % DOCUMENTS + 1).text()
        (folder / f"{number}.txt").write_text(text)
    return folder


def test_it_makes_the_same_also_when_a_worker_dies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, running: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, workers = running
    seeds(tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    given: list[int] = []
    each = Workers.each

    def counted(self: Workers, function: object, things: object) -> Iterator[object]:
        result: object
        for result in each(self, function, things):  # type: ignore[arg-type]
            given.append(1)
            if len(given) == DOCUMENTS // 2:
                workers[0].kill()
            yield result

    monkeypatch.setattr(Workers, "each", counted)
    assert command_line.main(["convert", "--scheduler", address]) == 0
    assert len(given) == 2 * DOCUMENTS
    assert workers[0].wait() < 0
    monkeypatch.setattr(Workers, "each", each)
    assert command_line.main(["convert", "-j1", "--cache", "other", "--out", "other-docs/documenten"]) == 0
    assert contents(tmp_path / "docs") == contents(tmp_path / "other-docs")


def test_where_no_scheduler_answers_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.corpus.executors._PATIENCE", 0.2)
    with pytest.raises(ClusterError, match="daar antwoordt geen scheduler"), cluster("tcp://127.0.0.1:9"):
        pass


def test_a_worker_with_another_converter_does_no_work() -> None:
    with workspace() as where, pytest.raises(AnotherConverterError):
        keep(replace(where, converter="0" * 64), Path("seeds/x.txt"))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
