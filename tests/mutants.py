"""Whether the tests notice that a threshold of the converter is another: `make mutants`.

Each named number in the rooms that hold such rules is halved and doubled in turn, in memory, and the tests
of its module, its room, the examples and the corpus run until one of them fails. What no test notices is a
threshold that nothing holds in its place. `make mutants ARGS=citing` does one room, `ARGS=citing/urls.py` one
module. Which test noticed it is kept, and runs first the next time: a run that was broken off, or comes after
a change, is soon as far again, and believes nothing that it has not seen fail.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import chain
from pathlib import Path

from one_mutant import ROOT, Mutant

ROOMS = ("layout", "structure", "citing")
#: Of the mutants, the share that the tests must notice.
TARGET = 0.9
#: Side by side: a test that waits for the processor is a test that seems to hang.
PROCESSES = 2
#: How many times as long as the unchanged tests take a mutant may take; then it hangs, which is noticed.
PATIENCE = 10
HANGS = "(te lang)"
#: Which test noticed what.
MEMORY = ROOT / ".cache" / "mutants.json"


# --- Finding the numbers ---------------------------------------------------------------------


def mutants(files: Sequence[Path]) -> Iterator[Mutant]:
    """Each named number of these modules, once halved and once doubled."""
    for file in files:
        place = file.relative_to(ROOT).as_posix()
        for name, line, value in named_numbers(file.read_text(encoding="utf-8")):
            yield Mutant(place, name, line, value, _half(value))
            yield Mutant(place, name, line, value, value * 2)


def _half(value: float) -> float:
    return value // 2 if isinstance(value, int) else value / 2


def named_numbers(source: str) -> Iterator[tuple[str, int, float]]:
    """The numbers that a module gives a name in capitals: `LONGEST_FOOT = 45`."""
    for statement in ast.parse(source).body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=int() | float() as number))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=int() | float() as number))
            ) if name.isupper() and not isinstance(number, bool):
                yield name, statement.lineno, number
            case _:
                pass


# --- Trying one ------------------------------------------------------------------------------


def noticed_by(mutant: Mutant, first: str, seconds: float | None = None) -> str:
    """The test that fails, or nothing; `first` is run before the others."""
    command = [sys.executable, str(ROOT / "tests" / "one_mutant.py"), json.dumps(mutant), first]
    try:
        done = subprocess.run(
            command, cwd=ROOT, timeout=seconds, check=True, capture_output=True, encoding="utf-8"
        )
    except subprocess.TimeoutExpired:
        return HANGS
    return done.stdout.splitlines()[-1]


def patience(some: Sequence[Mutant]) -> float:
    """How many seconds a mutant may take; the tests must pass where nothing is changed."""
    longest = 0.0
    for unchanged in {mutant.room: mutant._replace(new=mutant.old) for mutant in some}.values():
        start = time.monotonic()
        failed = noticed_by(unchanged, "")
        if failed:
            raise SystemExit(f"Eerst moeten de tests zelf slagen (make test): {failed}")
        longest = max(longest, time.monotonic() - start)
    return PATIENCE * longest


# --- All of them -----------------------------------------------------------------------------


def _files(wanted: Sequence[str]) -> list[Path]:
    """The modules of the rooms, or of those that were asked for."""
    places = [ROOT / "generator" / each for each in wanted or ROOMS]
    found = (sorted(place.rglob("*.py")) if place.is_dir() else [place] for place in places)
    return list(chain.from_iterable(found))


def remembered() -> dict[str, str]:
    """Which test noticed each mutant the last time."""
    return json.loads(MEMORY.read_text(encoding="utf-8")) if MEMORY.exists() else {}


def remember(known: dict[str, str]) -> None:
    """Keep them for the next time."""
    MEMORY.parent.mkdir(exist_ok=True)
    MEMORY.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")


def tried(some: Sequence[Mutant], seconds: float) -> Iterator[tuple[Mutant, str]]:
    """Each mutant with the test that notices it, as soon as it is known."""
    known = remembered()
    with ThreadPoolExecutor(PROCESSES) as threads:
        running = {
            threads.submit(noticed_by, mutant, known.get(_key(mutant), ""), seconds): mutant
            for mutant in some
        }
        for done in as_completed(running):
            mutant, test = running[done], done.result()
            known[_key(mutant)] = test
            remember(known)
            yield mutant, test


def _key(mutant: Mutant) -> str:
    """The mutant as it is remembered: its line may be another next time."""
    return f"{mutant.file} {mutant.name} {mutant.new:g}"


def main(wanted: Sequence[str]) -> int:
    """Try every mutant; 1 where fewer are noticed than there should be."""
    some = list(mutants(_files(wanted)))
    noticed = 0
    for number, (mutant, test) in enumerate(tried(some, patience(some)), 1):
        noticed += bool(test)
        print(f"{number:3}/{len(some)} {mutant}: {test or 'GEEN TEST MERKT HET'}", flush=True)
    share = noticed / max(1, len(some))
    print(f"{noticed} van {len(some)} opgemerkt ({share:.0%}; het doel is {TARGET:.0%})")
    return int(share < TARGET)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
