"""What a command costs, measured from outside, as a user would pay for it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from browsing import ROOT

#: ru_maxrss counts kilobytes, but bytes on macOS.
_RSS_UNIT = 2**20 if sys.platform == "darwin" else 2**10


@dataclass(frozen=True, slots=True)
class Cost:
    """What finished commands took: seconds of CPU and of waiting, megabytes of the largest process."""

    seconds: float
    wall: float
    megabytes: float


def run(*arguments: str, folder: Path = ROOT) -> Cost:
    """The cost of `python -m ARGUMENTS…` in `folder`, its processes included; ends the bench where it fails.

    CPU seconds and memory are those that the system kept for the finished process.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise SystemExit(output.read()[-2000:].decode() + f"\nMislukt: {' '.join(arguments)}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / _RSS_UNIT)


def verdict(what: str, measured: float, target: float, digits: int = 3) -> bool:
    """Whether `measured` is at most `target`, which it prints."""
    met = measured <= target
    outcome = "gehaald" if met else "NIET GEHAALD"
    print(f"  {what:62} {measured:9.{digits}f}   doel: hoogstens {target:g}: {outcome}", flush=True)
    return met
